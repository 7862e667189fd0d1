package no.saksflyt.hendelse;

import java.util.List;

/**
 * The events that change what an open task is about. They mark a case as changed since a person last saw it, and stop an answer
 * that was written before one of them.
 */
public final class Endringer {

  /** The types of those events. */
  public static final List<String> TYPER =
      List.of(
          "FRIST_FLYTTET",
          "ENHET_ENDRET",
          "EIER_ENDRET",
          "SAK_ENDRET",
          "PLANUTKAST_ENDRET",
          "DEL_LAGT_TIL",
          "DEL_FALT_BORT",
          "NYE_OPPLYSNINGER",
          "SAK_PAA_VENT",
          "SAK_GJENOPPTATT");

  private Endringer() {}
}
