package no.saksflyt.oppdrag.brev.lesing;

/** What a letter changes in something given before. */
public enum Endringstype {
  FRIST_FREMSKYNDET,
  FRIST_UTSATT,
  REVIDERT,
  HOVEDANSVAR_ENDRET,
  DEL_ENDRET,
  FORBEHOLD_OPPHEVET,
  GJENTATT,
  BREV_ERSTATTET,
  BEVILGNING_ENDRET
}
