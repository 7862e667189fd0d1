package no.saksflyt.oppdrag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.frist.Fristtype;

/** The rules a new assignment must keep, all told at once. */
class Oppdragskontroll {

  static final Pattern NUMMER = Pattern.compile("(19|20)\\d{2}-\\d{2,3}");
  private static final int MAKS_DELER = 200;

  private final List<Feltfeil> feil = new ArrayList<>();

  /**
   * @param nytt what was sent
   * @param iBruk whether another assignment has the number, or of those without one the title in that year
   * @param idag today in Norway
   * @throws Regelbrudd naming every field that is wrong
   */
  static void kontroller(NyttOppdrag nytt, Predicate<NyttOppdrag> iBruk, LocalDate idag) {
    var kontroll = new Oppdragskontroll();
    kontroll.nummer(nytt, iBruk);
    kontroll.tekst("tittel", "Tittel", nytt.tittel(), 500, true);
    kontroll.tekst("maal", "Mål", nytt.maal(), 200, false);
    kontroll.tekst("skjermetTittel", "Skjermet tittel", nytt.skjermetTittel(), 500, nytt.begrenset());
    kontroll.frist(nytt);
    kontroll.deler(nytt);
    if (nytt.bestilling() != null) {
      kontroll.feil.addAll(Bestillingskontroll.feil(nytt.bestilling(), idag));
    }
    if (kontroll.feil.isEmpty() && nytt.nummer() == null && iBruk.test(nytt)) {
      kontroll.feil("tittel", "feil.bestilling.tittelIBruk");
    }
    if (!kontroll.feil.isEmpty()) {
      throw new Regelbrudd(kontroll.feil);
    }
  }

  /** Only what stands in no letter can be without the ministry's number. */
  private void nummer(NyttOppdrag nytt, Predicate<NyttOppdrag> iBruk) {
    tekst("nummer", "Departementets nummer", nytt.nummer(), 20, nytt.bestilling() == null);
    if (nytt.nummer() != null && !NUMMER.matcher(nytt.nummer()).matches()) {
      feil("nummer", "feil.oppdrag.nummer");
    } else if (nytt.nummer() != null && iBruk.test(nytt)) {
      feil("nummer", "feil.oppdrag.nummerIBruk", nytt.nummer());
    }
  }

  private void frist(NyttOppdrag nytt) {
    if (nytt.fristtype() == null) {
      feil("fristtype", "feil.felt.mangler", "Fristtype");
    } else if (nytt.fristtype() == Fristtype.INGEN && nytt.frist() != null) {
      feil("frist", "feil.oppdrag.fristUtenType");
    } else if (nytt.fristtype() != Fristtype.INGEN && nytt.frist() == null) {
      feil("frist", "feil.oppdrag.fristMangler");
    }
    aar("frist", nytt.frist());
    aar("oppfolgingsdato", nytt.oppfolgingsdato());
  }

  private void deler(NyttOppdrag nytt) {
    if (nytt.deler().size() > MAKS_DELER) {
      feil("deler", "feil.oppdrag.forMangeDeler", MAKS_DELER);
    }
    for (int i = 0; i < nytt.deler().size(); i++) {
      var del = nytt.deler().get(i);
      tekst("deler[" + i + "].navn", "Navn på del " + (i + 1), del.navn(), 300, true);
      aar("deler[" + i + "].frist", del.frist());
    }
  }

  /** A year with a digit too many passes for a date; no assignment reaches beyond a century. */
  private void aar(String felt, LocalDate dato) {
    if (dato != null && (dato.getYear() < 2000 || dato.getYear() > 2100)) {
      feil(felt, "feil.oppdrag.aar");
    }
  }

  private void tekst(String felt, String navn, String verdi, int maks, boolean kreves) {
    if (kreves && (verdi == null || verdi.isBlank())) {
      feil(felt, "feil.felt.mangler", navn);
    } else if (verdi != null && verdi.length() > maks) {
      feil(felt, "feil.felt.forLang", navn, maks);
    }
  }

  private void feil(String felt, String kode, Object... argumenter) {
    feil.add(new Feltfeil(felt, kode, argumenter));
  }
}
