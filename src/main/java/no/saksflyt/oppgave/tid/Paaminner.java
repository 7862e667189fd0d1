package no.saksflyt.oppgave.tid;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.frist.Varsel;
import no.saksflyt.frist.Varselplan;
import no.saksflyt.frist.Varseltype;
import no.saksflyt.oppgave.innboks.Innboks;
import no.saksflyt.oppgave.innboks.Mottakere;
import no.saksflyt.oppgave.innboks.Varselpost;
import no.saksflyt.sak.SakService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends what one lot of tasks is to be reminded of, and notes the day each is looked at next. */
@Component
class Paaminner {

  private final JdbcClient jdbc;
  private final SakService saker;
  private final Stegfristberegner beregner;
  private final Venterader venterader;
  private final Mottakere mottakere;
  private final Varselpost post;
  private final Clock klokke;

  Paaminner(
      JdbcClient jdbc,
      SakService saker,
      Stegfristberegner beregner,
      Venterader venterader,
      Mottakere mottakere,
      Varselpost post,
      Clock klokke) {
    this.jdbc = jdbc;
    this.saker = saker;
    this.beregner = beregner;
    this.venterader = venterader;
    this.mottakere = mottakere;
    this.post = post;
    this.klokke = klokke;
  }

  /**
   * @param forfalte tasks whose day has come; their rows are locked by the caller
   * @param idag today in Europe/Oslo
   * @return how many reminders were sent
   */
  int behandle(List<Oppgavefrist> forfalte, LocalDate idag) {
    var ider = forfalte.stream().map(Oppgavefrist::oppgaveId).toList();
    var ansvarlige = ansvarlige(ider);
    var sendt = sendt(ider);
    int antall = 0;
    for (var rad : forfalte) {
      if (!ansvarlige.containsKey(rad.oppgaveId())) {
        // The task is gone although its row is not: nothing is left to remind of.
        jdbc.sql("delete from oppgavefrist where oppgave_id = :id").param("id", rad.oppgaveId()).update();
        continue;
      }
      antall += behandle(rad, ansvarlige.get(rad.oppgaveId()), sendt.getOrDefault(rad.oppgaveId(), Set.of()), idag);
    }
    return antall;
  }

  private int behandle(Oppgavefrist rad, String ansvarlig, Set<String> sendt, LocalDate idag) {
    var sak = saker.hent(rad.saksnummer());
    var steg = beregner.beregn(sak, rad.delId(), rad.steg(), rad.begynte());
    var venting = staarStille(rad, steg) ? venterader.aktiv(rad.saksnummer()) : Optional.<Venterad>empty();
    if (venting.isPresent()) {
      // The date moves when the hold ends, and is looked at again then; this is for a hold nobody ends.
      settNeste(rad, venting.get().til().isAfter(idag) ? venting.get().til() : idag.plusDays(1));
      return 0;
    }
    var usendte =
        forfalte(rad, steg, idag).stream().filter(varsel -> !sendt.contains(merke(varsel.kode(), dato(rad)))).toList();
    // A leader who is told that nobody solved it, need not be told as well that the date has passed.
    var ledere =
        usendte.stream().anyMatch(Paaminnelse::tilLeder) ? mottakere.ledere(sak, rad.grupper()) : List.<String>of();
    for (var varsel : usendte) {
      var til =
          varsel.tilLeder()
              ? ledere
              : mottakere.forOppgave(sak, ansvarlig, rad.grupper()).stream().filter(p -> !ledere.contains(p)).toList();
      send(rad, varsel, til, idag);
    }
    settNeste(rad, Varseldager.neste(steg.rad(), rad.frist(), rad.oppfolging(), idag));
    return usendte.size();
  }

  private static boolean staarStille(Oppgavefrist rad, Stegfrist steg) {
    return switch (rad.fristtype()) {
      case INTERN -> true;
      case EKSTERN, MOTPART -> steg.rad().stansesAvVent();
      case LOV, INGEN -> false;
    };
  }

  /** A reminder as it is sent: its code, and the number its words speak of. */
  private record Paaminnelse(String kode, String type, long tall, boolean tilLeder) {}

  private static List<Paaminnelse> forfalte(Oppgavefrist rad, Stegfrist steg, LocalDate idag) {
    if (rad.frist() == null) {
      return rad.fristtype() == Fristtype.INGEN && rad.oppfolging() != null && !rad.oppfolging().isAfter(idag)
          ? List.of(new Paaminnelse(Innboks.OPPFOLGING, Innboks.OPPFOLGING, 0, false))
          : List.of();
    }
    var alle = new ArrayList<Paaminnelse>();
    for (Varsel varsel : new Varselplan(steg.rad()).forfalte(rad.frist(), rad.begynte(), idag)) {
      var dager = Math.abs(ChronoUnit.DAYS.between(rad.frist(), idag));
      alle.add(
          new Paaminnelse(varsel.kode(), varsel.type().name(), dager, varsel.type() == Varseltype.ESKALERT));
    }
    return alle;
  }

  private void send(Oppgavefrist rad, Paaminnelse varsel, List<String> til, LocalDate idag) {
    jdbc.sql("insert into paaminnelse (oppgave_id, kode, dato, sendt) values (:id, :kode, :dato, :naa)")
        .param("id", rad.oppgaveId())
        .param("kode", varsel.kode())
        .param("dato", dato(rad))
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
    til.forEach(person -> post.send(person, rad.saksnummer(), rad.oppgaveId(), varsel.type(), idag, varsel.tall()));
  }

  /** A reminder belongs to a task and a date: of a moved deadline one is reminded anew. */
  private static LocalDate dato(Oppgavefrist rad) {
    return rad.frist() == null ? rad.oppfolging() : rad.frist();
  }

  private static String merke(String kode, LocalDate dato) {
    return kode + " " + dato;
  }

  private void settNeste(Oppgavefrist rad, LocalDate neste) {
    jdbc.sql("update oppgavefrist set neste_varsel = :neste where oppgave_id = :id")
        .param("neste", neste)
        .param("id", rad.oppgaveId())
        .update();
  }

  private Map<String, String> ansvarlige(List<String> ider) {
    var svar = new HashMap<String, String>();
    jdbc.sql("select ID_, ASSIGNEE_ from ACT_RU_TASK where ID_ in (:ider)")
        .param("ider", ider)
        .query(rad -> { svar.put(rad.getString(1), rad.getString(2)); });
    return svar;
  }

  private Map<String, Set<String>> sendt(List<String> ider) {
    var svar = new HashMap<String, Set<String>>();
    jdbc.sql("select oppgave_id, kode, dato from paaminnelse where oppgave_id in (:ider)")
        .param("ider", ider)
        .query(
            rad -> {
              svar.computeIfAbsent(rad.getString(1), id -> new HashSet<>())
                  .add(merke(rad.getString(2), rad.getObject(3, LocalDate.class)));
            });
    return svar;
  }
}
