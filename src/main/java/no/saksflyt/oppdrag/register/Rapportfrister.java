package no.saksflyt.oppdrag.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Brevkilde;
import no.saksflyt.oppdrag.Oppdragsinnhold;
import no.saksflyt.oppdrag.Oppdragsversjoner;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.UtenPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets the deadlines that stand in a report follow the steering calendar: each running assignment that has one gets a version
 * with the calendar as its source. Source of the rule: the domain's table of deadline forms.
 */
@Component
class Rapportfrister {

  private static final String RAPPORT = "RAPPORT";
  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private static final String LOPENDE =
      "select distinct f.saksnummer from oppdragsfrist f join sak s on s.saksnummer = f.saksnummer"
          + " where f.form = 'RAPPORT' and s.aapen order by f.saksnummer";

  private final JdbcClient jdbc;
  private final Oppdragsversjoner versjoner;
  private final Motor motor;
  private final Meldinger meldinger;
  private final Innlogget innlogget;
  private final Personer personer;

  Rapportfrister(
      JdbcClient jdbc,
      Oppdragsversjoner versjoner,
      Motor motor,
      Meldinger meldinger,
      Innlogget innlogget,
      Personer personer) {
    this.jdbc = jdbc;
    this.versjoner = versjoner;
    this.motor = motor;
    this.meldinger = meldinger;
    this.innlogget = innlogget;
    this.personer = personer;
  }

  /**
   * @param ar the year reported on
   * @param type which report
   * @param foer the day it was to be delivered, or null where the calendar did not say
   * @param etter the day it is to be delivered now
   */
  void flytt(int ar, Kalendertype type, LocalDate foer, LocalDate etter) {
    var navn = meldinger.tekst("styringskalender.type." + type);
    var hvem = personer.navn(innlogget.id());
    var kilde =
        new Brevkilde(
            Brevkilde.INTET_BREV,
            meldinger.tekst("styringskalender.kilde", String.valueOf(ar), navn, DATO.format(etter), hvem),
            null,
            null);
    // Restricted assignments too: the calendar is for all, and whoever keeps it is told nothing of them.
    motor.somSystem(
        "the steering calendar moves the deadlines that stand in it",
        () -> UtenPerson.utfor(() -> jdbc.sql(LOPENDE).query(String.class).list().forEach(s -> flytt(s, ar, type, foer, etter, kilde))));
  }

  private void flytt(String sak, int ar, Kalendertype type, LocalDate foer, LocalDate etter, Brevkilde kilde) {
    var saksnummer = Saksnummer.av(sak);
    var innhold = versjoner.gjeldende(saksnummer);
    var brevar = brevar(saksnummer, innhold);
    var nye =
        innhold.frister().stream()
            .map(frist -> folger(frist, ar, type, foer, brevar) ? flyttet(frist, etter) : frist)
            .toList();
    if (!nye.equals(innhold.frister())) {
      versjoner.nyVersjon(saksnummer, innhold.medFrister(nye), kilde);
    }
  }

  /** What has a date from the calendar is known by it; what has none, by the year it must mean. */
  private static boolean folger(
      Oppdragsinnhold.Frist frist, int ar, Kalendertype type, LocalDate foer, Set<Integer> brevar) {
    if (!RAPPORT.equals(frist.form()) || frist.dato() != null || !Rapporttekst.nevner(frist.tekst(), type)) {
      return false;
    }
    if (frist.beregnet() != null) {
      return frist.beregnet().equals(foer);
    }
    var nevnt = Rapporttekst.ar(frist.tekst());
    return (nevnt.isEmpty() ? brevar : nevnt).contains(ar);
  }

  /** The year of the letter that worded the deadline last; the assignment's own where no letter tells. */
  private Set<Integer> brevar(Saksnummer saksnummer, Oppdragsinnhold innhold) {
    var alle = versjoner.versjoner(saksnummer);
    var brev =
        alle.stream()
            .filter(v -> v.kilde() != null && v.kilde().brevId() != Brevkilde.INTET_BREV)
            .reduce((en, neste) -> neste)
            .map(v -> Rapporttekst.ar(v.kilde().navn()))
            .orElse(Set.of());
    return brev.isEmpty() ? Rapporttekst.ar(innhold.nummer()) : brev;
  }

  private static Oppdragsinnhold.Frist flyttet(Oppdragsinnhold.Frist frist, LocalDate dag) {
    return new Oppdragsinnhold.Frist(
        frist.del(), frist.merkelapp(), frist.tekst(), frist.form(), frist.dato(), dag, frist.periode());
  }
}
