package no.saksflyt.aar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.saksflyt.drift.Applikasjon;
import no.saksflyt.drift.Database;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Merknad;
import no.saksflyt.oppdrag.Merknader;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import no.saksflyt.oppdrag.departement.Avviksvar;
import no.saksflyt.oppdrag.departement.Henvendelse;
import no.saksflyt.oppdrag.departement.Henvendelser;
import no.saksflyt.oppdrag.departement.Statusmeldinger;
import no.saksflyt.oppdrag.departement.Svar;
import no.saksflyt.oppdrag.plan.Milepaelskjema;
import no.saksflyt.oppdrag.plan.Planer;
import no.saksflyt.oppdrag.plan.Planredigering;
import no.saksflyt.oppdrag.plan.Risikoskjema;
import no.saksflyt.oppdrag.plan.Tiltaksarbeid;
import no.saksflyt.oppdrag.plan.Tiltaksskjema;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The year 2031: a letter in January gives eight assignments, and everything that can befall one befalls one of them, until the
 * annual report is delivered in March. What must come out of it is written by hand beside the story.
 */
@Tag("full")
class AaretIT {

  private static final String EIER = "saksbehandler";
  private static final String FOU = "Evaluering av bokgaver til nyankomne (FoU)";

  private Aar aar;

  private Saksnummer leseplasser;
  private Saksnummer veileder;
  private Saksnummer utlaan;
  private Saksnummer spraakkafe;
  private Saksnummer bokbuss;
  private Saksnummer hoytlesere;
  private Saksnummer nettverk;
  private Saksnummer evaluering;

  @AfterEach
  void riktigTid() {
    ClockUtil.reset();
  }

  @Test
  @DisplayName("a year goes by: nothing hangs, each case has its outcome, each figure in the reports is explained by cases")
  void aaret() {
    try (var app = new Applikasjon(Database.h2())) {
      aar = new Aar(app, LocalDate.of(2031, 1, 6));
      var rapporter = new Aarsrapporter(aar);
      rapporter.kalenderOgPlikter();
      januar();
      vinter();
      vaar();
      sommer();
      rapporter.halvaar();
      hoest();
      nyttAar();
      rapporter.aaret();
      slutten();
      rapporter.nesteAar();
    }
  }

  // --- the story ---

  private void januar() {
    aar.brev("tildelingsbrev");
    leseplasser = aar.oppdrag("2031-01");
    veileder = aar.oppdrag("2031-02");
    utlaan = aar.oppdrag("2031-03");
    spraakkafe = aar.oppdrag("2031-04");
    bokbuss = aar.oppdrag("2031-05");
    hoytlesere = aar.oppdrag("2031-06");
    nettverk = aar.oppdrag("2031-07");
    evaluering = aar.oppdragUtenNummer(2031, FOU);
    aar.til("2031-01-08");
    alle().forEach(sak -> aar.gjor("koordinator", sak, "fordelOppdrag", "enhet", "bosetting"));
    aar.til("2031-01-09");
    alle().forEach(sak -> aar.gjor("leder", sak, "navngiSaksansvarlig", "navngiving", "NAVNGITT", "saksansvarlig", EIER));
    aar.til("2031-01-14");
    planlegg();
    alle().stream().filter(sak -> !sak.equals(spraakkafe)).forEach(this::planFerdig);
    var sporsmal = "Skal bokbusser med?";
    aar.gjor(EIER, spraakkafe, "planleggOppdrag", "planlegging", "SPORSMAL", "sporsmal", sporsmal, "publiseres", "NEI");
    aar.gjor("koordinator", spraakkafe, "sendSporsmal", "sendtDato", "2031-01-14", "svarfrist", "2031-01-28");
    assertThat(aar.venterPaa(spraakkafe, "registrerSvar")).as("what the ministry owes us is a step").isTrue();
    aar.til("2031-01-24");
    svar(spraakkafe, new Svar(LocalDate.of(2031, 1, 24), "Nei, bare bibliotekene.", "31/12-4", null, null));
    planFerdig(spraakkafe);
    aar.gjor(EIER, leseplasser, "gjennomforTiltak", "resultat", "Skjemaet er prøvd i to bibliotek.", "utfortDato", "2031-01-24");
  }

