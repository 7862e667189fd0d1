/** Value types, refusals, pages of results and reference data that every room shares; knows no other room and no engine. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package no.saksflyt.felles;
