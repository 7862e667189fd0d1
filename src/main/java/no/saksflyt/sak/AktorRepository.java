package no.saksflyt.sak;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows behind {@link Saksparter}. */
interface AktorRepository extends JpaRepository<Aktor, Long> {

  Optional<Aktor> findByOrgnr(String orgnr);

  /** An organisation without a number is the same when its name is; two persons of one name are two. */
  Optional<Aktor> findFirstByArtAndNavnIgnoreCaseAndOrgnrIsNullOrderById(Aktorart art, String navn);
}
