/** An assignment's plan: milestones, risks before and after measures, and who does what until when. */
@org.springframework.modulith.NamedInterface("plan")
package no.saksflyt.oppdrag.plan;
