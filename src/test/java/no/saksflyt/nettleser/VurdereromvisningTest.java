package no.saksflyt.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.oppgave.Regi;
import no.saksflyt.tilskudd.Innsending;
import no.saksflyt.tilskudd.NySoknad;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.Soknadskilde;
import no.saksflyt.tilskudd.behandling.Vurderer;
import no.saksflyt.tilskudd.behandling.Vurderere;
import no.saksflyt.tilskudd.ordning.Ordningsforing;
import no.saksflyt.tilskudd.ordning.Ordningskode;
import no.saksflyt.tilskudd.ordning.Rammebrev;
import no.saksflyt.tilskudd.ordning.Rammer;
import no.saksflyt.tilskudd.utlysning.NyUtlysning;
import no.saksflyt.tilskudd.utlysning.Utlysningsplan;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** An application from the formal check to its score, as those meet it who check and assess it. */
@Tag("full")
class VurdereromvisningTest extends Omvisning {

  private static final String ORDNING = "norskopplaering";
  private static final int AR = 2099;
  private static final long RAMME = 1_000_000_00L;

  @Autowired private Ordningsforing ordninger;
  @Autowired private Rammer rammer;
  @Autowired private Utlysningsplan planer;
  @Autowired private SoknadService soknader;
  @Autowired private Vurderere vurderere;
  @Autowired private Regi regi;
  @Autowired private Motor motor;
  @Autowired private TaskService oppgaver;
  @Autowired private Clock klokke;

  @Test
  void fraFormalkontrollTilPoeng() {
    var sak = soknad(aapenUtlysning());
    loggInnSom("tilskudd1");
    gaaTil("/soknader/" + sak + "/formalkontroll");
    ser("Formål og målgruppe");
    tilgjengelig();
    velg("resultat-FORMAL", "AVSLAG");
    trykk("main form[action$='/formalkontroll'] .sf-knapperad button");
    ser("Skriv hvorfor resultatet for «Formål og målgruppe»");
    velg("resultat-FORMAL", "OK");
    trykk("main form[action$='/formalkontroll'] .sf-knapperad button");
    ser("Resultatene er lagret.");
    aapneOppgave(sak, "formalkontroll");
    ta();
    ser("Hva er resultatet av formalkontrollen?");
    kryss("Vilkårene er oppfylt");
    fullfor();
    venterFerdig();

    byttPerson("ordningseier");
    aapneOppgave(sak, "oppnevnVurderere");
    ta();
    velgIListe("forsteVurderer", "Marit Engen");
    velgIListe("andreVurderer", "Samir Haddad");
    fullfor();
    venterFerdig();
    kjorJobber(sak);

    vurder(sak, "tilskudd1");
    vurder(sak, "tilskudd2");
    gaaTil("/soknader/" + sak + "/poeng");
    ser("4,00");
    tilgjengelig();
    gaaTil("/soknader/" + sak + "/flagg");
    tilgjengelig();
    gaaTil(sak.sti());
    ser("Behandling av søknaden");
  }

  /** The rubric is filled by choosing and writing; the form in Tasklist delivers it. */
  private void vurder(Saksnummer sak, String person) {
    loggInn(person);
    var id = vurderere.alle(sak).stream().filter(v -> v.person().equals(person)).map(Vurderer::id).findFirst().orElseThrow();
    loggUt();
    byttPerson(person);
    gaaTil("/soknader/" + sak + "/vurdering/" + id);
    tilgjengelig();
    for (var kriterium : List.of("opplegg", "behov", "kostnad")) {
      klikk(By.cssSelector("label[for='poeng-" + kriterium + "-4']"));
      fyll("begrunnelse-" + kriterium, "Godt gjort rede for.");
    }
    trykk("main form[data-autolagre] button");
    ser("Poengene er lagret.");
    aapneMin(sak, person);
    ta();
    skriv("samletVurdering", "Et godt opplegg.");
    fullfor();
    venterFerdig();
    kjorJobber(sak);
  }

