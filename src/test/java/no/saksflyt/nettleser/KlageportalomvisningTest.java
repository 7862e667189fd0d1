package no.saksflyt.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.klage.offentlig.Vedtaksbrev;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A complainant on a telephone, in bokmål and nynorsk, from the letter to the withdrawal. No script is on these pages. */
class KlageportalomvisningTest extends Klagetur {

  private static final List<String> KRAV = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");
  private static final int TELEFON = 360;

  @Autowired private BeanFactory applikasjon;

  @Test
  void fraBrevetTilKlagenErTrukket() {
    loggInn("klagebehandler");
    var brev = new Vedtaksbrev(applikasjon).nytt(false);
    loggUt();
    nettleser.manage().deleteAllCookies();

    gaaTil("/klage", TELEFON);
    sjekk();
    fyll("saksnummer", brev.saksnummer().toString());
    fyll("kode", "AAAA-BBBB-CCCC");
    send("/klage/skriv");
    sjekk();
    assertThat(tekst()).contains("Vi finner ingen sak med dette saksnummeret og denne koden.");
    fyll("kode", brev.kode());
    send("/klage/skriv");
    sjekk();
    assertThat(tekst()).contains("Avslag på bevilling som tolk", "Kari Klager", "Siste dag for å klage");

    fyll("tekst", "Kursbeviset er ikke vurdert.");
    finn("button[name=bytt]").click();
    vent().until(ExpectedConditions.attributeToBe(By.tagName("html"), "lang", "nn"));
    sjekk();
    assertThat(finn("[name=tekst]").getDomProperty("value")).isEqualTo("Kursbeviset er ikke vurdert.");
    fyll("onsketEndring", "Jeg vil ha bevilling.");
    finn("[name=signert]").click();
    finn("form[action^='/klage/send'] button:not([name])").click();
    vent().until(ExpectedConditions.urlContains("/klage/kvittering"));
    sjekk();
    assertThat(tekst()).contains("Klaga er motteken");
    var nummer = tekst().replaceAll("(?s).*saksnummer (\\d{4}/\\d{6}).*", "$1");

    gaaTil("/klage/status?maal=nn", TELEFON);
    sjekk();
    fyll("saksnummer", nummer);
    fyll("kode", brev.kode());
    send("/klage/status");
    vent().until(ExpectedConditions.urlContains("/klage/min"));
    sjekk();
    fyll("opplysninger", "Eg bestod prøva i juni.");
    send("/klage/min/tilfoy");
    vent().until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), "Opplysningane er mottekne."));
    finn("[name=bekreft]").click();
    send("/klage/min/trekk");
    vent().until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), "Klaga er trekt."));
    sjekk();
  }

  /** Number and code, what is disagreed with, the receipt, where it stands, more to say, and how it ended. */
  @Test
  @Tag("full")
  void fraBrevetTilKlagerenHarFaattMedhold() {
    var om = kontrollertVedtak("tilskudd.vedtak", "Tilskudd til språkkafé");
    loggInn("klagebehandler");
    var kode = vedtak.nyKode(om.parter().get(0).id());
    loggUt();
    nettleser.manage().deleteAllCookies();

    gaaTil("/klage", TELEFON);
    fyll("saksnummer", om.saksnummer().toString());
    fyll("kode", kode);
    send("/klage/skriv");
    vent().until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), "Vi regner med at det kom fram"));
    sjekk();
    fyll("tekst", "Regnskapet er ikke lest.");
    fyll("onsketEndring", "Vi ber om hele beløpet.");
    finn("[name=signert]").click();
    finn("form[action^='/klage/send'] button:not([name])").click();
    vent().until(ExpectedConditions.urlContains("/klage/kvittering"));
    var sak = Saksnummer.av(tekst().replaceAll("(?s).*saksnummer (\\d{4}/\\d{6}).*", "$1"));
    kjorJobber(sak);

    aapneMin(sak, kode);
    assertThat(tekst()).contains("Klagen er mottatt");
    fyll("opplysninger", "Revisoren har godkjent regnskapet.");
    send("/klage/min/tilfoy");
    vent().until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), "Opplysningene er mottatt."));

    formkravOppfylt(sak);
    gjor(
        "klagebehandler",
        sak,
        "forberedKlage",
        Map.of(
            "motpart", "IKKE_AKTUELT", "forberedelse", "OMGJOR", "omfang", "HELT", "hjemmel", "forvaltningsloven § 33",
            "begrunnelse", "Regnskapet er nå lest, og det er i orden."));
    nettleser.navigate().refresh();
    assertThat(tekst()).as("what goes on inside the house is not told").contains("Klagen er under behandling").doesNotContain("medhold");
    gjor("leder", sak, "godkjennForberedelse", Map.of("godkjenning", "GODKJENT"));
    gjor("klagebehandler", sak, "underrettPartene", Map.of("underretning", "SENDES"));
    nettleser.navigate().refresh();
    assertThat(tekst()).contains("Du har fått medhold", "Saken er avsluttet");
    sjekk();
  }

  private void aapneMin(Saksnummer sak, String kode) {
    gaaTil("/klage/status", TELEFON);
    fyll("saksnummer", sak.toString());
    fyll("kode", kode);
    send("/klage/status");
    vent().until(ExpectedConditions.urlContains("/klage/min"));
    sjekk();
  }

  @Test
  void regelverketErTilgjengelig() {
    loggInnSom("jurist");
    for (var side : List.of("/regelverk", "/regelverk/FVL1967", "/regelverk/FVL2025", "/regelverk/FVL2025/punkt/klagefrist",
        "/regelverk/FVL1967/formkrav/SIGNERT")) {
      gaaTil(side, TELEFON);
      sjekk();
    }
  }

  private void send(String sti) {
    finn("form[action^='" + sti + "'] button").click();
  }

  private String tekst() {
    return finn("main").getText();
  }

  private void sjekk() {
    Spraak.kontroller(nettleser);
    assertThat(maaRullesSidelengs()).as("%s is wider than a telephone", nettleser.getCurrentUrl()).isFalse();
    assertThat(new AxeBuilder().withTags(KRAV).analyze(nettleser).getViolations())
        .as(nettleser.getCurrentUrl()).extracting("id", "nodes").isEmpty();
  }
}
