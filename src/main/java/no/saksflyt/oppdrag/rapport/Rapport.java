package no.saksflyt.oppdrag.rapport;

import java.time.Instant;
import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Leveringsmaate;

/**
 * A report: one occurrence of a duty, and a case of its own.
 *
 * @param saksnummer its case
 * @param pliktId the duty
 * @param slag its kind
 * @param ar the year reported on
 * @param periode which time in the year
 * @param avskjaering the last day it counts
 * @param leveringsdag the day it is to be delivered
 * @param mottakere who gets it
 * @param utvalg what it collects
 * @param returgrunn why it last came back, or null
 * @param frosset when it was frozen, or null
 * @param docxId the frozen document as DOCX, or null
 * @param pdfId the frozen document as PDF, or null
 * @param levert the day it was delivered, or null
 * @param leveringsmaate how, or null
 * @param referanse under which reference, or null
 */
public record Rapport(
    Saksnummer saksnummer,
    long pliktId,
    Rapportslag slag,
    int ar,
    int periode,
    LocalDate avskjaering,
    LocalDate leveringsdag,
    String mottakere,
    Utvalg utvalg,
    String returgrunn,
    Instant frosset,
    Long docxId,
    Long pdfId,
    LocalDate levert,
    Leveringsmaate leveringsmaate,
    String referanse) {}
