package no.saksflyt.tilskudd.behandling;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.SoknadStatus;
import no.saksflyt.tilskudd.ordning.Vilkaarsfunn.Resultat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the table of conditions anew in each round of the formal check, and keeps what it proposes. */
@Service
@Transactional
public class Formalforslag {

  private static final int MAKS_BEGRUNNELSE = 2_000;

  private final Formallager lager;
  private final Soknadsgrunnlag grunnlag;
  private final Vilkaarstabell tabell;
  private final SoknadService soknader;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Meldinger meldinger;

  Formalforslag(
      Formallager lager,
      Soknadsgrunnlag grunnlag,
      Vilkaarstabell tabell,
      SoknadService soknader,
      Hendelser hendelser,
      Innlogget innlogget,
      Meldinger meldinger) {
    this.lager = lager;
    this.grunnlag = grunnlag;
    this.tabell = tabell;
    this.soknader = soknader;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
  }

  /**
   * Begins a round: what a person found in the last one stands, and what could be mended and was not gets its final result.
   *
   * @param saksnummer an application's case
   */
  public void foresla(Saksnummer saksnummer) {
    var forrige = lager.stand(saksnummer);
    int runde = forrige.map(f -> f.runde() + 1).orElse(1);
    var funnetSist = forrige.map(f -> funnet(saksnummer, f.runde())).orElse(Map.of());
    var rader = tabell.rader(soknader.utlysning(saksnummer).versjon().innhold().inngangsvilkar(), grunnlag.fakta(saksnummer));
    lager.nyRunde(saksnummer, runde);
    rader.stream().map(rad -> resultat(runde, rad, funnetSist.get(rad.vilkaar()))).forEach(r -> lager.settInn(saksnummer, r));
    soknader.status(saksnummer, SoknadStatus.FORMALKONTROLL);
    hendelser.registrer(Hendelse.av(saksnummer, "FORMALRESULTAT_FORESLATT", innlogget.id()).til(runde));
  }

  private Map<String, Formalresultat> funnet(Saksnummer saksnummer, int runde) {
    return lager.resultater(saksnummer, runde).stream()
        .collect(Collectors.toMap(Formalresultat::vilkaar, Function.identity()));
  }

  private Formalresultat resultat(int runde, Vilkaarsrad rad, Formalresultat sist) {
    var ikkeRettet =
        sist != null && sist.resultat() == Resultat.MANGEL && rad.resultat() == Resultat.MANGEL;
    var foreslatt = ikkeRettet ? rad.utenRetting() : rad.resultat();
    var grunn = ikkeRettet ? meldinger.tekst("soknadsbehandling.ikkeRettet", rad.begrunnelse()) : rad.begrunnelse();
    var staar = sist != null && sist.endretAvPerson() && sist.resultat() != Resultat.MANGEL;
    return new Formalresultat(
        runde,
        rad.vilkaar(),
        rad.navn(),
        foreslatt,
        staar ? sist.resultat() : foreslatt,
        rad.utenRetting(),
        grunn.length() > MAKS_BEGRUNNELSE ? grunn.substring(0, MAKS_BEGRUNNELSE - 1) + "…" : grunn,
        staar ? sist.endretGrunn() : null,
        staar ? sist.endretAv() : null,
        staar ? sist.endret() : null);
  }
}
