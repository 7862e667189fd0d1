package no.saksflyt.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An owner's way: plans the assignment, asks the ministry, tells that it will not hold, and what is done about it, and does the work. */
class EieromvisningTest extends Omvisning {

  @Test
  void planleggerSporMelderRodtOgArbeider() {
    var sak = planlegges("Prøve ut språkkafeer");
    loggInnSom("saksbehandler");
    gaaTil("/oppdrag/plan/" + sak);
    trykk("#milepael-skjema button[type=submit]");
    ser("Fyll ut «Milepæl».");
    fyll("navn", "Alle kommunene har svart");
    fyll("dato", LocalDate.now().plusMonths(2).toString());
    trykk("#milepael-skjema button[type=submit]");
    ser("Alle kommunene har svart");

    fyll("beskrivelse", "Få kommuner vil være med");
    velg("sannsynlighet", "5");
    trykk("#risiko-skjema button[type=submit]");
    ser("Fyll ut «Konsekvens");
    assertThat(finn("main [name='beskrivelse']").getDomProperty("value")).as("what was written stays").startsWith("Få kommuner");
    velg("konsekvens", "4");
    velg("sannsynlighetEtter", "2");
    velg("konsekvensEtter", "4");
    trykk("#risiko-skjema button[type=submit]");
    ser("Høy (5 × 4 = 20)");
    ser("Middels (2 × 4 = 8)");

    velgOrd("gjelder", "Risiko: Få kommuner");
    fyll("tekst", "Ring rådmennene");
    velg("ansvarlig", "saksbehandler");
    fyll("frist", LocalDate.now().plusMonths(1).toString());
    trykk("#tiltak-skjema button[type=submit]");
    ser("Ring rådmennene");

    aapneOppgave(sak, "planleggOppdrag");
    ta();
    kryss("Nei, departementet må avklare noe først");
    fullfor();
    serFeilVed("sporsmal", "må fylles ut");
    kryss("Ja, planen er ferdig");
    fullfor();
    venterFerdig();

    gaaTil("/oppdrag/sporsmal/" + sak);
    trykk("main form button");
    ser("Skriv spørsmålet.");
    fyll("sporsmal", "Skal også bibliotekene med?");
    trykk("main form button");
    ser("Spørsmålet er stilt.");

    gaaTil("/oppdrag/status/" + sak);
    velg("trafikklys", "ROD");
    trykk("main form button");
    ser("Skriv hvorfor status ikke er grønn.");
    fyll("begrunnelse", "To kommuner har trukket seg.");
    trykk("main form button");
    ser("Status er meldt.");

    aapneOppgave(sak, "beskrivAvvik");
    ta();
    skriv("avvik", "Vi mangler to kommuner.");
    kryss("Vi retter det opp selv");
    fullfor();
    serFeilVed("tiltak", "må fylles ut");
    skriv("tiltak", "Vi spør to nye kommuner.");
    fullfor();
    venterFerdig();

    aapneOppgave(sak, "arbeidMedDel");
    ta();
    skriv("resultat", "Ti kommuner har prøvd ut språkkafeer.");
    kryss("Grønn");
    fullfor();
    venterFerdig();
    kjorJobber(sak);

    gaaTil(sak.sti());
    ser("Til kvalitetssikring");
    ser("Send spørsmålet til departementet");
    ser("Godkjenn avviket");
    ser("Gjennomfør tiltaket");
    gaaTil("/oppdrag/plan/" + sak);
    ser("Planen ble bekreftet");
    ser("I gang");
  }
}
