package no.saksflyt.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Saksnummer;
import org.junit.jupiter.api.Test;

/** A complaint by post, from the envelope to the end. Each who has a hand in it sees what they need for their own. */
class KlageomvisningTest extends Klagetur {

  @Test
  void fraBrevetIPostenTilSakenErLukket() {
    var vedtak = kontrollertVedtak("tilskudd.vedtak", "Tilskudd til språkkafé").saksnummer();
    loggInnSom("klagebehandler");
    var sak = registrerKlagen(vedtak);
    kjorJobber(sak);

    aapneOppgave(sak, "vurderFormkrav");
    ta();
    ser("Må klagen være underskrevet?");
    fullfor();
    serFeilVed("part", "må fylles ut");
    for (var krav : List.of("part", "frist", "skriftlig", "nevnerVedtaket", "nevnerEndringen")) {
      kryss(krav, "Ja");
    }
    kryss("underskrevet", "Nei");
    kryss("Kravene er oppfylt");
    fullfor();
    serFeilVed("formkrav", "Kravene er ikke oppfylt etter svarene over.");
    kryss("underskrevet", "Ja");
    fullfor();
    venterFerdig();
    kjorJobber(sak);

    forberedKlagen(sak);
    kjorJobber(sak);

    byttPerson("medunderskriver");
    aapneOppgave(sak, "medunderskrivInnstilling");
    ta();
    assertThat(innholdI("innstillingen")).contains(INNSTILLING);
    kryss("medunderskrift", "Ja");
    fullfor();
    venterFerdig();
    kjorJobber(sak);

    byttPerson("leder");
    aapneOppgave(sak, "godkjennForberedelse");
    ta();
    assertThat(innholdI("innstillingen")).contains(INNSTILLING);
    kryss("godkjenning", "Ja");
    fullfor();
    venterFerdig();
    kjorJobber(sak);

    byttPerson("klagebehandler");
    aapneOppgave(sak, "oversendKlage");
    ta();
    skrivDato("oversendtDato", LocalDate.now());
    skriv("referanse", "26/1204-7");
    fullfor();
    venterFerdig();
    kjorJobber(sak);

    gaaTil(sak.sti());
    ser("Hos klageinstansen");
    gaaTil("/klager/" + sak);
    ser("Jeg klager fordi <b>kursbeviset</b> ikke er lest.");
    ser("Et brev i posten regnes som kommet fram sju dager etter at det ble sendt.");

    svarFraDepartementet(sak);
    aapneOppgave(sak, "underrettPartene");
    ta();
    kryss("Vi sender brev nå");
    fullfor();
    venterFerdig();
    kjorJobber(sak);
    gaaTil(sak.sti());
    ser("Avsluttet");
    gaaTil("/klager/" + sak + "/brev");
    ser("Når brevene går");
  }

  /** Registered from the complaint's page: the task goes away by itself. */
  private void svarFraDepartementet(Saksnummer sak) {
    velg("klagesvar", "AVGJORT");
    velg("utfall", "STADFESTELSE");
    fyll("svarTekst", "Departementet er enig med oss.");
    fyll("kilde", "26/1204-9");
    trykk("main form[action$='/svar'] .ds-button");
    ser("Fyll ut «Dato for svaret».");
    fyll("svarDato", LocalDate.now().toString());
    trykk("main form[action$='/svar'] .ds-button");
    ser("Svaret er registrert.");
    kjorJobber(sak);
  }

  /** Wrong first: what was typed is still there, and script and markup are only text. */
  private Saksnummer registrerKlagen(Saksnummer vedtak) {
    gaaTil("/klager/ny");
    fyll("saksnummer", vedtak.toString());
    trykk("main form[method=get] button");
    velgOrd("vedtak", "Tilskudd til språkkafé: Nabohjelpen");
    velg("kanal", "BREV");
    fyll("sendt", LocalDate.now().plusDays(1).toString());
    fyll("tekst", "Jeg klager fordi <b>kursbeviset</b> ikke er lest.");
    finn("main [name=signert]").click();
    trykk("main form[method=post] button[type=submit]");
    ser("Datoen kan ikke være fram i tid.");
    assertThat(finn("main [name=tekst]").getDomProperty("value")).contains("<b>kursbeviset</b>");
    fyll("sendt", LocalDate.now().minusDays(2).toString());
    trykk("main form[method=post] button[type=submit]");
    ser("Klagen er registrert som sak");
    return Saksnummer.av(nettleser.getCurrentUrl().replaceFirst(".*/sak/(\\d{4}/\\d{6}).*", "$1"));
  }

  private void forberedKlagen(Saksnummer sak) {
    gaaTil("/vedtak/innstilling/" + sak + "/forste");
    fyll("tekst", INNSTILLING);
    trykk("main form[data-autolagre] .sf-knapperad button");
    ser("Versjon 1");

    aapneOppgave(sak, "forberedKlage");
    ta();
    kryss("Det er ingen motpart");
    kryss("Vedtaket opprettholdes");
    fullfor();
    serFeilVed("hjemmel", "må fylles ut");
    skriv("hjemmel", "forvaltningsloven § 33");
    fullfor();
    venterFerdig();
  }
}
