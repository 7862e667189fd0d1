package no.saksflyt.prosess.kontroll;

import java.util.Map;
import java.util.Set;

/**
 * What exists outside a bundle for its models to name.
 *
 * @param metoder methods models may call, with their number of arguments, by bean
 * @param delegater beans that do the work of service tasks, each with the variables it writes and the texts these can become; no
 *     texts when a variable is true or false
 * @param roller the roles, each also a candidate group
 * @param enhetsroller the roles held in units, for {@code grupper.enhet}
 * @param grupper every candidate group: roles and roles in units
 * @param prosesser keys of the processes families know
 * @param hovedprosesser those of them that drive a case; the others are called, or run beside one
 * @param steg steps with a row in the deadline table
 * @param fellesBeslutninger decisions every family may ask
 * @param arbeidsflater the pages of ours a step can be worked on
 */
public record Omgivelse(
    Map<String, Map<String, Integer>> metoder,
    Map<String, Map<String, Set<String>>> delegater,
    Set<String> roller,
    Set<String> enhetsroller,
    Set<String> grupper,
    Set<String> prosesser,
    Set<String> hovedprosesser,
    Set<String> steg,
    Set<String> fellesBeslutninger,
    Set<String> arbeidsflater) {

  /** Messages the use cases send: those every family's cases get, and those of one family. */
  public static final Set<String> MELDINGER =
      Set.of(
          "sak.paaVent",
          "sak.gjenoppta",
          "sak.trekkes",
          "sak.nyeOpplysninger",
          "oppdrag.endret",
          "oppdrag.forbeholdOpphevet",
          "oppdrag.merknad",
          "oppdrag.svar",
          "klage.utbedret",
          "klage.svar",
          "klage.avgjortSammen",
          "klage.skilt",
          "utlysning.prioritert",
          "soknad.mangelsvar",
          "soknad.vurderingUtgaar",
          "soknad.vurdererUtgaatt",
          "soknad.prioritert");

  /** Routing variables, true or false, that use cases start processes with; no form sends them. */
  public static final Set<String> STARTNOKLER = Set.of("medForbehold", "planlegges");

  /** Variables use cases start processes with: those every process has, and what one part or one enquiry is told by. */
  public static final Set<String> VARIABLER = Set.of("saksnummer", "tittel", "maal", "delId", "henvendelseId");

  /**
   * @param felles the bundle several families use, as it is or would become
   * @return the same surroundings with that bundle's deadline rows and decisions
   */
  public Omgivelse medFelles(Bunt felles) {
    var lest = new Buntleser(new Funnliste()).les(felles);
    return new Omgivelse(
        metoder,
        delegater,
        roller,
        enhetsroller,
        grupper,
        prosesser,
        hovedprosesser,
        lest.stegMedFrist(),
        lest.beslutninger(),
        arbeidsflater);
  }
}
