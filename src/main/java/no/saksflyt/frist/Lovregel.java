package no.saksflyt.frist;

import java.util.List;

/** Ids of the rows of {@code processes/felles/lovfrister.dmn} that the application itself asks for. */
public final class Lovregel {

  public static final String KLAGEFRIST = "klagefrist_3_uker";
  public static final String KLAGEFRIST_AVBRUTT = "klagefrist_avbrutt";
  public static final String KLAGEFRIST_UVARSLET = "klagefrist_uvarslet_3_mnd";
  public static final String ETT_AR_SPERRE = "ett_ar_sperre";
  public static final String FORELOPIG_SVAR = "forelopig_svar_1_mnd";
  public static final String ENDRING_TIL_SKADE = "endring_til_skade_3_mnd";
  public static final String SAKSKOSTNADER = "sakskostnader_3_uker";

  /** When a letter by post is expected to have reached the party. */
  public static final String FRAMME_POST = "framme_post_7_dager";

  /** When digital post is expected to have reached the party. */
  public static final String FRAMME_DIGITAL = "framme_digital";

  static final List<String> BRUKES = List.of(KLAGEFRIST, KLAGEFRIST_AVBRUTT, KLAGEFRIST_UVARSLET, ETT_AR_SPERRE,
      FORELOPIG_SVAR, ENDRING_TIL_SKADE, SAKSKOSTNADER, FRAMME_POST, FRAMME_DIGITAL);

  private Lovregel() {}
}