  private void planlegg() {
    aar.som(
        EIER,
        () -> {
          var plan = aar.av(Planredigering.class);
          plan.lagre(leseplasser, new Milepaelskjema(null, null, "Alle har svart", "2031-04-15", true));
          plan.lagre(leseplasser, new Risikoskjema(null, null, "Få svarer", "4", "4", "2", "4"));
          var risiko = aar.av(Planer.class).hent(leseplasser).risikoer().get(0);
          aar.av(Tiltaksarbeid.class)
              .lagre(
                  leseplasser,
                  new Tiltaksskjema(null, null, risiko.id().toString(), "Prøv ut skjemaet", EIER, "2031-02-01"));
        });
  }

  private void planFerdig(Saksnummer sak) {
    aar.gjor(
        EIER, sak, "planleggOppdrag", "planlegging", "FERDIG", "publiseres", sak.equals(evaluering) ? "JA" : "NEI");
  }

  private void vinter() {
    aar.til("2031-02-03");
    aar.brev("tillegg-1");
    aar.gjor(EIER, leseplasser, "vurderEndring", "betydning", "INGEN", "vurdering", "Gir bedre tid.");
    aar.gjor(
        EIER, evaluering, "kunngjorAnskaffelse", "kunngjortDato", "2031-02-03", "kunngjoring", "https://kunngjoring.example/1");
    aar.til("2031-02-20");
    meld(spraakkafe, Trafikklys.GRONN, null);
    aar.gjor(EIER, evaluering, "velgLeverandor", "anskaffelse", "AVLYST", "begrunnelse", "Ingen tilbud.");
    aar.gjor(
        EIER, evaluering, "kunngjorAnskaffelse", "kunngjortDato", "2031-02-20", "kunngjoring", "https://kunngjoring.example/2");
    aar.til("2031-03-03");
    aar.brev("tillegg-2");
    aar.gjor(EIER, hoytlesere, "vurderEndring", "betydning", "ARBEID", "vurdering", "Forslaget er en ny del.");
    aar.til("2031-03-10");
    roedtLys();
    aar.til("2031-03-20");
    aar.gjor(EIER, evaluering, "velgLeverandor", "anskaffelse", "VALGT", "leverandor", "Forskerne AS", "begrunnelse", "Best.");
    aar.gjorDel(EIER, veileder, "1", "arbeidMedDel", "resultat", "Veilederen er skrevet.", "trafikklys", "GRONN");
    aar.gjor("kvalitetssikrer", veileder, "kvalitetssikreDel", "kvalitet", "GODKJENT");
    aar.gjor("leder", veileder, "godkjennDel", "godkjenning", "GODKJENT");
    aar.til("2031-03-28");
    lever(veileder, "leverDel");
    aar.til("2031-04-01");
    aar.gjor(EIER, evaluering, "inngaaKontrakt", "kontraktDato", "2031-04-01", "kontraktsum", 900_000);
  }

  /** Red opens a deviation; a new deadline is the ministry's to give, and a dropping the ministry's to approve. */
  private void roedtLys() {
    meld(spraakkafe, Trafikklys.ROD, "To kommuner har trukket seg.");
    avvik(spraakkafe, "NY_FRIST", "gjelder", "-", "nyFrist", "2031-09-15", "tiltak", "Vi finner to nye kommuner.");
    meld(bokbuss, Trafikklys.ROD, "Ingen kan drifte nettsiden.");
    avvik(bokbuss, "BORTFALL", "tiltak", "Nettsiden lages ikke.");
    aar.til("2031-03-18");
    svar(
        spraakkafe,
        new Svar(LocalDate.of(2031, 3, 18), "Ny frist er 15. september.", "31/12-7", Avviksvar.GODTATT, null));
    assertThat(aar.frist(spraakkafe)).isEqualTo(LocalDate.of(2031, 9, 15));
    aar.gjor(
        "koordinator",
        bokbuss,
        "registrerAvvikssvar",
        "avvikssvar",
        "GODTATT",
        "svarDato",
        "2031-03-18",
        "svarTekst",
        "Oppdraget kan falle bort.",
        "kilde",
        "31/12-8");
  }

  private void avvik(Saksnummer sak, String forslag, Object... resten) {
    var svar = new ArrayList<Object>(List.of("avvik", "Vi rekker det ikke.", "forslag", forslag));
    svar.addAll(List.of(resten));
    aar.gjor(EIER, sak, "beskrivAvvik", svar.toArray());
    aar.gjor("leder", sak, "godkjennAvvik", "avviksgodkjenning", "GODKJENT");
    aar.gjor("direktor", sak, "godkjennAvvikDirektor", "avviksgodkjenning", "GODKJENT");
    aar.gjor("koordinator", sak, "sendAvvik", "sendtDato", "2031-03-10", "svarfrist", "2031-03-24");
    assertThat(aar.frist(sak)).as("nothing moves before the ministry has answered").isBefore(LocalDate.of(2031, 12, 1));
  }

