package no.saksflyt.sak;

import org.springframework.data.jpa.repository.JpaRepository;

/** The rows behind {@link SakService}; whoever reads them checks the circle. */
interface SakRepository extends JpaRepository<Sak, String> {}
