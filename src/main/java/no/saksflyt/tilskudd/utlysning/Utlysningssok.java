package no.saksflyt.tilskudd.utlysning;

/**
 * Which calls are asked for.
 *
 * @param kunngjort only those that have been published
 * @param tilstand only published ones that are this to applicants now; null for all
 * @param status only those whose case stands so; null for all
 * @param ordning only those of this scheme; null for all
 * @param ord part of a title or the scheme's name; null for all
 */
public record Utlysningssok(
    boolean kunngjort, Utlysningstilstand tilstand, Utlysningsstatus status, String ordning, String ord) {

  public Utlysningssok {
    ordning = ordning == null || ordning.isBlank() ? null : ordning;
    ord = ord == null || ord.isBlank() ? null : ord.strip();
  }

  /**
   * @param tilstand what they are to be to applicants now; null for all that are published
   * @param ord part of a title or the scheme's name; null for all
   * @return what the public asks for
   */
  public static Utlysningssok kunngjorte(Utlysningstilstand tilstand, String ord) {
    return new Utlysningssok(true, tilstand, null, null, ord);
  }

  /** What closes first stands first among the open, what opens first among those to come, what closed last among the closed. */
  String rekkefolge() {
    if (tilstand == null) {
      return " order by u.aapner desc, u.id";
    }
    return switch (tilstand) {
      case AAPEN -> " order by u.stenger nulls last, u.id";
      case KOMMER -> " order by u.aapner, u.id";
      case STENGT, TRUKKET -> " order by u.stenger desc nulls last, u.id";
    };
  }
}
