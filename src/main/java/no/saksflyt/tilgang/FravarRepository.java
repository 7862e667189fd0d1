package no.saksflyt.tilgang;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Absences, as of a day. */
public interface FravarRepository extends JpaRepository<Fravar, Long> {

  @Query("select f from Fravar f where f.stedfortreder = :person and f.avsluttet is null and f.fra <= :dag and f.til >= :dag")
  List<Fravar> somStedfortreder(String person, LocalDate dag);

  @Query("select f from Fravar f where f.person = :person and f.avsluttet is null and f.til >= :dag order by f.fra")
  List<Fravar> gjeldendeOgKommende(String person, LocalDate dag);

  @Query("select f from Fravar f where f.avsluttet is null and f.fra <= :dag and f.til >= :dag")
  List<Fravar> gjeldende(LocalDate dag);

  @Query(
      "select f from Fravar f where (f.person in :personer or f.stedfortreder = :selv) and f.avsluttet is null and f.til >= :dag"
          + " order by f.fra, f.id")
  List<Fravar> gjeldendeOgKommende(Collection<String> personer, String selv, LocalDate dag);
}
