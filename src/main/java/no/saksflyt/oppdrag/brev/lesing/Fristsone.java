package no.saksflyt.oppdrag.brev.lesing;

import java.util.regex.Pattern;

/**
 * The stretch that holds an assignment's deadlines.
 *
 * @param start where the word "Frist" starts
 * @param innhold where the deadlines start
 * @param slutt where they end
 */
record Fristsone(int start, int innhold, int slutt) {

  private static final Pattern MERKE = Monster.av("\\p{Lu}[\\p{L} –]{2,40}:.*");
  private static final Pattern NY_LINJE = Pattern.compile("\\n(?=\\s*\\p{Lu})");

  static Fristsone av(Flyt flyt, Seksjon frist, int grense) {
    int her = flyt.synlig(frist.innhold(), grense);
    int slutt = kutt(flyt, her, flyt.avsnittSlutt(her, grense));
    int neste = flyt.synlig(slutt, grense);
    while (neste < grense && flyt.charAt(neste) != Flyt.SLUTT
        && fortsetter(flyt, neste, flyt.avsnittSlutt(neste, grense))) {
      slutt = kutt(flyt, neste, flyt.avsnittSlutt(neste, grense));
      neste = flyt.synlig(slutt, grense);
    }
    return new Fristsone(frist.start(), frist.innhold(), slutt);
  }

  /**
   * A paragraph goes on with deadlines when it starts with a part's label, a label of its own or the deadline itself.
   */
  private static boolean fortsetter(Flyt flyt, int start, int slutt) {
    String avsnitt = flyt.samlet(start, slutt);
    boolean del = Delnavn.paa(flyt, start, slutt, true) != null;
    if (!del && avsnitt.length() > 250) {
      return false;
    }
    boolean kort = avsnitt.length() < 90;
    boolean dato = Datoer.finn(avsnitt).stream().anyMatch(d -> d.start() < 45);
    boolean ord = Fristord.aapen(avsnitt) || Fristord.hendelse(avsnitt) || !Fristord.rapporter(avsnitt).isEmpty()
        || Fristord.rytme(avsnitt) != null;
    return (del && (dato || ord || kort)) || (MERKE.matcher(avsnitt).matches() && (dato || ord))
        || (dato && kort && !avsnitt.matches(".*\\p{L}\\.$"));
  }

  /** Cuts off running text that follows on a new line without an empty one between. */
  private static int kutt(Flyt flyt, int start, int slutt) {
    var linje = NY_LINJE.matcher(flyt).region(start, slutt);
    while (linje.find()) {
      String foran = flyt.samlet(start, linje.start());
      String etter = flyt.samlet(linje.end(), slutt);
      boolean tom = Datoer.finn(etter).isEmpty()
          && Delnavn.paa(flyt, flyt.synlig(linje.end(), slutt), slutt, true) == null;
      if (tom && etter.length() > 60 && etter.endsWith(".") && !Datoer.finn(foran).isEmpty()
          && !MERKE.matcher(etter).matches()) {
        return linje.start();
      }
    }
    return slutt;
  }
}