  private String vurderingAv(Saksnummer sak, String person) {
    return motor
        .somSystem(
            "a tour looks",
            () ->
                oppgaver.createTaskQuery()
                    .processInstanceBusinessKey(sak.toString())
                    .taskDefinitionKey("vurderSoknad")
                    .taskAssignee(person)
                    .singleResult())
        .getId();
  }

  private void aapneMin(Saksnummer sak, String person) {
    nettleser.get("about:blank");
    gaaTil("/camunda/app/tasklist/default/#/?task=" + vurderingAv(sak, person), 1280);
    ser(sak.toString());
    finn(".fjs-form");
  }

  private void tilgjengelig() {
    var sti = nettleser.getCurrentUrl().replaceFirst("https?://[^/]+", "");
    for (int bredde : new int[] {390, 1280}) {
      gaaTil(sti, bredde);
      var brudd = new AxeBuilder().withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice")).analyze(nettleser);
      assertThat(brudd.getViolations()).extracting(Rule::getId).as("%s (%s)", sti, bredde).isEmpty();
      assertThat(maaRullesSidelengs()).as("%s (%s)", sti, bredde).isFalse();
    }
  }

  private String aapenUtlysning() {
    loggInn("ordningseier");
    ordninger.settKode(new Ordningskode(ORDNING, AR, "671", "71"));
    var brev = new Rammebrev("Tildelingsbrev " + AR, LocalDate.now(klokke).minusDays(10), null);
    var bevilgning = rammer.registrer(AR, "671", "71", "Norskopplæring", RAMME, brev);
    rammer.fordel(bevilgning.id(), ORDNING, RAMME, brev);
    var naa = klokke.instant();
    var u =
        planer.start(
            new NyUtlysning(
                ORDNING, AR, null, "Norskopplæring", "Norskopplæring", naa.minus(Duration.ofHours(1)), naa.plus(Duration.ofDays(30)),
                RAMME, false));
    gjor("ordningseier", u.saksnummer(), "planleggUtlysning", Map.of("merknad", "Som i fjor."));
    gjor("inhabilleder", u.saksnummer(), "godkjennUtlysning", Map.of("godkjenning", "GODKJENT"));
    if (u.versjon().innhold().departementetGodkjenner()) {
      gjor(
          "ordningseier",
          u.saksnummer(),
          "registrerDepartementetsGodkjenning",
          Map.of("departementet", "GODKJENT", "brevdato", LocalDate.now(klokke).toString(), "referanse", "26/104-3"));
    }
    gjor("ordningseier", u.saksnummer(), "publiserUtlysning", Map.of("publisering", "PUBLISERES", "rundskriv", "Rundskriv 3"));
    regi.kjorForfalteJobber();
    return u.id();
  }

  private Saksnummer soknad(String utlysning) {
    loggInn("tilskudd1");
    return soknader
        .motta(
            new NySoknad(
                utlysning,
                "310007870",
                new NySoknad.Kontakt("Amal Warsame", "post@nabohjelpen.example", null),
                "12345678903",
                "Språk på jobben",
                "Kurs i arbeidsrettet språk for ansatte i renhold.",
                "Voksne som ikke har rett til opplæring",
                null,
                10_000_000L,
                List.of(new NySoknad.Budsjettlinje("lonn", 10_000_000L)),
                List.of(),
                List.of("kursplan", "regnskap").stream().map(VurdereromvisningTest::vedlegg).toList(),
                "Amal Warsame"),
            Innsending.ansatt(Soknadskilde.MANUELL, klokke.instant()))
        .saksnummer();
  }

  private static NySoknad.Vedlegg vedlegg(String kode) {
    var innhold = ("Vedlegget " + kode).getBytes(StandardCharsets.UTF_8);
    return new NySoknad.Vedlegg(kode, kode + ".txt", Base64.getEncoder().encodeToString(innhold));
  }
}
