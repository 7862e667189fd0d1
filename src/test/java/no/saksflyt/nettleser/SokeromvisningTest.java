package no.saksflyt.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import no.saksflyt.tilskudd.utlysning.Testutlysning;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** An applicant on a telephone, from the announcement to the receipt, in bokmål and nynorsk. No script is on these pages. */
class SokeromvisningTest extends Omvisning {

  private static final List<String> KRAV = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");
  private static final int TELEFON = 360;

  @Autowired private BeanFactory applikasjon;

  @Test
  void fraUtlysningenTilKvitteringen() {
    var u = Testutlysning.aapen(applikasjon, 2029);
    gaaTil("/tilskudd", TELEFON);
    sjekk();
    nettleser.findElement(By.linkText(u.tittelNb())).click();
    sjekk();
    nettleser.findElement(By.linkText("Søk om tilskudd")).click();
    vent().until(ExpectedConditions.urlContains("/portal/login"));
    sjekk();
    fyll("username", "soker");
    fyll("password", "demo" + Keys.ENTER);
    vent().until(ExpectedConditions.urlContains("/portal/ny"));
    sjekk();
    new Select(finn("[name=orgnr]")).selectByValue("310007870");
    knappen("Begynn på søknaden");

    videre("kontakt");
    fyll("kontonummer", "1234.56.78903");
    knappen("Lagre og gå videre");
    videre("tiltak");
    fyll("tittel", "Mentor på arbeidsplassen");
    fyll("formal", "Mentorer for innvandrere i ti virksomheter.");
    knappen("Lagre og gå videre");
    videre("budsjett");
    fyll("soktBelop", "100 000");
    finn("[name='budsjett[0].belop']").sendKeys("100 000");
    knappen("Lagre");
    vent().until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("main"), "Budsjettet går opp."));
    knappen("Lagre og gå videre");
    videre("vedlegg");
    nettleser.findElement(By.linkText("Se over og send")).click();
    videre("oversikt");
    assertThat(tekst()).contains("Disse vedleggene må være med", "Du har ikke signaturrett for Nabohjelpen Storgata");
    knappen("Send til signering");
    vent().until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("main"), "Venter på signering"));
    sjekk();
    nettleser.findElement(By.cssSelector("form[action='/portal/logout'] button")).click();
    vent().until(ExpectedConditions.urlContains("/tilskudd"));

    gaaTil("/portal/login?maal=nn", TELEFON);
    fyll("username", "signatar");
    fyll("password", "demo" + Keys.ENTER);
    vent().until(ExpectedConditions.urlToBe("http://localhost:" + port + "/portal"));
    sjekk();
    nettleser.findElement(By.linkText("Mentor på arbeidsplassen")).click();
    vent().until(ExpectedConditions.urlContains("/oversikt"));
    sjekk();
    knappen("Signer og send");
    vent().until(ExpectedConditions.urlContains("kvittering"));
    sjekk();
    assertThat(tekst()).contains("Søknaden er motteken", "Amal Warsame");
    gaaTil("/tilskudd/tilgjengelighet", TELEFON);
    sjekk();
  }

  private void videre(String steg) {
    vent().until(ExpectedConditions.urlContains("/" + steg));
    sjekk();
  }

  private void knappen(String knapp) {
    nettleser.findElement(By.xpath("//main//button[normalize-space()='" + knapp + "']")).click();
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
