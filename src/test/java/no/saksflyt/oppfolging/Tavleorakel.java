package no.saksflyt.oppfolging;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what the board should show by reading every row and deciding in Java, on its own and without the board's SQL. */
class Tavleorakel {

  record Steg(
      String id, String sak, String krets, String enhet, String avdeling, String maal, String prosess, String steg,
      String ansvarlig, Set<String> grupper, String fristtype, LocalDate frist, boolean venter) {}

  private final List<Steg> alle;
  private final LocalDate idag;

  Tavleorakel(JdbcClient jdbc, LocalDate idag) {
    this.idag = idag;
    var grupper = new HashMap<String, Set<String>>();
    jdbc.sql("select TASK_ID_, GROUP_ID_ from ACT_RU_IDENTITYLINK where TYPE_ = 'candidate' and TASK_ID_ is not null")
        .query(rad -> {
          grupper.computeIfAbsent(rad.getString(1), k -> new HashSet<>()).add(rad.getString(2));
        });
    var venter = new HashSet<>(jdbc.sql("select saksnummer from paavent where avsluttet is null").query(String.class).list());
    alle =
        jdbc.sql("select f.oppgave_id, s.saksnummer, s.krets, s.enhet, e.avdeling, s.maal, f.prosess, f.steg, t.ASSIGNEE_,"
                + " f.fristtype, f.frist from oppgavefrist f, ACT_RU_TASK t, sak s left join enhet e on e.id = s.enhet"
                + " where t.ID_ = f.oppgave_id and s.saksnummer = f.saksnummer")
            .query((r, nr) -> new Steg(
                r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getString(6), r.getString(7),
                r.getString(8), r.getString(9), grupper.getOrDefault(r.getString(1), Set.of()), r.getString(10),
                r.getObject(11, LocalDate.class), venter.contains(r.getString(2))))
            .list();
  }

  /** What somebody who is named in no circle may see of this choice, whatever its bucket. */
  List<Steg> av(Utvalg u) {
    var vilkaar = new ArrayList<Predicate<Steg>>();
    vilkaar.add(s -> s.krets() == null);
    er(vilkaar, u.avdeling(), Steg::avdeling);
    er(vilkaar, u.enhet(), Steg::enhet);
    er(vilkaar, u.prosess(), Steg::prosess);
    er(vilkaar, u.steg(), Steg::steg);
    er(vilkaar, u.ansvarlig(), Steg::ansvarlig);
    er(vilkaar, u.maal(), s -> s.maal() == null || s.maal().isBlank() ? null : s.maal());
    er(vilkaar, u.fristtype(), Steg::fristtype);
    if (u.gruppe() != null) {
      vilkaar.add(s -> u.gruppe().equals(Utvalg.UKJENT) ? s.grupper().isEmpty() : s.grupper().contains(u.gruppe()));
    }
    if (u.paavent() != null) {
      vilkaar.add(s -> s.venter() == u.paavent());
    }
    if (u.over() != null) {
      vilkaar.add(s -> s.frist() != null && ChronoUnit.DAYS.between(s.frist(), idag) >= u.over());
    }
    return alle.stream().filter(s -> vilkaar.stream().allMatch(v -> v.test(s))).toList();
  }

  private static void er(List<Predicate<Steg>> vilkaar, String valgt, java.util.function.Function<Steg, String> felt) {
    if (valgt != null) {
      vilkaar.add(s -> valgt.equals(Utvalg.UKJENT) ? felt.apply(s) == null : valgt.equals(felt.apply(s)));
    }
  }

  /** The bucket's name, from the words of the requirement. */
  String botte(Steg s) {
    if (s.frist() == null) {
      return "UTEN_FRIST";
    }
    long over = ChronoUnit.DAYS.between(s.frist(), idag);
    if (over > 30) {
      return "OVER_30";
    }
    if (over >= 8) {
      return "8_30";
    }
    if (over >= 1) {
      return "1_7";
    }
    if (over == 0) {
      return "I_DAG";
    }
    if (over >= -7) {
      return "1_7_IGJEN";
    }
    return over >= -30 ? "8_30_IGJEN" : "SENERE";
  }

  Map<String, Long> botter(List<Steg> noen) {
    var tall = new HashMap<String, Long>();
    for (var kode : List.of("OVER_30", "8_30", "1_7", "I_DAG", "1_7_IGJEN", "8_30_IGJEN", "SENERE", "UTEN_FRIST")) {
      tall.put(kode, noen.stream().filter(s -> botte(s).equals(kode)).count());
    }
    return tall;
  }
}
