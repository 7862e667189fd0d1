/**
 * Decisions: what was decided, who is told and when, who may complain where and until when; the recommendation before a decision
 * with everybody who wrote it; who is disqualified. A complaint points at nothing but a decision, and families meet here alone.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"sak", "arkiv", "tilgang", "frist", "hendelse", "felles", "felles::web"})
package no.saksflyt.vedtak;
