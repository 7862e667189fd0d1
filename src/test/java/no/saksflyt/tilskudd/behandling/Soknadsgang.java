package no.saksflyt.tilskudd.behandling;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Saksprosesser;
import no.saksflyt.sak.Sak;
import no.saksflyt.tilskudd.Innsending;
import no.saksflyt.tilskudd.NySoknad;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.Soknadskilde;
import no.saksflyt.tilskudd.utlysning.Utlysning;
import no.saksflyt.tilskudd.utlysning.Utlysningsgang;
import no.saksflyt.vedtak.Innstillinger;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes applications of a test's own through their steps, as the people who do them. */
public abstract class Soknadsgang extends Utlysningsgang {

  protected static final String ORDNING = "norskopplaering";

  /** An association that stands in Frivillighetsregisteret, another, and a company that cannot apply everywhere. */
  protected static final String FORENING = "310007870";

  protected static final String ANNEN_FORENING = "310008982";
  protected static final String FORENING_UTENFOR_REGISTERET = "310017868";

  protected static final String KONTO = "12345678903";

  /** Each application has words of its own: the same twice within a minute is one, and what is much the same must be looked into. */
  private static int lopenummer;

  @Autowired protected SoknadService soknader;
  @Autowired protected Formalkontroll kontroll;
  @Autowired protected Mangler mangler;
  @Autowired protected Vurderere vurderere;
  @Autowired protected Vurderinger vurderinger;
  @Autowired protected Poengberegning poeng;
  @Autowired protected Soknadsflaggene flaggene;
  @Autowired protected Soknadsinnstillinger soknadsinnstillinger;
  @Autowired protected Innstillinger innstillinger;
  @Autowired protected Saksprosesser prosesser;

  protected Saksnummer soknad(Utlysning utlysning, String orgnr, String signatar, String konto, String... vedlegg) {
    loggInn("tilskudd1");
    int nr = ++lopenummer;
    var ny =
        new NySoknad(
            utlysning.id(),
            orgnr,
            new NySoknad.Kontakt("Kontakt Person", "kontakt@forening.example", null),
            konto,
            "Kurs nummer " + nr,
            "Emnene er %dtall, %dverk, %dmat, %dhelse og %dhus.".formatted(nr, nr, nr, nr, nr),
            "Voksne som ikke har rett til opplæring",
            null,
            10_000_000L,
            List.of(new NySoknad.Budsjettlinje("lonn", 10_000_000L)),
            List.of(),
            List.of(vedlegg).stream()
                .map(kode -> new NySoknad.Vedlegg(kode, kode + ".txt", base64("Vedlegget " + kode)))
                .toList(),
            signatar);
    return soknader.motta(ny, Innsending.ansatt(Soknadskilde.MANUELL, naa())).saksnummer();
  }

  /** One that has everything. */
  protected Saksnummer soknad(Utlysning utlysning) {
    return soknad(utlysning, FORENING, "Amal Warsame", KONTO, "kursplan", "regnskap");
  }

  private static String base64(String tekst) {
    return Base64.getEncoder().encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
  }

  protected static LocalDate idag() {
    return LocalDate.now(OSLO);
  }

  protected Saksnummer tilVurdering(Utlysning utlysning, String... hvem) {
    var sak = soknad(utlysning);
    gjor("tilskudd1", sak, "formalkontroll", Map.of("formalkontroll", "OK"));
    gjor("ordningseier", sak, "oppnevnVurderere", Map.of("forsteVurderer", hvem[0], "andreVurderer", hvem[1]));
    return sak;
  }

  /** Scores every criterion alike, and delivers. */
  protected void vurder(Saksnummer sak, String person, int gitt) {
    poengene(sak, person, gitt);
    var oppgave = vurderingAv(sak, person);
    loggInn(person);
    skjemaer.submitTaskForm(oppgave.getId(), Map.of("samletVurdering", "Godt beskrevet."));
    kjorJobber(sak);
  }

  protected void poengene(Saksnummer sak, String person, int gitt) {
    loggInn(person);
    var punkter = new LinkedHashMap<String, Vurderingspunkt>();
    soknader.utlysning(sak).versjon().innhold().kriterier()
        .forEach(k -> punkter.put(k.kode(), new Vurderingspunkt(gitt, "Fordi det er " + gitt)));
    var id = vurderer(sak, person).id();
    vurderinger.lagre(sak, id, punkter, vurderinger.ark(sak, id).versjon());
  }

  protected Vurderer vurderer(Saksnummer sak, String person) {
    return vurderere.alle(sak).stream().filter(v -> v.person().equals(person)).findFirst().orElseThrow();
  }

  protected Task vurderingAv(Saksnummer sak, String person) {
    return motor.somSystem(
        "a test looks",
        () ->
            oppgaver.createTaskQuery()
                .processInstanceBusinessKey(sak.toString())
                .taskDefinitionKey("vurderSoknad")
                .taskAssignee(person)
                .singleResult());
  }

  protected void innstill(Saksnummer sak, Map<String, Object> svar) {
    loggInn("tilskudd1");
    innstillinger.ny(sak, "tilskudd", "Søknaden treffer formålet og er godt forankret.");
    gjor("tilskudd1", sak, "skrivInnstilling", svar);
  }

  /** A case's own timers, whatever the clock shows. */
  protected void fristenGaarUt(Saksnummer sak) {
    motor.somSystem(
        "a test lets a deadline pass",
        () ->
            drift.createJobQuery().timers().list().stream()
                .filter(j -> prosesser.instanser(sak).contains(j.getProcessInstanceId()))
                .forEach(j -> drift.executeJob(j.getId())));
  }

  protected Sak sak(Saksnummer sak) {
    loggInn("tilskudd1");
    return saker.hent(sak);
  }
}
