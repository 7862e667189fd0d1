/** Letters: templates a process owner edits, the blocks a letter must have, PDF, and dispatch by the channel the party has chosen. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "vedtak", "arkiv", "integrasjon", "sak", "tilgang", "frist", "hendelse", "felles", "felles::web"
    })
package no.saksflyt.brev;
