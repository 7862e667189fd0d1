package no.saksflyt.oppfolging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.saksflyt.frist.Fristbotte;
import no.saksflyt.tilgang.Tilgangsfilter;

/**
 * The part all the board's questions share: which tables, which rows. The steps are the rows of {@code oppgavefrist}, of which
 * every open task has one; the engine's own rows are joined only where a question needs them.
 */
class Tavlesporring {

  static final String KJENT_FRISTTYPE = "f.fristtype in ('LOV', 'EKSTERN', 'INTERN', 'MOTPART', 'INGEN')";

  static final String PAA_VENT =
      "exists (select 1 from paavent p where p.aktiv_sak = f.saksnummer)";

  private static final String KANDIDATGRUPPE = "l.TYPE_ = 'candidate' and l.GROUP_ID_ is not null and l.TASK_ID_ is not null";

  /** Conditions on the step's own row and what hangs on it, and those on the case and the engine's task. */
  private final List<String> paaSteget = new ArrayList<>();
  private final List<String> paaSaken = new ArrayList<>();

  private final Map<String, Object> parametre = new LinkedHashMap<>();
  private final LocalDate idag;
  private String gruppeledd = "";
  private boolean medOppgave;

  /**
   * @param utvalg which steps; its bucket is left to {@link #bareBotte}
   * @param enheterIAvdelingen ids of the units of the chosen division, when one is chosen
   * @param idag today in Norway
   * @param tilgang parameters of {@link Tilgangsfilter}
   */
  Tavlesporring(Utvalg utvalg, List<String> enheterIAvdelingen, LocalDate idag, Map<String, Object> tilgang) {
    this.idag = idag;
    paaSaken.add(Tilgangsfilter.sql("s"));
    parametre.putAll(tilgang);
    sak(utvalg, enheterIAvdelingen);
    steg(utvalg);
    gruppe(utvalg.gruppe());
    frist(utvalg);
  }

  private void sak(Utvalg utvalg, List<String> enheterIAvdelingen) {
    lik(paaSaken, "s.enhet", "enhet", utvalg.enhet(), "s.enhet is null");
    lik(paaSaken, "s.maal", "maal", utvalg.maal(), "(s.maal is null or trim(s.maal) = '')");
    if (utvalg.avdeling() != null) {
      var uten = Utvalg.UKJENT.equals(utvalg.avdeling()) ? "s.enhet is null or " : "";
      paaSaken.add("(" + uten + "s.enhet in (:enheterIAvdelingen))");
      // An empty list is no valid SQL; no unit has an empty id.
      parametre.put("enheterIAvdelingen", enheterIAvdelingen.isEmpty() ? List.of("") : enheterIAvdelingen);
    }
    if (utvalg.paavent() != null) {
      paaSteget.add(utvalg.paavent() ? PAA_VENT : "not " + PAA_VENT);
    }
  }

  private void steg(Utvalg utvalg) {
    lik(paaSteget, "f.prosess", "prosess", utvalg.prosess(), "f.prosess is null");
    lik(paaSteget, "f.steg", "steg", utvalg.steg(), "f.steg is null");
    if (utvalg.ansvarlig() != null) {
      medOppgave = true;
      lik(paaSaken, "t.ASSIGNEE_", "ansvarlig", utvalg.ansvarlig(), "t.ASSIGNEE_ is null");
    }
  }

  private void gruppe(String gruppe) {
    if (Utvalg.UKJENT.equals(gruppe)) {
      paaSteget.add("not exists (select 1 from ACT_RU_IDENTITYLINK l where l.TASK_ID_ = f.oppgave_id and " + KANDIDATGRUPPE + ")");
    } else if (gruppe != null) {
      // Distinct, since a model can name a group twice; joined, so that a database can begin with the group's few tasks.
      gruppeledd =
          " join (select distinct l.TASK_ID_ from ACT_RU_IDENTITYLINK l where l.GROUP_ID_ = :gruppe and " + KANDIDATGRUPPE
              + ") g on g.TASK_ID_ = f.oppgave_id";
      parametre.put("gruppe", gruppe);
    }
  }

