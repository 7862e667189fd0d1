package no.saksflyt.oppdrag.departement;

import java.time.LocalDate;

/**
 * A deviation as the owner describes it.
 *
 * @param avvik what does not go as agreed, and why
 * @param forslag what is proposed
 * @param tiltak the measures; demanded unless nothing is proposed
 * @param nyFrist the deadline proposed; demanded for {@link Forslag#NY_FRIST} alone
 * @param gjelder reference of the deadline it is about; null for the whole assignment's
 */
public record Avviksbeskrivelse(String avvik, Forslag forslag, String tiltak, LocalDate nyFrist, String gjelder) {}
