package no.saksflyt.oppdrag;

import java.util.List;
import no.saksflyt.felles.Transaksjonsminne;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows behind {@link Leveranser}. */
interface LeveranseRepository extends JpaRepository<Leveranse, Long> {

  /** Whose deliveries a transaction has asked for. */
  record Hvem(String saksnummer) {}

  /**
   * A step asks for them several times; a row changed since shows the change, being the same object.
   *
   * @param saksnummer an assignment's case
   * @return every delivery in order, read once in each transaction unless one is added
   */
  default List<Leveranse> alle(String saksnummer) {
    return Transaksjonsminne.husk(new Hvem(saksnummer), () -> findBySaksnummerOrderByNrAscIdAsc(saksnummer));
  }

  default Leveranse leggTil(Leveranse ny) {
    Transaksjonsminne.glem(Hvem.class);
    return saveAndFlush(ny);
  }

  List<Leveranse> findBySaksnummerOrderByNrAscIdAsc(String saksnummer);
}
