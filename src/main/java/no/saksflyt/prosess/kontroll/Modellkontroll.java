package no.saksflyt.prosess.kontroll;

import java.util.List;

/**
 * Checks a bundle against every rule before the engine gets it: at start, at each deployment, and in the build. Gives the same
 * answer for the same bundle and surroundings.
 */
public final class Modellkontroll {

  private static final List<Kontrollregel> REGLER =
      List.of(
          new Idregel(),
          new Prosessregel(),
          new Hendelsesregel(),
          new Navneregel(),
          new Oppgaveregel(),
          new Skjemabruksregel(),
          new Grupperegel(),
          new Fristregel(),
          new Egenskapsregel(),
          new Flytregel(),
          new Vilkarsregel(),
          new Forbudsregel(),
          new Uttrykksregel(),
          new Delegatregel(),
          new Meldingsregel(),
          new Kallregel(),
          new Beslutningsregel(),
          new Flerregel(),
          new Jobbregel(),
          new Skjemaregel(),
          new Tabellregel(),
          new Fristtabellregel());

  private Modellkontroll() {}

  /**
   * @param bunt the whole bundle as it would be deployed
   * @param finnes what exists outside it
   * @return what was found, in the order of the rules; empty when all is well
   */
  public static List<Funn> kontroller(Bunt bunt, Omgivelse finnes) {
    var funn = new Funnliste();
    var lest = new Buntleser(funn).les(bunt);
    REGLER.forEach(regel -> regel.kontroller(lest, finnes, funn));
    return funn.alle();
  }
}
