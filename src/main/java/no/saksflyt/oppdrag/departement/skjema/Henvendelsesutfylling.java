package no.saksflyt.oppdrag.departement.skjema;

import java.util.HashMap;
import java.util.Map;
import no.saksflyt.oppdrag.departement.DepartementProsess;
import no.saksflyt.oppdrag.departement.Henvendelse;
import no.saksflyt.oppdrag.departement.Henvendelser;
import no.saksflyt.oppdrag.departement.Henvendelsestekst;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Shows those who send, answer or approve what it is about; a form has only the keys it asks for. */
@Configuration(proxyBeanMethods = false)
class Henvendelsesutfylling {

  private final Henvendelser henvendelser;
  private final Henvendelsestekst tekst;
  private final DepartementProsess prosess;

  Henvendelsesutfylling(Henvendelser henvendelser, Henvendelsestekst tekst, DepartementProsess prosess) {
    this.henvendelser = henvendelser;
    this.tekst = tekst;
    this.prosess = prosess;
  }

  @Bean
  Skjemautfylling sendSporsmalUtfylling() {
    return utfylling("oppdrag-sporsmal-sendsporsmal");
  }

  @Bean
  Skjemautfylling registrerSvarUtfylling() {
    return utfylling("oppdrag-sporsmal-registrersvar");
  }

  @Bean
  Skjemautfylling vurderSvarUtfylling() {
    return utfylling("oppdrag-sporsmal-vurdersvar");
  }

  @Bean
  Skjemautfylling godkjennAvvikUtfylling() {
    return utfylling("oppdrag-avvik-godkjennavvik");
  }

  @Bean
  Skjemautfylling godkjennAvvikDirektorUtfylling() {
    return utfylling("oppdrag-avvik-godkjennavvikdirektor");
  }

  @Bean
  Skjemautfylling sendAvvikUtfylling() {
    return utfylling("oppdrag-avvik-sendavvik");
  }

  @Bean
  Skjemautfylling avvikssvarUtfylling() {
    return utfylling("oppdrag-avvik-registreravvikssvar");
  }

  private Skjemautfylling utfylling(String skjema) {
    return Skjemautfylling.av(skjema, oppgave -> av(henvendelser.hent(prosess.henvendelse(oppgave))));
  }

  private Map<String, Object> av(Henvendelse henvendelse) {
    var verdier = new HashMap<String, Object>();
    if (henvendelse.slag() == Henvendelse.Slag.SPORSMAL) {
      verdier.put("sporsmal", henvendelse.tekst());
      verdier.put("svar", tekst.svar(henvendelse));
    } else {
      verdier.put("avvik", henvendelse.tekst());
      verdier.put("forslaget", tekst.forslag(henvendelse));
      verdier.put("tiltak", henvendelse.tiltak());
    }
    return verdier;
  }
}
