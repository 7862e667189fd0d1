/** Goals and steering parameters, the duties to report on them, and the reports: collected, put together, frozen and delivered. */
@org.springframework.modulith.NamedInterface("rapport")
package no.saksflyt.oppdrag.rapport;
