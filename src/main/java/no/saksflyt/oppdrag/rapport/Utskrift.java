package no.saksflyt.oppdrag.rapport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import no.saksflyt.brev.Pdfskriver;
import no.saksflyt.felles.Meldinger;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes PDF from a template of reports. */
@Component
class Utskrift {

  private final ITemplateEngine maler;
  private final Pdfskriver pdf;

  Utskrift(ITemplateEngine maler, Pdfskriver pdf) {
    this.maler = maler;
    this.pdf = pdf;
  }

  /**
   * @param mal the template's name; well-formed XML when filled
   * @param verdier what it shows
   * @return the document
   */
  byte[] pdf(String mal, Map<String, Object> verdier) {
    var alle = new HashMap<>(verdier);
    alle.put("stil", stil());
    return pdf.skriv(maler.process(mal, new Context(Meldinger.BOKMAL, alle)));
  }

  private static String stil() {
    try {
      return new ClassPathResource("utskrift/utskrift.css").getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException mangler) {
      throw new UncheckedIOException(mangler);
    }
  }
}
