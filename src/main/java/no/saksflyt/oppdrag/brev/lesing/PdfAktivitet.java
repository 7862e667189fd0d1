package no.saksflyt.oppdrag.brev.lesing;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks for what a PDF would do by itself: scripts, programs to start, files inside it. */
final class PdfAktivitet {

  private static final Set<String> HANDLINGER =
      Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "RichMediaExecute", "Rendition");
  private static final Set<String> NOKLER = Set.of("JavaScript", "EmbeddedFiles");
  private static final int DYBDE = 24;

  private final Set<COSBase> sett = Collections.newSetFromMap(new IdentityHashMap<>());

  private PdfAktivitet() {}

  static boolean finnes(PDDocument dokument) {
    return new PdfAktivitet().aktiv(dokument.getDocumentCatalog().getCOSObject(), 0);
  }

  private boolean aktiv(COSBase verdi, int dybde) {
    COSBase hel = verdi instanceof COSObject lenke ? lenke.getObject() : verdi;
    if (hel == null || dybde > DYBDE || !sett.add(hel)) {
      return false;
    }
    if (hel instanceof COSArray liste) {
      for (COSBase del : liste) {
        if (aktiv(del, dybde + 1)) {
          return true;
        }
      }
      return false;
    }
    return hel instanceof COSDictionary ordbok && (erHandling(ordbok) || noenAktiv(ordbok, dybde));
  }

  private static boolean erHandling(COSDictionary ordbok) {
    String handling = ordbok.getNameAsString(COSName.S);
    return (handling != null && HANDLINGER.contains(handling)
        && (ordbok.containsKey(COSName.JS) || !"JavaScript".equals(handling)))
        || ordbok.containsKey(COSName.JS)
        || ordbok.keySet().stream().anyMatch(n -> NOKLER.contains(n.getName()));
  }

  private boolean noenAktiv(COSDictionary ordbok, int dybde) {
    for (COSName nokkel : ordbok.keySet()) {
      boolean tilbake = COSName.PARENT.equals(nokkel) || COSName.P.equals(nokkel);
      if (!tilbake && aktiv(ordbok.getItem(nokkel), dybde + 1)) {
        return true;
      }
    }
    return false;
  }
}
