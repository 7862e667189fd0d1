package no.saksflyt.tilgang;

import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

/** The rows behind {@link Personer}. */
interface PersonRepository extends JpaRepository<Person, String> {

  /** One of the rows a person's rights are made of: what kind it is, and its two values. */
  interface Rettighetsrad {

    String getSlag();

    String getForste();

    String getAndre();
  }

  /** Every click and every transaction of a person asks this; one question instead of four. */
  @Query(
      nativeQuery = true,
      value =
          "select 'PERSON' as slag, fornavn as forste, etternavn as andre from person where id = :person and aktiv = true"
              + " union all select 'ROLLE', rolle, enhet from medlemskap"
              + " where person = :person and fra <= :dag and (til is null or til >= :dag)"
              + " union all select 'KRETS', krets, null from krets_person where person = :person and til is null"
              + " union all select 'FRAVAR', person, coalesce(grupper, '') from fravar"
              + " where stedfortreder = :person and avsluttet is null and fra <= :dag and til >= :dag")
  @QueryHints(@QueryHint(name = HibernateHints.HINT_NATIVE_SPACES, value = "person,medlemskap,fravar"))
  List<Rettighetsrad> rettigheter(String person, LocalDate dag);
}
