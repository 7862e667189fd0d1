package no.saksflyt.oppdrag.plan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The milestones' rows. */
interface MilepaelRepository extends JpaRepository<Milepael, Long> {

  List<Milepael> findBySaksnummerOrderByDatoAscIdAsc(String saksnummer);
}
