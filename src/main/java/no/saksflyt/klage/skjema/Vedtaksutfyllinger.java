package no.saksflyt.klage.skjema;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.klage.Vedtaksregistrering;
import no.saksflyt.klage.Vedtaksregistreringer;
import no.saksflyt.oppgave.Skjemautfylling;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which fields each form of a decision being recorded shows. */
@Configuration(proxyBeanMethods = false)
class Vedtaksutfyllinger {

  private final Vedtaksregistreringer registreringer;
  private final VedtakService vedtak;
  private final Hendelser hendelser;
  private final Meldinger meldinger;

  Vedtaksutfyllinger(
      Vedtaksregistreringer registreringer, VedtakService vedtak, Hendelser hendelser, Meldinger meldinger) {
    this.registreringer = registreringer;
    this.vedtak = vedtak;
    this.hendelser = hendelser;
    this.meldinger = meldinger;
  }

  @Bean
  Skjemautfylling registrerVedtakUtfylling() {
    return til("vedtak-registrering-registrervedtak", this::registrering);
  }

  @Bean
  Skjemautfylling kontrollerVedtakUtfylling() {
    return til("vedtak-registrering-kontrollervedtak", this::registrering);
  }

  @Bean
  Skjemautfylling vurderNyttOmVedtaketUtfylling() {
    return til("vedtak-registrering-vurdernyttomvedtaket", this::opplysninger);
  }

  private Map<String, Object> registrering(Saksnummer saksnummer) {
    var r = registreringer.hent(saksnummer);
    var verdier = new HashMap<String, Object>();
    verdier.put(
        "vedtaket",
        meldinger.tekst(
            "vedtaksregistrering.vedtaket",
            r.tittel(),
            Ord.dato(r.dato()),
            r.organ(),
            meldinger.tekstEller("vedtaksutfall." + r.utfall(), r.utfall()),
            r.hjemmel(),
            vedtak.typer().get(r.type())));
    verdier.put("partene", r.parter().stream().map(this::part).collect(Collectors.joining("\n")));
    verdier.put("merknaden", r.merknad());
    verdier.put("merknad", r.merknad());
    verdier.put("returgrunn", r.returgrunn());
    return verdier;
  }

  private String part(Vedtaksregistrering.Part part) {
    var kanal = meldinger.tekst("kanal." + part.kanal()).toLowerCase(Meldinger.BOKMAL);
    return part.sendt() == null
        ? meldinger.tekst("vedtaksregistrering.partIkkeSendt", part.navn(), kanal)
        : meldinger.tekst("vedtaksregistrering.partSendt", part.navn(), kanal, Ord.dato(part.sendt()));
  }

  private Map<String, Object> opplysninger(Saksnummer saksnummer) {
    return Map.of("opplysninger", hendelser.fortalt(saksnummer, "NYE_OPPLYSNINGER"));
  }

  private static Skjemautfylling til(String skjema, Function<Saksnummer, Map<String, Object>> verdier) {
    return Skjemautfylling.av(skjema, oppgave -> verdier.apply(oppgave.saksnummer()));
  }
}
