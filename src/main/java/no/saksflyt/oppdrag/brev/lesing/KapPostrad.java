package no.saksflyt.oppdrag.brev.lesing;

import java.util.regex.Pattern;

/** Tells paragraphs about a post of the budget, where numbers of assignments are only references. */
final class KapPostrad {

  private static final Pattern POST =
      Monster.av("(?s)(?:Kap(?:\\.|ittel) \\d{3,4}|Post \\d{2}|\\d{3,4}_/_\\d{2}\\s).*");

  private KapPostrad() {}

  static boolean er(Flyt flyt, Avsnitt avsnitt) {
    return POST.matcher(flyt.mellom(avsnitt.start(), avsnitt.slutt())).matches();
  }
}
