package no.saksflyt.prosess.kontroll;

import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;

/** Every main process has the same event sub-processes: on hold, withdrawn, new information. */
final class Hendelsesregel implements Kontrollregel {

  /** Whether the message ends what the process was doing. */
  private static final Map<String, Boolean> AVBRYTER =
      Map.of("sak.paaVent", false, "sak.trekkes", true, "sak.nyeOpplysninger", false);

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var modell : bunt.modeller()) {
      for (var prosess : Xml.alle(modell.innhold(), "process")) {
        if (finnes.hovedprosesser().contains(prosess.getAttribute("id"))) {
          AVBRYTER.keySet().stream().sorted().forEach(melding -> kontroller(modell, prosess, melding, funn));
        }
      }
    }
  }

  private static void kontroller(Xmlfil modell, Element prosess, String melding, Funnliste funn) {
    var start =
        Xml.barn(prosess, "subProcess").stream()
            .filter(delprosess -> delprosess.getAttribute("triggeredByEvent").equals("true"))
            .flatMap(delprosess -> Xml.barn(delprosess, "startEvent").stream())
            .filter(hendelse -> melding.equals(Meldingsregel.melding(modell, hendelse)))
            .filter(Objects::nonNull)
            .findFirst();
    if (start.isEmpty()) {
      funn.feil(modell, prosess, "prosess.hendelse", melding);
      return;
    }
    var avbryter = !start.get().getAttribute("isInterrupting").equals("false");
    if (avbryter != AVBRYTER.get(melding)) {
      funn.feil(modell, start.get(), avbryter ? "hendelse.avbryter" : "hendelse.avbryterIkke", melding);
    }
  }
}
