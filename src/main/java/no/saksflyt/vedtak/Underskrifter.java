package no.saksflyt.vedtak;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.saksflyt.felles.Fingeravtrykk;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Personer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who signed which version of what was recommended. A signature is for what stood there: when text or proposal becomes another,
 * it holds no more. These are steps of use cases; whether the person may sign is the guard's to say.
 */
@Service
@Transactional
public class Underskrifter {

  private final Innstillingslager innstillinger;
  private final SakService saker;
  private final Personer personer;
  private final Innlogget innlogget;
  private final JdbcClient jdbc;
  private final Clock klokke;

  Underskrifter(
      Innstillingslager innstillinger,
      SakService saker,
      Personer personer,
      Innlogget innlogget,
      JdbcClient jdbc,
      Clock klokke) {
    this.innstillinger = innstillinger;
    this.saker = saker;
    this.personer = personer;
    this.innlogget = innlogget;
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /**
   * The person behind the call signs what stands there now.
   *
   * @param saksnummer a case the person may see
   * @param steg the step it is signed at
   * @param hva what is signed
   * @param forPerson the absent person it is signed for, or null
   * @return the signature
   */
  public Underskrift signer(Saksnummer saksnummer, String steg, Underskrift.Underlag hva, String forPerson) {
    saker.hent(saksnummer);
    var tekst = tekst(saksnummer, hva);
    var ny =
        new Underskrift(
            steg,
            hva.referanse(),
            tekst.map(Innstillingsversjon::nr).orElse(null),
            avtrykk(tekst, hva),
            innlogget.id(),
            forPerson,
            klokke.instant());
    jdbc.sql(
            "insert into underskrift (saksnummer, steg, referanse, versjon, avtrykk, hvem, for_hvem, tid)"
                + " values (:sak, :steg, :ref, :versjon, :avtrykk, :hvem, :for, :tid)")
        .param("sak", saksnummer.toString())
        .param("steg", steg)
        .param("ref", ny.referanse())
        .param("versjon", ny.versjon(), Types.INTEGER)
        .param("avtrykk", ny.avtrykk())
        .param("hvem", ny.hvem())
        .param("for", forPerson, Types.VARCHAR)
        .param("tid", Timestamp.from(ny.tid()))
        .update();
    return ny;
  }

  /**
   * @param saksnummer a case the person may see
   * @param steg the step that must have been signed last for what stands there now
   * @param hva what is to be sent on
   * @throws Konflikt when text or proposal became another after it was signed; nothing happens when nobody has signed
   */
  @Transactional(readOnly = true)
  public void krevUendret(Saksnummer saksnummer, String steg, Underskrift.Underlag hva) {
    siste(saksnummer, steg)
        .filter(u -> !gjelder(saksnummer, u, hva))
        .ifPresent(
            u -> {
              throw new Konflikt("feil.underskrift.endret", personer.navn(u.hvem()));
            });
  }

  /**
   * @param saksnummer a case the person may see
   * @param steg a step
   * @return the last signature given at it; empty when none is
   */
  @Transactional(readOnly = true)
  public Optional<Underskrift> siste(Saksnummer saksnummer, String steg) {
    return alle(saksnummer).stream().filter(u -> u.steg().equals(steg)).reduce((foer, etter) -> etter);
  }

  /**
   * @param saksnummer a case the person may see
   * @return every signature in it, in the order they were given
   */
  @Transactional(readOnly = true)
  public List<Underskrift> alle(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return jdbc.sql("select steg, referanse, versjon, avtrykk, hvem, for_hvem, tid from underskrift where saksnummer = :sak order by id")
        .param("sak", saksnummer.toString())
        .query(
            (rs, nr) ->
                new Underskrift(
                    rs.getString(1),
                    rs.getString(2),
                    rs.getObject(3, Integer.class),
                    rs.getString(4),
                    rs.getString(5),
                    rs.getString(6),
                    rs.getTimestamp(7).toInstant()))
        .list();
  }

  /** @return whether a signature is for what stands there now */
  @Transactional(readOnly = true)
  public boolean gjelder(Saksnummer saksnummer, Underskrift underskrift, Underskrift.Underlag hva) {
    return underskrift.avtrykk() == null || underskrift.avtrykk().equals(avtrykk(tekst(saksnummer, hva), hva));
  }

  private Optional<Innstillingsversjon> tekst(Saksnummer saksnummer, Underskrift.Underlag hva) {
    return innstillinger.finn(saksnummer, hva.referanse()).flatMap(i -> innstillinger.siste(i.id()));
  }

  private static String avtrykk(Optional<Innstillingsversjon> tekst, Underskrift.Underlag hva) {
    var alt = tekst.map(Innstillingsversjon::tekst).orElse("") + '\u0000' + Objects.toString(hva.forslag(), "");
    return Fingeravtrykk.av(alt.getBytes(StandardCharsets.UTF_8));
  }
}
