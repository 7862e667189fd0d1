package no.saksflyt.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A coordinator's morning: an assignment comes from the ministry, and goes to the unit that shall answer it. */
class KoordinatoromvisningTest extends Omvisning {

  private static final String REGISTRER = "main .sf-knapperad button";

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
}
