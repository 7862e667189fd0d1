package no.saksflyt.oppdrag;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The rows behind {@link OppdragService}. */
interface OppdragRepository extends JpaRepository<Oppdrag, String> {

  boolean existsByGjeldendeNummer(String nummer);

  Optional<Oppdrag> findByArAndGjeldendeTittel(int ar, String tittel);

  /**
   * Parts that end at the same moment take turns here, so that the last of them knows that it is the last: whoever has waited
   * asks for the parts anew.
   */
  default Optional<Oppdrag> laas(String saksnummer) {
    var mitt = medLaas(saksnummer);
    OppdragsdelRepository.lesPaaNytt();
    return mitt;
  }

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select o from Oppdrag o where o.saksnummer = :saksnummer")
  Optional<Oppdrag> medLaas(String saksnummer);
}
