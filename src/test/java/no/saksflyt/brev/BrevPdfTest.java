package no.saksflyt.brev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.brev.mal.Brevhtml;
import no.saksflyt.brev.mal.Fletting;
import no.saksflyt.brev.mal.Innfelling;
import no.saksflyt.brev.mal.Malnavn;
import no.saksflyt.brev.mal.Malutgave;
import no.saksflyt.felles.Tid;
import no.saksflyt.sak.Maalform;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The sheet every letter is written on, judged by veraPDF: kept for the archive (PDF/A-2a) and read aloud (PDF/UA-1). */
class BrevPdfTest {

  private static final Path MALER = Path.of("forms/brev");

  /** Norwegian and the letters of the Sámi languages, a list, two paragraphs, and signs that mean something in markup. */
  private static final String TEKST =
      """
      Ærlig talt så øver Åse & Čáhppe på «đ, ŋ, š, ŧ, ž» < 3.

      - første punkt
      - áttá č Č Đ Ŋ Š Ŧ Ž

      Siste avsnitt – med tankestrek.""";

  private static final Brevark.Adressat TIL =
      new Brevark.Adressat(
          List.of("Advokat Lie", "Fullmektig for Kari Nordmann", "Storgata 1", "0001 Oslo"), "Kari Nordmann");

  private static Brevark ark;

  @BeforeAll
  static void lagArk() {
    VeraGreenfieldFoundryProvider.initialise();
    var tekster = new ResourceBundleMessageSource();
    tekster.setBasename("meldinger/brevmaler");
    tekster.setDefaultEncoding(StandardCharsets.UTF_8.name());
    var maler = new ClassLoaderTemplateResolver();
    maler.setPrefix("templates/");
    maler.setSuffix(".html");
    maler.setCharacterEncoding(StandardCharsets.UTF_8.name());
    var motor = new SpringTemplateEngine();
    motor.setTemplateResolver(maler);
    motor.setTemplateEngineMessageSource(tekster);
    ark =
        new Brevark(
            motor,
            new Pdfskriver(),
            null,
            Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), Tid.OSLO),
            "Direktoratet",
            "Postboks 100, 0101 Oslo");
  }

  static Stream<String> filer() throws IOException {
    try (var filer = Files.list(MALER)) {
      return filer.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).sorted().toList().stream();
    }
  }

  @Tag("full")
  @ParameterizedTest
  @MethodSource("filer")
  @DisplayName("every letter in both languages is PDF/A-2a and PDF/UA-1")
  void godkjentAvVeraPdf(String fil) throws Exception {
    var navn = Malnavn.av(fil).orElseThrow();
    var pdf = pdf(navn);
    assertThat(brudd(pdf, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
    assertThat(brudd(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
  }

  @Test
  @DisplayName("the longest letter, judged in the fast suite too")
  void lengsteBrev() throws Exception {
    godkjentAvVeraPdf("avslag.nb.html");
  }

  @Test
  @DisplayName("language, title and letters of the Sámi languages survive, in reading order")
  void innhold() throws Exception {
    try (var pdf = Loader.loadPDF(pdf(new Malnavn("avslag", Maalform.NN)))) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nn");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Avslag");
      var tekst = new PDFTextStripper().getText(pdf);
      assertThat(tekst).contains("Čáhppe på «đ, ŋ, š, ŧ, ž» < 3", "č Č Đ Ŋ Š Ŧ Ž");
      assertThat(tekst.indexOf("Direktoratet")).isLessThan(tekst.indexOf("Kari Nordmann"));
      assertThat(tekst.indexOf("Kari Nordmann")).isLessThan(tekst.indexOf("Avslag"));
      assertThat(tekst.indexOf("Med helsing")).isGreaterThan(tekst.indexOf("Har du spørsmål?"));
    }
  }

  private static byte[] pdf(Malnavn navn) throws IOException {
    var html = Fletting.flett(tekst(navn), felt -> TEKST).html();
    var brev = new Forhaandsvisning(Brevhtml.overskrift(html), navn.maalform(), html, List.of(), null);
    return new Pdfskriver().skriv(ark.side(brev, TIL, "2026/000123", "Siri Saksbehandler"));
  }

  /** The release's template with the passages it asks for. */
  private static String tekst(Malnavn navn) {
    var filer = new Malutgave().alle();
    var passasjer =
        filer.entrySet().stream()
            .filter(f -> f.getKey().passasje() && f.getKey().maalform() == navn.maalform())
            .collect(Collectors.toMap(f -> f.getKey().mal(), Map.Entry::getValue));
    var hel = Innfelling.av(filer.get(navn), passasjer);
    assertThat(hel.hel()).as(navn.fil()).isTrue();
    return hel.tekst();
  }

  private static TreeSet<String> brudd(byte[] pdf, PDFAFlavour krav) throws Exception {
    var brudd = new TreeSet<String>();
    try (var lest = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), krav);
        var dommer = Foundries.defaultInstance().createValidator(krav, false)) {
      dommer.validate(lest).getTestAssertions().forEach(a -> brudd.add(a.getRuleId().getClause() + ": " + a.getMessage()));
    }
    return brudd;
  }
}
