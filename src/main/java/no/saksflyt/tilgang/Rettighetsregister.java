package no.saksflyt.tilgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what a person may do now; never from a session, so that a change holds from the next click. */
@Service
@Transactional(readOnly = true)
public class Rettighetsregister {

  private final PersonRepository personer;
  private final Rettighetsrader rader;
  private final MedlemskapRepository medlemskap;
  private final Clock klokke;

  Rettighetsregister(
      PersonRepository personer, Rettighetsrader rader, MedlemskapRepository medlemskap, Clock klokke) {
    this.personer = personer;
    this.rader = rader;
    this.medlemskap = medlemskap;
    this.klokke = klokke;
  }

  /**
   * @param person a person's id
   * @return what the person may do at this moment; nothing at all for one who is unknown or no longer active
   */
  public Rettigheter naa(String person) {
    var idag = LocalDate.now(klokke);
    String navn = null;
    var grupper = new TreeSet<String>(Set.of(Roller.ANSATT));
    var enheter = new TreeSet<String>();
    var kretser = new HashSet<String>();
    var borte = new TreeMap<String, String>();
    for (var rad : rader.av(person, idag)) {
      switch (rad.slag()) {
        case "PERSON" -> navn = rad.forste() + " " + rad.andre();
        case "ROLLE" -> rolle(rad.forste(), rad.andre(), grupper, enheter);
        case "KRETS" -> kretser.add(rad.forste());
        default -> borte.merge(rad.forste(), rad.andre(), (en, annen) -> en + "," + annen);
      }
    }
    if (navn == null) {
      return new Rettigheter(person, person, Set.of(), Set.of(), Set.of(), Set.of());
    }
    borte.forEach((fravaerende, valgte) -> laan(fravaerende, valgte, idag, grupper, enheter));
    return new Rettigheter(person, navn, grupper, enheter, kretser, new TreeSet<>(borte.keySet()));
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
      rolle(rad.rolle(), rad.enhet(), grupper, enheter);
    }
  }

  private static void rolle(String rolle, String enhet, Set<String> grupper, Set<String> enheter) {
    grupper.add(rolle);
    if (enhet != null) {
      enheter.add(enhet);
      if (Roller.I_ENHET.contains(rolle)) {
        grupper.add(Roller.gruppe(enhet, rolle));
      }
    }
  }

  /** The substitute gets what was chosen, and never more than the absent person has today. */
  private void laan(String borte, String valgte, LocalDate dag, Set<String> grupper, Set<String> enheter) {
    var denneHar = new HashSet<String>();
    var derI = new HashSet<String>();
    egne(borte, dag, denneHar, derI);
    denneHar.retainAll(List.of(valgte.split(",")));
    grupper.addAll(denneHar);
    enheter.addAll(derI);
  }
}
