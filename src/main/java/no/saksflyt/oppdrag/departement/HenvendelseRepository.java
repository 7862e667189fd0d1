package no.saksflyt.oppdrag.departement;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows of what went to the ministry. */
interface HenvendelseRepository extends JpaRepository<Henvendelse, Long> {

  List<Henvendelse> findBySaksnummerOrderById(String saksnummer);
}
