package no.saksflyt.arkiv.fil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.saksflyt.felles.Feltfeil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;

/** What may come in, by what the file really holds. */
class FilkontrollTest {

  private final Filkontroll kontroll = new Filkontroll(new Innholdsleser(), innhold -> Optional.empty());

  @Test
  @DisplayName("each kind of file comes in under its own extension")
  void slippesInn() throws IOException {
    godtas("brev.pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1));
    godtas("brev.docx", pakke("[Content_Types].xml", "word/document.xml"));
    godtas("tall.xlsx", pakke("[Content_Types].xml", "xl/workbook.xml"));
    godtas("foredrag.pptx", pakke("[Content_Types].xml", "ppt/presentation.xml"));
    godtas("brev.odt", apen("application/vnd.oasis.opendocument.text"));
    godtas("tall.ods", apen("application/vnd.oasis.opendocument.spreadsheet"));
    godtas("notat.txt", "Blåbær på øya".getBytes(StandardCharsets.UTF_8));
    godtas("gammelt.txt", "Blåbær på øya".getBytes(StandardCharsets.ISO_8859_1));
    godtas("tall.csv", "navn;antall\nBø;3\n".getBytes(StandardCharsets.UTF_8));
    godtas("data.xml", "<?xml version=\"1.0\"?><rot/>".getBytes(StandardCharsets.UTF_8));
    godtas("bilde.PNG", HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"));
    godtas("bilde.jpeg", HexFormat.of().parseHex("ffd8ffe000104a46494600010100"));
    godtas("e-post.eml", "Subject: Hei\nX-Noe: 1\nFrom: a@b.example\nDate: Mon, 5 Jan 2026 10:00:00 +0100\n\nHei".getBytes());
    godtas("melding.msg", ole("__properties_version1.0"));
  }

  @Test
  @DisplayName("content that is not what the extension says is refused")
  void feilInnhold() throws IOException {
    avvises("brev.pdf", "Dette er tekst".getBytes(), "feil.arkiv.fil.innhold");
    avvises("notat.txt", "%PDF-1.7\n1 0 obj".getBytes(), "feil.arkiv.fil.innhold");
    avvises("bilde.jpg", HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"), "feil.arkiv.fil.innhold");
    avvises("brev.docx", pakke("noe.txt"), "feil.arkiv.fil.innhold");
    avvises("brev.docx", pakke("[Content_Types].xml", "xl/workbook.xml"), "feil.arkiv.fil.innhold");
    avvises("brev.odt", apen("application/vnd.oasis.opendocument.spreadsheet"), "feil.arkiv.fil.innhold");
    avvises("program.txt", HexFormat.of().parseHex("4d5a90000300000004000000ffff0000b8"), "feil.arkiv.fil.innhold");
    avvises("side.txt", "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(), "feil.arkiv.fil.innhold");
    avvises("tegning.xml", "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(), "feil.arkiv.fil.innhold");
    avvises("gammelt.msg", ole("WordDocument"), "feil.arkiv.fil.innhold");
    avvises("notat.eml", "Bare et notat".getBytes(), "feil.arkiv.fil.innhold");
  }

  @Test
  @DisplayName("a document with macros is a program in disguise")
  void makroer() throws IOException {
    avvises("brev.docx", pakke("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "feil.arkiv.fil.innhold");
  }

  @ParameterizedTest
  @CsvSource({"program.exe", "skript.js", "side.html", "tegning.svg", "arkiv.zip", "brev.docm", "uten-endelse", "brev.pdf.exe"})
  @DisplayName("kinds of file that are not on the list stay outside")
  void ukjentType(String navn) throws IOException {
    avvises(navn, "innhold".getBytes(), "feil.arkiv.fil.type");
  }

  @Test
  @DisplayName("no name, no content, too much content")
  void ytterkanter() throws IOException {
    avvises("../..", "a".getBytes(), "feil.arkiv.fil.mangler");
    avvises("tom.txt", new byte[0], "feil.arkiv.fil.tom");
    var maks = new byte[(int) Filkontroll.MAKS_BYTE];
    Arrays.fill(maks, (byte) 'a');
    godtas("stor.txt", maks);
    avvises("stor.txt", Arrays.copyOf(maks, maks.length + 1), "feil.arkiv.fil.forStor");
  }

  @Test
  @DisplayName("a file nobody could scan does not come in")
  void skannerenSvarerIkke() throws IOException {
    var taus = new Filkontroll(new Innholdsleser(), innhold -> { throw new IOException("no answer"); });
    assertThat(taus.avvisning("fil", "a.txt", new ByteArrayResource("a".getBytes())))
        .map(Feltfeil::kode)
        .contains("feil.arkiv.fil.ikkeSkannet");
  }

  @Test
  @DisplayName("a small package that unpacks to gigabytes is not unpacked to its end")
  void pakkebombe() throws IOException {
    var ut = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(ut)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      var null1 = new byte[1024 * 1024];
      for (int i = 0; i < 400; i++) {
        zip.write(null1);
      }
      zip.putNextEntry(new ZipEntry("word/document.xml"));
    }
    avvises("brev.docx", ut.toByteArray(), "feil.arkiv.fil.innhold");
  }

  private void godtas(String navn, byte[] innhold) {
    assertThat(kontroll.avvisning("fil", navn, lest(innhold))).as(navn).isEmpty();
  }

  private void avvises(String navn, byte[] innhold, String kode) {
    assertThat(kontroll.avvisning("fil", navn, lest(innhold))).as(navn).map(Feltfeil::kode).contains(kode);
  }

  private static InputStreamSource lest(byte[] innhold) {
    return new ByteArrayResource(innhold);
  }

  private static byte[] pakke(String... deler) throws IOException {
    var innhold = new TreeMap<String, String>();
    for (var del : deler) {
      innhold.put(del, "<x/>");
    }
    return zip(innhold);
  }

  private static byte[] apen(String type) throws IOException {
    return zip(Map.of("mimetype", type));
  }

  private static byte[] zip(Map<String, String> deler) throws IOException {
    var ut = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(ut)) {
      for (var del : deler.entrySet()) {
        zip.putNextEntry(new ZipEntry(del.getKey()));
        zip.write(del.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return ut.toByteArray();
  }

  /** A file of Microsoft's old container format with one name in its directory, just across the edge of what is read at once. */
  private static byte[] ole(String navn) {
    var innhold = new byte[200_000];
    System.arraycopy(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, innhold, 0, 8);
    var merke = navn.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(merke, 0, innhold, 64 * 1024 - merke.length / 2, merke.length);
    return innhold;
  }
}
