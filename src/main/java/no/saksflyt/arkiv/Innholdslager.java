package no.saksflyt.arkiv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.Arrays;
import no.saksflyt.felles.Fingeravtrykk;
import no.saksflyt.felles.Konflikt;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps content under its SHA-256 in pieces of 512 KiB. The same content is kept once, whoever sends it; content is never
 * changed, so that reading needs no transaction. At most one piece is in memory at a time.
 */
@Component
class Innholdslager {

  /** Bytes in a piece. */
  static final int BIT = 512 * 1024;

  private final JdbcClient jdbc;
  private final Gjenforsok gjenforsok;

  Innholdslager(JdbcClient jdbc, Gjenforsok gjenforsok) {
    this.jdbc = jdbc;
    this.gjenforsok = gjenforsok;
  }

  /**
   * @param sha256 the address of the content
   * @param storrelse bytes
   */
  record Lagret(String sha256, long storrelse) {}

  /**
   * Keeps content in the caller's transaction.
   *
   * @param kilde the content; read twice, first for its address
   * @return where it is kept
   * @throws Konflikt when somebody else is writing the same content and is not finished in time
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Lagret lagre(InputStreamSource kilde) {
    try {
      var lagret = adresse(kilde);
      if (!finnes(lagret.sha256()) && gjenforsok.settInn(() -> settInn(lagret))) {
        skrivBiter(lagret, kilde);
      }
      return lagret;
    } catch (PessimisticLockingFailureException opptatt) {
      throw new Konflikt("feil.arkiv.fil.opptatt");
    } catch (IOException uleselig) {
      throw new UncheckedIOException(uleselig);
    }
  }

  /**
   * @param sha256 the address of content that is kept
   * @param til where it goes; not closed
   * @throws IOException when the receiver is gone
   */
  void les(String sha256, OutputStream til) throws IOException {
    int biter =
        jdbc.sql("select biter from dokumentinnhold where sha256 = :sha")
            .param("sha", sha256)
            .query(Integer.class)
            .single();
    for (int nr = 0; nr < biter; nr++) {
      til.write(bit(sha256, nr));
    }
  }

  private byte[] bit(String sha256, int nr) {
    return jdbc.sql("select innhold from dokumentbit where sha256 = :sha and nr = :nr")
        .param("sha", sha256)
        .param("nr", nr)
        .query((rad, i) -> rad.getBytes(1))
        .single();
  }

  private boolean finnes(String sha256) {
    return jdbc.sql("select count(*) from dokumentinnhold where sha256 = :sha")
            .param("sha", sha256)
            .query(Integer.class)
            .single()
        > 0;
  }

  private void settInn(Lagret ny) {
    jdbc.sql("insert into dokumentinnhold (sha256, storrelse, biter) values (:sha, :storrelse, :biter)")
        .param("sha", ny.sha256())
        .param("storrelse", ny.storrelse())
        .param("biter", (int) ((ny.storrelse() + BIT - 1) / BIT))
        .update();
  }

  private void skrivBiter(Lagret ny, InputStreamSource kilde) throws IOException {
    byte[] buffer = new byte[BIT];
    try (InputStream strom = kilde.getInputStream()) {
      int nr = 0;
      for (int n = strom.readNBytes(buffer, 0, BIT); n > 0; n = strom.readNBytes(buffer, 0, BIT)) {
        jdbc.sql("insert into dokumentbit (sha256, nr, innhold) values (:sha, :nr, :innhold)")
            .param("sha", ny.sha256())
            .param("nr", nr++)
            .param("innhold", n == BIT ? buffer : Arrays.copyOf(buffer, n))
            .update();
      }
    }
  }

  private static Lagret adresse(InputStreamSource kilde) throws IOException {
    var sha256 = Fingeravtrykk.sha256();
    try (var strom = new DigestInputStream(kilde.getInputStream(), sha256)) {
      long storrelse = strom.transferTo(OutputStream.nullOutputStream());
      return new Lagret(Fingeravtrykk.av(sha256), storrelse);
    }
  }
}
