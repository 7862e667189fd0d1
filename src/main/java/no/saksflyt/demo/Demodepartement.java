package no.saksflyt.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.saksflyt.demo.Demosaker.Scene;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import no.saksflyt.oppdrag.departement.Henvendelser;
import no.saksflyt.oppdrag.departement.Statusmeldinger;
import no.saksflyt.oppgave.Regi;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The scenes in which people tell how assignments stand, ask the ministry, and tell it what does not go as agreed. */
@Component
@Profile("!prod")
class Demodepartement {

  private final Regi regi;
  private final Statusmeldinger statuser;
  private final Henvendelser henvendelser;
  private final SakService saker;
  private final Personer personer;
  private final Clock klokke;
  private final Demofil fil;

  Demodepartement(
      Regi regi,
      Statusmeldinger statuser,
      Henvendelser henvendelser,
      SakService saker,
      Personer personer,
      Clock klokke,
      ObjectMapper json) {
    this.regi = regi;
    this.statuser = statuser;
    this.henvendelser = henvendelser;
    this.saker = saker;
    this.personer = personer;
    this.klokke = klokke;
    this.fil = new Demofil(json);
  }

  private record Alt(List<Status> statuser, List<Sporsmal> sporsmal, List<Avvik> avvik) {}

  private record Status(int nr, int dag, String hvem, Trafikklys lys, String grunn) {}

  private record Sporsmal(int nr, int dag, String hvem, int sendt, int svarfrist, String referanse, String tekst, Svar svar) {}

  /** What the ministry answered, and what the owner made of it. */
  private record Svar(int dag, String tekst, String kilde, int vurdert, String vurdering) {}

  private record Avvik(
      int nr,
      int dag,
      String hvem,
      String grunn,
      String beskrivelse,
      String tiltak,
      String forslag,
      Integer nyFrist,
      int sendt,
      int svarfrist,
      String referanse,
      Svar svar) {}

  List<Scene> scener(LocalDate idag, Map<Integer, Saksnummer> nummer) {
    var alt = fil.les("departement", Alt.class);
    return Stream.of(
            alt.statuser().stream().map(s -> meld(s.dag(), s.hvem(), nummer, s.nr(), s.lys(), s.grunn())),
            alt.sporsmal().stream().flatMap(s -> sporsmal(s, idag, nummer)),
            alt.avvik().stream().flatMap(a -> avvik(a, idag, nummer)))
        .flatMap(s -> s)
        .toList();
  }

  private Scene meld(int dag, String hvem, Map<Integer, Saksnummer> nummer, int nr, Trafikklys lys, String grunn) {
    return new Scene(
        dag,
        () ->
            regi.som(
                hvem,
                () -> {
                  statuser.meld(nummer.get(nr), null, lys, grunn);
                  return null;
                }));
  }

  private Stream<Scene> sporsmal(Sporsmal s, LocalDate idag, Map<Integer, Saksnummer> nummer) {
    var stilt =
        Stream.of(
            new Scene(s.dag(), () -> regi.som(s.hvem(), () -> henvendelser.sporsmal(nummer.get(s.nr()), s.tekst(), false))),
            send(s.sendt(), nummer, s.nr(), "sendSporsmal", s.referanse(), idag.plusDays(s.svarfrist())));
    return s.svar() == null
        ? stilt
        : Stream.concat(
            stilt,
            Stream.of(
                svar(s.svar(), nummer, s.nr(), "registrerSvar", Map.of()),
                gjor(
                    s.svar().vurdert(), s.hvem(), nummer, s.nr(), "vurderSvar",
                    Map.of("vurdering", s.svar().vurdering()))));
  }

  private Stream<Scene> avvik(Avvik a, LocalDate idag, Map<Integer, Saksnummer> nummer) {
    var godkjent = Map.<String, Object>of("avviksgodkjenning", "GODKJENT");
    var beskrevet =
        new HashMap<String, Object>(
            Map.of("avvik", a.beskrivelse(), "forslag", a.forslag(), "tiltak", a.tiltak()));
    if (a.nyFrist() != null) {
      beskrevet.put("gjelder", Saksfrist.HELE_SAKEN);
      beskrevet.put("nyFrist", idag.plusDays(a.nyFrist()).toString());
    }
    var sendt =
        Stream.of(
            meld(a.dag(), a.hvem(), nummer, a.nr(), Trafikklys.ROD, a.grunn()),
            gjor(a.dag() + 1, a.hvem(), nummer, a.nr(), "beskrivAvvik", beskrevet),
            new Scene(
                a.dag() + 2,
                () -> regi.utfor(leder(nummer.get(a.nr())), nummer.get(a.nr()), "godkjennAvvik", null, godkjent)),
            gjor(a.dag() + 3, Roller.DIREKTOR, nummer, a.nr(), "godkjennAvvikDirektor", godkjent),
            send(a.sendt(), nummer, a.nr(), "sendAvvik", a.referanse(), idag.plusDays(a.svarfrist())));
    return a.svar() == null
        ? sendt
        : Stream.concat(
            sendt,
            Stream.of(svar(a.svar(), nummer, a.nr(), "registrerAvvikssvar", Map.of("avvikssvar", "GODTATT"))));
  }

  /** The answer came the day it is recorded. */
  private Scene svar(
      Svar svar, Map<Integer, Saksnummer> nummer, int nr, String steg, Map<String, Object> avgjort) {
    return new Scene(
        svar.dag(),
        () -> {
          var felter = new HashMap<>(avgjort);
          felter.put("svarDato", LocalDate.now(klokke).toString());
          felter.put("svarTekst", svar.tekst());
          felter.put("kilde", svar.kilde());
          regi.utfor(Roller.KOORDINATOR, nummer.get(nr), steg, null, felter);
        });
  }

  /** Sent the day the scene is played, which is the working day before where the file's is none. */
  private Scene send(
      int dag, Map<Integer, Saksnummer> nummer, int nr, String steg, String referanse, LocalDate svarfrist) {
    return new Scene(
        dag,
        () ->
            regi.utfor(
                Roller.KOORDINATOR, nummer.get(nr), steg, null,
                Map.of(
                    "sendtDato", LocalDate.now(klokke).toString(),
                    "referanse", referanse,
                    "svarfrist", svarfrist.toString())));
  }

  private String leder(Saksnummer saksnummer) {
    return personer.medRolle(Roller.LEDER, saker.hent(saksnummer).enhet()).get(0).id();
  }

  private Scene gjor(
      int dag, String hvem, Map<Integer, Saksnummer> nummer, int nr, String steg, Map<String, Object> svar) {
    return new Scene(dag, () -> regi.utfor(hvem, nummer.get(nr), steg, null, svar));
  }
}
