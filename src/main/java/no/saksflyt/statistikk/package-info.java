/** Figures: every series a family keeps as table, drawing and file, published in editions that never change. Knows no family. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"sak", "tilgang", "felles", "felles::web"})
package no.saksflyt.statistikk;
