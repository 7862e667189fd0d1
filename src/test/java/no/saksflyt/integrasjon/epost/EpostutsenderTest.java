package no.saksflyt.integrasjon.epost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** E-mail by a real server: it holds what it was given and nothing else. */
class EpostutsenderTest {

  private static final Map<String, String> INNHOLD =
      Map.of(
          "til", "leder@direktoratet.example",
          "emne", "Saksflyt: sak 2026/000123",
          "tekst", "Det er et varsel til deg om sak 2026/000123.\n\nhttp://localhost:8080/sak/2026/000123\n");

  private final GreenMail tjener = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    tjener.start();
  }

  @AfterEach
  void stopp() {
    tjener.stop();
  }

  @Test
  @DisplayName("the receiver gets case number and link; sent again it is known as the same")
  void sendt() throws Exception {
    var utsender = new Epostutsender(tjener(tjener.getSmtp().getPort()), "saksflyt@direktoratet.example");
    var kvittering = utsender.send("varsel:leder:2026/000123:2026-11-22", INNHOLD);
    assertThat(utsender.send("varsel:leder:2026/000123:2026-11-22", INNHOLD)).isEqualTo(kvittering);
    var mottatt = tjener.getReceivedMessages()[0];
    assertThat(mottatt.getSubject()).isEqualTo("Saksflyt: sak 2026/000123");
    assertThat(mottatt.getContent().toString().strip().replace("\r\n", "\n"))
        .isEqualTo(INNHOLD.get("tekst").strip());
    assertThat(mottatt.getAllRecipients()).extracting(Object::toString).containsExactly("leder@direktoratet.example");
    assertThat(Stream.of(tjener.getReceivedMessages()).map(EpostutsenderTest::id).distinct()).containsExactly(kvittering);
  }

  @Test
  @DisplayName("a server that does not answer is a failure, to be tried again")
  void tjenerenSvarerIkke() {
    var utsender = new Epostutsender(tjener(1), "saksflyt@direktoratet.example");
    assertThatThrownBy(() -> utsender.send("n", INNHOLD)).isInstanceOf(MailException.class);
  }

  private static String id(MimeMessage melding) {
    try {
      return melding.getMessageID();
    } catch (MessagingException uleselig) {
      throw new IllegalStateException(uleselig);
    }
  }

  private static ObjectProvider<JavaMailSender> tjener(int port) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    return new StaticListableBeanFactory(Map.of("tjener", sender)).getBeanProvider(JavaMailSender.class);
  }
}
