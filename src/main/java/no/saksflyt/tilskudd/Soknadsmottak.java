package no.saksflyt.tilskudd;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Fingeravtrykk;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Tid;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.integrasjon.Virksomhet;
import no.saksflyt.integrasjon.Virksomhetsregister;
import no.saksflyt.sak.Aktorart;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.NyAktor;
import no.saksflyt.sak.Partsrolle;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilskudd.utlysning.Mottakssvar;
import no.saksflyt.tilskudd.utlysning.Utlysning;
import no.saksflyt.tilskudd.utlysning.Utlysninger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Receives an application: its case, the applicant, what came with it, and its process. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Soknadsmottak {

  /** The same content from the same applicant within this time is the same application sent twice. */
  private static final Duration SAMME = Duration.ofMinutes(1);

  private final Utlysninger utlysninger;
  private final Virksomhetsregister virksomheter;
  private final Soknadslager lager;
  private final Soknadssaker saker;
  private final Soknadsvedlegg vedlegg;
  private final Saksparter parter;
  private final SoknadProsess prosess;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final ApplicationEventPublisher fortell;
  private final ObjectMapper json;
  private final Clock klokke;

  Soknadsmottak(
      Utlysninger utlysninger,
      Virksomhetsregister virksomheter,
      Soknadslager lager,
      Soknadssaker saker,
      Soknadsvedlegg vedlegg,
      Saksparter parter,
      SoknadProsess prosess,
      Hendelser hendelser,
      Innlogget innlogget,
      ApplicationEventPublisher fortell,
      ObjectMapper json,
      Clock klokke) {
    this.utlysninger = utlysninger;
    this.virksomheter = virksomheter;
    this.lager = lager;
    this.saker = saker;
    this.vedlegg = vedlegg;
    this.parter = parter;
    this.prosess = prosess;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.fortell = fortell;
    this.json = json;
    this.klokke = klokke;
  }

  Mottattsoknad motta(NySoknad ny, Innsending inn) {
    var avtrykk = avtrykk(ny, inn);
    var tidligere = lager.samme(avtrykk, inn.innsendt().minus(SAMME));
    return tidligere.orElseGet(() -> mottaNy(ny, inn, avtrykk));
  }

  /**
   * @param ny an application as it would be sent
   * @param inn how and when
   * @return everything it would be refused for
   */
  List<Feltfeil> kontroller(NySoknad ny, Innsending inn) {
    return proev(ny, inn).feil();
  }

  /** What an application was found to be: its call and applicant as far as they are known, its files, and all that is wrong. */
  private record Funn(
      Optional<Utlysning> utlysning, Optional<Virksomhet> virksomhet, List<Soknadsfil> filer, List<Feltfeil> feil) {}

  private Funn proev(NySoknad ny, Innsending inn) {
    var svar = ny.utlysning() == null ? Mottakssvar.UKJENT : utlysninger.tarImot(ny.utlysning(), inn.innsendt());
    var utlysning = svar == Mottakssvar.UKJENT ? Optional.<Utlysning>empty() : Optional.of(utlysninger.hent(ny.utlysning()));
    var virksomhet = virksomheter.finn(ny.orgnr());
    var feil = new ArrayList<Feltfeil>();
    if (ny.utlysning() == null) {
      feil.add(new Feltfeil("utlysning", "feil.felt.mangler", "Utlysning"));
    } else if (!svar.ja()) {
      feil.add(new Feltfeil("utlysning", "feil.utlysning.mottak." + svar));
    }
    feil.addAll(
        Soknadskontroll.feil(ny, virksomhet.isPresent(), utlysning.map(u -> u.versjon().innhold()).orElse(null)));
    if (inn.signatar() != null && virksomhet.filter(v -> !v.kanSignere(inn.signatar())).isPresent()) {
      feil.add(new Feltfeil("signertAv", "feil.soknad.signatar", virksomhet.get().navn()));
    }
    var filer = Stream.concat(vedlegg.les(ny.vedlegg(), feil).stream(), inn.filer().stream()).toList();
    return new Funn(utlysning, virksomhet, filer, feil);
  }

  private Mottattsoknad mottaNy(NySoknad ny, Innsending inn, String avtrykk) {
    var funn = proev(ny, inn);
    if (!funn.feil().isEmpty()) {
      throw new Regelbrudd(funn.feil());
    }
    var utlysning = funn.utlysning().orElseThrow();
    var virksomhet = funn.virksomhet().orElseThrow();
    var sak = saker.opprett(utlysning.ordning(), virksomhet.navn(), ny.tittel());
    var part = parter.leggTil(sak.saksnummer(), aktor(virksomhet, ny, inn), Partsrolle.SOKER);
    var dokumenter = vedlegg.lagre(sak.saksnummer(), funn.filer(), utlysning.versjon().innhold());
    lager.settInn(soknad(sak, ny, inn, virksomhet, part, dokumenter));
    var kvittering = new Mottattsoknad(sak.saksnummer(), inn.innsendt());
    lager.husk(avtrykk, inn.innsendt().minus(SAMME), kvittering);
    saker.settFrist(sak, Tid.dato(inn.innsendt()));
    saker.journalfor(sak, virksomhet.navn(), inn.innsendt());
    hendelser.registrer(
        Hendelse.av(sak.saksnummer(), "SOKNAD_MOTTATT", innlogget.id())
            .gjelderFra(Tid.dato(inn.innsendt()))
            .til(utlysning.id())
            .medKilde(Objects.toString(inn.portalbruker(), inn.kilde().name())));
    fortell.publishEvent(new SoknadMottatt(sak.saksnummer()));
    prosess.start(sak);
    return kvittering;
  }

  private static NyAktor aktor(Virksomhet virksomhet, NySoknad ny, Innsending inn) {
    return new NyAktor(
        Aktorart.ORGANISASJON,
        virksomhet.navn(),
        virksomhet.orgnr().nummer(),
        ny.kontakt().epost(),
        inn.maalform(),
        Kanal.DIGITAL_POST,
        null,
        virksomhet.adresse());
  }

  private Soknad soknad(
      Sak sak, NySoknad ny, Innsending inn, Virksomhet virksomhet, long part, List<Soknad.Vedlegg> dokumenter) {
    var signertAv = inn.signatar() == null ? ny.signertAv() : inn.signatar();
    return new Soknad(
        sak.saksnummer(),
        ny.utlysning(),
        new Soknad.Soker(
            part,
            virksomhet.orgnr(),
            virksomhet.navn(),
            virksomhet.form(),
            virksomhet.kommunenummer(),
            virksomhet.frivillig(),
            virksomhet.ideell()),
        new Soknad.Kontakt(ny.kontakt().navn(), ny.kontakt().epost(), ny.kontakt().telefon()),
        ny.kontonummer(),
        ny.tittel(),
        ny.formal(),
        ny.malgruppe(),
        ny.delmal(),
        ny.soktBelopOre() == null ? 0 : ny.soktBelopOre(),
        ny.budsjett().stream().map(b -> new Soknad.Budsjettlinje(b.post(), b.belopOre())).toList(),
        ny.andreTilskudd().stream().map(t -> new Soknad.Annettilskudd(t.giver(), t.belopOre())).toList(),
        dokumenter,
        signertAv,
        virksomhet.kanSignere(signertAv),
        inn.maalform(),
        inn.kilde(),
        inn.portalbruker(),
        inn.innsendt(),
        klokke.instant());
  }

  private String avtrykk(NySoknad ny, Innsending inn) {
    try {
      var filer = inn.filer().stream().map(f -> f.kode() + " " + f.fil().filnavn()).toList();
      var alt = json.writeValueAsString(ny) + json.writeValueAsString(filer);
      return Fingeravtrykk.av(alt.getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException umulig) {
      throw new IllegalStateException(umulig);
    }
  }
}
