package no.saksflyt.oppdrag.brev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import no.saksflyt.Systemtest;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** What is no letter is refused in words at the door of programs and at the page, and leaves nothing behind. */
class BrevavvisningTest extends Systemtest {

  private static final List<String> TABELLER =
      List.of("sak", "oppdrag", "brevlesing", "departementsbrev", "bevilgning", "dokument", "journalpost", "act_ru_execution");

  @Autowired private MockMvc web;
  @Autowired private JdbcClient jdbc;

  private record Fil(String hva, String navn, byte[] innhold, String svar) {

    @Override
    public String toString() {
      return hva;
    }

    String type() {
      return navn.endsWith(".pdf") ? MediaType.APPLICATION_PDF_VALUE : MediaType.TEXT_PLAIN_VALUE;
    }
  }

  static Stream<Fil> filer() throws IOException {
    return Stream.of(
        new Fil("an empty text", "tom.txt", new byte[0], "Filen er tom"),
        new Fil("an empty PDF", "tom.pdf", new byte[0], "Filen er tom"),
        new Fil("a PDF with a password", "laast.pdf", medPassord(), "beskyttet med passord"),
        new Fil("a PDF with a script", "skript.pdf", medSkript(), "inneholder skript"),
        new Fil("a scanned PDF", "skannet.pdf", skannet(), "PDF-filen er skannet"),
        new Fil("a PDF of 201 pages", "lang.pdf", lang(), "har 201 sider. Det kan leses høyst 200"),
        new Fil("another encoding", "latin1.txt", "Mål for året".getBytes(StandardCharsets.ISO_8859_1), "ikke lagret som UTF-8"),
        new Fil("a novel", "roman.txt", roman().getBytes(StandardCharsets.UTF_8), "ser ikke ut som et brev fra departementet"));
  }

  @ParameterizedTest
  @MethodSource("filer")
  @DisplayName("the programs' door tells which field is wrong and why, and nothing is made")
  void program(Fil fil) throws Exception {
    var foer = antall();
    web.perform(post("/api/oppdrag/brev").with(csrf()).with(user("koordinator")).contentType(fil.type()).content(fil.innhold()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.feil.length()").value(1))
        .andExpect(jsonPath("$.feil[0].felt").value("fil"))
        .andExpect(jsonPath("$.feil[0].melding").value(containsString(fil.svar())));
    assertThat(antall()).isEqualTo(foer);
  }

  @ParameterizedTest
  @MethodSource("filer")
  @DisplayName("the page shows the form again with the reason, and nothing is made")
  void siden(Fil fil) throws Exception {
    var foer = antall();
    web.perform(
            multipart("/oppdrag/brev")
                .file(new MockMultipartFile("fil", fil.navn(), fil.type(), fil.innhold()))
                .with(csrf())
                .with(user("koordinator")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
        .andExpect(content().string(containsString(fil.svar())))
        .andExpect(content().string(containsString("name=\"fil\"")));
    assertThat(antall()).isEqualTo(foer);
  }

  private List<Long> antall() {
    return TABELLER.stream().map(t -> jdbc.sql("select count(*) from " + t).query(Long.class).single()).toList();
  }

  private static byte[] medPassord() throws IOException {
    try (var dokument = brev(1)) {
      dokument.protect(new StandardProtectionPolicy("eierens", "leserens", new AccessPermission()));
      return lagret(dokument);
    }
  }

  private static byte[] medSkript() throws IOException {
    try (var dokument = brev(1)) {
      dokument.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('Hei')"));
      return lagret(dokument);
    }
  }

  private static byte[] lang() throws IOException {
    try (var dokument = brev(201)) {
      return lagret(dokument);
    }
  }

  /** A picture of a page, as a scanner makes it. */
  private static byte[] skannet() throws IOException {
    try (var dokument = new PDDocument()) {
      var ark = new PDPage();
      dokument.addPage(ark);
      var bilde = new java.awt.image.BufferedImage(60, 80, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
      try (var penn = new PDPageContentStream(dokument, ark)) {
        penn.drawImage(LosslessFactory.createFromImage(dokument, bilde), 0, 0, 600, 800);
      }
      return lagret(dokument);
    }
  }

  /** A letter that would be received, were it not for what is done to it. */
  private static PDDocument brev(int sider) throws IOException {
    var dokument = new PDDocument();
    for (int side = 0; side < sider; side++) {
      dokument.addPage(new PDPage());
    }
    try (var penn = new PDPageContentStream(dokument, dokument.getPage(0))) {
      penn.beginText();
      penn.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
      penn.newLineAtOffset(60, 740);
      for (var linje : List.of("Tildelingsbrev for IMDi 2039", "Oppdrag nr. 2039-01 Telle benker i parken", "Frist: 01.06.2039")) {
        penn.showText(linje);
        penn.newLineAtOffset(0, -30);
      }
      penn.endText();
    }
    return dokument;
  }

  private static byte[] lagret(PDDocument dokument) throws IOException {
    var ut = new ByteArrayOutputStream();
    dokument.save(ut);
    return ut.toByteArray();
  }

  private static String roman() {
    return """
        Første kapittel

        Det regnet den morgenen Marte gikk ned til kaia. Båten skulle ha kommet klokken seks, men ingen hadde sett den.
        Hun satte seg på en kasse og telte måker til hun kom til førtito. Så kom Jens med to kopper kaffe.

        """
        .repeat(300);
  }
}
