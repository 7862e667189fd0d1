package no.saksflyt.tilgang;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.saksflyt.felles.Meldinger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directorate's people and the roles they hold. */
@Service
@Transactional(readOnly = true)
public class Personer {

  private final PersonRepository personer;
  private final MedlemskapRepository medlemskap;
  private final Clock klokke;

  Personer(PersonRepository personer, MedlemskapRepository medlemskap, Clock klokke) {
    this.personer = personer;
    this.medlemskap = medlemskap;
    this.klokke = klokke;
  }

  public Optional<Person> finn(String id) {
    return id == null ? Optional.empty() : personer.findById(id);
  }

  /**
   * @param id a person's id, {@code system}, or null
   * @return the name; the id itself for one nobody knows, empty for none
   */
  public String navn(String id) {
    return finn(id).map(Person::navn).orElse(id == null ? "" : id);
  }

  /**
   * @param id persons' ids
   * @return their names by id, in one query
   */
  public Map<String, String> navn(Collection<String> id) {
    return personer.findAllById(id).stream().collect(Collectors.toMap(Person::id, Person::navn));
  }

  /** @return everybody who may log in, in Norwegian alphabetical order */
  public List<Person> alle() {
    return sortert(personer.findAll().stream().filter(Person::aktiv).toList());
  }

  /**
   * @param rolle a role
   * @param enhet a unit's id, or null for anywhere
   * @return those who hold it today, in Norwegian alphabetical order
   */
  public List<Person> medRolle(String rolle, String enhet) {
    return sortert(medlemskap.medRolle(rolle, enhet, LocalDate.now(klokke)));
  }

  /**
   * @param enheter units' ids
   * @return those who hold any role in them today, in Norwegian alphabetical order
   */
  public List<Person> iEnheter(Collection<String> enheter) {
    return enheter.isEmpty() ? List.of() : sortert(medlemskap.iEnheter(enheter, LocalDate.now(klokke)));
  }

  /**
   * @param person somebody new or changed
   */
  @Transactional
  public void lagre(Person person) {
    personer.saveAndFlush(person);
    Innlogget.lesPaaNytt();
  }

  /**
   * @param rolle a role somebody holds for a period
   */
  @Transactional
  public void gi(Medlemskap rolle) {
    medlemskap.saveAndFlush(rolle);
    Innlogget.lesPaaNytt();
  }

  private static List<Person> sortert(List<Person> noen) {
    Comparator<Object> norsk = Collator.getInstance(Meldinger.BOKMAL);
    return noen.stream().sorted(Comparator.comparing(Person::navn, norsk)).toList();
  }
}
