package no.saksflyt.brev;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.integrasjon.DigitalPost;
import no.saksflyt.integrasjon.Utsender;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings letters from the outbox to the digital mailbox; the deadline to complain runs from the day it takes them. */
@Component
class Brevutsender implements Utsender {

  private final JdbcClient jdbc;
  private final Dokumenter dokumenter;
  private final DigitalPost postkasse;
  private final Brevkvittering kvittering;

  Brevutsender(JdbcClient jdbc, Dokumenter dokumenter, DigitalPost postkasse, Brevkvittering kvittering) {
    this.jdbc = jdbc;
    this.dokumenter = dokumenter;
    this.postkasse = postkasse;
    this.kvittering = kvittering;
  }

  @Override
  public String type() {
    return Utsendelse.TYPE;
  }

  @Override
  public String send(String nokkel, Map<String, String> innhold) throws Exception {
    var brev =
        jdbc.sql(Brevrad.SQL + " where b.id = :id").param("id", Long.valueOf(innhold.get("brev"))).query(Brevrad::les).single();
    var svar = postkasse.send(nokkel, new DigitalPost.Forsendelse(brev.til().navn(), brev.tittel(), pdf(brev)));
    kvittering.sendt(brev, null, svar);
    return svar;
  }

  private byte[] pdf(Utgaaendebrev brev) throws IOException {
    try (var ut = new ByteArrayOutputStream()) {
      dokumenter.aapne(brev.sak(), brev.dokumentId(), 1).innhold().skriv(ut);
      return ut.toByteArray();
    }
  }
}
