package no.saksflyt.vedtak;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import no.saksflyt.felles.Fingeravtrykk;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The codes in parties' letters; only their fingerprints are kept, so that nobody who reads the database can use one. */
@Component
class Vedtakskoder {

  /** Nothing that is mistaken for something else when read from paper. */
  private static final String TEGN = "ABCDEFGHJKLMNPRSTUVWXYZ23456789";

  private static final int LENGDE = 12;
  private static final int GRUPPE = 4;

  private final SecureRandom tilfeldig = new SecureRandom();
  private final JdbcClient jdbc;
  private final Innlogget innlogget;
  private final Tilgangsfilter filter;
  private final Clock klokke;

  Vedtakskoder(JdbcClient jdbc, Innlogget innlogget, Tilgangsfilter filter, Clock klokke) {
    this.jdbc = jdbc;
    this.innlogget = innlogget;
    this.filter = filter;
    this.klokke = klokke;
  }

  String ny(long part) {
    var kode = new StringBuilder();
    for (int i = 0; i < LENGDE; i++) {
      if (i > 0 && i % GRUPPE == 0) {
        kode.append('-');
      }
      kode.append(TEGN.charAt(tilfeldig.nextInt(TEGN.length())));
    }
    jdbc.sql("insert into vedtakskode (avtrykk, vedtakspart, opprettet) values (:avtrykk, :part, :naa)")
        .param("avtrykk", avtrykk(kode.toString()))
        .param("part", part)
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
    return kode.toString();
  }

  /**
   * One question whether the code, the case or neither is known, so that all take the same time. One with a login is shown no case
   * that is not theirs; one without is the party.
   */
  Optional<Long> finn(Saksnummer saksnummer, String kode) {
    var synlig = innlogget.hvisNoen().isPresent() ? " and " + Tilgangsfilter.sql("s") : "";
    return jdbc.sql(
            "select k.vedtakspart from vedtakskode k join vedtakspart p on p.id = k.vedtakspart"
                + " join vedtak v on v.id = p.vedtak join sak s on s.saksnummer = v.saksnummer"
                + " where k.avtrykk = :avtrykk and v.saksnummer = :sak"
                + synlig)
        .param("avtrykk", avtrykk(kode == null ? "" : kode))
        .param("sak", saksnummer.toString())
        .params(filter.parametre())
        .query(Long.class)
        .optional();
  }

  private static String avtrykk(String kode) {
    var rene = kode.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return Fingeravtrykk.av(rene.getBytes(StandardCharsets.UTF_8));
  }
}
