package no.saksflyt.sak;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The rows behind {@link Saksnotater}: they can be added and read, nothing else. */
interface SaksnotatRepository extends Repository<Saksnotat, Long> {

  Saksnotat save(Saksnotat notat);

  Page<Saksnotat> findBySaksnummerOrderByIdDesc(String saksnummer, Pageable side);
}
