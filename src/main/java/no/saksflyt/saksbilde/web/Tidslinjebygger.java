package no.saksflyt.saksbilde.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Tidslinjepunkt;
import no.saksflyt.felles.Tidslinjepunkt.Tilstand;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.hendelse.Sakshendelse;
import no.saksflyt.oppgave.Modellsteg;
import no.saksflyt.oppgave.PaaVentService;
import no.saksflyt.oppgave.Prosessbilde;
import no.saksflyt.oppgave.Stegsvar;
import no.saksflyt.oppgave.Stegsvarleser;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.saksbilde.Gruppenavn;
import no.saksflyt.saksbilde.Hendelsestekst;
import no.saksflyt.tilgang.Personer;
import org.springframework.stereotype.Component;

/** Tells a case as a line in time: what was done and answered, what goes on, and what the model and the deadlines still hold. */
@Component
class Tidslinjebygger {

  /** An answer and the events it caused are recorded within moments of each other. */
  private static final Duration SAMTIDIG = Duration.ofSeconds(5);

  /** Who took a task and that it was done: the step's answer or the task itself tells it. */
  private static final List<String> INDRE = List.of("OPPGAVE_TATT", "OPPGAVE_FULLFORT", "OPPGAVE_LAGT_TILBAKE");

  /** What an answer causes. */
  private static final List<String> FOLGER =
      List.of("STATUS_ENDRET", "ENHET_ENDRET", "EIER_ENDRET", "DEL_UTFORT", "DEL_RETURNERT", "OPPDRAG_LEVERT");

  private final Hendelser hendelser;
  private final Stegsvarleser svar;
  private final Saksfrister frister;
  private final PaaVentService venting;
  private final Hendelsestekst tekster;
  private final Gruppenavn grupper;
  private final Personer personer;
  private final Meldinger meldinger;

