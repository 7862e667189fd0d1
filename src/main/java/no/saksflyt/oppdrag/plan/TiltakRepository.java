package no.saksflyt.oppdrag.plan;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The measures' rows. */
interface TiltakRepository extends JpaRepository<Tiltak, Long> {

  List<Tiltak> findBySaksnummerOrderByFristAscIdAsc(String saksnummer);

  List<Tiltak> findBySaksnummerIn(Collection<String> saksnumre);

  boolean existsByRisikoId(Long risikoId);
}
