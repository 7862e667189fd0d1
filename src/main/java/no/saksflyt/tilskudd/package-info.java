/**
 * Grants: schemes and their versions, the frames of money, calls, applications and how they are assessed up to the recommendation.
 * Each scheme's switches are data; each application is a case of its own.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "oppgave", "prosess", "brev", "vedtak", "arkiv", "sak", "tilgang", "frist", "integrasjon", "hendelse", "felles", "felles::web"
    })
package no.saksflyt.tilskudd;
