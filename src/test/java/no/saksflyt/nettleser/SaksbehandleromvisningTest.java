package no.saksflyt.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A caseworker's day: reads the case, begins, goes home, goes on at another machine, and hands in. */
class SaksbehandleromvisningTest extends Omvisning {

  private static final String RESULTAT = "Alle kommunene har svart, og rapporten ligger i saken.";

  @Test
  void leserSakenSkriverKladdOgLeverer() {
    var sak = underArbeid("Kartlegge bosettingskapasitet");
    loggInnSom("saksbehandler");
    aapneOppgave(sak, "arbeidMedDel");
    ta();
    skriv("resultat", RESULTAT);
    ser("Kladden er lagret");

    gaaTil("/");
    trykk(".sf-person button");
    lukk();
    aapne();
    loggInnSom("saksbehandler");
    aapneOppgave(sak, "arbeidMedDel");
    assertThat(finn(".fjs-form [id$='-felt_resultat']").getDomProperty("value")).as("the draft followed the person").isEqualTo(RESULTAT);

    aapneFane("Sak");
    ser("Om oppgaven");
    finn("#panel-notat").sendKeys("Ringte kommunen, svaret kommer i uken.");
    klikk(By.xpath("//textarea[@id='panel-notat']/ancestor::form//button"));
    vent().until(b -> b.findElement(By.cssSelector(".saksflyt-panel .sf-notater")).getText().contains("Ringte kommunen"));
    nettleser.findElement(By.cssSelector(".saksflyt-panel input[type=file]")).sendKeys(fil("rapport.txt", "Kommunene svarte.").toString());
    klikk(By.xpath("//*[contains(@class,'saksflyt-panel')]//input[@name='tittel']/ancestor::form//button"));
    vent().until(b -> b.findElement(By.cssSelector(".saksflyt-panel .sf-dokumenter")).getText().contains("rapport"));
    Spraak.kontroller(nettleser);

    aapneFane("Skjema");
    assertThat(finn(".fjs-form [id$='-felt_resultat']").getDomProperty("value")).isEqualTo(RESULTAT);
    fullfor();
    serFeilVed("trafikklys", "må fylles ut");
    kryss("Gul");
    fullfor();
    serFeilVed("statusbegrunnelse", "må fylles ut");
    skriv("statusbegrunnelse", "To kommuner svarte sent.");
    fullfor();
    venterFerdig();

    gaaTil(sak.sti());
    ser("Til kvalitetssikring");
    ser(RESULTAT);
    ser("To kommuner svarte sent.");
    ser("Ringte kommunen, svaret kommer i uken.");
    ser("rapport");
  }
}
