package no.saksflyt.oppdrag;

import java.util.Collection;
import java.util.List;
import no.saksflyt.felles.Transaksjonsminne;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows of the assignments' parts. */
interface OppdragsdelRepository extends JpaRepository<Oppdragsdel, Long> {

  /** Whose parts a transaction has asked for. */
  record Hvem(String saksnummer) {}

  /**
   * A step's form, its guards, its use case and the search words all ask for them. A part changed since shows the change, being
   * the same object; what adds parts, or waits for a lock, says {@link #lesPaaNytt}.
   *
   * @param saksnummer an assignment's case
   * @return every part in order, read once in each transaction
   */
  default List<Oppdragsdel> alle(String saksnummer) {
    return Transaksjonsminne.husk(
        new Hvem(saksnummer), () -> List.copyOf(findBySaksnummerOrderByLopenr(saksnummer)));
  }

  /** The transaction's next question is asked of the database again. */
  static void lesPaaNytt() {
    Transaksjonsminne.glem(Hvem.class);
  }

  List<Oppdragsdel> findBySaksnummerOrderByLopenr(String saksnummer);

  List<Oppdragsdel> findBySaksnummerIn(Collection<String> saksnumre);
}
