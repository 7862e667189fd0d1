package no.saksflyt.tilskudd.behandling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import no.saksflyt.brev.BrevService;
import no.saksflyt.brev.Utgaaendebrev;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilskudd.behandling.Formalkontroll.Endring;
import no.saksflyt.tilskudd.behandling.Soknadsflagg.Betydning;
import no.saksflyt.tilskudd.behandling.Soknadsflagg.Slag;
import no.saksflyt.tilskudd.ordning.Vilkaarsfunn.Resultat;
import no.saksflyt.tilskudd.utlysning.Utlysning;
import no.saksflyt.vedtak.HabilitetService;
import no.saksflyt.vedtak.VedtakService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Plays applications from the formal check to the recommendation, every way they can go. */
class SoknadsbehandlingTest extends Soknadsgang {

  @Autowired private BrevService brev;
  @Autowired private VedtakService vedtak;
  @Autowired private HabilitetService habilitet;

  private Utlysning utlysning;

  @BeforeEach
  void aapneUtlysning() {
    utlysning = aapen(ORDNING);
  }

  private List<String> brevene(Saksnummer sak) {
    return brev.forSak(sak).stream().map(Utgaaendebrev::mal).toList();
  }

  private Resultat resultat(Saksnummer sak, String vilkaar) {
    return kontroll.resultater(sak).stream().filter(r -> r.vilkaar().equals(vilkaar)).findFirst().orElseThrow().resultat();
  }

  @Test
  void fraFormalkontrollTilInnstillingMedTredjeVurderer() {
    var sak = tilVurdering(utlysning, "tilskudd1", "tilskudd2");
    assertThat(sak(sak).status()).isEqualTo("TIL_VURDERING");
    vurder(sak, "tilskudd1", 2);
    vurder(sak, "tilskudd2", 4);
    assertThat(oppgave(sak, "oppnevnTredjeVurderer")).isNotNull();
    gjor("ordningseier", sak, "oppnevnTredjeVurderer", Map.of("tredjeVurderer", "tilskudd3"));
    vurder(sak, "tilskudd3", 4);
    assertThat(sak(sak).status()).isEqualTo("VURDERT");
    assertThat(poeng.resultat(sak).snitt()).isEqualByComparingTo("3.33");
    innstill(sak, Map.of("anbefaling", "DELVIS", "anbefaltBelop", 80_000, "hovedgrunn", "Reise dekkes ikke."));
    assertThat(sak(sak).status()).isEqualTo("TIL_PRIORITERING");
    assertThat(soknadsinnstillinger.finn(sak))
        .hasValueSatisfying(
            i -> {
              assertThat(i.belopOre()).isEqualTo(8_000_000L);
              assertThat(i.poeng()).isEqualByComparingTo("3.33");
            });
  }

  @Test
  void detSomManglerRettesISvarOgVurderesPaaNytt() {
    var sak = soknad(utlysning, FORENING, "Amal Warsame", KONTO, "kursplan");
    assertThat(resultat(sak, "VEDLEGG")).isEqualTo(Resultat.MANGEL);
    assertThatThrownBy(() -> super.gjor("tilskudd1", sak, "formalkontroll", Map.of("formalkontroll", "OK")))
        .hasMessageContaining("feil.soknad.samlet.MANGEL");
    gjor(
        "tilskudd1",
        sak,
        "formalkontroll",
        Map.of("formalkontroll", "MANGEL", "mangler", "Siste årsregnskap", "svarfrist", idag().plusDays(14).toString()));
    assertThat(sak(sak).status()).isEqualTo("MANGELBREV_SENDT");
    assertThat(brevene(sak)).containsExactly("mangelbrev");
    loggInn("tilskudd2");
    mangler.svar(sak, "Regnskapet er ikke revidert ennå.");
    assertThatThrownBy(() -> mangler.svar(sak, "En gang til")).isInstanceOf(Konflikt.class);
    // Still missing after the letter: the table's final result, unless a person finds otherwise.
    assertThat(resultat(sak, "VEDLEGG")).isEqualTo(Resultat.AVVIST);
    kontroll.endre(sak, Map.of("VEDLEGG", new Endring(Resultat.OK, "Regnskapet kom i posten.")));
    gjor("tilskudd1", sak, "formalkontroll", Map.of("formalkontroll", "OK"));
    assertThat(oppgave(sak, "oppnevnVurderere")).isNotNull();
  }

  @Test
  void naarFristenGaarUtFaarMangelenSittEndeligeResultat() {
    var sak = soknad(utlysning, FORENING, "Amal Warsame", KONTO, "kursplan");
    gjor(
        "tilskudd1",
        sak,
        "formalkontroll",
        Map.of("formalkontroll", "MANGEL", "mangler", "Siste årsregnskap", "svarfrist", idag().plusDays(14).toString()));
    fristenGaarUt(sak);
    assertThat(oppgave(sak, "registrerMangelsvar")).isNull();
    assertThat(sak(sak).status()).isEqualTo("FORMALKONTROLL");
    assertThat(resultat(sak, "VEDLEGG")).isEqualTo(Resultat.AVVIST);
    assertThat(mangler.aapen(sak)).isEmpty();
  }

