package no.saksflyt.oppdrag.brev.lesing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A long PDF gives the same words and the same reading as its text. */
class PdflesingTest {

  private static final int SIDER = 50;
  private static final int LINJER_PER_SIDE = 36;
  private static final int TEGN_PER_LINJE = 85;
  private static final Path EGNE = Path.of("src/test/resources/brev/egne");
  private static final PDFont SKRIFT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

  @Test
  @DisplayName("Fifty pages of paragraphs are read as the same paragraphs in plain text are")
  void femtiSider() throws IOException {
    List<String> linjer = linjer(avsnitt());

    String fraPdf = Brevfil.tekst(pdf(linjer));
    String tekst = String.join("\n", linjer);

    assertThat(Tegn.enLinje(fraPdf.replace('\f', ' '))).isEqualTo(Tegn.enLinje(tekst));
    assertThat(lest(fraPdf).onsker()).isNotEmpty().extracting(Onske::tekst)
        .containsExactlyElementsOf(lest(tekst).onsker().stream().map(Onske::tekst).toList());
  }

  private static Brevinnhold lest(String tekst) {
    return new Brevleser().les(tekst, Styringskalender.TOM);
  }

  /** The paragraphs of prose in the letters of our own writing. */
  private static List<String> avsnitt() throws IOException {
    var ut = new ArrayList<String>();
    for (Path brev : Brevmappe.tekstfiler(EGNE)) {
      for (String avsnitt : Files.readString(brev).split("\\R\\s*\\R")) {
        String enLinje = Tegn.enLinje(avsnitt).replaceAll(Monster.STREK, "-");
        if (enLinje.length() > TEGN_PER_LINJE && enLinje.matches("\\p{Lu}[\\p{L} ,.\\d]*\\.")) {
          ut.add(enLinje);
        }
      }
    }
    return ut;
  }

  /** The paragraphs over and over, broken into lines with an empty one between, until the pages are full. */
  private static List<String> linjer(List<String> avsnitt) {
    var ut = new ArrayList<String>();
    for (int i = 0; ut.size() < SIDER * LINJER_PER_SIDE; i++) {
      String rest = avsnitt.get(i % avsnitt.size());
      while (rest.length() > TEGN_PER_LINJE) {
        int brudd = rest.lastIndexOf(' ', TEGN_PER_LINJE);
        ut.add(rest.substring(0, brudd));
        rest = rest.substring(brudd + 1);
      }
      ut.add(rest);
      ut.add("");
    }
    return ut.subList(0, SIDER * LINJER_PER_SIDE);
  }

  private static byte[] pdf(List<String> linjer) throws IOException {
    try (var dokument = new PDDocument(); var ut = new ByteArrayOutputStream()) {
      for (int side = 0; side < SIDER; side++) {
        var ark = new PDPage();
        dokument.addPage(ark);
        skriv(dokument, ark, linjer.subList(side * LINJER_PER_SIDE, (side + 1) * LINJER_PER_SIDE));
      }
      dokument.save(ut);
      return ut.toByteArray();
    }
  }

  private static void skriv(PDDocument dokument, PDPage ark, List<String> linjer) throws IOException {
    try (var penn = new PDPageContentStream(dokument, ark)) {
      penn.beginText();
      penn.setFont(SKRIFT, 11);
      penn.newLineAtOffset(60, 740);
      for (String linje : linjer) {
        penn.showText(linje);
        penn.newLineAtOffset(0, -18);
      }
      penn.endText();
    }
  }
}
