package no.saksflyt.tilskudd.behandling;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilskudd.SoknadProsess;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.SoknadStatus;
import no.saksflyt.vedtak.Innstillinger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is recommended of an application; the text in full is kept, version by version, where recommendations are. */
@Service
@Transactional
public class Soknadsinnstillinger {

  private static final long ORE = 100;

  private final Soknadsflaggene flagg;
  private final Poengberegning poeng;
  private final Innstillinger innstillinger;
  private final SoknadService soknader;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final JdbcClient jdbc;
  private final Clock klokke;

  Soknadsinnstillinger(
      Soknadsflaggene flagg,
      Poengberegning poeng,
      Innstillinger innstillinger,
      SoknadService soknader,
      Hendelser hendelser,
      Innlogget innlogget,
      JdbcClient jdbc,
      Clock klokke) {
    this.flagg = flagg;
    this.poeng = poeng;
    this.innstillinger = innstillinger;
    this.soknader = soknader;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /**
   * Sends the recommendation on: the application waits to be ranked.
   *
   * @param saksnummer the case of an application that has its score
   * @param anbefaling what is recommended
   * @param kroner the amount in whole kroner where it is granted in part, else null
   * @param hovedgrunn the reasons, short
   * @throws Regelbrudd when something is still to be answered, no version is written, or the amount is not part of what was asked
   */
  public void skriv(Saksnummer saksnummer, Anbefaling anbefaling, Long kroner, String hovedgrunn) {
    var soknad = soknader.hent(saksnummer);
    int ubesvarte = flagg.ubesvarte(saksnummer);
    if (ubesvarte > 0) {
      throw new Regelbrudd(new Feltfeil("anbefaling", "feil.soknad.flagg", ubesvarte));
    }
    if (anbefaling == Anbefaling.DELVIS && kroner * ORE >= soknad.soktBelopOre()) {
      throw new Regelbrudd(new Feltfeil("anbefaltBelop", "feil.soknad.delvis"));
    }
    var versjon = innstillinger.ferdig(saksnummer, SoknadProsess.INNSTILLING, "hovedgrunn");
    long belopOre =
        switch (anbefaling) {
          case INNVILG -> soknad.soktBelopOre();
          case DELVIS -> kroner * ORE;
          case AVSLAG -> 0;
        };
    lagre(saksnummer, anbefaling, belopOre, hovedgrunn.strip(), versjon.nr());
    soknader.status(saksnummer, SoknadStatus.TIL_PRIORITERING);
    hendelser.registrer(Hendelse.av(saksnummer, "SOKNAD_INNSTILT", innlogget.id()).til(anbefaling).fordi(hovedgrunn));
  }

  private void lagre(Saksnummer saksnummer, Anbefaling anbefaling, long belopOre, String hovedgrunn, int versjon) {
    jdbc.sql("delete from soknadsinnstilling where saksnummer = :sak").param("sak", saksnummer.toString()).update();
    jdbc.sql(
            "insert into soknadsinnstilling (saksnummer, anbefaling, belop_ore, hovedgrunn, poeng, innstilling_nr, innstilt,"
                + " innstilt_av) values (:sak, :anbefaling, :belop, :grunn, :poeng, :versjon, :naa, :av)")
        .param("sak", saksnummer.toString())
        .param("anbefaling", anbefaling.name())
        .param("belop", belopOre)
        .param("grunn", hovedgrunn)
        .param("poeng", poeng.resultat(saksnummer).snitt())
        .param("versjon", versjon)
        .param("naa", Timestamp.from(klokke.instant()))
        .param("av", innlogget.id())
        .update();
  }

  /**
   * @param saksnummer an application's case the person may see
   * @return what is recommended; empty before that
   */
  @Transactional(readOnly = true)
  public Optional<Soknadsinnstilling> finn(Saksnummer saksnummer) {
    soknader.hent(saksnummer);
    return jdbc.sql("select * from soknadsinnstilling where saksnummer = :sak")
        .param("sak", saksnummer.toString())
        .query(
            (rs, nr) ->
                new Soknadsinnstilling(
                    Anbefaling.valueOf(rs.getString("anbefaling")),
                    rs.getLong("belop_ore"),
                    rs.getString("hovedgrunn"),
                    rs.getBigDecimal("poeng"),
                    rs.getInt("innstilling_nr"),
                    rs.getTimestamp("innstilt").toInstant(),
                    rs.getString("innstilt_av")))
        .optional();
  }
}