  @Test
  void avvisningErEtVedtakMedBrevOgKlageadgangFattetAvEnAnnen() {
    var sak = soknad(utlysning, FORENING_UTENFOR_REGISTERET, "Thomas Berntsen", "98765432103", "kursplan", "regnskap");
    assertThat(resultat(sak, "REGISTRERING")).isEqualTo(Resultat.AVVIST);
    gjor(
        "tilskudd1",
        sak,
        "formalkontroll",
        Map.of("formalkontroll", "AVVIST", "hjemmel", "Rundskriv 3 punkt 2", "begrunnelse", "Foreningen er ikke registrert."));
    assertThatThrownBy(() -> kontroll.endre(sak, Map.of("REGISTRERING", new Endring(Resultat.OK, "Likevel"))))
        .isInstanceOf(Konflikt.class);
    gjor("beslutter", sak, "godkjennFormalavgjorelse", Map.of("formalgodkjenning", "GODKJENT"));
    assertThat(sak(sak).aapen()).isFalse();
    assertThat(sak(sak).status()).isEqualTo("AVVIST");
    assertThat(brevene(sak)).containsExactly("avvisning");
    assertThat(vedtak.forSak(sak))
        .singleElement()
        .satisfies(
            v -> {
              assertThat(v.type()).isEqualTo("tilskudd.avvisning");
              assertThat(v.beslutter()).isEqualTo("beslutter");
              assertThat(v.parter()).hasSize(1);
            });
    assertThat(oppgave(sak, "sendForelopigSvarSoknad")).isNull();
  }

  @Test
  void etProsjektUtenforFormaaletAvslaasMedBegrunnelse() {
    var sak = soknad(utlysning);
    loggInn("tilskudd1");
    assertThatThrownBy(() -> kontroll.endre(sak, Map.of("FORMAL", new Endring(Resultat.AVSLAG, " "))))
        .isInstanceOfSatisfying(Regelbrudd.class, b -> assertThat(b.feil().get(0).felt()).isEqualTo("grunn-FORMAL"));
    kontroll.endre(sak, Map.of("FORMAL", new Endring(Resultat.AVSLAG, "Kurset er for ansatte i kommunen.")));
    gjor(
        "tilskudd1",
        sak,
        "formalkontroll",
        Map.of("formalkontroll", "AVSLAG", "hjemmel", "Rundskriv 3 punkt 1", "begrunnelse", "Kurset er for ansatte."));
    gjor(
        "beslutter",
        sak,
        "godkjennFormalavgjorelse",
        Map.of("formalgodkjenning", "RETUR", "begrunnelse", "Vis til målgruppen."));
    assertThat(kontroll.stand(sak).returgrunn()).isEqualTo("Vis til målgruppen.");
    gjor(
        "tilskudd1",
        sak,
        "formalkontroll",
        Map.of("formalkontroll", "AVSLAG", "hjemmel", "Rundskriv 3 punkt 1", "begrunnelse", "Kurset er for ansatte."));
    gjor("beslutter", sak, "godkjennFormalavgjorelse", Map.of("formalgodkjenning", "GODKJENT"));
    assertThat(sak(sak).utfall()).isEqualTo("SOKNAD_AVSLAG");
    assertThat(brevene(sak)).containsExactly("avslag");
  }

  @Test
  void ingenSerDenAndresPoengFoerEgneErLevert() {
    var sak = tilVurdering(utlysning, "tilskudd1", "tilskudd2");
    vurder(sak, "tilskudd1", 3);
    var forste = vurderer(sak, "tilskudd1").id();
    for (var annen : List.of("tilskudd2", "tilskudd3")) {
      loggInn(annen);
      assertThatThrownBy(() -> vurderinger.ark(sak, forste)).isInstanceOf(IkkeFunnet.class);
    }
    loggInn("tilskudd3");
    assertThatThrownBy(() -> vurderinger.lagre(sak, vurderer(sak, "tilskudd2").id(), Map.of(), 0))
        .isInstanceOf(IkkeTillatt.class);
    vurder(sak, "tilskudd2", 4);
    loggInn("tilskudd2");
    assertThat(vurderinger.ark(sak, forste).punkter()).isNotEmpty();
    assertThatThrownBy(() -> vurderinger.lagre(sak, vurderer(sak, "tilskudd2").id(), Map.of(), 9)).isInstanceOf(Konflikt.class);
  }

