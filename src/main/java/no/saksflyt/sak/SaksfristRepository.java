package no.saksflyt.sak;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows behind {@link Saksfrister}. */
interface SaksfristRepository extends JpaRepository<Saksfrist, Long> {

  List<Saksfrist> findBySaksnummerOrderById(String saksnummer);

  Optional<Saksfrist> findBySaksnummerAndReferanse(String saksnummer, String referanse);
}
