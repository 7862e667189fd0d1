package no.saksflyt.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppdrag.departement.Henvendelser;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator's morning: an assignment comes from the ministry, and goes to the unit that shall answer it. */
class KoordinatoromvisningTest extends Omvisning {

  private static final String REGISTRER = "main .sf-knapperad button";

  @Autowired private Henvendelser henvendelser;

  @Test
  void registrererFordelerOgSerSaken() {
    var nummer = nyttNummer();
    var tittel = "Kartlegge frivillige i bosettingen " + nummer;
    loggInnSom("koordinator");
    Spraak.kontroller(nettleser);
    gaaTil("/oppdrag/ny");

    fyll("tittel", tittel);
    fyll("nummer", "syv");
    velg("fristtype", "EKSTERN");
    trykk(REGISTRER);
    ser("Nummeret må være på formen 2026-07");
    ser("Fyll ut fristdatoen");
    assertThat(finn("main [name='tittel']").getDomProperty("value")).as("what was written stays").isEqualTo(tittel);

    fyll("nummer", nummer);
    fyll("maal", "Rask bosetting");
    fyll("frist", LocalDate.now().plusMonths(3).toString());
    trykk(REGISTRER);
    ser("Oppdraget er registrert som sak");
    ser("Til fordeling");
    var sak = nettleser.getCurrentUrl();

    aapneFraSaken("Fordel oppdraget til enhet");
    ta();
    fullfor();
    serFeilVed("enhet", "må fylles ut");
    velgIListe("enhet", "Bosetting");
    skriv("merknad", "Se oppdraget i sammenheng med fjorårets kartlegging.");
    fullfor();
    venterFerdig();

    nettleser.get(sak);
    ser("Fordelt");
    ser("Enhet: Bosetting");
    ser("Merknad til enheten: Se oppdraget i sammenheng med fjorårets kartlegging.");
    ser("Leder i Bosetting");
    assertThat(nettleser.findElements(By.cssSelector(".sf-diagram svg, .sf-diagram[hidden]"))).isNotEmpty();
    Spraak.kontroller(nettleser);
  }

  @Test
  void senderSporsmaalRegistrererSvarMerknadOgVarsler() {
    var spurt = underArbeid("Delta i nettverk for bibliotek");
    loggInn("saksbehandler");
    henvendelser.sporsmal(spurt, "Gjelder det også skolebibliotek?", false);
    loggUt();
    var levert = tilGodkjenning("Oversikt over lesesaler");
    gjor("leder", levert, "godkjenn", Map.of("godkjenning", "GODKJENT"));
    gjor("koordinator", levert, "lever", Map.of("leveringsdato", LocalDate.now().toString(), "leveringsmaate", "EPOST"));

    loggInnSom("koordinator");
    aapneOppgave(spurt, "sendSporsmal");
    ta();
    fullfor();
    serFeilVed("svarfrist", "må fylles ut");
    skrivDato("sendtDato", LocalDate.now());
    skrivDato("svarfrist", LocalDate.now().plusDays(14));
    fullfor();
    venterFerdig();
    gaaTil("/oppdrag/svar/" + spurt);
    trykk("main form button");
    ser("Skriv hva departementet svarte.");
    fyll("svarDato", LocalDate.now().toString());
    fyll("svarTekst", "Ja, også skolebibliotek.");
    fyll("kilde", "31/12-4");
    trykk("main form button");
    ser("Svaret fra departementet er registrert.");
    gaaTil(spurt.sti());
    ser("Vurder svaret fra departementet");

    aapneOppgave(levert, "registrerMerknad");
    ta();
    kryss("Leveransen er sendt tilbake med merknader");
    fullfor();
    serFeilVed("merknadTekst", "må fylles ut");
    kryss("Leveransen er godtatt");
    skrivDato("merknadDato", LocalDate.now());
    fullfor();
    venterFerdig();
    gaaTil(levert.sti());
    ser("Levert i tide");
  }
}
