package no.saksflyt.tilskudd.utlysning.skjema;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppgave.Skjemautfylling;
import no.saksflyt.tilskudd.utlysning.Utlysninger;
import no.saksflyt.tilskudd.utlysning.Utlysningsord;
import no.saksflyt.tilskudd.utlysning.Vilkaarsproving;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which fields each form of a call shows. */
@Configuration(proxyBeanMethods = false)
class Utlysningsutfyllinger {

  private final Utlysninger utlysninger;
  private final Vilkaarsproving prover;
  private final Utlysningsord ord;
  private final Hendelser hendelser;

  Utlysningsutfyllinger(Utlysninger utlysninger, Vilkaarsproving prover, Utlysningsord ord, Hendelser hendelser) {
    this.utlysninger = utlysninger;
    this.prover = prover;
    this.ord = ord;
    this.hendelser = hendelser;
  }

  @Bean
  Skjemautfylling planleggUtlysningUtfylling() {
    return til("tilskudd-utlysning-planleggutlysning", this::utlysning);
  }

  @Bean
  Skjemautfylling godkjennUtlysningUtfylling() {
    return til("tilskudd-utlysning-godkjennutlysning", this::utlysning);
  }

  @Bean
  Skjemautfylling departementetsGodkjenningUtfylling() {
    return til("tilskudd-utlysning-registrerdepartementetsgodkjenning", this::utlysning);
  }

  @Bean
  Skjemautfylling publiserUtlysningUtfylling() {
    return til("tilskudd-utlysning-publiserutlysning", this::utlysning);
  }

  @Bean
  Skjemautfylling vurderNyttOmUtlysningenUtfylling() {
    return til("tilskudd-utlysning-vurdernyttomutlysningen", this::opplysninger);
  }

  private Map<String, Object> utlysning(Saksnummer saksnummer) {
    var u = utlysninger.hent(saksnummer);
    var verdier = new HashMap<String, Object>();
    verdier.put("utlysningen", ord.utlysningen(u));
    verdier.put("regelverket", ord.regelverket(u));
    verdier.put("proven", prover.gjeldende(saksnummer).map(ord::proven).orElseGet(ord::ikkeProvd));
    verdier.put("merknaden", u.plan().merknad());
    verdier.put("merknad", u.plan().merknad());
    verdier.put("returgrunn", u.plan().returgrunn());
    return verdier;
  }

  private Map<String, Object> opplysninger(Saksnummer saksnummer) {
    return Map.of("opplysninger", hendelser.fortalt(saksnummer, "NYE_OPPLYSNINGER"));
  }

  private static Skjemautfylling til(String skjema, Function<Saksnummer, Map<String, Object>> verdier) {
    return Skjemautfylling.av(skjema, oppgave -> verdier.apply(oppgave.saksnummer()));
  }
}