  Tidslinjebygger(
      Hendelser hendelser,
      Stegsvarleser svar,
      Saksfrister frister,
      PaaVentService venting,
      Hendelsestekst tekster,
      Gruppenavn grupper,
      Personer personer,
      Meldinger meldinger) {
    this.hendelser = hendelser;
    this.svar = svar;
    this.frister = frister;
    this.venting = venting;
    this.tekster = tekster;
    this.grupper = grupper;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  private record Punkt(Instant tid, Tidslinjepunkt punkt) {}

  /** @return at most this many points of what was done, newest first */
  List<Tidslinjepunkt> utfort(Sak sak, int antall) {
    var skjedd = hendelser.tidslinje(sak.saksnummer(), 0, antall).rader();
    var svarene = svar.siste(sak.saksnummer(), antall);
    var navn = navn(skjedd, svarene);
    var punkter = new ArrayList<Punkt>();
    svarene.forEach(s -> punkter.add(new Punkt(s.tid(), avSvar(s, navn))));
    skjedd.stream()
        .filter(h -> !INDRE.contains(h.type()) && !fortaltAvSvar(h, svarene))
        .forEach(h -> punkter.add(new Punkt(h.registrert(), avHendelse(sak, h, navn))));
    return punkter.stream()
        .sorted(Comparator.comparing(Punkt::tid).reversed())
        .limit(antall)
        .map(Punkt::punkt)
        .toList();
  }

  /** @return the newest answer to a step's form, or null before there is any */
  Tidslinjepunkt sisteSvar(Sak sak) {
    var siste = svar.siste(sak.saksnummer(), 1);
    return siste.isEmpty() ? null : avSvar(siste.get(0), navn(List.of(), siste));
  }

  /** @return open tasks, steps to come on the model's ordinary way, and dates that are set, in that order */
  List<Tidslinjepunkt> kommer(Sak sak, List<Oppgaverad> oppgaver, List<Prosessbilde.Modell> modeller) {
    if (!sak.aapen()) {
      return List.of();
    }
    var punkter = new ArrayList<Tidslinjepunkt>();
    oppgaver.forEach(
        o ->
            punkter.add(
                new Tidslinjepunkt(Tilstand.NAA, o.frist(), o.tittel(), o.hvem() == null ? o.gruppe() : o.hvem(), null)));
    modeller.stream()
        .flatMap(m -> m.kommer().stream())
        .forEach(
            steg ->
                punkter.add(
                    new Tidslinjepunkt(
                        Tilstand.PLANLAGT,
                        null,
                        steg.navn(),
                        steg.rolle() == null ? null : grupper.rolle(steg.rolle(), sak.enhet()),
                        null)));
    frister.alle(sak.saksnummer()).stream()
        .filter(f -> f.aktiv() && dato(f) != null && !harOppgave(f, oppgaver))
        .sorted(Comparator.comparing(Tidslinjebygger::dato))
        .forEach(f -> punkter.add(new Tidslinjepunkt(Tilstand.PLANLAGT, dato(f), fristtekst(f), null, null)));
    venting.gjeldende(sak.saksnummer())
        .ifPresent(
            v ->
                punkter.add(
                    new Tidslinjepunkt(
                        Tilstand.PLANLAGT, v.til(), meldinger.tekst("saksbilde.tidslinje.ventetid"), null, v.grunn())));
    return punkter;
  }

  /** @return names of the steps that can come besides the ordinary ones */
  List<String> andre(List<Prosessbilde.Modell> modeller) {
    return modeller.stream().flatMap(m -> m.andre().stream()).map(Modellsteg::navn).distinct().toList();
  }

  /** A part that is being worked on has its deadline on its task. */
  private static boolean harOppgave(Saksfrist frist, List<Oppgaverad> oppgaver) {
    return !Saksfrist.HELE_SAKEN.equals(frist.referanse())
        && oppgaver.stream().anyMatch(o -> frist.navn().equals(o.del()));
  }

  private String fristtekst(Saksfrist frist) {
    if (frist.dato() == null) {
      return meldinger.tekst("saksbilde.tidslinje.oppfolging");
    }
    return Saksfrist.HELE_SAKEN.equals(frist.referanse())
        ? meldinger.tekst("saksbilde.tidslinje.fristSak")
        : meldinger.tekst("saksbilde.tidslinje.fristDel", frist.navn());
  }

  private static java.time.LocalDate dato(Saksfrist frist) {
    return frist.dato() == null ? frist.oppfolging() : frist.dato();
  }

  private Tidslinjepunkt avSvar(Stegsvar ett, Map<String, String> navn) {
    var tekst = ett.felt().stream().map(f -> f.etikett() + (f.etikett().endsWith("?") ? " " : ": ") + f.verdi()).collect(Collectors.joining("\n"));
    return new Tidslinjepunkt(
        Tilstand.UTFORT, ett.tid(), ett.stegnavn(), hvem(ett.hvem(), ett.forHvem(), navn), tekst.isEmpty() ? null : tekst);
  }

  private Tidslinjepunkt avHendelse(Sak sak, Sakshendelse h, Map<String, String> navn) {
    var tekst =
        Stream.of(h.type().startsWith("OPPGAVE_") ? h.kilde() : null, tekster.endring(sak.type(), h), h.grunn()).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    return new Tidslinjepunkt(
        Tilstand.UTFORT,
        h.registrert(),
        tekster.tittel(h.type()),
        hvem(h.hvem(), h.forHvem(), navn),
        tekst.isEmpty() ? null : tekst);
  }

  private String hvem(String hvem, String forHvem, Map<String, String> navn) {
    var den = Hendelse.SYSTEM.equals(hvem) ? meldinger.tekst("saksbilde.systemet") : navn.getOrDefault(hvem, hvem);
    return forHvem == null ? den : meldinger.tekst("saksbilde.forPerson", den, navn.getOrDefault(forHvem, forHvem));
  }

  /** What a step's answer already tells is not told once more by the changes it made. */
  private static boolean fortaltAvSvar(Sakshendelse h, List<Stegsvar> svarene) {
    return FOLGER.contains(h.type())
        && svarene.stream()
            .anyMatch(s -> s.hvem().equals(h.hvem()) && Duration.between(s.tid(), h.registrert()).abs().compareTo(SAMTIDIG) < 0);
  }

  private Map<String, String> navn(List<Sakshendelse> skjedd, List<Stegsvar> svarene) {
    return personer.navn(
        Stream.concat(
                skjedd.stream().flatMap(h -> Stream.of(h.hvem(), h.forHvem() == null ? h.hvem() : h.forHvem())),
                svarene.stream().flatMap(s -> Stream.of(s.hvem(), s.forHvem() == null ? s.hvem() : s.forHvem())))
            .collect(Collectors.toSet()));
  }
}
