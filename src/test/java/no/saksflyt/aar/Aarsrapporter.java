package no.saksflyt.aar;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import no.saksflyt.oppdrag.rapport.BidragService;
import no.saksflyt.oppdrag.rapport.NyRapportplikt;
import no.saksflyt.oppdrag.rapport.NyStyringsparameter;
import no.saksflyt.oppdrag.rapport.NyttMaal;
import no.saksflyt.oppdrag.rapport.RapportService;
import no.saksflyt.oppdrag.rapport.Rapportdel;
import no.saksflyt.oppdrag.rapport.Rapporter;
import no.saksflyt.oppdrag.rapport.Rapportinnhold;
import no.saksflyt.oppdrag.rapport.Rapportplikter;
import no.saksflyt.oppdrag.rapport.Rapportpunkt;
import no.saksflyt.oppdrag.rapport.Rapportslag;
import no.saksflyt.oppdrag.rapport.Styringsregister;
import no.saksflyt.oppdrag.register.Kalenderforing;
import no.saksflyt.oppdrag.register.NyKalenderdato;

/**
 * The year's reports, from the calendar they follow to the day they are delivered. Each figure is held against what was written by
 * hand, and against a recount of the rows.
 */
final class Aarsrapporter {

  private static final String ENHET = "bosetting";

  private static final Set<String> ALLE =
      Set.of("2031-01", "2031-02", "2031-03", "2031-04", "2031-05", "2031-06", "2031-07", "FoU");

  /**
   * The figures per 30 June; what is not named is none. 2031-06 came back on the 25th, and of 2031-02 one part alone had been
   * sent.
   */
  private static final Map<String, Set<String>> HALVAAR =
      Map.ofEntries(
          entry("OPPDRAG", ALLE),
          entry("LEVERT", Set.of("2031-01", "2031-03")),
          entry("LEVERT_I_TIDE", Set.of("2031-01", "2031-03")),
          entry("LEVERT_ETTER_OPPRINNELIG", Set.of("2031-01")),
          entry("I_ARBEID", Set.of("2031-02", "2031-04", "2031-06", "2031-07", "FoU")),
          entry("OVER_FRIST", Set.of("2031-06")),
          entry("BORTFALT", Set.of("2031-05")));

  /** The figures per 31 December. */
  private static final Map<String, Set<String>> AARET =
      Map.ofEntries(
          entry("OPPDRAG", ALLE),
          entry("LEVERT", Set.of("2031-01", "2031-02", "2031-03", "2031-04", "2031-06", "FoU")),
          entry("LEVERT_I_TIDE", Set.of("2031-01", "2031-03", "2031-04", "FoU")),
          entry("LEVERT_FOR_SENT", Set.of("2031-02", "2031-06")),
          entry("LEVERT_ETTER_OPPRINNELIG", Set.of("2031-01", "2031-02", "2031-04", "2031-06")),
          entry("I_ARBEID", Set.of("2031-03", "2031-07")),
          entry("LEVERT_OG_I_ARBEID", Set.of("2031-03")),
          entry("BORTFALT", Set.of("2031-05")));

  /** What the next year takes over: two go on. The draft of April counts per 30 June, and what is due in May is not late yet. */
  private static final Map<String, Set<String>> NESTE =
      Map.ofEntries(
          entry("OPPDRAG", Set.of("2031-03", "2031-07")),
          entry("TIDLIGERE", Set.of("2031-03", "2031-07")),
          entry("LEVERT", Set.of("2031-03")),
          entry("LEVERT_I_TIDE", Set.of("2031-03")),
          entry("I_ARBEID", Set.of("2031-03", "2031-07")),
          entry("LEVERT_OG_I_ARBEID", Set.of("2031-03")));

  private final Aar aar;

  Aarsrapporter(Aar aar) {
    this.aar = aar;
  }

  void kalenderOgPlikter() {
    aar.som(
        "koordinator",
        () -> {
          dato("HALVARSRAPPORT", "2031-08-20");
          dato("ARSRAPPORT", "2032-03-15");
          plikt("Halvårsrapport", "HALVAR", "HALVARSRAPPORT", "30");
          plikt("Årsrapport", "AR", "ARSRAPPORT", "60");
          var styring = aar.av(Styringsregister.class);
          styring.settInn(new NyttMaal("2031", "1", "Flere leser for barna sine", null));
          styring.settInn(new NyttMaal("2031", "2", "Bibliotekene er møteplasser", null));
          styring.settInn(
              new NyStyringsparameter(
                  "2031", "1", "1", "Antall bokgaver", "Minst 1 000", "KVANTITATIV", ENHET, "Utlånssystemet", null));
        });
  }

  private void dato(String type, String dag) {
    aar.av(Kalenderforing.class).settInn(new NyKalenderdato("2031", type, null, dag, null));
  }

  private void plikt(String navn, String slag, String kalender, String startDager) {
    if (aar.av(Rapportplikter.class).alle().stream().anyMatch(p -> p.slag().name().equals(slag))) {
      return;
    }
    aar.av(Rapportplikter.class)
        .settInn(
            new NyRapportplikt(
                navn,
                slag,
                "AR",
                kalender,
                slag.equals("HALVAR") ? "-184" : "0",
                "60",
                startDager,
                "Departementet",
                null,
                null,
                null,
                "true",
                "2031-01-01",
                null));
  }

  /** Begins by itself in July, and is delivered in August. */
  void halvaar() {
    aar.til("2031-07-21");
    var sak = begynt(Rapportslag.HALVAR);
    bidra(sak, "512");
    aar.til("2031-08-12");
    leverRapporten(sak, Rapportslag.HALVAR);
    kontroller(Rapportslag.HALVAR, LocalDate.of(2031, 6, 30), HALVAAR);
  }

