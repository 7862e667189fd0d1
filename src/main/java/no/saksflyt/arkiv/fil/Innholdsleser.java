package no.saksflyt.arkiv.fil;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Reads from a file's content alone what kind of file it is; the name it bears is not asked. */
@Component
public class Innholdsleser {

  private static final Set<String> PAKKER = Set.of("application/zip", "application/x-tika-ooxml");
  private static final Set<String> OLE = Set.of("application/x-tika-msoffice", "application/vnd.ms-outlook");

  private final Tika tika = new Tika();

  /**
   * @param innhold a file's content
   * @return a media type, or {@code docx}, {@code xlsx}, {@code pptx} for what is found inside a package; the plain
   *     {@code application/zip} or {@code application/x-tika-msoffice} for a container of anything else
   * @throws IOException when the content cannot be read
   */
  public String les(InputStreamSource innhold) throws IOException {
    String funnet;
    try (InputStream strom = new BufferedInputStream(innhold.getInputStream())) {
      funnet = tika.detect(strom);
    }
    if (PAKKER.contains(funnet)) {
      return Pakkeleser.les(innhold);
    }
    if (OLE.contains(funnet)) {
      return Outlookleser.erMelding(innhold) ? "application/vnd.ms-outlook" : "application/x-tika-msoffice";
    }
    if (funnet.equals("application/octet-stream") ? Tekstprove.er(innhold) : erTekst(funnet)) {
      return Brevhode.er(innhold) ? "message/rfc822" : "text/plain";
    }
    return funnet.endsWith("+xml") && !funnet.contains("svg") && !funnet.contains("html") ? "application/xml" : funnet;
  }

  private static boolean erTekst(String funnet) {
    return funnet.startsWith("text/") && !funnet.equals("text/html");
  }
}
