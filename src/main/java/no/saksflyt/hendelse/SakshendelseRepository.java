package no.saksflyt.hendelse;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads the rows behind {@link Hendelser}; {@link Hendelseslager} adds them, and nothing changes or removes them. */
interface SakshendelseRepository extends Repository<Sakshendelse, Long> {

  Page<Sakshendelse> findBySaksnummerOrderByIdDesc(String saksnummer, Pageable side);

  List<Sakshendelse> findBySaksnummerAndIdGreaterThanAndTypeInOrderById(
      String saksnummer, long id, List<String> typer);

  @Query("select coalesce(max(h.id), 0) from Sakshendelse h where h.saksnummer = :saksnummer and h.type in :typer")
  long siste(String saksnummer, List<String> typer);
}
