package no.saksflyt.tilskudd.behandling.skjema;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.behandling.Formalkontroll;
import no.saksflyt.tilskudd.behandling.Formalresultat;
import no.saksflyt.tilskudd.behandling.Mangel;
import no.saksflyt.tilskudd.behandling.Mangler;
import no.saksflyt.tilskudd.ordning.Vilkaarsfunn.Resultat;
import org.springframework.stereotype.Component;

/** An application and what the formal check found of it, in words for those who do the next step. */
@Component
class Soknadstekster {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String LINJE = "\n";

  /** A form shows the beginning; the whole stands on the case's pages. */
  private static final int MAKS = 4_000;

  private final SoknadService soknader;
  private final Formalkontroll kontroll;
  private final Mangler mangelbrev;
  private final Hendelser hendelser;
  private final Meldinger meldinger;

  Soknadstekster(
      SoknadService soknader, Formalkontroll kontroll, Mangler mangelbrev, Hendelser hendelser, Meldinger meldinger) {
    this.soknader = soknader;
    this.kontroll = kontroll;
    this.mangelbrev = mangelbrev;
    this.hendelser = hendelser;
    this.meldinger = meldinger;
  }

  String soknaden(Saksnummer nr) {
    var soknad = soknader.hent(nr);
    return kort(
        meldinger.tekst(
            "soknadsbehandling.tekst.soknaden",
            soknad.tittel(),
            soknad.soker().navn(),
            String.format("%,d", soknad.soktBelopOre() / 100).replace(',', ' '),
            DATO.format(Tid.dato(soknad.innsendt())),
            soknad.formal(),
            Objects.toString(soknad.malgruppe(), meldinger.tekst("soknadsbehandling.tekst.ikkeOppgitt"))));
  }

  String kontrollen(Saksnummer nr) {
    return kort(kontroll.resultater(nr).stream().map(this::vilkaar).collect(Collectors.joining(LINJE)));
  }

  private String vilkaar(Formalresultat rad) {
    return meldinger.tekst(
        "soknadsbehandling.tekst.vilkaar", rad.navn(), meldinger.tekst("soknadsbehandling.resultat." + rad.resultat()), rad.grunn());
  }

  String returgrunn(Saksnummer nr) {
    return kontroll.stand(nr).returgrunn();
  }

  /** What the applicant answered last; nothing before anything was asked for. */
  String mangelsvaret(Saksnummer nr) {
    return mangelbrev.siste(nr).filter(m -> m.avsluttet() != null).map(this::svaret).orElse(null);
  }

  private String svaret(Mangel mangel) {
    return mangel.svar() == null
        ? meldinger.tekst("soknadsbehandling.tekst.ikkeSvart", dato(mangel.svarfrist()))
        : kort(meldinger.tekst("soknadsbehandling.tekst.svart", dato(mangel.svart()), mangel.svar()));
  }

  String manglene(Saksnummer nr) {
    return mangelbrev
        .siste(nr)
        .map(m -> kort(meldinger.tekst("soknadsbehandling.tekst.manglene", m.mangler(), dato(m.svarfrist()))))
        .orElse(null);
  }

  /** Proposes what the letter is to ask for; the caseworker words it. */
  String mangler(Saksnummer nr) {
    return kort(
        kontroll.resultater(nr).stream()
            .filter(rad -> rad.resultat() == Resultat.MANGEL)
            .map(rad -> "- " + rad.grunn())
            .collect(Collectors.joining(LINJE)));
  }

  String forslaget(Saksnummer nr) {
    var stand = kontroll.stand(nr);
    return meldinger.tekst(
        "soknadsbehandling.tekst.forslaget",
        meldinger.tekst("soknadsbehandling.resultat." + stand.resultat()),
        Objects.toString(stand.hjemmel(), ""));
  }

  String begrunnelsen(Saksnummer nr) {
    return kontroll.stand(nr).begrunnelse();
  }

  String opplysninger(Saksnummer nr) {
    return hendelser.fortalt(nr, "NYE_OPPLYSNINGER");
  }

  private static String dato(LocalDate dag) {
    return dag == null ? "" : DATO.format(dag);
  }

  static String kort(String tekst) {
    return tekst.length() <= MAKS ? tekst : tekst.substring(0, MAKS - 1) + "…";
  }
}
