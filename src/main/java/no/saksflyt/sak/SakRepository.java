package no.saksflyt.sak;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The rows behind {@link SakService}; whoever reads them checks the circle. */
interface SakRepository extends JpaRepository<Sak, String> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from Sak s where s.saksnummer = :saksnummer")
  Optional<Sak> laas(String saksnummer);

  @Query("select s.saksnummer from Sak s where s.krets = :krets order by s.saksnummer")
  List<String> iKrets(String krets);
}
