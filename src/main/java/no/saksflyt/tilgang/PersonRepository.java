package no.saksflyt.tilgang;

import org.springframework.data.jpa.repository.JpaRepository;

/** The rows behind {@link Personer}. */
interface PersonRepository extends JpaRepository<Person, String> {}
