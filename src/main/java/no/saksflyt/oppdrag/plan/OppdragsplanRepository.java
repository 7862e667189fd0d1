package no.saksflyt.oppdrag.plan;

import org.springframework.data.jpa.repository.JpaRepository;

/** The plans' rows. */
interface OppdragsplanRepository extends JpaRepository<Oppdragsplan, String> {}
