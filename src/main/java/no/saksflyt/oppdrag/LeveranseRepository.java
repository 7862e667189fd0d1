package no.saksflyt.oppdrag;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows behind {@link Leveranser}. */
interface LeveranseRepository extends JpaRepository<Leveranse, Long> {

  List<Leveranse> findBySaksnummerOrderByNrAscIdAsc(String saksnummer);
}
