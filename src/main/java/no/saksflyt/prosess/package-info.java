/** The models' way into the engine: deployer, model check and the process owner's bench. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"oppgave", "sak", "tilgang", "frist", "integrasjon", "hendelse", "felles", "felles::web"})
package no.saksflyt.prosess;
