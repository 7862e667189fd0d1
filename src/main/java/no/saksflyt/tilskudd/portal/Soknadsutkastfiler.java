package no.saksflyt.tilskudd.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import no.saksflyt.arkiv.NyFil;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is enclosed with applications being written: kept here until it becomes documents of a case, and then no more. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Soknadsutkastfiler {

  private static final int BIT = 512 * 1024;

  private final JdbcClient jdbc;
  private final Clock klokke;

  Soknadsutkastfiler(JdbcClient jdbc, Clock klokke) {
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  void leggTil(long utkast, String kode, NyFil fil) {
    var nokkel = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into soknadsutkastfil (utkast, kode, navn, storrelse, lagt_til) values (:utkast, :kode, :navn, 0, :naa)")
        .param("utkast", utkast)
        .param("kode", kode)
        .param("navn", fil.filnavn())
        .param("naa", Timestamp.from(klokke.instant()))
        .update(nokkel, "id");
    var id = Objects.requireNonNull(nokkel.getKey()).longValue();
    jdbc.sql("update soknadsutkastfil set storrelse = :antall where id = :id")
        .param("antall", skriv(id, fil))
        .param("id", id)
        .update();
  }

  private long skriv(long id, NyFil fil) {
    try (InputStream strom = fil.innhold().getInputStream()) {
      long antall = 0;
      int nr = 0;
      for (byte[] bit = strom.readNBytes(BIT); bit.length > 0; bit = strom.readNBytes(BIT)) {
        jdbc.sql("insert into soknadsutkastbit (fil, nr, innhold) values (:fil, :nr, :innhold)")
            .param("fil", id)
            .param("nr", nr++)
            .param("innhold", bit)
            .update();
        antall += bit.length;
      }
      return antall;
    } catch (IOException uleselig) {
      throw new UncheckedIOException(uleselig);
    }
  }

  List<Soknadsutkast.Fil> alle(long utkast) {
    return jdbc.sql("select id, kode, navn, storrelse from soknadsutkastfil where utkast = :utkast order by id")
        .param("utkast", utkast)
        .query((rs, nr) -> new Soknadsutkast.Fil(rs.getLong(1), rs.getString(2), rs.getString(3), rs.getLong(4)))
        .list();
  }

  /** @return the file with its content */
  NyFil les(Soknadsutkast.Fil fil) {
    var biter =
        jdbc.sql("select innhold from soknadsutkastbit where fil = :fil order by nr")
            .param("fil", fil.id())
            .query((rs, nr) -> rs.getBytes(1))
            .list();
    var innhold = new byte[biter.stream().mapToInt(b -> b.length).sum()];
    int fra = 0;
    for (var bit : biter) {
      System.arraycopy(bit, 0, innhold, fra, bit.length);
      fra += bit.length;
    }
    return new NyFil(fil.navn(), new ByteArrayResource(innhold));
  }

  void fjern(long utkast, long id) {
    jdbc.sql("delete from soknadsutkastbit where fil in (select id from soknadsutkastfil where id = :id and utkast = :utkast)")
        .param("id", id)
        .param("utkast", utkast)
        .update();
    jdbc.sql("delete from soknadsutkastfil where id = :id and utkast = :utkast")
        .param("id", id)
        .param("utkast", utkast)
        .update();
  }

  void fjernAlle(long utkast) {
    alle(utkast).forEach(f -> fjern(utkast, f.id()));
  }
}
