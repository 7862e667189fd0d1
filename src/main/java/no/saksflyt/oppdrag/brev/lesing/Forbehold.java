package no.saksflyt.oppdrag.brev.lesing;

import java.util.regex.Pattern;

/** Tells sentences that lift a condition, the Storting's consent above all, from those that make one. */
final class Forbehold {

  private static final Pattern OPPHEVET =
      Monster.likegyldig(
          "(?:stilles|stilt|vert stilt|blir stilt|stillast)"
              + "(?: dermed| difor| derfor| nå| no| med dette)? til disposisjon"
              + "|(?:forbehold|atterhald)\\p{L}* .{0,80}?(?:opphe|bortfal|bortfell|fall|fell|avklart|løft|gjelder ikke"
              + "|gjeld ikkje|ikke lenger|ikkje lenger)\\p{L}*");
  private static final Pattern STORTING =
      Monster.likegyldig("stortinget|budsjettvedtak|nysalder|revidert nasjonalbudsjett|forbehold|atterhald");

  private Forbehold() {}

  /** @return whether the sentence lifts a condition instead of making one */
  static boolean opphever(CharSequence setning) {
    return OPPHEVET.matcher(setning).find();
  }

  /** @return whether the sentence lifts the condition that the Storting agrees */
  static boolean opphevesAvStortinget(CharSequence setning) {
    return opphever(setning) && STORTING.matcher(setning).find();
  }
}
