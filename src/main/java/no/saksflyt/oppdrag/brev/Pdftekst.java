package no.saksflyt.oppdrag.brev;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Takes the text out of a PDF; refuses those that are locked, bear scripts or hold only pictures. */
final class Pdftekst {

  private static final int MAKS_SIDER = 300;
  private static final int MAKS_DYBDE = 40;
  private static final COSName JS = COSName.getPDFName("JS");
  private static final COSName JAVASCRIPT = COSName.getPDFName("JavaScript");

  private Pdftekst() {}

  static String av(byte[] innhold) {
    try (var pdf = Loader.loadPDF(innhold)) {
      if (!pdf.getCurrentAccessPermission().canExtractContent()) {
        throw Brevtekst.avvist("feil.brevmottak.passord");
      }
      if (pdf.getNumberOfPages() > MAKS_SIDER) {
        throw Brevtekst.avvist("feil.brevmottak.sider", MAKS_SIDER);
      }
      if (harSkript(pdf)) {
        throw Brevtekst.avvist("feil.brevmottak.skript");
      }
      return new PDFTextStripper().getText(pdf);
    } catch (InvalidPasswordException laast) {
      throw Brevtekst.avvist("feil.brevmottak.passord");
    } catch (IOException | IllegalArgumentException | ClassCastException odelagt) {
      throw Brevtekst.avvist("feil.brevmottak.odelagt");
    }
  }

  private static boolean harSkript(PDDocument pdf) {
    var dokument = pdf.getDocument();
    return dokument.getXrefTable().keySet().stream()
        .map(nokkel -> dokument.getObjectFromPool(nokkel).getObject())
        .anyMatch(objekt -> skript(objekt, 0));
  }

  /** Looks into what stands in the object itself; what it refers to is an object of its own. */
  private static boolean skript(COSBase objekt, int dybde) {
    if (dybde > MAKS_DYBDE) {
      return true;
    }
    if (objekt instanceof COSDictionary ordbok) {
      return ordbok.containsKey(JS)
          || ordbok.containsKey(JAVASCRIPT)
          || JAVASCRIPT.equals(ordbok.getItem(COSName.S))
          || ordbok.getValues().stream().anyMatch(verdi -> skript(verdi, dybde + 1));
    }
    if (objekt instanceof COSArray liste) {
      for (var verdi : liste) {
        if (skript(verdi, dybde + 1)) {
          return true;
        }
      }
    }
    return false;
  }
}
