/**
 * All that touches the engine at run time: guards at every task, form reception, drafts, due dates, correlation and the
 * engine's doors. Families talk to the engine through this room.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"vedtak", "arkiv", "sak", "tilgang", "frist", "integrasjon", "hendelse", "felles", "felles::web"})
package no.saksflyt.oppgave;
