package no.saksflyt.tilskudd.utlysning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilskudd.ordning.Ordningsinnhold;
import no.saksflyt.tilskudd.ordning.Soknadsfrist;

/** The rules a planned call must keep, all told at once. Pure. */
final class Utlysningskontroll {

  private static final int MAKS_TITTEL = 200;

  /** A hundred thousand million kroner: more is a slip of the keyboard. */
  private static final long MAKS_ORE = 10_000_000_000_000L;

  private final List<Feltfeil> feil = new ArrayList<>();

  private Utlysningskontroll() {}

  /**
   * @param ny what is planned
   * @param innhold what the scheme's version says
   * @param naa this moment
   * @throws Regelbrudd naming every field that is wrong
   */
  static void krev(NyUtlysning ny, Ordningsinnhold innhold, Instant naa) {
    var kontroll = new Utlysningskontroll();
    kontroll.tittel("tittelNb", "Tittel på bokmål", ny.tittelNb());
    kontroll.tittel("tittelNn", "Tittel på nynorsk", ny.tittelNn());
    kontroll.tider(ny, innhold, naa);
    if (ny.rammeOre() == null || ny.rammeOre() <= 0 || ny.rammeOre() > MAKS_ORE) {
      kontroll.feil("ramme", "feil.utlysning.ramme");
    }
    if (!kontroll.feil.isEmpty()) {
      throw new Regelbrudd(kontroll.feil);
    }
  }

  private void tittel(String felt, String navn, String tittel) {
    if (tittel == null || tittel.isBlank()) {
      feil(felt, "feil.felt.mangler", navn);
    } else if (tittel.length() > MAKS_TITTEL) {
      feil(felt, "feil.felt.forLang", navn, MAKS_TITTEL);
    }
  }

  private void tider(NyUtlysning ny, Ordningsinnhold innhold, Instant naa) {
    if (ny.aapner() == null) {
      feil("aapner", "feil.felt.mangler", "Åpner");
    }
    if (ny.stenger() == null && innhold.frist() == Soknadsfrist.DATO) {
      feil("stenger", "feil.felt.mangler", "Søknadsfrist");
    }
    if (ny.stenger() != null && !ny.stenger().isAfter(naa)) {
      feil("stenger", "feil.utlysning.stengerPassert");
    } else if (ny.stenger() != null && ny.aapner() != null && !ny.stenger().isAfter(ny.aapner())) {
      feil("stenger", "feil.utlysning.stengerForAapner");
    }
  }

  private void feil(String felt, String kode, Object... argumenter) {
    feil.add(new Feltfeil(felt, kode, argumenter));
  }
}
