package no.saksflyt.integrasjon;

import no.saksflyt.felles.Bakgrunnsjobb;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox, one row in each transaction: a killed process can repeat the one it was at, and no other. Rows
 * another node has taken are passed over.
 */
@Component
public class Utboksjobb implements Bakgrunnsjobb {

  /** How long to wait after each failed attempt; after the last it is a person's turn. */
  private static final List<Duration> VENT =
      List.of(
          Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(6));

  private static final int MAKS_OM_GANGEN = 500;
  private static final int MAKS_FEIL = 1000;
  private static final int MAKS_KVITTERING = 500;
  private static final Logger LOGG = LoggerFactory.getLogger(Utboksjobb.class);

  private final Map<String, Utsender> utsendere;
  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final ApplicationEventPublisher hendelser;
  private final TransactionTemplate transaksjon;
  private final Clock klokke;

  Utboksjobb(
      List<Utsender> utsendere,
      JdbcClient jdbc,
      ObjectMapper json,
      ApplicationEventPublisher hendelser,
      PlatformTransactionManager transaksjoner,
      Clock klokke) {
    this.utsendere = utsendere.stream().collect(Collectors.toMap(Utsender::type, Function.identity()));
    this.jdbc = jdbc;
    this.json = json;
    this.hendelser = hendelser;
    this.transaksjon = new TransactionTemplate(transaksjoner);
    this.klokke = klokke;
  }

  /**
   * Sends everything that is due.
   *
   * @return how many attempts were made
   */
  @Override
  public int kjor() {
    int antall = 0;
    while (antall < MAKS_OM_GANGEN && Boolean.TRUE.equals(transaksjon.execute(status -> sendNeste()))) {
      antall++;
    }
    return antall;
  }

  private boolean sendNeste() {
    var neste =
        jdbc.sql(
                "select * from utboks where status in ('VENTER', 'FEILET') and neste <= :naa order by id"
                    + " fetch first 1 rows only for update skip locked")
            .param("naa", Timestamp.from(klokke.instant()))
            .query(Utboks::rad)
            .optional();
    neste.ifPresent(this::send);
    return neste.isPresent();
  }

  private void send(Utboks.Rad rad) {
    try {
      var utsender = utsendere.get(rad.type());
      if (utsender == null) {
        throw new IllegalStateException("Nobody sends " + rad.type());
      }
      sendt(rad, utsender.send(rad.nokkel(), json.readValue(rad.innhold(), new TypeReference<Map<String, String>>() {})));
    } catch (Exception feilet) {
      LOGG.warn("Outbox row {} ({}) could not be sent", rad.id(), rad.type(), feilet);
      feilet(rad, feilet);
    }
  }

  private void sendt(Utboks.Rad rad, String kvittering) {
    jdbc.sql(
            "update utboks set status = 'SENDT', forsok = forsok + 1, sendt = :naa, kvittering = :kvittering, feil = null"
                + " where id = :id")
        .param("id", rad.id())
        .param("naa", Timestamp.from(klokke.instant()))
        .param("kvittering", kort(kvittering, MAKS_KVITTERING))
        .update();
  }

  private void feilet(Utboks.Rad rad, Exception feil) {
    var oppgitt = rad.forsok() >= VENT.size();
    var neste = oppgitt ? klokke.instant() : klokke.instant().plus(VENT.get(rad.forsok()));
    jdbc.sql("update utboks set status = :status, forsok = forsok + 1, neste = :neste, feil = :feil where id = :id")
        .param("id", rad.id())
        .param("status", oppgitt ? Utboks.Status.TIL_PERSON.name() : Utboks.Status.FEILET.name())
        .param("neste", Timestamp.from(neste))
        .param("feil", kort(String.valueOf(feil.getMessage()), MAKS_FEIL))
        .update();
    if (oppgitt) {
      hendelser.publishEvent(new UtboksOppgitt(rad.id(), rad.type()));
    }
  }

  private static String kort(String tekst, int maks) {
    return tekst == null || tekst.length() <= maks ? tekst : tekst.substring(0, maks);
  }
}
