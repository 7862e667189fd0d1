package no.saksflyt.oppdrag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;

/** The rules the content of an assignment must keep to be registered, all told at once. */
final class Innholdskontroll {

  private static final int MAKS_DELER = 200;

  private final List<Feltfeil> feil = new ArrayList<>();

  private Innholdskontroll() {}

  /**
   * @param innhold what is to be registered
   * @throws Regelbrudd naming every field that is wrong
   */
  static void kontroller(Oppdragsinnhold innhold) {
    var kontroll = new Innholdskontroll();
    if (innhold.nummer() != null && !Oppdragskontroll.NUMMER.matcher(innhold.nummer()).matches()) {
      kontroll.feil("nummer", "feil.oppdrag.nummer");
    }
    if (innhold.tittel() == null || innhold.tittel().isBlank()) {
      kontroll.feil("tittel", "feil.felt.mangler", "Tittel");
    }
    kontroll.lengde("tittel", "Tittel", innhold.tittel(), 500);
    kontroll.lengde("maal", "Mål", innhold.maal(), 200);
    kontroll.lengde("hovedansvar", "Hovedansvar", innhold.hovedansvar(), 200);
    kontroll.lengde("bidragsytere", "Bidragsytere", String.join("; ", innhold.bidragsytere()), 2_000);
    kontroll.lengde("beskrivelse", "Beskrivelse", innhold.beskrivelse(), 200_000);
    kontroll.deler(innhold);
    kontroll.frister(innhold);
    if (!kontroll.feil.isEmpty()) {
      throw new Regelbrudd(kontroll.feil);
    }
  }

  private void deler(Oppdragsinnhold innhold) {
    if (innhold.deler().size() > MAKS_DELER) {
      feil("deler", "feil.oppdrag.forMangeDeler", MAKS_DELER);
    }
    var navnene = new HashSet<String>();
    for (int i = 0; i < innhold.deler().size(); i++) {
      var felt = "deler[" + i + "].navn";
      var navn = innhold.deler().get(i).navn();
      if (navn == null || navn.isBlank()) {
        feil(felt, "feil.felt.mangler", "Navn på del " + (i + 1));
      } else if (!navnene.add(navn)) {
        feil(felt, "feil.oppdrag.delnavnToGanger", navn);
      }
      lengde(felt, "Navn på del " + (i + 1), navn, 300);
      lengde("deler[" + i + "].hovedansvar", "Hovedansvar", innhold.deler().get(i).hovedansvar(), 200);
    }
  }

  private void frister(Oppdragsinnhold innhold) {
    for (int i = 0; i < innhold.frister().size(); i++) {
      var frist = innhold.frister().get(i);
      if (frist.dag() != null && utenfor(frist.dag())) {
        feil("frister[" + i + "].dato", "feil.oppdrag.aar");
      }
      lengde("frister[" + i + "].merkelapp", "Merkelapp", frist.merkelapp(), 300);
    }
  }

  private static boolean utenfor(LocalDate dato) {
    return dato.getYear() < 2000 || dato.getYear() > 2100;
  }

  private void lengde(String felt, String navn, String verdi, int maks) {
    if (verdi != null && verdi.length() > maks) {
      feil(felt, "feil.felt.forLang", navn, maks);
    }
  }

  private void feil(String felt, String kode, Object... argumenter) {
    feil.add(new Feltfeil(felt, kode, argumenter));
  }
}