  private void frist(Utvalg utvalg) {
    lik(paaSteget, "f.fristtype", "fristtype", utvalg.fristtype(), "(f.fristtype is null or not " + KJENT_FRISTTYPE + ")");
    if (utvalg.over() != null) {
      paaSteget.add("f.frist <= :sisteFrist");
      parametre.put("sisteFrist", idag.minusDays(utvalg.over()));
    }
  }

  private void lik(List<String> vilkaar, String kolonne, String navn, String verdi, String uten) {
    if (Utvalg.UKJENT.equals(verdi)) {
      vilkaar.add(uten);
    } else if (verdi != null) {
      vilkaar.add(kolonne + " = :" + navn);
      parametre.put(navn, verdi);
    }
  }

  /** Keeps only the steps in this bucket. */
  Tavlesporring bareBotte(Fristbotte botte) {
    if (botte == null) {
      return this;
    }
    if (!botte.harFrist()) {
      paaSteget.add("f.frist is null");
    }
    botte.fra(idag).ifPresent(dag -> grense("f.frist >= :botteFra", "botteFra", dag));
    botte.til(idag).ifPresent(dag -> grense("f.frist <= :botteTil", "botteTil", dag));
    return this;
  }

  private void grense(String vilkaaret, String navn, LocalDate dag) {
    paaSteget.add(vilkaaret);
    parametre.put(navn, dag);
  }

  /** Joins the engine's task, as {@code t}. */
  Tavlesporring medOppgave(boolean trengs) {
    medOppgave |= trengs;
    return this;
  }

  /** @return an expression for the ordinal of the bucket a step lies in */
  String botteuttrykk() {
    var uttrykk = new StringBuilder("case when f.frist is null then " + Fristbotte.UTEN_FRIST.ordinal());
    for (var botte : Fristbotte.values()) {
      botte
          .til(idag)
          .ifPresent(
              dag -> {
                uttrykk.append(" when f.frist <= :til").append(botte.ordinal()).append(" then ").append(botte.ordinal());
                parametre.put("til" + botte.ordinal(), dag);
              });
    }
    return uttrykk.append(" else ").append(Fristbotte.SENERE.ordinal()).append(" end").toString();
  }

  /** @return {@code from … where …} with every table joined; the database chooses where to begin */
  String fraOgHvor() {
    return " from oppgavefrist f join sak s on s.saksnummer = f.saksnummer"
        + (medOppgave ? " join ACT_RU_TASK t on t.ID_ = f.oppgave_id" : "")
        + gruppeledd
        + " where "
        + String.join(" and ", alle());
  }

  /**
   * The ids in order, for a choice that holds many: the table with the order is walked by its index and the rest looked up row
   * by row, so that a page needs only as many rows as it takes to fill it. Joined, H2 would sort all of them first.
   */
  String noklerIRekkefolge(Sortering sortering) {
    if (sortering.trengerOppgave()) {
      return "select t.ID_ from ACT_RU_TASK t where exists (select 1 from oppgavefrist f join sak s on s.saksnummer = f.saksnummer"
          + gruppeledd + " where f.oppgave_id = t.ID_ and " + String.join(" and ", alle()) + ") order by " + sortering.sql();
    }
    return "select f.oppgave_id from oppgavefrist f" + gruppeledd + " where exists (select 1 from sak s"
        + (medOppgave ? " join ACT_RU_TASK t on t.ID_ = f.oppgave_id" : "")
        + " where s.saksnummer = f.saksnummer and " + String.join(" and ", paaSaken) + ")"
        + paaSteget.stream().map(vilkaaret -> " and " + vilkaaret).reduce("", String::concat)
        + " order by " + sortering.sql();
  }

  /** The ids in order, for a choice that holds few: found first, then sorted. */
  String noklerSortert(Sortering sortering) {
    medOppgave(sortering.trengerOppgave());
    return "select f.oppgave_id" + fraOgHvor() + " order by " + sortering.sql();
  }

  private List<String> alle() {
    return Stream.concat(paaSaken.stream(), paaSteget.stream()).toList();
  }

  Map<String, Object> parametre() {
    return parametre;
  }
}
