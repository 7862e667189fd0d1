package no.saksflyt.klage.skjema;

import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which fields each form of a complaint shows. */
@Configuration(proxyBeanMethods = false)
class Klageutfyllinger {

  @Bean
  Skjemautfylling vurderFormkravUtfylling(Klagefelter felter) {
    return felter.til(
        "klage-vurderformkrav", Sistesvar::formkrav,
        "klagen", "klagetFor", "fristvurdering", "returgrunn", "utbedring", "kreverUnderskrift");
  }

  @Bean
  Skjemautfylling registrerUtbedringUtfylling(Klagefelter felter) {
    return felter.til("klage-registrerutbedring", "mangler");
  }

  @Bean
  Skjemautfylling besvarHenvendelseUtfylling(Klagefelter felter) {
    return felter.til("klage-besvarhenvendelse", Sistesvar::avvisningsgrunn, "klagen");
  }

  @Bean
  Skjemautfylling godkjennAvvisningUtfylling(Klagefelter felter) {
    return felter.til("klage-godkjennavvisning", "klagen", "formkravene", "begrunnelsen");
  }

  @Bean
  Skjemautfylling folgFellesbehandlingUtfylling(Klagefelter felter) {
    return felter.til("klage-folgfellesbehandling", "hovedklage");
  }

  @Bean
  Skjemautfylling forberedKlageUtfylling(Klagefelter felter) {
    return felter.til("klage-forberedklage", Sistesvar::forberedelse, "klagen", "returgrunn", "innstillingen");
  }

  @Bean
  Skjemautfylling medunderskrivInnstillingUtfylling(Klagefelter felter) {
    return felter.til("klage-medunderskrivinnstilling", "klagen", "innstillingen");
  }

  @Bean
  Skjemautfylling godkjennForberedelseUtfylling(Klagefelter felter) {
    return felter.til("klage-godkjennforberedelse", "klagen", "forslaget", "begrunnelsen", "innstillingen", "underskriftForste");
  }

  @Bean
  Skjemautfylling oversendKlageUtfylling(Klagefelter felter) {
    return felter.til("klage-oversendklage", "klageinstansen", "mottakere");
  }

  @Bean
  Skjemautfylling klageinstanssvarUtfylling(Klagefelter felter) {
    return felter.til("klage-registrerklageinstansenssvar", "oversendt");
  }

  @Bean
  Skjemautfylling behandleKlageUtfylling(Klagefelter felter) {
    return felter.til("klage-behandleklage", Sistesvar::utkast, "klagen", "innstillingen", "returgrunn", "skadefrist");
  }

  @Bean
  Skjemautfylling medunderskrivKlageUtfylling(Klagefelter felter) {
    return felter.til("klage-medunderskrivklage", "klagen", "forslaget", "begrunnelsen", "avgjorelsesteksten");
  }

  @Bean
  Skjemautfylling avgjorKlageUtfylling(Klagefelter felter) {
    return felter.til(
        "klage-avgjorklage", "klagen", "forslaget", "begrunnelsen", "avgjorelsesteksten", "underskriftKlageinstans", "sammen");
  }

  @Bean
  Skjemautfylling underrettParteneUtfylling(Klagefelter felter) {
    return felter.til("klage-underrettpartene", "utfallet", "mottakere");
  }

  @Bean
  Skjemautfylling vurderSakskostnaderUtfylling(Klagefelter felter) {
    return felter.til("klage-vurdersakskostnader", "kostnadsfrist");
  }

  @Bean
  Skjemautfylling registrerUtfallUtfylling(Klagefelter felter) {
    return felter.til("klage-registrerutfall", "klagen");
  }

  @Bean
  Skjemautfylling vurderNyttIKlagenUtfylling(Klagefelter felter) {
    return felter.til("klage-vurdernyttiklagen", "opplysninger");
  }

  @Bean
  Skjemautfylling sendForelopigSvarUtfylling(Klagefelter felter) {
    return felter.til("klage-forelopigsvar-sendforelopigsvar", "lovfrist", "mottakere");
  }

  @Bean
  Skjemautfylling vurderUtsattIverksettingUtfylling(Klagefelter felter) {
    return felter.til("klage-utsattiverksetting-vurderutsattiverksetting", "klagen");
  }
}