  private void vaar() {
    aar.til("2031-05-10");
    arbeid(utlaan);
    godkjenn(utlaan);
    lever(utlaan, "lever");
    aar.til("2031-05-20");
    merknad(utlaan, Merknad.Svar.GODTATT);
    aar.til("2031-06-10");
    arbeid(leseplasser);
    aar.gjor(
        "kvalitetssikrer",
        leseplasser,
        "kvalitetssikre",
        "kvalitet",
        "RETUR",
        "returDeler",
        List.of("1"),
        "begrunnelse",
        "Tallene må kontrolleres.");
    arbeid(leseplasser);
    godkjenn(leseplasser);
    arbeid(hoytlesere);
    godkjenn(hoytlesere);
    lever(hoytlesere, "lever");
    aar.til("2031-06-15");
    aar.gjor(EIER, evaluering, "mottaDelrapport", "mottattDato", "2031-06-15");
    aar.til("2031-06-18");
    lever(leseplasser, "lever");
    aar.til("2031-06-25");
    merknad(hoytlesere, Merknad.Svar.RETUR);
  }

  private void sommer() {
    aar.til("2031-07-01");
    merknad(leseplasser, Merknad.Svar.GODTATT);
    aar.til("2031-07-05");
    arbeid(hoytlesere);
    godkjenn(hoytlesere);
    lever(hoytlesere, "lever");
    aar.til("2031-07-15");
    merknad(hoytlesere, Merknad.Svar.GODTATT);
    assertThat(aar.venterPaa(utlaan, "arbeidMedDel")).as("not yet sixty days before").isFalse();
    aar.til("2031-07-17");
    assertThat(aar.venterPaa(utlaan, "arbeidMedDel")).as("the next delivery has begun by itself").isTrue();
  }

  private void hoest() {
    aar.til("2031-09-01");
    var sporsmal = "Gjelder nettverket også skolebibliotek?";
    aar.som(EIER, () -> aar.av(Henvendelser.class).sporsmal(nettverk, sporsmal, false));
    aar.gjor("koordinator", nettverk, "sendSporsmal", "sendtDato", "2031-09-01", "svarfrist", "2031-09-20");
    aar.til("2031-09-10");
    aar.gjor("koordinator", nettverk, "registrerSvar", "svarDato", "2031-09-10", "svarTekst", "Ja.", "kilde", "31/12-20");
    aar.gjor(EIER, nettverk, "vurderSvar", "vurdering", "Vi inviterer dem.");
    aar.gjor(EIER, evaluering, "mottaSluttrapport", "mottattDato", "2031-09-10", "tittel", "Bokgaver virker");
    for (var sak : List.of(utlaan, spraakkafe, evaluering)) {
      arbeid(sak);
      godkjenn(sak);
    }
    aar.gjor("direktor", evaluering, "godkjennDirektor", "direktorgodkjenning", "GODKJENT");
    List.of(utlaan, spraakkafe, evaluering).forEach(sak -> lever(sak, "lever"));
    aar.til("2031-09-20");
    List.of(utlaan, spraakkafe, evaluering).forEach(sak -> merknad(sak, Merknad.Svar.GODTATT));
    publiser();
    aar.til("2031-10-10");
    // The last part has the whole's deadline, and is delivered as the whole.
    arbeid(veileder);
    godkjenn(veileder);
    lever(veileder, "lever");
    aar.til("2031-10-20");
    merknad(veileder, Merknad.Svar.GODTATT);
    aar.gjor(EIER, evaluering, "gjennomforTiltak", "resultat", "Ordningen er utvidet.", "utfortDato", "2031-10-20");
  }

