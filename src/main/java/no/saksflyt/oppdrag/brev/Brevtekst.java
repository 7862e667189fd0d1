package no.saksflyt.oppdrag.brev;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;

/** Takes the text out of a file, or tells in words why it cannot be had. */
final class Brevtekst {

  /** The field of page and API that is named when the file is refused. */
  static final String FELT = "fil";

  private static final int MAKS_TEGN = 1_000_000;
  private static final int MAKS_PAKKET = 1_000_000;
  private static final Pattern STYRETEGN = Pattern.compile("[\\p{Cntrl}&&[^\n\t\f]]");

  private Brevtekst() {}

  /**
   * @param fil what came
   * @return its text, each line ended by one character
   * @throws Regelbrudd when it is empty, no text in UTF-8, too long, or a PDF whose text cannot be had
   */
  static String av(Brevfil fil) {
    if (fil.innhold().length == 0) {
      throw avvist("feil.brevmottak.tom");
    }
    var tekst = (fil.erPdf() ? Pdftekst.av(fil.innhold()) : utf8(fil.innhold())).replace("\r\n", "\n").replace('\r', '\n');
    if (tekst.isBlank()) {
      throw avvist(fil.erPdf() ? "feil.brevmottak.skannet" : "feil.brevmottak.tom");
    }
    if (tekst.length() > MAKS_TEGN || Pakking.pakk(tekst).length > MAKS_PAKKET) {
      throw avvist("feil.brevmottak.forLang");
    }
    return tekst;
  }

  private static String utf8(byte[] innhold) {
    try {
      var tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(innhold)).toString();
      var uten = tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
      if (STYRETEGN.matcher(uten.replace("\r", "\n")).find()) {
        throw avvist("feil.brevmottak.ikkeTekst");
      }
      return uten;
    } catch (CharacterCodingException annenKoding) {
      throw avvist("feil.brevmottak.koding");
    }
  }

  static Regelbrudd avvist(String kode, Object... argumenter) {
    return new Regelbrudd(new Feltfeil(FELT, kode, argumenter));
  }
}
