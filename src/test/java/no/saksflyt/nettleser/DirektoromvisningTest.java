package no.saksflyt.nettleser;

import java.util.Map;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import no.saksflyt.oppdrag.departement.Statusmeldinger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A director approves what goes out of the house: a deviation to the ministry, and a report that is to be published. */
class DirektoromvisningTest extends Omvisning {

  @Autowired private Statusmeldinger statuser;

  @Test
  void godkjennerAvvikOgRapportSomSkalPubliseres() {
    var avviker = underArbeid("Prøve ut bokbusser");
    loggInn("saksbehandler");
    statuser.meld(avviker, null, Trafikklys.ROD, "Bussen er solgt.");
    loggUt();
    gjor(
        "saksbehandler",
        avviker,
        "beskrivAvvik",
        Map.of("avvik", "Vi har ingen buss.", "forslag", "TILTAK", "tiltak", "Vi leier en."));
    gjor("leder", avviker, "godkjennAvvik", Map.of("avviksgodkjenning", "GODKJENT"));
    var publiseres = planlegges("Evaluering av bokgaver");
    gjor("saksbehandler", publiseres, "planleggOppdrag", Map.of("planlegging", "FERDIG", "publiseres", "JA"));
    gjor("saksbehandler", publiseres, "arbeidMedDel", Map.of("resultat", "Rapporten er skrevet.", "trafikklys", "GRONN"));
    gjor("kvalitetssikrer", publiseres, "kvalitetssikre", Map.of("kvalitet", "GODKJENT"));
    gjor("leder", publiseres, "godkjenn", Map.of("godkjenning", "GODKJENT"));

    loggInnSom("direktor");
    aapneOppgave(avviker, "godkjennAvvikDirektor");
    ta();
    kryss("Nei, det må beskrives på nytt");
    fullfor();
    serFeilVed("begrunnelse", "må fylles ut");
    kryss("Ja, avviket er godkjent");
    fullfor();
    venterFerdig();

    aapneOppgave(publiseres, "godkjennDirektor");
    ta();
    kryss("Ja, leveransen er godkjent");
    fullfor();
    venterFerdig();

    gaaTil(avviker.sti());
    ser("Informer departementet om avviket");
    gaaTil(publiseres.sti());
    ser("Lever til departementet");
    gaaTil("/oppdrag/tidslinje");
    ser("Bussen er solgt.");
  }
}
