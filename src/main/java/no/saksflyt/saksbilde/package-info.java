/** The case page, the panel in Tasklist and the case's programming interface: one frame for all families, made of what the rooms give. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "oppgave", "prosess", "arkiv", "sak", "tilgang", "frist", "integrasjon", "hendelse", "felles", "felles::web"
    })
package no.saksflyt.saksbilde;
