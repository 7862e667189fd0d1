package no.saksflyt.sak;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows behind {@link Saksfrister}. */
interface SaksfristRepository extends JpaRepository<Saksfrist, Long> {

  List<Saksfrist> findBySaksnummerOrderById(String saksnummer);
}
