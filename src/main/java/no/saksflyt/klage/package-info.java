/**
 * Complaints on decisions, each a case of its own: received, tried for form, prepared, sent on or decided, told and closed. Also the
 * recording of decisions made outside the system, so that they can be complained of.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "oppgave", "prosess", "brev", "vedtak", "arkiv", "sak", "tilgang", "frist", "integrasjon", "hendelse", "felles", "felles::web"
    })
package no.saksflyt.klage;
