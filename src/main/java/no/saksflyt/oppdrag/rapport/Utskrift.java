package no.saksflyt.oppdrag.rapport;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import no.saksflyt.felles.Meldinger;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes PDF from a template: tagged (PDF/UA), with bundled fonts, and nothing fetched from anywhere while it is made. */
@Component
class Utskrift {

  private static final String SKRIFT = "Saksflyt";

  private final ITemplateEngine maler;

  Utskrift(ITemplateEngine maler) {
    this.maler = maler;
  }

  /**
   * @param mal the template's name; well-formed XML when filled
   * @param verdier what it shows
   * @return the document
   */
  byte[] pdf(String mal, Map<String, Object> verdier) {
    var alle = new HashMap<>(verdier);
    alle.put("stil", new String(les("utskrift/utskrift.css"), StandardCharsets.UTF_8));
    var html = maler.process(mal, new Context(Meldinger.BOKMAL, alle));
    try (var ut = new ByteArrayOutputStream()) {
      new PdfRendererBuilder()
          .useFastMode()
          .usePdfUaAccessibility(true)
          .useFont(() -> strom("skrift/DejaVuSansCondensed.ttf"), SKRIFT, 400, FontStyle.NORMAL, true)
          .useFont(() -> strom("skrift/DejaVuSansCondensed-Bold.ttf"), SKRIFT, 700, FontStyle.NORMAL, true)
          .useUriResolver((utgangspunkt, adresse) -> adresse.startsWith("http") || adresse.startsWith("#") ? adresse : null)
          .withHtmlContent(html, null)
          .toStream(ut)
          .run();
      return ut.toByteArray();
    } catch (IOException umulig) {
      throw new UncheckedIOException(umulig);
    }
  }

  private static InputStream strom(String sti) {
    try {
      return new ClassPathResource(sti).getInputStream();
    } catch (IOException mangler) {
      throw new UncheckedIOException(mangler);
    }
  }

  private static byte[] les(String sti) {
    try (var inn = strom(sti)) {
      return inn.readAllBytes();
    } catch (IOException mangler) {
      throw new UncheckedIOException(mangler);
    }
  }
}
