package no.saksflyt.oppdrag.rapport;

import java.text.Normalizer;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.arkiv.NyFil;
import no.saksflyt.felles.Saksnummer;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Keeps a frozen report as documents of its case. */
@Component
class Rapportdokumenter {

  private final Dokumenter dokumenter;
  private final RapportDocx docx;
  private final RapportPdf pdf;

  Rapportdokumenter(Dokumenter dokumenter, RapportDocx docx, RapportPdf pdf) {
    this.dokumenter = dokumenter;
    this.docx = docx;
    this.pdf = pdf;
  }

  /** The ids of the two documents. */
  record Laget(long docx, long pdf) {}

  /** A report that was frozen before gets new versions of the documents it has. */
  Laget lag(Rapport rapport, Rapportinnhold innhold) {
    return new Laget(
        lag(rapport.saksnummer(), rapport.docxId(), innhold, "docx", docx.skriv(innhold)),
        lag(rapport.saksnummer(), rapport.pdfId(), innhold, "pdf", pdf.skriv(innhold)));
  }

  private long lag(Saksnummer saksnummer, Long har, Rapportinnhold innhold, String endelse, byte[] skrevet) {
    var fil = new NyFil(filnavn(innhold.tittel(), endelse), new ByteArrayResource(skrevet));
    var laget =
        har == null
            ? dokumenter.lastOpp(saksnummer, innhold.tittel(), fil)
            : dokumenter.nyVersjon(saksnummer, har, fil);
    dokumenter.fortellerOm(laget, Rapportskjerming.saker(innhold));
    return laget.id();
  }

  /** @return a file name any machine takes */
  static String filnavn(String tittel, String endelse) {
    var uten = tittel.toLowerCase().replace("å", "a").replace("ø", "o").replace("æ", "ae");
    return Normalizer.normalize(uten, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "")
        + "."
        + endelse;
  }
}
