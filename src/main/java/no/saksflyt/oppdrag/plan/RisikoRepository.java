package no.saksflyt.oppdrag.plan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The risks' rows. */
interface RisikoRepository extends JpaRepository<Risiko, Long> {

  List<Risiko> findBySaksnummerOrderById(String saksnummer);
}
