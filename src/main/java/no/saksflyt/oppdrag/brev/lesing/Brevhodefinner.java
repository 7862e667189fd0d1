package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.List;

/** Finds letter heads and footers with addresses, references and dates, wherever the PDF left them. */
final class Brevhodefinner {

  private final Hodelinjer linjer;
  private final Linjeart[] arter;

  Brevhodefinner(List<Linje> linjer, Linjeart[] arter) {
    this.linjer = new Hodelinjer(linjer, arter);
    this.arter = arter;
  }

  /** @return what the heads told, in the order of the text; their lines are marked as adornment */
  List<Brevhode> merk() {
    var hoder = new ArrayList<Brevhode>();
    for (int i = 0; i < linjer.antall(); i++) {
      if (linjer.erTekst(i) && linjer.etikett(i)) {
        Brevhodeblokk blokk = Brevhodeblokk.fra(linjer, i);
        i = blokk.siste();
        if (blokk.erHode()) {
          blokk.egne().forEach(linje -> arter[linje] = Linjeart.PYNT);
          if (blokk.hode() != null) {
            hoder.add(blokk.hode());
          }
        }
      }
    }
    return hoder;
  }
}