  /** Fourteen calendar days from the day the notice was sent. */
  private void publiser() {
    aar.gjor("koordinator", evaluering, "varsleDepartementet", "varsling", "VARSLET", "varsletDato", "2031-09-20");
    aar.til("2031-10-03");
    assertThat(aar.venterPaa(evaluering, "publiserRapport")).as("thirteen days").isFalse();
    aar.til("2031-10-04");
    var adresse = "https://www.direktoratet.example/bokgaver";
    aar.gjor(EIER, evaluering, "publiserRapport", "publisertDato", "2031-10-04", "adresse", adresse);
    aar.gjor(
        EIER,
        evaluering,
        "registrerEvalueringsportalen",
        "portal",
        "REGISTRERT",
        "registrertDato",
        "2031-10-04",
        "portaladresse",
        "https://evalueringsportalen.example/1");
    aar.som(
        EIER,
        () ->
            aar.av(Tiltaksarbeid.class)
                .lagre(
                    evaluering,
                    new Tiltaksskjema(null, null, Tiltaksskjema.OPPFOLGING, "Utvid ordningen", EIER, "2031-12-01")));
    aar.gjor(EIER, evaluering, "planleggOppfolging", "oppfolging", "TILTAK");
  }

  private void nyttAar() {
    aar.til("2032-01-10");
    arbeid(utlaan);
    godkjenn(utlaan);
    lever(utlaan, "lever");
    aar.til("2032-01-20");
    merknad(utlaan, Merknad.Svar.GODTATT);
  }

  private void slutten() {
    aar.til("2032-04-01");
    assertThat(aar.utfall())
        .as("how each assignment of the year ended; two go on")
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                leseplasser, "LEVERT_I_TIDE",
                veileder, "LEVERT_FOR_SENT",
                spraakkafe, "LEVERT_I_TIDE",
                bokbuss, "BORTFALT",
                hoytlesere, "LEVERT_FOR_SENT",
                evaluering, "LEVERT_I_TIDE",
                utlaan, "-",
                nettverk, "-"));
    assertThat(aar.venterPaa(utlaan, "arbeidMedDel")).as("the fourth delivery has begun").isTrue();
    assertThat(aar.leveranser(utlaan))
        .containsExactly("2031-05-15 LEVERT_I_TIDE", "2031-09-15 LEVERT_I_TIDE", "2032-01-15 LEVERT_I_TIDE", "2032-05-15 -");
    assertThat(aar.leveranser(hoytlesere))
        .as("the returned one keeps its row")
        .containsExactly("2031-06-15 LEVERT_I_TIDE", "2031-06-15 LEVERT_FOR_SENT");
    var ubesvart = "select count(*) from henvendelse where tilstand in ('UTKAST', 'SENDT')";
    assertThat(aar.jdbc().sql(ubesvart).query(Integer.class).single()).as("asked or told, and not answered").isZero();
  }

  // --- what is done many times ---

  private List<Saksnummer> alle() {
    return List.of(leseplasser, veileder, utlaan, spraakkafe, bokbuss, hoytlesere, nettverk, evaluering);
  }

  private void arbeid(Saksnummer sak) {
    aar.deler(sak, "arbeidMedDel")
        .forEach(del -> aar.gjorDel(EIER, sak, del, "arbeidMedDel", "resultat", "Gjort.", "trafikklys", "GRONN"));
  }

  private void godkjenn(Saksnummer sak) {
    aar.gjor("kvalitetssikrer", sak, "kvalitetssikre", "kvalitet", "GODKJENT");
    aar.gjor("leder", sak, "godkjenn", "godkjenning", "GODKJENT");
  }

  private void lever(Saksnummer sak, String steg) {
    aar.gjor("koordinator", sak, steg, "leveringsdato", aar.idag().toString(), "leveringsmaate", "EPOST");
  }

  private void merknad(Saksnummer sak, Merknad.Svar svar) {
    var retur = svar == Merknad.Svar.RETUR;
    var deler = retur ? List.of(aar.sisteDel(sak)) : List.<String>of();
    aar.som(
        "koordinator",
        () ->
            aar.av(Merknader.class)
                .mottatt(sak, new Merknad(svar, aar.idag(), retur ? "Forslaget må konkretiseres." : null, deler)));
  }

  private void meld(Saksnummer sak, Trafikklys lys, String grunn) {
    aar.som(EIER, () -> aar.av(Statusmeldinger.class).meld(sak, null, lys, grunn));
  }

  private void svar(Saksnummer sak, Svar svar) {
    aar.som(
        "koordinator",
        () -> {
          var sendt =
              aar.av(Henvendelser.class).alle(sak).stream()
                  .filter(h -> h.tilstand() == Henvendelse.Tilstand.SENDT)
                  .findFirst()
                  .orElseThrow();
          aar.av(Henvendelser.class).svar(sendt.id(), svar);
        });
  }
}
