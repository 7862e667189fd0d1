package no.saksflyt.sak;

import org.springframework.data.jpa.repository.JpaRepository;

/** The rows behind {@link Saksrelasjoner}. */
interface SaksrelasjonRepository extends JpaRepository<Saksrelasjon, Long> {

  boolean existsByFraAndTilAndType(String fra, String til, Relasjonstype type);

  void deleteByFraAndTilAndType(String fra, String til, Relasjonstype type);
}
