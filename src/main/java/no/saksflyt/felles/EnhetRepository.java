package no.saksflyt.felles;

import org.springframework.data.jpa.repository.JpaRepository;

/** The rows behind {@link Enheter}. */
interface EnhetRepository extends JpaRepository<Enhet, String> {}
