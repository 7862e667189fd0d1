package no.saksflyt.oppdrag.brev.lesing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Takes the text out of a PDF, and refuses what is no letter one can read. */
public final class Pdftekst {

  /** How many pages a letter may have. */
  public static final int MAKS_SIDER = 200;

  /** The field every refusal names. */
  static final String FELT = "fil";

  private static final byte[] MERKE = {'%', 'P', 'D', 'F', '-'};

  private Pdftekst() {}

  /** @return whether the bytes begin as a PDF does */
  public static boolean erPdf(byte[] innhold) {
    int grense = Math.min(1024, innhold.length - MERKE.length);
    for (int sted = 0; sted <= grense; sted++) {
      int i = 0;
      while (i < MERKE.length && innhold[sted + i] == MERKE[i]) {
        i++;
      }
      if (i == MERKE.length) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param pdf the file
   * @return its text, pages separated by form feeds
   * @throws Regelbrudd when it is damaged, locked, too long, active, or scanned without text
   */
  public static String av(byte[] pdf) {
    try (PDDocument dokument = Loader.loadPDF(pdf)) {
      if (dokument.isEncrypted() && !dokument.getCurrentAccessPermission().canExtractContent()) {
        throw nei("feil.brev.passord");
      }
      if (dokument.getNumberOfPages() > MAKS_SIDER) {
        throw nei("feil.brev.forMangeSider", dokument.getNumberOfPages(), MAKS_SIDER);
      }
      if (PdfAktivitet.finnes(dokument)) {
        throw nei("feil.brev.aktivtInnhold");
      }
      return tekst(dokument);
    } catch (InvalidPasswordException laast) {
      throw nei("feil.brev.passord");
    } catch (IOException skadet) {
      throw nei("feil.brev.skadet");
    }
  }

  private static String tekst(PDDocument dokument) throws IOException {
    List<String> sider = new ArrayList<>();
    for (int side = 1; side <= dokument.getNumberOfPages(); side++) {
      var leser = new PDFTextStripper();
      leser.setSortByPosition(true);
      leser.setStartPage(side);
      leser.setEndPage(side);
      leser.setParagraphStart("\n");
      leser.setLineSeparator("\n");
      sider.add(leser.getText(dokument));
    }
    String alt = String.join("\f\n", sider);
    if (alt.codePoints().filter(Character::isLetter).limit(20).count() < 20) {
      throw nei("feil.brev.skannet");
    }
    return alt;
  }

  static Regelbrudd nei(String kode, Object... argumenter) {
    return new Regelbrudd(new Feltfeil(FELT, kode, argumenter));
  }
}
