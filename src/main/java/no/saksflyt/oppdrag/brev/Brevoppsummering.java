package no.saksflyt.oppdrag.brev;

import no.saksflyt.felles.Meldinger;
import org.springframework.stereotype.Component;

/** Says in a sentence or two what confirming a letter would do: "16 oppdrag leses, 2 spørsmål gjenstår." */
@Component
public class Brevoppsummering {

  private final Meldinger meldinger;

  Brevoppsummering(Meldinger meldinger) {
    this.meldinger = meldinger;
  }

  /**
   * @param plan what confirming would do
   * @return it in words
   */
  public String av(Brevplan plan) {
    return meldinger.tekst(
        "brevmottak.oppsummering",
        plan.steg().size(),
        plan.antall(Brevplan.Slag.NY),
        plan.antall(Brevplan.Slag.ENDRET),
        plan.antall(Brevplan.Slag.UENDRET),
        plan.sporsmal().size(),
        plan.antall(Brevplan.Slag.UKJENT),
        plan.antall(Brevplan.Slag.LIGGER));
  }
}
