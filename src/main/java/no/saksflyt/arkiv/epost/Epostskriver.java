package no.saksflyt.arkiv.epost;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import no.saksflyt.arkiv.NyFil;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Stand-in for the e-mail box: writes an e-mail as it would have come, so that the demonstration reads it as a real one. */
@Component
public class Epostskriver {

  private static final String MOTTAKER = "post@direktoratet.example";

  private final Clock klokke;

  Epostskriver(Clock klokke) {
    this.klokke = klokke;
  }

  /**
   * @param navn the sender's name
   * @param adresse the sender's address
   * @param emne the subject
   * @param tekst what it says
   * @param vedlegg its attachments
   * @param bruk what to do with the e-mail; it can be read until this returns
   * @return what that answers
   * @throws Regelbrudd when the address is none ({@code epost})
   */
  public <T> T skriv(
      String navn, String adresse, String emne, String tekst, List<NyFil> vedlegg, Function<InputStreamSource, T> bruk) {
    try {
      var melding = new MimeMessage(Session.getInstance(new Properties()));
      melding.setFrom(avsender(navn, adresse));
      melding.setRecipients(Message.RecipientType.TO, MOTTAKER);
      melding.setSubject(emne, StandardCharsets.UTF_8.name());
      melding.setSentDate(Date.from(klokke.instant()));
      melding.setContent(innhold(tekst, vedlegg));
      melding.saveChanges();
      return skrevet(melding, bruk);
    } catch (MessagingException | IOException umulig) {
      throw new IllegalStateException(umulig);
    }
  }

  private static InternetAddress avsender(String navn, String adresse) throws IOException {
    try {
      new InternetAddress(adresse, true);
      return new InternetAddress(adresse, navn, StandardCharsets.UTF_8.name());
    } catch (MessagingException | NullPointerException ugyldig) {
      throw new Regelbrudd(new Feltfeil("epost", "feil.arkiv.epost.adresse"));
    }
  }

  private static MimeMultipart innhold(String tekst, List<NyFil> vedlegg) throws MessagingException, IOException {
    var innhold = new MimeMultipart();
    var brev = new MimeBodyPart();
    brev.setText(tekst == null ? "" : tekst, StandardCharsets.UTF_8.name());
    innhold.addBodyPart(brev);
    for (var fil : vedlegg) {
      var del = new MimeBodyPart();
      del.setDataHandler(new DataHandler(new Vedlegg(fil)));
      del.setFileName(jakarta.mail.internet.MimeUtility.encodeText(fil.filnavn(), "UTF-8", null));
      del.setDisposition(jakarta.mail.Part.ATTACHMENT);
      innhold.addBodyPart(del);
    }
    return innhold;
  }

  private static <T> T skrevet(MimeMessage melding, Function<InputStreamSource, T> bruk) throws IOException, MessagingException {
    var fil = Files.createTempFile("epost-ut", ".eml");
    try {
      try (var ut = Files.newOutputStream(fil)) {
        melding.writeTo(ut);
      }
      return bruk.apply(new FileSystemResource(fil));
    } finally {
      Files.deleteIfExists(fil);
    }
  }

  /** A file as an e-mail's part, read where it lies. */
  private record Vedlegg(NyFil fil) implements DataSource {

    @Override
    public InputStream getInputStream() throws IOException {
      return fil.innhold().getInputStream();
    }

    @Override
    public OutputStream getOutputStream() {
      throw new UncheckedIOException(new IOException("read only"));
    }

    @Override
    public String getContentType() {
      return "application/octet-stream";
    }

    @Override
    public String getName() {
      return fil.filnavn();
    }
  }
}
