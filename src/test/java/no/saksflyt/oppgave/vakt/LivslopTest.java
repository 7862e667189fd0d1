package no.saksflyt.oppgave.vakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.saksflyt.oppgave.Saksgang;
import no.saksflyt.sak.SakService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** With every guard in place the people of the directorate still get their work done. */
@Tag("sql")
class LivslopTest extends Saksgang {

  @Autowired private SakService saker;

  @Test
  @DisplayName("an assignment goes from registration to delivery, each step by its own person")
  void heleVeien() {
    var sak = tilKvalitetssikring();
    gjor("kvalitetssikrer", sak, "kvalitetssikre", Map.of("kvalitet", "GODKJENT"));
    gjor("leder", sak, "godkjenn", Map.of("godkjenning", "GODKJENT"));
    gjor("koordinator", sak, "lever", Map.of("leveringsdato", "2025-01-15", "leveringsmaate", "EPOST"));
    loggInn("koordinator");
    assertThat(saker.hent(sak).aapen()).as("the ministry has not answered").isTrue();
    gjor("koordinator", sak, "registrerMerknad", Map.of("merknad", "GODTATT", "merknadDato", "2025-01-20"));
    loggInn("koordinator");
    assertThat(saker.hent(sak).aapen()).isFalse();
  }
}
