package no.saksflyt.klage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Saksgang;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.SakService;
import no.saksflyt.vedtak.Innstillinger;
import no.saksflyt.vedtak.Vedtak;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes decisions and complaints of a test's own through their steps, as the people who do them. */
abstract class Klagegang extends Saksgang {

  protected static final String AID = "Arbeids- og inkluderingsdepartementet";

  @Autowired protected KlageService klager;
  @Autowired protected Vedtaksregistreringer registreringer;
  @Autowired protected VedtakService vedtak;
  @Autowired protected Innstillinger innstillinger;
  @Autowired protected SakService saker;

  /** A refused form tells what is wrong with it: a test that expects it to pass needs to know. */
  @Override
  protected void gjor(String person, Saksnummer sak, String steg, Map<String, Object> svar) {
    try {
      super.gjor(person, sak, steg, svar);
    } catch (Regelbrudd brudd) {
      throw new AssertionError(steg + ": " + brudd.feil(), brudd);
    }
  }

  /** What somebody finds in a step's form when it is opened. */
  protected Map<String, Object> skjemaet(String person, Saksnummer sak, String steg) {
    loggInn(person);
    return skjemaer.getTaskFormVariables(oppgave(sak, steg).getId());
  }

  /** A decision of this kind with a party for each name, recorded by one and checked by another. */
  protected Vedtak vedtak(String type, String... parter) {
    return vedtak(type, false, parter);
  }

  protected Vedtak vedtak(String type, boolean begrenset, String... parter) {
    loggInn("klagebehandler");
    var i = idag();
    var ny =
        new NyVedtaksregistrering(
            type,
            "Vedtak om " + type,
            i.minusDays(20),
            "AVSLAG",
            "integreringsloven § 14",
            "Organet",
            null,
            null,
            "bosetting",
            begrenset,
            List.of(parter).stream()
                .map(navn -> new NyVedtaksregistrering.Part(null, navn, null, "Gata 1, 0001 Oslo", null, null, i.minusDays(20), null))
                .toList());
    var sak = registreringer.start(ny);
    if (begrenset) {
      saker.slippInn(sak, List.of("jurist"));
    }
    gjor("klagebehandler", sak, "registrerVedtak", Map.of());
    gjor("jurist", sak, "kontrollerVedtak", Map.of("kontroll", "GODKJENT"));
    loggInn("klagebehandler");
    return vedtak.forSak(sak).get(0);
  }

  protected static LocalDate idag() {
    return LocalDate.now(java.time.ZoneId.of("Europe/Oslo"));
  }

  /** A complaint of one of the decision's parties. */
  protected Saksnummer klage(Vedtak om, int part) {
    loggInn("klagebehandler");
    return klager.motta(ny(om, part, false)).saksnummer();
  }

  protected NyKlage ny(Vedtak om, int part, boolean utsettelse) {
    return new NyKlage(
        new NyKlage.Vedtaksvalg(null, null, om.id(), om.parter().get(part).id()),
        null,
        idag().minusDays(2),
        idag(),
        Klagekanal.BREV,
        "Jeg klager på vedtaket, som bygger på feil opplysninger.",
        "Vedtaket må gjøres om.",
        true,
        utsettelse,
        List.of());
  }

  protected void formkravOppfylt(Saksnummer sak) {
    gjor("klagebehandler", sak, "vurderFormkrav", formkrav("OPPFYLT"));
  }

  protected Map<String, Object> formkrav(String formkrav) {
    var svar = new HashMap<String, Object>();
    List.of("part", "frist", "skriftlig", "nevnerVedtaket", "nevnerEndringen", "underskrevet").forEach(k -> svar.put(k, "JA"));
    svar.put("formkrav", formkrav);
    return svar;
  }

  /** Found in order, upheld, signed, approved and sent on. */
  protected void oversendt(Saksnummer sak) {
    formkravOppfylt(sak);
    opprettholdt(sak);
  }

  /** Upheld, signed, approved and sent on. */
  protected void opprettholdt(Saksnummer sak) {
    loggInn("klagebehandler");
    innstillinger.ny(sak, KlageProsess.INNSTILLING, "Klagen gir ikke grunn til å endre vedtaket.");
    gjor(
        "klagebehandler",
        sak,
        "forberedKlage",
        Map.of("motpart", "IKKE_AKTUELT", "forberedelse", "OPPRETTHOLD", "hjemmel", "forvaltningsloven § 33"));
    gjor("medunderskriver", sak, "medunderskrivInnstilling", Map.of("medunderskrift", "GODKJENT"));
    gjor("leder", sak, "godkjennForberedelse", Map.of("godkjenning", "GODKJENT"));
    gjor("klagebehandler", sak, "oversendKlage", Map.of("oversendtDato", idag().toString(), "referanse", "26/1204-7"));
  }

  /** Reversed by the first instance. */
  protected void omgjort(Saksnummer sak) {
    gjor("klagebehandler", sak, "forberedKlage",
        Map.of("motpart", "IKKE_AKTUELT", "forberedelse", "OMGJOR", "omfang", "HELT", "hjemmel", "forvaltningsloven § 33",
            "begrunnelse", "Ny dokumentasjon."));
    gjor("leder", sak, "godkjennForberedelse", Map.of("godkjenning", "GODKJENT"));
  }

  protected Map<String, Object> svar(String utfall, String kilde) {
    return Map.of(
        "klagesvar", "AVGJORT",
        "utfall", utfall,
        "svarDato", idag().toString(),
        "svarTekst", "Departementet har vurdert saken.",
        "kilde", kilde);
  }

  protected void underrettet(Saksnummer sak) {
    gjor("klagebehandler", sak, "underrettPartene", Map.of("underretning", "SENDES"));
  }

  protected Sak sak(Saksnummer sak) {
    loggInn("klagebehandler");
    return saker.hent(sak);
  }
}
