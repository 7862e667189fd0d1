package no.saksflyt.arkiv.epost;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.SharedFileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import no.saksflyt.arkiv.NyFil;
import no.saksflyt.arkiv.NyPost;
import no.saksflyt.arkiv.Postkanal;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Reads an e-mail as it travels (RFC 5322, MIME): who, what about, what it says and what came with it. */
@Component
public class Epostleser {

  private static final int MAKS_DYBDE = 10;
  private static final int MAKS_TEKST = 100_000;

  /** Stands for a sender or subject the e-mail does not tell. */
  private static final String UKJENT = "?";

  /** What has been found so far while the e-mail's parts are walked through. */
  private static final class Funn {
    private final List<NyFil> vedlegg = new ArrayList<>();
    private String tekst;
    private String html;
  }

  /**
   * Reads an e-mail from a file of its own, so that large attachments are never held in memory.
   *
   * @param kilde the e-mail
   * @param bruk what to do with it; its files can be read until this returns
   * @return what that answers
   * @throws Regelbrudd when it is no e-mail ({@code fil})
   */
  public <T> T les(InputStreamSource kilde, Function<NyPost, T> bruk) {
    try {
      var fil = Files.createTempFile("epost", ".eml");
      try (InputStream inn = kilde.getInputStream()) {
        Files.copy(inn, fil, StandardCopyOption.REPLACE_EXISTING);
        return lesFil(fil, bruk);
      } finally {
        Files.deleteIfExists(fil);
      }
    } catch (IOException uleselig) {
      throw new UncheckedIOException(uleselig);
    }
  }

  private <T> T lesFil(Path fil, Function<NyPost, T> bruk) throws IOException {
    try (var strom = new SharedFileInputStream(fil.toFile())) {
      return bruk.apply(post(new MimeMessage(Session.getInstance(new Properties()), strom), fil));
    } catch (MessagingException ingenEpost) {
      throw new Regelbrudd(new Feltfeil("fil", "feil.arkiv.epost.uleselig"));
    }
  }

  private static NyPost post(MimeMessage melding, Path fil) throws MessagingException, IOException {
    var funn = new Funn();
    gaaGjennom(melding, 0, funn);
    var fra = melding.getFrom() == null || melding.getFrom().length == 0 ? null : (InternetAddress) melding.getFrom()[0];
    var emne = melding.getSubject();
    return new NyPost(
        Postkanal.EPOST,
        fra == null ? UKJENT : fra.getPersonal() == null ? fra.getAddress() : fra.getPersonal(),
        fra == null ? null : fra.getAddress(),
        emne == null || emne.isBlank() ? UKJENT : emne,
        funn.tekst != null ? funn.tekst : funn.html,
        melding.getMessageID(),
        new NyFil("E-post.eml", new FileSystemResource(fil)),
        funn.vedlegg);
  }

  private static void gaaGjennom(Part del, int dybde, Funn funn) throws MessagingException, IOException {
    if (dybde > MAKS_DYBDE) {
      return;
    }
    if (del.isMimeType("multipart/*") && del.getContent() instanceof Multipart flere) {
      for (int i = 0; i < flere.getCount(); i++) {
        BodyPart barn = flere.getBodyPart(i);
        gaaGjennom(barn, dybde + 1, funn);
      }
    } else if (del.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(del.getDisposition()) || del.isMimeType("message/rfc822")) {
      funn.vedlegg.add(new NyFil(filnavn(del), () -> innhold(del)));
    } else if (del.isMimeType("text/plain") && funn.tekst == null) {
      funn.tekst = tekst(del);
    } else if (del.isMimeType("text/html") && funn.html == null) {
      funn.html = utenMerking(tekst(del));
    }
  }

  private static InputStream innhold(Part del) throws IOException {
    try {
      return del.getInputStream();
    } catch (MessagingException uleselig) {
      throw new IOException(uleselig);
    }
  }

  private static String filnavn(Part del) throws MessagingException {
    var navn = del.getFileName();
    if (navn == null) {
      return del.isMimeType("message/rfc822") ? "Videresendt e-post.eml" : "vedlegg";
    }
    try {
      return MimeUtility.decodeText(navn);
    } catch (UnsupportedEncodingException ukjent) {
      return navn;
    }
  }

  private static String tekst(Part del) throws MessagingException, IOException {
    try {
      var innhold = del.getContent();
      if (innhold instanceof String tekst) {
        return tekst.substring(0, Math.min(MAKS_TEKST, tekst.length())).strip();
      }
    } catch (UnsupportedEncodingException ukjent) {
      // Read below as what most such e-mails are.
    }
    try (InputStream strom = del.getInputStream()) {
      return new String(strom.readNBytes(MAKS_TEKST), StandardCharsets.ISO_8859_1).strip();
    }
  }

  private static String utenMerking(String html) {
    var tekst =
        html.replaceAll("(?is)<(script|style|head)\\b.*?</\\1>", " ")
            .replaceAll("(?i)<br\\s*/?>|</p>|</div>|</tr>", "\n")
            .replaceAll("<[^>]*>", " ");
    return HtmlUtils.htmlUnescape(tekst).replaceAll("[ \\t\\u00a0]+", " ").replaceAll("\\s*\\n\\s*", "\n").strip();
  }
}
