/** Documents, the journal and the inbox of post that belongs to no case yet. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"sak", "integrasjon", "tilgang", "frist", "hendelse", "felles", "felles::web"})
package no.saksflyt.arkiv;
