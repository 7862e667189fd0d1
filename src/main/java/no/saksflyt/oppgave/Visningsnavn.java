package no.saksflyt.oppgave;

import no.saksflyt.sak.Sak;

/** What the engine keeps of a case's title and goal for Tasklist's cards: neutral words when the case is restricted. */
final class Visningsnavn {

  private static final String SKJERMET = "Skjermet sak";
  private static final int MAKS = 255;

  private Visningsnavn() {}

  static String tittel(Sak sak) {
    if (sak.krets() != null) {
      return sak.skjermetTittel() == null ? SKJERMET : kort(sak.skjermetTittel());
    }
    return kort(sak.tittel());
  }

  static String maal(Sak sak) {
    return sak.krets() != null || sak.maal() == null ? "" : kort(sak.maal());
  }

  private static String kort(String tekst) {
    return tekst.length() <= MAKS ? tekst : tekst.substring(0, MAKS - 1) + "…";
  }
}
