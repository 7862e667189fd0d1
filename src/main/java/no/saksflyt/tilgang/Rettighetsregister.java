package no.saksflyt.tilgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what a person may do now; never from a session, so that a change holds from the next click. */
@Service
@Transactional(readOnly = true)
public class Rettighetsregister {

  private final PersonRepository personer;
  private final MedlemskapRepository medlemskap;
  private final FravarRepository fravar;
  private final JdbcClient jdbc;
  private final Clock klokke;

  Rettighetsregister(
      PersonRepository personer, MedlemskapRepository medlemskap, FravarRepository fravar, JdbcClient jdbc, Clock klokke) {
    this.personer = personer;
    this.medlemskap = medlemskap;
    this.fravar = fravar;
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /**
   * @param person a person's id
   * @return what the person may do at this moment; nothing at all for one who is unknown or no longer active
   */
  public Rettigheter naa(String person) {
    var funnet = personer.findById(person).filter(Person::aktiv);
    if (funnet.isEmpty()) {
      return new Rettigheter(person, person, Set.of(), Set.of(), Set.of(), Set.of());
    }
    var idag = LocalDate.now(klokke);
    var grupper = new TreeSet<String>();
    var enheter = new TreeSet<String>();
    grupper.add(Roller.ANSATT);
    egne(person, idag, grupper, enheter);
    var handlerFor = new TreeSet<String>();
    for (var periode : fravar.somStedfortreder(person, idag)) {
      handlerFor.add(periode.person());
      laan(periode, idag, grupper, enheter);
    }
    return new Rettigheter(person, funnet.get().navn(), grupper, enheter, new HashSet<>(kretser(person)), handlerFor);
  }

  /**
   * @param person a person's id
   * @return the groups the person is in without standing in for anybody
   */
  public Set<String> egneGrupper(String person) {
    if (personer.findById(person).filter(Person::aktiv).isEmpty()) {
      return Set.of();
    }
    var grupper = new TreeSet<String>();
    grupper.add(Roller.ANSATT);
    egne(person, LocalDate.now(klokke), grupper, new TreeSet<>());
    return grupper;
  }

  /**
   * @param person a person's id
   * @return the units the person holds a role in today
   */
  public Set<String> egneEnheter(String person) {
    var enheter = new TreeSet<String>();
    egne(person, LocalDate.now(klokke), new TreeSet<>(), enheter);
    return enheter;
  }

  private void egne(String person, LocalDate dag, Set<String> grupper, Set<String> enheter) {
    for (var rad : medlemskap.gjeldende(person, dag)) {
      grupper.add(rad.rolle());
      if (rad.enhet() != null) {
        enheter.add(rad.enhet());
        if (Roller.I_ENHET.contains(rad.rolle())) {
          grupper.add(Roller.gruppe(rad.enhet(), rad.rolle()));
        }
      }
    }
  }

  /** The substitute gets what was chosen, and never more than the absent person has today. */
  private void laan(Fravar periode, LocalDate dag, Set<String> grupper, Set<String> enheter) {
    var denneHar = new HashSet<String>();
    var derI = new HashSet<String>();
    egne(periode.person(), dag, denneHar, derI);
    denneHar.retainAll(periode.grupper());
    grupper.addAll(denneHar);
    enheter.addAll(derI);
  }

  private List<String> kretser(String person) {
    return jdbc.sql("select krets from krets_person where person = :person and til is null")
        .param("person", person)
        .query(String.class)
        .list();
  }
}
