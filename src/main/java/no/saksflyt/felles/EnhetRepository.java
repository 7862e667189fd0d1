package no.saksflyt.felles;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The rows behind {@link Enheter}. */
interface EnhetRepository extends JpaRepository<Enhet, String> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select e from Enhet e where e.id = :id")
  Optional<Enhet> laas(String id);
}
