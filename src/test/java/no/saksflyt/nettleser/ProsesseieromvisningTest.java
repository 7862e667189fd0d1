package no.saksflyt.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A process owner asks for one thing more in a form: refused when it is made wrong, asked of the next person when it is right. */
class ProsesseieromvisningTest extends Omvisning {

  private static final String FIL = "oppdrag-fordeloppdrag.form";
  private static final String MODELL = "/prosess/modell/" + FIL;
  private static final String LEDETEKST = "Kontaktperson i departementet";

  @Test
  void nyttFeltTasIBrukOgBevares() throws IOException {
    loggInnSom("prosesseier");
    gaaTil("/prosess");
    ser(FIL);
    gaaTil(MODELL);
    ser("Merknad til enheten");

    lastOpp("\"label\": \"" + LEDETEKST + "\"");
    ser("Endringene kan ikke tas i bruk");
    ser("eksempel");
    assertThat(nettleser.findElements(By.cssSelector("form[action$='/prosess/ta-i-bruk']"))).isEmpty();

    lastOpp("\"label\": \"" + LEDETEKST + "\", \"properties\": {\"eksempel\": \"Ola Nordmann\"}");
    ser("Kontrollen fant ingen feil");
    ser(LEDETEKST);
    trykk("form[action$='/prosess/ta-i-bruk'] button");
    ser("Tatt i bruk: " + FIL);

    var sak = nySak("Kartlegge kontaktpersoner");
    byttPerson("koordinator");
    aapneOppgave(sak, "fordelOppdrag");
    ta();
    ser(LEDETEKST);
    velgIListe("enhet", "Bosetting");
    skriv("kontaktperson", "Kari Nordmann");
    fullfor();
    venterFerdig();
    gaaTil(sak.sti());
    ser(LEDETEKST + ": Kari Nordmann");

    byttPerson("prosesseier");
    gaaTil(MODELL);
    ser("Dere bruker en egen utgave");
    klikk(By.cssSelector("form[action$='/utgavens'] button"));
    nettleser.switchTo().alert().accept();
    ser("Tatt i bruk: " + FIL);
    gaaTil(sak.sti());
    ser(LEDETEKST + ": Kari Nordmann");
  }

  /** Puts one more field last in the form as it came with the system, and hands the file in to the check. */
  private void lastOpp(String egenskaper) throws IOException {
    var skjema = Files.readString(Path.of("forms/oppdrag/" + FIL));
    var felt = "{\"type\": \"textfield\", \"key\": \"kontaktperson\", \"id\": \"felt_kontaktperson\", \"validate\": {\"maxLength\": 200}, " + egenskaper + "}";
    var slutt = skjema.lastIndexOf(']');
    gaaTil("/prosess/last-opp");
    nettleser
        .findElement(By.name("filer"))
        .sendKeys(fil(FIL, skjema.substring(0, slutt) + ", " + felt + skjema.substring(slutt)).toString());
    trykk("main form[action$='/prosess/last-opp'] button");
  }
}
