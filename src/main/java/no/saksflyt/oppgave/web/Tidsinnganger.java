package no.saksflyt.oppgave.web;

import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import no.saksflyt.oppgave.Varsler;
import no.saksflyt.tilgang.Roller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ways to the inbox, to absence, to the units, and for administrators to the outbox. */
@Configuration(proxyBeanMethods = false)
class Tidsinnganger {

  @Bean
  @Order(50)
  Menybidrag innboksmeny() {
    return roller -> hvis(roller, Roller.ANSATT, new Menypunkt("/innboks", "oppgave.innboks.tittel"));
  }

  @Bean
  @Order(50)
  Startbidrag innbokskort(Varsler varsler) {
    return (person, roller) ->
        List.of(new Startkort("/innboks", "oppgave.innboks.tittel", "oppgave.innboks.kort", varsler.uleste()));
  }

  @Bean
  @Order(80)
  Menybidrag fravarsmeny() {
    return roller -> hvis(roller, Roller.ANSATT, new Menypunkt("/fravar", "oppgave.fravar.tittel"));
  }

  @Bean
  @Order(80)
  Startbidrag fravarskort() {
    return (person, roller) -> List.of(new Startkort("/fravar", "oppgave.fravar.tittel", "oppgave.fravar.kort"));
  }

  @Bean
  @Order(90)
  Menybidrag utboksmeny() {
    return roller -> hvis(roller, Roller.ADMIN, new Menypunkt("/admin/utboks", "utboks.tittel"));
  }

  @Bean
  @Order(90)
  Startbidrag utbokskort() {
    return (person, roller) ->
        roller.contains(Roller.ADMIN) ? List.of(new Startkort("/admin/utboks", "utboks.tittel", "utboks.kort")) : List.of();
  }

  @Bean
  @Order(91)
  Startbidrag enhetskort() {
    return (person, roller) ->
        List.of(Roller.ADMIN, Roller.KOORDINATOR, Roller.REVISOR).stream().anyMatch(roller::contains)
            ? List.of(new Startkort("/enheter", "enhet.tittel", "enhet.kort"))
            : List.of();
  }

  private static List<Menypunkt> hvis(Set<String> roller, String rolle, Menypunkt punkt) {
    return roller.contains(rolle) ? List.of(punkt) : List.of();
  }
}
