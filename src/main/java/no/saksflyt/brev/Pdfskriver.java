package no.saksflyt.brev;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes PDF of a page: for the archive (PDF/A-2a) and for screen readers (PDF/UA-1) at once, with bundled fonts, and nothing fetched
 * from anywhere while it is made.
 */
@Component
public class Pdfskriver {

  private static final String SKRIFT = "Saksflyt";

  /**
   * @param side a whole page of well-formed XHTML with language, title and {@code meta name="description"}
   * @return the document
   */
  public byte[] skriv(String side) {
    try (var ut = new ByteArrayOutputStream()) {
      new PdfRendererBuilder()
          .useFastMode()
          .usePdfUaAccessibility(true)
          .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
          .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
          .useFont(() -> strom("skrift/DejaVuSansCondensed.ttf"), SKRIFT, 400, FontStyle.NORMAL, true)
          .useFont(() -> strom("skrift/DejaVuSansCondensed-Bold.ttf"), SKRIFT, 700, FontStyle.NORMAL, true)
          .useUriResolver((utgangspunkt, adresse) -> adresse.startsWith("http") || adresse.startsWith("#") ? adresse : null)
          .withHtmlContent(side, null)
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
}
