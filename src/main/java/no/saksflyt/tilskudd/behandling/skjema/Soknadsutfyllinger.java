package no.saksflyt.tilskudd.behandling.skjema;

import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which fields each form of an application shows. */
@Configuration(proxyBeanMethods = false)
class Soknadsutfyllinger {

  @Bean
  Skjemautfylling formalkontrollUtfylling(Soknadsfelter felter) {
    return felter.til("tilskudd-soknad-formalkontroll", "soknaden", "kontrollen", "returgrunn", "mangelsvaret", "mangler");
  }

  @Bean
  Skjemautfylling registrerMangelsvarUtfylling(Soknadsfelter felter) {
    return felter.til("tilskudd-soknad-registrermangelsvar", "soknaden", "manglene");
  }

  @Bean
  Skjemautfylling godkjennFormalavgjorelseUtfylling(Soknadsfelter felter) {
    return felter.til("tilskudd-soknad-godkjennformalavgjorelse", "soknaden", "kontrollen", "forslaget", "begrunnelsen");
  }

  @Bean
  Skjemautfylling oppnevnVurderereUtfylling(Soknadsfelter felter) {
    return felter.til("tilskudd-soknad-oppnevnvurderere", "soknaden", "oppnevnte", "antallet", "vurdererne");
  }

  @Bean
  Skjemautfylling oppnevnTredjeVurdererUtfylling(Soknadsfelter felter) {
    return felter.til("tilskudd-soknad-oppnevntredjevurderer", "soknaden", "poengene", "vurdererne");
  }

  @Bean
  Skjemautfylling vurderSoknadUtfylling(Soknadsfelter felter) {
    return felter.til("tilskudd-vurdering-vurdersoknad", "soknaden");
  }

  @Bean
  Skjemautfylling skrivInnstillingUtfylling(Soknadsfelter felter) {
    return felter.til("tilskudd-soknad-skrivinnstilling", "soknaden", "poengene", "flaggene");
  }

  @Bean
  Skjemautfylling vurderNyttISoknadenUtfylling(Soknadsfelter felter) {
    return felter.til("tilskudd-soknad-vurdernyttisoknaden", "opplysninger");
  }

  @Bean
  Skjemautfylling sendForelopigSvarSoknadUtfylling(Soknadsfelter felter) {
    return felter.til("tilskudd-forelopigsvar-sendforelopigsvarsoknad", "lovfrist", "mottakere");
  }
}
