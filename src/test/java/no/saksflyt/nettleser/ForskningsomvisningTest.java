package no.saksflyt.nettleser;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Brevkilde;
import no.saksflyt.oppdrag.Oppdragsinnhold;
import no.saksflyt.oppdrag.Oppdragsversjoner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An evaluation that was bought is published: bought, delivered, the ministry told a fortnight before, out, and followed up. */
@Tag("full")
class ForskningsomvisningTest extends Omvisning {

  @Autowired private Oppdragsversjoner versjoner;

  @Test
  void kjopesVarslesPubliseresOgFolgesOpp() {
    var sak = forskning("Evaluere ordningen med bokbusser");
    gjor("saksbehandler", sak, "planleggOppdrag", Map.of("planlegging", "FERDIG", "publiseres", "JA"));
    loggInnSom("saksbehandler");
    aapneOppgave(sak, "kunngjorAnskaffelse");
    ta();
    skrivDato("kunngjortDato", LocalDate.now());
    fullfor();
    serFeilVed("kunngjoring", "må fylles ut");
    skriv("kunngjoring", "https://kunngjoring.example/bokbusser");
    fullfor();
    venterFerdig();
    kjorJobber(sak);
    gjor("saksbehandler", sak, "velgLeverandor", Map.of("anskaffelse", "VALGT", "leverandor", "Forskerne", "begrunnelse", "Best"));
    var idag = LocalDate.now().toString();
    gjor("saksbehandler", sak, "inngaaKontrakt", Map.of("kontraktDato", idag, "kontraktsum", 900_000));
    gjor("saksbehandler", sak, "mottaDelrapport", Map.of("mottattDato", idag));
    gjor("saksbehandler", sak, "mottaSluttrapport", Map.of("mottattDato", idag, "tittel", "Bokbusser i bygda"));
    gjor("saksbehandler", sak, "arbeidMedDel", Map.of("resultat", "Rapporten er mottatt.", "trafikklys", "GRONN"));
    gjor("kvalitetssikrer", sak, "kvalitetssikre", Map.of("kvalitet", "GODKJENT"));
    gjor("leder", sak, "godkjenn", Map.of("godkjenning", "GODKJENT"));
    gjor("direktor", sak, "godkjennDirektor", Map.of("direktorgodkjenning", "GODKJENT"));
    gjor("koordinator", sak, "lever", Map.of("leveringsdato", idag, "leveringsmaate", "EPOST"));
    gjor("koordinator", sak, "registrerMerknad", Map.of("merknad", "GODTATT", "merknadDato", idag));

    byttPerson("koordinator");
    aapneOppgave(sak, "varsleDepartementet");
    ta();
    kryss("Ja, departementet er varslet");
    skrivDato("varsletDato", LocalDate.now().minusDays(14));
    fullfor();
    venterFerdig();
    kjorJobber(sak);

    byttPerson("saksbehandler");
    aapneOppgave(sak, "publiserRapport");
    ta();
    skrivDato("publisertDato", LocalDate.now().minusDays(1));
    skriv("adresse", "https://direktoratet.example/bokbusser");
    fullfor();
    serFeilVed("publisertDato", "Rapporten kan tidligst publiseres");
    skrivDato("publisertDato", LocalDate.now());
    fullfor();
    venterFerdig();
    aapneOppgave(sak, "registrerEvalueringsportalen");
    ta();
    kryss("Ja, den er registrert i Evalueringsportalen");
    skrivDato("registrertDato", LocalDate.now());
    skriv("portaladresse", "https://evalueringsportalen.example/1");
    fullfor();
    venterFerdig();
    aapneOppgave(sak, "planleggOppfolging");
    ta();
    kryss("Nei, ingen skal følges opp");
    skriv("begrunnelse", "Rapporten har ingen anbefalinger til direktoratet.");
    fullfor();
    venterFerdig();
    kjorJobber(sak);

    gaaTil(sak.sti());
    ser("Levert i tide");
    ser("https://direktoratet.example/bokbusser");
    ser("https://evalueringsportalen.example/1");
  }

  /** Research is what a letter says is research. */
  private Saksnummer forskning(String tittel) {
    loggInn("koordinator");
    var frist = new Oppdragsinnhold.Frist(null, null, null, "DATO", LocalDate.now().plusMonths(4), null, null);
    var sak =
        versjoner.registrer(
            new Oppdragsinnhold(
                nyttNummer(), tittel, null, null, List.of(), true, false, null, List.of(), List.of(frist), List.of()),
            new Brevkilde(0, "Tildelingsbrev 2078", LocalDate.now(), null),
            false);
    loggUt();
    gjor("koordinator", sak, "fordelOppdrag", Map.of("enhet", "bosetting"));
    gjor("leder", sak, "navngiSaksansvarlig", Map.of("navngiving", "NAVNGITT", "saksansvarlig", "saksbehandler"));
    return sak;
  }
}
