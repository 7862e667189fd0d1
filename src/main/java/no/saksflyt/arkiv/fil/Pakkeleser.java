package no.saksflyt.arkiv.fil;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.springframework.core.io.InputStreamSource;

/** Tells office documents from other zip files by what lies inside: any zip file can be called {@code .docx}. */
final class Pakkeleser {

  /** A real document has its parts list among the first; a package that hides it behind thousands of entries is none. */
  private static final int MAKS_INNFORSLER = 5_000;

  /** Entries are read only as far as this, so that a small file which unpacks to gigabytes costs nothing. */
  private static final long MAKS_UTPAKKET = 256L * 1024 * 1024;

  private static final Map<String, String> HOVEDDELER =
      Map.of("word/document.xml", "docx", "xl/workbook.xml", "xlsx", "ppt/presentation.xml", "pptx");

  private Pakkeleser() {}

  static String les(InputStreamSource innhold) throws IOException {
    boolean deleliste = false;
    String funnet = null;
    long utpakket = 0;
    try (var zip = new ZipInputStream(new BufferedInputStream(innhold.getInputStream()))) {
      int antall = 0;
      for (ZipEntry del = zip.getNextEntry(); del != null && ++antall <= MAKS_INNFORSLER; del = zip.getNextEntry()) {
        if (antall == 1 && del.getName().equals("mimetype")) {
          return apen(zip);
        }
        deleliste |= del.getName().equals("[Content_Types].xml");
        funnet = HOVEDDELER.getOrDefault(del.getName(), funnet);
        if (del.getName().endsWith("vbaProject.bin")) {
          return "application/zip"; // Macros are programs: a document that holds them is not taken.
        }
        utpakket += hoppOver(zip, MAKS_UTPAKKET - utpakket);
        if (utpakket >= MAKS_UTPAKKET) {
          return "application/zip";
        }
      }
    } catch (ZipException | IllegalArgumentException odelagt) {
      return "application/zip";
    }
    return deleliste && funnet != null ? funnet : "application/zip";
  }

  private static String apen(InputStream del) throws IOException {
    var type = new String(del.readNBytes(100), StandardCharsets.US_ASCII).strip();
    return type.startsWith("application/vnd.oasis.opendocument.") ? type : "application/zip";
  }

  private static long hoppOver(InputStream del, long maks) throws IOException {
    byte[] buffer = new byte[32 * 1024];
    long lest = 0;
    for (int n = del.read(buffer); n >= 0 && lest < maks; n = del.read(buffer)) {
      lest += n;
    }
    return lest;
  }
}
