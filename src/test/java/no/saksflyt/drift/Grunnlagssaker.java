package no.saksflyt.drift;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.Brevkilde;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.Oppdragsinnhold;
import no.saksflyt.oppdrag.Oppdragsversjoner;
import no.saksflyt.oppgave.Regi;

/** Registers the cases a release is remembered by, changes them as a letter would, and leads them some steps of their way. */
final class Grunnlagssaker {

  private static final List<Skjemasvar> VEIEN =
      List.of(
          Skjemasvar.fordelOppdrag,
          Skjemasvar.navngiSaksansvarlig,
          Skjemasvar.planleggOppdrag,
          Skjemasvar.arbeidMedDel,
          Skjemasvar.kvalitetssikre,
          Skjemasvar.godkjenn,
          Skjemasvar.lever,
          Skjemasvar.registrerMerknad);

  private final Applikasjon app;
  private final Regi regi;
  private int nummer;

  Grunnlagssaker(Applikasjon app) {
    this.app = app;
    this.regi = app.av(Regi.class);
  }

  Saksnummer ny(String tittel, int deler, boolean begrenset) {
    var nytt =
        new NyttOppdrag(
            nesteNummer(),
            tittel,
            "Mål 1: Oppgradering",
            Fristtype.EKSTERN,
            omEttAar(),
            null,
            IntStream.rangeClosed(1, deler).mapToObj(i -> new NyttOppdrag.Del("Del " + i, null)).toList(),
            begrenset,
            begrenset ? "Skjermet oppdrag" : null);
    return regi.som("koordinator", () -> app.av(OppdragService.class).registrer(nytt));
  }

  /** An assignment a letter gave on a condition. */
  Saksnummer betinget(String tittel) {
    return vedBrev(tittel, false, true, List.of("Del 1"), List.of(frist(null, omEttAar())));
  }

  /** Research, which is bought, published and followed up. */
  Saksnummer fou(String tittel) {
    return vedBrev(tittel, true, false, List.of("Del 1"), List.of(frist(null, omEttAar())));
  }

  /** Two parts, of which the first is due before the whole and is delivered for itself. */
  Saksnummer delvis(String tittel) {
    return vedBrev(
        tittel,
        false,
        false,
        List.of("Del 1", "Del 2"),
        List.of(frist("Del 1", omEttAar()), frist("Del 2", omEttAar().plusMonths(6))));
  }

  /** What is due once a year. */
  Saksnummer aarlig(String tittel) {
    var hvertAar =
        new Oppdragsinnhold.Frist(null, null, "Årlig rapportering", "PERIODISK", omEttAar().plusYears(1), null, "P1Y");
    return vedBrev(tittel, false, false, List.of("Del 1"), List.of(hvertAar));
  }

  private Saksnummer vedBrev(
      String tittel, boolean fou, boolean forbehold, List<String> deler, List<Oppdragsinnhold.Frist> frister) {
    var innhold =
        new Oppdragsinnhold(
            nesteNummer(),
            tittel,
            "Mål 1: Oppgradering",
            "IMDi",
            List.of("UDI"),
            fou,
            forbehold,
            "Direktoratet skal lage en plan når kvoten er vedtatt.",
            deler.stream().map(navn -> new Oppdragsinnhold.Del(navn, null, false, null)).toList(),
            frister,
            List.of());
    return regi.som("koordinator", () -> app.av(Oppdragsversjoner.class).registrer(innhold, kilde(), false));
  }

  /** Another title, a later deadline and one more part, told by a supplement. */
  void endreVedBrev(Saksnummer sak) {
    regi.som(
        "koordinator",
        () -> {
          var versjoner = app.av(Oppdragsversjoner.class);
          var foer = versjoner.gjeldende(sak);
          var deler = new ArrayList<>(foer.deler());
          deler.add(new Oppdragsinnhold.Del("Del fra tillegget", null, false, null));
          versjoner.nyVersjon(
              sak,
              new Oppdragsinnhold(
                  foer.nummer(),
                  foer.tittel() + " (endret)",
                  foer.maal(),
                  foer.hovedansvar(),
                  foer.bidragsytere(),
                  foer.fou(),
                  foer.forbehold(),
                  foer.beskrivelse(),
                  deler,
                  List.of(frist(null, omEttAar().plusMonths(3))),
                  foer.midler()),
              kilde());
        });
  }

  /** So many steps of the way, every part where parts are worked on. */
  void frem(Saksnummer sak, int antall) {
    for (var steg : VEIEN.subList(0, antall)) {
      if (steg == Skjemasvar.arbeidMedDel) {
        for (var del : app.av(OppdragService.class).deler(sak)) {
          gjor(sak, steg.hvem(), steg.name(), del.delId(), steg.svar());
          regi.kjorForfalteJobber();
        }
      } else {
        gjor(sak, steg);
      }
    }
  }

  void gjor(Saksnummer sak, Skjemasvar steg) {
    gjor(sak, steg.hvem(), steg.name(), null, steg.svar());
  }

  void gjor(Saksnummer sak, String person, String steg, String delId, Map<String, Object> svar) {
    regi.utfor(person, sak, steg, delId, new HashMap<>(svar));
  }

  LocalDate omEttAar() {
    return LocalDate.now(app.av(Clock.class)).plusYears(1);
  }

  private String nesteNummer() {
    return "2026-%02d".formatted(++nummer);
  }

  private static Brevkilde kilde() {
    return new Brevkilde(0, "Tillegg nr. 9 til tildelingsbrev 2026", LocalDate.of(2026, 10, 1), "25/100-9");
  }

  private static Oppdragsinnhold.Frist frist(String del, LocalDate dato) {
    return new Oppdragsinnhold.Frist(del, null, null, "DATO", dato, null, null);
  }
}