  /** Begins by itself in January, and is delivered in March. */
  void aaret() {
    aar.til("2032-01-21");
    var sak = begynt(Rapportslag.AR);
    bidra(sak, "1 204");
    aar.til("2032-03-10");
    leverRapporten(sak, Rapportslag.AR);
    kontroller(Rapportslag.AR, LocalDate.of(2031, 12, 31), AARET);
    kontroller(Rapportslag.HALVAR, LocalDate.of(2031, 6, 30), HALVAAR);
  }

  /** The next half-year's draft, in spring. */
  void nesteAar() {
    var utkast = innhold(2032, Rapportslag.HALVAR);
    assertThat(utkast.frosset()).isFalse();
    kontroller(utkast, NESTE);
    assertThat(utkast.maal()).singleElement().returns(true, Rapportinnhold.Kapittel::tidligere);
  }

  private Rapportinnhold innhold(int ar, Rapportslag slag) {
    var innhold = new Rapportinnhold[1];
    aar.som("koordinator", () -> innhold[0] = aar.av(Rapporter.class).innhold(ar, slag));
    return innhold[0];
  }

  private Saksnummer begynt(Rapportslag slag) {
    return aar.av(Rapporter.class)
        .gjeldende(2031, slag)
        .orElseThrow(() -> new AssertionError(slag + " has not begun"))
        .saksnummer();
  }

  private void bidra(Saksnummer sak, String verdi) {
    aar.som(
        "saksbehandler",
        () -> {
          var service = aar.av(BidragService.class);
          var bidrag = service.hent(sak, ENHET);
          service.lagre(sak, ENHET, bidrag.versjon(), bidrag.punkter().stream().map(p -> skrevet(p, verdi)).toList());
        });
    aar.gjor("saksbehandler", sak, "skrivBidrag", "bidrag", "SKREVET");
  }

  private static Rapportpunkt skrevet(Rapportpunkt p, String verdi) {
    return p.slag() == Rapportpunkt.Slag.OPPDRAG
        ? new Rapportpunkt(p.slag(), p.ref(), p.enhet(), "Arbeidet går etter planen.", Trafikklys.GRONN, null, false, null, null)
        : new Rapportpunkt(p.slag(), p.ref(), p.enhet(), null, null, verdi, false, "Utlånssystemet", null);
  }

  private void leverRapporten(Saksnummer sak, Rapportslag slag) {
    aar.som(
        "koordinator",
        () ->
            Rapportdel.av(slag).stream()
                .filter(Rapportdel::skrives)
                .forEach(del -> aar.av(RapportService.class).skriv(sak, del, "Året har vært godt.", -1)));
    aar.gjor("koordinator", sak, "sammenstillRapport", "sammenstilling", "KLAR");
    aar.gjor("kvalitetssikrer", sak, "kvalitetssikreRapport", "kvalitet", "GODKJENT");
    aar.gjor("direktor", sak, "godkjennRapport", "godkjenning", "GODKJENT");
    aar.gjor("koordinator", sak, "leverRapport", "leveringsdato", aar.idag().toString(), "leveringsmaate", "EPOST");
    var utfall = aar.jdbc().sql("select utfall from sak where saksnummer = :sak").param("sak", sak.toString());
    assertThat(utfall.query(String.class).single()).isEqualTo("LEVERT_I_TIDE");
  }

  private void kontroller(Rapportslag slag, LocalDate avskjaering, Map<String, Set<String>> fasit) {
    var innhold = innhold(2031, slag);
    assertThat(innhold.frosset()).isTrue();
    assertThat(innhold.avskjaering()).isEqualTo(avskjaering);
    kontroller(innhold, fasit);
    assertThat(innhold.maal().stream().flatMap(kapittel -> kapittel.oppdrag().stream()))
        .extracting(Rapportinnhold.Oppdragsrad::tekst)
        .doesNotContainNull();
  }

  private void kontroller(Rapportinnhold innhold, Map<String, Set<String>> fasit) {
    var orakel = new Rapportorakel(aar.jdbc(), innhold.ar(), innhold.avskjaering(), innhold.kjent());
    for (var tall : innhold.hovedtall()) {
      var hva = tall.kode() + " of " + innhold.tittel();
      assertThat(tall.antall()).as(hva + " is as many as its cases").isEqualTo(tall.saker().size() + tall.skjermet());
      assertThat(navn(tall)).as(hva + " by hand").isEqualTo(fasit.getOrDefault(tall.kode(), Set.of()));
      assertThat(tall.saker().stream().map(Rapportinnhold.Sak::saksnummer).collect(Collectors.toSet()))
          .as(hva + " recounted")
          .isEqualTo(orakel.saker(tall.kode()));
    }
    var rader = innhold.maal().stream().flatMap(kapittel -> kapittel.oppdrag().stream()).toList();
    assertThat(rader)
        .as("each assignment stands under one goal")
        .extracting(Rapportinnhold.Oppdragsrad::saksnummer)
        .containsExactlyInAnyOrderElementsOf(orakel.saker("OPPDRAG"));
    assertThat(innhold.hovedtall()).extracting(Rapportinnhold.Tall::kode).containsAll(fasit.keySet());
  }

  private static Set<String> navn(Rapportinnhold.Tall tall) {
    return tall.saker().stream().map(sak -> sak.nummer() == null ? "FoU" : sak.nummer()).collect(Collectors.toSet());
  }
}
