/** The demonstration directorate: units, people and cases of our own invention, made through the real use cases. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "oppdrag", "oppdrag::brev", "oppdrag::departement", "oppdrag::notat", "oppdrag::plan", "oppdrag::rapport",
      "oppdrag::register", "klage", "tilskudd", "tilskudd::behandling", "tilskudd::ordning",
      "tilskudd::portal", "tilskudd::utlysning", "brev", "vedtak", "prosess",
      "oppgave", "arkiv", "sak", "tilgang", "frist", "integrasjon", "hendelse", "felles", "felles::web"
    })
package no.saksflyt.demo;
