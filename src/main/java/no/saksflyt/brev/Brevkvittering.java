package no.saksflyt.brev;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import no.saksflyt.felles.Tid;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.vedtak.Underretninger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes that a letter has left the house, and from when its receiver counts as told. */
@Component
class Brevkvittering {

  private final Underretninger underretninger;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final JdbcClient jdbc;
  private final Clock klokke;

  Brevkvittering(Underretninger underretninger, Hendelser hendelser, Innlogget innlogget, JdbcClient jdbc, Clock klokke) {
    this.underretninger = underretninger;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /**
   * @param brev a letter
   * @param dag the day it was posted, or null for this moment
   * @param svar the receipt
   * @return whether it had not been sent before
   */
  boolean sendt(Utgaaendebrev brev, LocalDate dag, String svar) {
    var naar = naar(dag);
    var endret =
        jdbc.sql("update utgaaendebrev set status = 'SENDT', sendt = :naar, kvittering = :svar where id = :id and sendt is null")
            .param("naar", Timestamp.from(naar))
            .param("svar", svar.length() > 500 ? svar.substring(0, 500) : svar)
            .param("id", brev.id())
            .update();
    if (endret == 0) {
      return false;
    }
    hendelser.registrer(
        Hendelse.av(brev.sak(), "BREV_SENDT", innlogget.id())
            .gjelderFra(Tid.dato(naar))
            .til(brev.tittel())
            .medKilde("journalpost " + brev.journalpost()));
    if (brev.vedtakspart() != null) {
      underretninger.sendt(brev.vedtakspart(), brev.kanal(), naar, brev.oppgittFrist());
    }
    return true;
  }

  private Instant naar(LocalDate dag) {
    return dag == null || dag.equals(LocalDate.now(klokke)) ? klokke.instant() : Tid.startAv(dag);
  }
}
