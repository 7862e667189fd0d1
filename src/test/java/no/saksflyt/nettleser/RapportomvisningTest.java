package no.saksflyt.nettleser;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.OppdragService;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** A report from the duty to the ministry: asked for, written by the unit, put together, approved, delivered, and overtaken by events. */
class RapportomvisningTest extends Omvisning {

  @Autowired private OppdragService oppdragene;

  @Test
  void fraPliktTilLevertRapport() {
    var oppdrag = underArbeid("Registrere salmebøker");
    loggInnSom("koordinator");
    var rapport = startet(plikt(oppdrag));

    byttPerson("saksbehandler");
    gaaTil("/oppdrag/rapport/bidrag/" + rapport + "/bosetting");
    trykk("main button[name='fullfor']");
    ser("Mangler: ");
    fyll("OPPDRAG." + oppdrag + ".tekst", "Halvparten av bøkene er registrert.");
    velg("OPPDRAG." + oppdrag + ".lys", "GUL");
    trykk("main button[name='fullfor']");
    ser("Bidraget er ferdig.");
    kjorJobber(rapport);

    byttPerson("koordinator");
    gaaTil("/oppdrag/rapport/" + rapport);
    ser("Halvparten av bøkene er registrert.");
    fyll("tekst", "Arbeidet går som det skal.");
    trykk("#skriv-I button");
    ser("Delen er lagret.");
    aapneOppgave(rapport, "sammenstillRapport");
    ta();
    fullfor();
    serFeilVed("sammenstilling", "må fylles ut");
    kryss("Ja, den kan gå til kvalitetssikring");
    fullfor();
    venterFerdig();
    kjorJobber(rapport);
    gjor("kvalitetssikrer", rapport, "kvalitetssikreRapport", Map.of("kvalitet", "GODKJENT"));

    byttPerson("direktor");
    aapneOppgave(rapport, "godkjennRapport");
    ta();
    kryss("Ja");
    fullfor();
    venterFerdig();
    kjorJobber(rapport);

    byttPerson("koordinator");
    aapneOppgave(rapport, "leverRapport");
    ser("Leveringsmåte");
    gjor(
        "koordinator",
        rapport,
        "leverRapport",
        Map.of("leveringsdato", LocalDate.now().toString(), "leveringsmaate", "EFORMIDLING"));
    gjor("saksbehandler", oppdrag, "arbeidMedDel", Map.of("resultat", "Alle er registrert.", "trafikklys", "GRONN"));

    gaaTil(rapport.sti());
    ser("Levert i tide");
    gaaTil("/oppdrag/rapport/" + rapport);
    ser("Rapporten er frosset slik den ble godkjent");
    ser("Status: Under arbeid → Til kvalitetssikring");
  }

  /** @return the name of a duty on call that collects this assignment alone */
  private String plikt(Saksnummer sak) {
    loggInn("koordinator");
    var nummer = oppdragene.hent(sak).nummer();
    loggUt();
    var navn = "Status for salmebøker " + nummer;
    gaaTil("/oppdrag/rapportplikter/ny");
    fyll("navn", navn);
    velg("slag", "ANNEN");
    velg("rytme", "OPPFORDRING");
    for (var felt : new String[] {"avskjaeringDager", "leveringDager", "startDager"}) {
      fyll(felt, "0");
    }
    fyll("mottakere", "Departementet");
    fyll("oppdrag", nummer);
    fyll("gjelderFra", LocalDate.now().toString());
    trykk("main .sf-knapperad button");
    ser(navn);
    return navn;
  }

  private Saksnummer startet(String plikt) {
    klikk(By.linkText("Start " + plikt));
    finn("main [name='avskjaering']");
    fyll("avskjaering", "2078-06-30");
    fyll("levering", "2078-06-01");
    trykk("form[action$='oppfordring'] button");
    ser("Leveringen kan ikke være før avskjæringen.");
    fyll("levering", "2078-07-20");
    trykk("form[action$='oppfordring'] button");
    var sak = Saksnummer.av(nettleser.getCurrentUrl().replaceAll(".*/(\\d{4}/\\d{6}).*", "$1"));
    kjorJobber(sak);
    return sak;
  }
}