  @Test
  void poengUtenforSkalaenOgHalveVurderingerSlipperIkkeInn() {
    var sak = tilVurdering(utlysning, "tilskudd1", "tilskudd2");
    loggInn("tilskudd1");
    var id = vurderer(sak, "tilskudd1").id();
    assertThatThrownBy(() -> vurderinger.lagre(sak, id, Map.of("behov", new Vurderingspunkt(6, "For høyt")), 0))
        .isInstanceOfSatisfying(Regelbrudd.class, b -> assertThat(b.feil().get(0).felt()).isEqualTo("poeng-behov"));
    vurderinger.lagre(sak, id, Map.of("behov", new Vurderingspunkt(5, null)), 0);
    assertThatThrownBy(() -> vurderinger.lagre(sak, id, Map.of(), 0)).isInstanceOf(Konflikt.class);
    assertThatThrownBy(() -> vurderinger.lever(sak, id, "Ferdig")).isInstanceOf(Regelbrudd.class);
  }

  @Test
  void denSomBlirInhabilEtterpaaTasUtOgEnNyOppnevnes() {
    var sak = tilVurdering(utlysning, "tilskudd1", "tilskudd2");
    vurder(sak, "tilskudd1", 3);
    vurder(sak, "tilskudd2", 4);
    innstill(sak, Map.of("anbefaling", "INNVILG", "hovedgrunn", "God søknad."));
    assertThat(sak(sak).status()).isEqualTo("TIL_PRIORITERING");
    loggInn("tilskudd2");
    habilitet.meldInhabil(sak, "Kjenner styrelederen.");
    assertThat(poeng.resultat(sak).summer()).hasSize(1);
    assertThat(sak(sak).status()).isEqualTo("TIL_VURDERING");
    loggInn("ordningseier");
    assertThat(vurderere.kandidater(sak)).extracting(p -> p.id()).containsExactly("tilskudd3");
    gjor("ordningseier", sak, "oppnevnVurderere", Map.of("forsteVurderer", "tilskudd3"));
    vurder(sak, "tilskudd3", 4);
    assertThat(poeng.resultat(sak).snitt()).isEqualByComparingTo("3.50");
    assertThat(oppgave(sak, "skrivInnstilling")).isNotNull();
  }

  @Test
  void denSomBlirInhabilFoerLeveringMisterOppgaven() {
    var sak = tilVurdering(utlysning, "tilskudd1", "tilskudd2");
    loggInn("tilskudd2");
    habilitet.meldInhabil(sak, "Sitter i styret.");
    assertThat(vurderingAv(sak, "tilskudd2")).isNull();
    vurder(sak, "tilskudd1", 3);
    assertThat(oppgave(sak, "oppnevnVurderere")).isNotNull();
  }

  @Test
  void bareDenSomIkkeHarLevertKanTasUt() {
    var sak = tilVurdering(utlysning, "tilskudd1", "tilskudd2");
    vurder(sak, "tilskudd1", 3);
    loggInn("ordningseier");
    var levert = vurderer(sak, "tilskudd1").id();
    assertThatThrownBy(() -> vurderere.slipp(sak, levert, "Liker ikke poengene")).isInstanceOf(Konflikt.class);
    vurderere.slipp(sak, vurderer(sak, "tilskudd2").id(), "I permisjon");
    kjorJobber(sak);
    gjor("ordningseier", sak, "oppnevnVurderere", Map.of("forsteVurderer", "tilskudd3"));
    vurder(sak, "tilskudd3", 4);
    assertThat(sak(sak).status()).isEqualTo("VURDERT");
  }

  @Test
  void likeKontonumreMaaBesvaresFoerInnstillingen() {
    soknad(utlysning, ANNEN_FORENING, "Lise Tveiten", "11112222334", "kursplan", "regnskap");
    var sak = soknad(utlysning, FORENING, "Amal Warsame", "11112222334", "kursplan", "regnskap");
    assertThat(flaggene.alle(sak)).extracting(Soknadsflagg::slag).contains(Slag.KONTO);
    gjor("tilskudd1", sak, "formalkontroll", Map.of("formalkontroll", "OK"));
    gjor("ordningseier", sak, "oppnevnVurderere", Map.of("forsteVurderer", "tilskudd1", "andreVurderer", "tilskudd2"));
    vurder(sak, "tilskudd1", 3);
    vurder(sak, "tilskudd2", 3);
    assertThatThrownBy(() -> innstill(sak, Map.of("anbefaling", "INNVILG", "hovedgrunn", "God søknad.")))
        .hasMessageContaining("feil.soknad.flagg");
    flaggene.alle(sak).forEach(f -> flaggene.besvar(sak, f.id(), Betydning.INGEN, "Felles regnskapsfører."));
    gjor("tilskudd1", sak, "skrivInnstilling", Map.of("anbefaling", "INNVILG", "hovedgrunn", "God søknad."));
    assertThat(sak(sak).status()).isEqualTo("TIL_PRIORITERING");
  }

  @Test
  void foreloepigSvarSendes() {
    var sak = soknad(utlysning);
    gjor(
        "tilskudd1",
        sak,
        "sendForelopigSvarSoknad",
        Map.of("svar", "SENDES", "ventetAvgjort", idag().plusDays(60).toString(), "begrunnelse", "Mange søknader."));
    assertThat(brevene(sak)).containsExactly("forelopig-svar");
  }
}
