package no.saksflyt.tilgang;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who holds which role, as of a day. */
interface MedlemskapRepository extends JpaRepository<Medlemskap, Long> {

  @Query("select m from Medlemskap m where m.person = :person and m.fra <= :dag and (m.til is null or m.til >= :dag)")
  List<Medlemskap> gjeldende(String person, LocalDate dag);

  @Query(
      "select p from Person p where p.aktiv = true and exists (select 1 from Medlemskap m where m.person = p.id"
          + " and m.rolle = :rolle and (:enhet is null or m.enhet = :enhet) and m.fra <= :dag and (m.til is null or m.til >= :dag))")
  List<Person> medRolle(String rolle, String enhet, LocalDate dag);

  @Query(
      "select p from Person p where p.aktiv = true and exists (select 1 from Medlemskap m where m.person = p.id"
          + " and m.enhet in :enheter and m.fra <= :dag and (m.til is null or m.til >= :dag))")
  List<Person> iEnheter(Collection<String> enheter, LocalDate dag);
}
