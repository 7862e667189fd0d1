package no.saksflyt.oppdrag.brev.lesing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.saksflyt.felles.Regelbrudd;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What comes in is read, or refused with the one reason a coordinator can act on. */
class BrevfilTest {

  @Test
  @DisplayName("Text in UTF-8 is taken as it is, a byte order mark left out")
  void tekst() {
    assertThat(Brevfil.tekst("\uFEFFMål 1: Språk".getBytes(StandardCharsets.UTF_8))).isEqualTo("Mål 1: Språk");
  }

  @Test
  void tom() {
    assertThat(kode(new byte[0])).isEqualTo("feil.brev.tom");
    assertThat(kode(" \n\t\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("feil.brev.tom");
  }

  @Test
  void annetTegnsett() {
    assertThat(kode("Mål 1: Språk".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("feil.brev.tegnsett");
    assertThat(kode("Mål 1".getBytes(StandardCharsets.UTF_16))).isEqualTo("feil.brev.ukjentFormat");
  }

  @Test
  void forStor() {
    assertThat(kode("a".repeat(Brevfil.MAKS_TEKST_MB * 1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8))).isEqualTo("feil.brev.forStor");
  }

  @Test
  @DisplayName("A PDF's assignment is read like one in plain text")
  void pdf() throws IOException {
    String tekst = Brevfil.tekst(pdf(1, "Oppdrag nr. 2026-01 Veileder for mottak", "Beskrivelse av oppdraget", "IMDi skal lage en veileder.", "Frist: 31.12.2026"));

    LestOppdrag lest = new Brevleser().les(tekst, Styringskalender.TOM).oppdrag().get(0);

    assertThat(lest.nummer()).isEqualTo("2026-01");
    assertThat(lest.tittel()).isEqualTo("Veileder for mottak");
    assertThat(lest.frister()).extracting(f -> f.dato().toString()).containsExactly("2026-12-31");
  }

  @Test
  void utenTekst() throws IOException {
    assertThat(kode(pdf(2))).isEqualTo("feil.brev.skannet");
  }

  @Test
  void forMangeSider() throws IOException {
    assertThat(kode(pdf(Pdftekst.MAKS_SIDER + 1, "Tekst som er lang nok til å være et brev"))).isEqualTo("feil.brev.forMangeSider");
  }

  @Test
  void skadet() {
    assertThat(kode("%PDF-1.7 og så ingenting".getBytes(StandardCharsets.UTF_8))).isEqualTo("feil.brev.skadet");
  }

  @Test
  void passord() throws IOException {
    try (PDDocument dokument = dokument(1, "Tekst som er lang nok til å være et brev")) {
      dokument.protect(new StandardProtectionPolicy("eier", "bruker", new AccessPermission()));
      assertThat(kode(lagret(dokument))).isEqualTo("feil.brev.passord");
    }
  }

  @Test
  void skript() throws IOException {
    try (PDDocument dokument = dokument(1, "Tekst som er lang nok til å være et brev")) {
      dokument.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hei')"));
      assertThat(kode(lagret(dokument))).isEqualTo("feil.brev.aktivtInnhold");
    }
  }

  private static String kode(byte[] innhold) {
    return catchThrowableOfType(Regelbrudd.class, () -> Brevfil.tekst(innhold)).feil().get(0).kode();
  }

  private static byte[] pdf(int sider, String... linjer) throws IOException {
    try (PDDocument dokument = dokument(sider, linjer)) {
      return lagret(dokument);
    }
  }

  private static PDDocument dokument(int sider, String... linjer) throws IOException {
    var dokument = new PDDocument();
    for (int side = 0; side < sider; side++) {
      var ark = new PDPage();
      dokument.addPage(ark);
      if (side == 0 && linjer.length > 0) {
        skriv(dokument, ark, linjer);
      }
    }
    return dokument;
  }

  private static void skriv(PDDocument dokument, PDPage ark, String... linjer) throws IOException {
    try (var penn = new PDPageContentStream(dokument, ark)) {
      penn.beginText();
      penn.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
      penn.newLineAtOffset(60, 740);
      for (String linje : linjer) {
        penn.showText(linje);
        penn.newLineAtOffset(0, -18);
      }
      penn.endText();
    }
  }

  private static byte[] lagret(PDDocument dokument) throws IOException {
    var ut = new ByteArrayOutputStream();
    dokument.save(ut);
    return ut.toByteArray();
  }
}
