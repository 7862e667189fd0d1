package no.saksflyt.oppgave.motor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Oppstartssteg;
import no.saksflyt.oppgave.Motor;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes Tasklist's shared filters at start, once, and anew only where one has changed. */
@Component
class Fellesfiltre extends Oppstartssteg {

  /** Marks which of ours a stored filter is: its name may change. */
  private static final String MERKE = "saksflyt";

  private final FilterService filtre;
  private final TaskService oppgaver;
  private final AuthorizationService grants;
  private final Motor motor;
  private final Meldinger meldinger;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaksjon;

  Fellesfiltre(
      FilterService filtre,
      TaskService oppgaver,
      AuthorizationService grants,
      Motor motor,
      Meldinger meldinger,
      JdbcClient jdbc,
      PlatformTransactionManager transaksjoner) {
    super(Fase.FILTRE);
    this.filtre = filtre;
    this.oppgaver = oppgaver;
    this.grants = grants;
    this.motor = motor;
    this.meldinger = meldinger;
    this.jdbc = jdbc;
    this.transaksjon = new TransactionTemplate(transaksjoner);
  }

  @Override
  protected void utfor() {
    transaksjon.executeWithoutResult(s -> motor.somSystem("Tasklist's shared filters are made at start", this::lag));
  }

  private void lag() {
    // Nodes that start at once take turns here: nothing in the engine's table keeps a second copy out.
    jdbc.sql("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'startup.lock' for update").query(String.class).optional();
    var lagrede =
        filtre.createTaskFilterQuery().list().stream()
            .filter(filter -> filter.getProperties() != null && filter.getProperties().containsKey(MERKE))
            .collect(Collectors.toMap(filter -> filter.getProperties().get(MERKE), Function.identity(), (en, to) -> en));
    for (var ett : Fellesfilter.values()) {
      gi(lagre(ett, lagrede.get(ett.name())), ett.grupper());
    }
  }

  private String lagre(Fellesfilter ett, Filter lagret) {
    var nytt = filtre.newTaskFilter(navn(ett));
    nytt.setQuery(ett.sporring(oppgaver.createTaskQuery()));
    nytt.setProperties(egenskaper(ett));
    if (lagret == null) {
      return filtre.saveFilter(nytt).getId();
    }
    if (!innhold(nytt).equals(innhold(lagret))) {
      lagret.setName(nytt.getName());
      lagret.setQuery(nytt.getQuery());
      lagret.setProperties(nytt.getProperties());
      filtre.saveFilter(lagret);
    }
    return lagret.getId();
  }

  private static List<Object> innhold(Filter filter) {
    return List.of(filter.getName(), ((FilterEntity) filter).getQueryInternal(), filter.getProperties());
  }

  private Map<String, Object> egenskaper(Fellesfilter ett) {
    var egenskaper = new HashMap<String, Object>();
    egenskaper.put(MERKE, ett.name());
    egenskaper.put("description", meldinger.tekst(nokkel(ett) + ".beskrivelse"));
    egenskaper.put("color", ett.farge());
    egenskaper.put("priority", (ett.ordinal() + 1) * 10);
    egenskaper.put("refresh", true);
    egenskaper.put("showUndefinedVariable", false);
    egenskaper.put("variables", List.of(variabel("saksnummer"), variabel("tittel"), variabel("maal")));
    return egenskaper;
  }

  private Map<String, Object> variabel(String navn) {
    return Map.of("name", navn, "label", meldinger.tekst("oppgave.filter.variabel." + navn));
  }

  private String navn(Fellesfilter ett) {
    return meldinger.tekst(nokkel(ett));
  }

  private static String nokkel(Fellesfilter ett) {
    return "oppgave.filter." + ett.name().toLowerCase(Locale.ROOT);
  }

  /** Exactly these groups read the filter; whoever was granted it before no longer does. */
  private void gi(String filter, List<String> grupper) {
    var mangler = new HashSet<>(grupper);
    for (var grant : grants.createAuthorizationQuery().resourceType(Resources.FILTER).resourceId(filter).list()) {
      if (!mangler.remove(grant.getGroupId())) {
        grants.deleteAuthorization(grant.getId());
      }
    }
    for (var gruppe : mangler) {
      var grant = grants.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
      grant.setGroupId(gruppe);
      grant.setResource(Resources.FILTER);
      grant.setResourceId(filter);
      grant.setPermissions(new Permissions[] {Permissions.READ});
      grants.saveAuthorization(grant);
    }
  }
}
