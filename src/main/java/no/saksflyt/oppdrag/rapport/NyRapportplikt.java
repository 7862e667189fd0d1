package no.saksflyt.oppdrag.rapport;

/** A duty to report as somebody wrote it; each field as in {@link Rapportplikt}. */
public record NyRapportplikt(
    String navn,
    String slag,
    String rytme,
    String kalendertype,
    String avskjaeringDager,
    String leveringDager,
    String startDager,
    String mottakere,
    String maal,
    String sp,
    String oppdrag,
    String selvstart,
    String gjelderFra,
    String gjelderTil) {}
