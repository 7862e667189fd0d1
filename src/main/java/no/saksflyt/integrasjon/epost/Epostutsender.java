package no.saksflyt.integrasjon.epost;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import no.saksflyt.integrasjon.Epost;
import no.saksflyt.integrasjon.Utsender;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends e-mail by the server that {@code spring.mail.host} names; without one the row in the outbox is all there is. */
@Component
public class Epostutsender implements Utsender {

  /** What the receipt says where no server is named. */
  static final String UTEN_TJENER = "Ingen e-posttjener: vist i utboksen";

  private final ObjectProvider<JavaMailSender> tjener;
  private final String avsender;

  Epostutsender(ObjectProvider<JavaMailSender> tjener, @Value("${saksflyt.epost.avsender}") String avsender) {
    this.tjener = tjener;
    this.avsender = avsender;
  }

  @Override
  public String type() {
    return Epost.TYPE;
  }

  @Override
  public String send(String nokkel, Map<String, String> innhold) throws Exception {
    var post = tjener.getIfAvailable();
    if (post == null) {
      return UTEN_TJENER;
    }
    MimeMessage melding = post.createMimeMessage();
    var felter = new MimeMessageHelper(melding, StandardCharsets.UTF_8.name());
    felter.setFrom(avsender);
    felter.setTo(innhold.get("til"));
    felter.setSubject(innhold.get("emne"));
    felter.setText(innhold.get("tekst"));
    melding.saveChanges();
    // The same key gives the same id: a mail that is sent twice is known again.
    var id = UUID.nameUUIDFromBytes(nokkel.getBytes(StandardCharsets.UTF_8));
    melding.setHeader("Message-ID", "<" + id + "@" + avsender.replaceFirst("^.*@", "") + ">");
    post.send(melding);
    return melding.getMessageID();
  }
}
