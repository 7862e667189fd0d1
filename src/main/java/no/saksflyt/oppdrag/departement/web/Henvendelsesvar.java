package no.saksflyt.oppdrag.departement.web;

import java.time.Instant;
import java.time.LocalDate;
import no.saksflyt.oppdrag.departement.Avviksvar;
import no.saksflyt.oppdrag.departement.Forslag;
import no.saksflyt.oppdrag.departement.Henvendelse;

/** Something asked or told, and its answer, for other programs; the names are those of the answer's own door. */
record Henvendelsesvar(
    long henvendelse,
    Henvendelse.Slag slag,
    Henvendelse.Tilstand tilstand,
    String tekst,
    Forslag forslag,
    String tiltak,
    LocalDate foreslattFrist,
    String gjelder,
    Instant opprettet,
    String opprettetAv,
    LocalDate sendt,
    String referanse,
    LocalDate svarfrist,
    LocalDate svarDato,
    Avviksvar svar,
    String svarTekst,
    LocalDate nyFrist,
    String kilde) {

  static Henvendelsesvar av(Henvendelse h) {
    return new Henvendelsesvar(
        h.id(), h.slag(), h.tilstand(), h.tekst(), h.forslag(), h.tiltak(), h.nyFrist(), h.gjelder(), h.opprettet(),
        h.opprettetAv(), h.sendt(), h.referanse(), h.svarfrist(), h.svarDato(), h.svar(), h.svarTekst(), h.svarFrist(),
        h.svarKilde());
  }
}
