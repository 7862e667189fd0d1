package no.saksflyt.oppdrag;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows of the assignments' parts. */
interface OppdragsdelRepository extends JpaRepository<Oppdragsdel, Long> {

  List<Oppdragsdel> findBySaksnummerOrderByLopenr(String saksnummer);

  List<Oppdragsdel> findBySaksnummerIn(Collection<String> saksnumre);

  Optional<Oppdragsdel> findBySaksnummerAndLopenr(String saksnummer, int lopenr);
}
