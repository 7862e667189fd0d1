package no.saksflyt.oppdrag.brev.lesing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import no.saksflyt.felles.Regelbrudd;

/** The text of an uploaded letter, whichever of the two formats it came in. */
public final class Brevfil {

  /** How large a file may be, in megabytes. */
  public static final int MAKS_MB = 20;

  /** How much plain text a letter may have, in megabytes: far more than 200 pages. */
  public static final int MAKS_TEKST_MB = 2;

  private static final int MB = 1024 * 1024;

  private Brevfil() {}

  /**
   * @param innhold a PDF or text in UTF-8, with or without a byte order mark
   * @return the text
   * @throws Regelbrudd when it is empty, too large, in another encoding, no text, or a PDF that cannot be read
   */
  public static String tekst(byte[] innhold) {
    if (innhold.length == 0) {
      throw Pdftekst.nei("feil.brev.tom");
    }
    if (innhold.length > MAKS_MB * MB) {
      throw Pdftekst.nei("feil.brev.forStor", MAKS_MB);
    }
    return Pdftekst.erPdf(innhold) ? Pdftekst.av(innhold) : renTekst(innhold);
  }

  private static String renTekst(byte[] innhold) {
    if (innhold.length > MAKS_TEKST_MB * MB) {
      throw Pdftekst.nei("feil.brev.forStor", MAKS_TEKST_MB);
    }
    if (harNull(innhold)) {
      throw Pdftekst.nei("feil.brev.ukjentFormat");
    }
    String tekst = dekod(innhold);
    String utenMerke = tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
    if (utenMerke.isBlank()) {
      throw Pdftekst.nei("feil.brev.tom");
    }
    return utenMerke;
  }

  /** Text has no zero bytes; UTF-16 and programs have. */
  private static boolean harNull(byte[] innhold) {
    for (byte b : innhold) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static String dekod(byte[] innhold) {
    CharsetDecoder dekoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var inn = ByteBuffer.wrap(innhold);
    var ut = CharBuffer.allocate(innhold.length + 1);
    if (dekoder.decode(inn, ut, true).isError()) {
      throw Pdftekst.nei("feil.brev.tegnsett", inn.position() + 1);
    }
    return ut.flip().toString();
  }
}
