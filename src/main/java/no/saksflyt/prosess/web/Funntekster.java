package no.saksflyt.prosess.web;

import java.util.List;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.prosess.kontroll.Funn;
import org.springframework.stereotype.Component;

/** Puts findings into words. */
@Component
class Funntekster {

  /** The deadline table has words of its own for what is wrong with a row. */
  private static final String FRISTRAD = "tabell.frist";

  private final Meldinger meldinger;

  Funntekster(Meldinger meldinger) {
    this.meldinger = meldinger;
  }

  List<Funntekst> av(List<Funn> funn) {
    return funn.stream().map(this::av).toList();
  }

  private Funntekst av(Funn funn) {
    var argumenter = funn.argumenter().toArray();
    if (funn.kode().equals(FRISTRAD)) {
      var resten = funn.argumenter().subList(2, funn.argumenter().size()).toArray();
      argumenter = new Object[] {funn.element(), meldinger.tekst(funn.argumenter().get(1), resten)};
    }
    var rot = "kontroll." + funn.kode();
    return new Funntekst(
        funn.fil(),
        funn.element(),
        funn.kode(),
        meldinger.tekst("kontroll.alvor." + funn.alvor()),
        funn.stanser(),
        meldinger.tekst(rot + ".hva", argumenter),
        meldinger.tekst(rot + ".hvorfor", argumenter),
        meldinger.tekst(rot + ".slik", argumenter));
  }
}
