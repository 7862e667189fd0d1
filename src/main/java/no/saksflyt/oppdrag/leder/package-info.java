/** What leaders look at: the time line of assignments, what is red, what the ministry owes us, and what is due before meetings. */
@org.springframework.modulith.NamedInterface("leder")
package no.saksflyt.oppdrag.leder;
