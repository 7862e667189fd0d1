package no.saksflyt.klage.tall;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.Embete;
import no.saksflyt.felles.Embeter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a complaint case is counted by in the figures beside its outcome: gender, content and the office that decided it. */
@Service
@Transactional
public class Klagekjennetegn {

  /** The genders there are codes for. */
  public static final List<String> KJONN = Tallgruppe.KJONN.verdier();

  /** What a complaint can be about, the parts of one right after it. */
  public static final List<String> INNHOLD = Innholdskode.alle();

  private final JdbcClient jdbc;
  private final Embeter embeter;
  private final SakService saker;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Klagekjennetegn(
      JdbcClient jdbc, Embeter embeter, SakService saker, Hendelser hendelser, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.embeter = embeter;
    this.saker = saker;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * How a case is counted.
   *
   * @param kjonn {@code MANN}, {@code KVINNE} or {@code IKKE_OPPGITT}
   * @param innhold codes of what the complaint is about, a part with the row it is a part of
   * @param embete the office's code, or null
   */
  public record Kjennetegn(String kjonn, List<String> innhold, String embete) {

    /** Nothing is known. */
    static final Kjennetegn INGEN = new Kjennetegn("IKKE_OPPGITT", List.of(), null);
  }

  /**
   * Records how a case is counted, instead of what was recorded before.
   *
   * @param klage a complaint case
   * @param kjonn {@code MANN}, {@code KVINNE} or {@code IKKE_OPPGITT}; null and empty are the last one
   * @param innhold codes of what the complaint is about; empty when nobody told
   * @param embete code or name of the county governor's office that decided it; null and empty for none
   * @throws no.saksflyt.felles.IkkeTillatt when there is a person who does not work with complaints
   * @throws no.saksflyt.felles.IkkeFunnet when the case does not exist or is not for this person
   * @throws Regelbrudd naming {@code kjonn}, {@code innhold} or {@code embete}
   */
  public void sett(Saksnummer klage, String kjonn, List<String> innhold, String embete) {
    innlogget.krevAvPerson(Roller.KLAGEBEHANDLER, Roller.KLAGEINSTANS, Roller.JURIST);
    saker.hent(klage);
    var nytt = les(kjonn, innhold, embete);
    var foer = hent(klage);
    if (nytt.equals(foer)) {
      return;
    }
    slett(klage);
    jdbc.sql("insert into klagekjennetegn (saksnummer, kjonn, embete, hvem, endret) values (:sak, :kjonn, :embete, :hvem, :tid)")
        .param("sak", klage.toString())
        .param("kjonn", nytt.kjonn())
        .param("embete", nytt.embete())
        .param("hvem", innlogget.id())
        .param("tid", Timestamp.from(klokke.instant()))
        .update();
    for (var kode : nytt.innhold()) {
      jdbc.sql("insert into klageinnhold (saksnummer, innhold) values (:sak, :innhold)")
          .param("sak", klage.toString())
          .param("innhold", kode)
          .update();
    }
    hendelser.registrer(
        Hendelse.av(klage, "KLAGETALL_SATT", innlogget.id()).fra(String.join(", ", foer.innhold())).til(String.join(", ", nytt.innhold())));
  }

  /**
   * @param klage a complaint case
   * @return how it is counted
   */
  @Transactional(readOnly = true)
  public Kjennetegn hent(Saksnummer klage) {
    return jdbc.sql("select kjonn, embete from klagekjennetegn where saksnummer = :sak")
        .param("sak", klage.toString())
        .query((rs, nr) -> new Kjennetegn(rs.getString("kjonn"), innhold(klage), rs.getString("embete")))
        .optional()
        .orElse(Kjennetegn.INGEN);
  }

  private List<String> innhold(Saksnummer klage) {
    var koder =
        jdbc.sql("select innhold from klageinnhold where saksnummer = :sak").param("sak", klage.toString()).query(String.class).list();
    return INNHOLD.stream().filter(koder::contains).toList();
  }

  private void slett(Saksnummer klage) {
    for (var tabell : List.of("klageinnhold", "klagekjennetegn")) {
      jdbc.sql("delete from " + tabell + " where saksnummer = :sak").param("sak", klage.toString()).update();
    }
  }

  private Kjennetegn les(String kjonn, List<String> innhold, String embete) {
    var feil = new ArrayList<Feltfeil>();
    var koder = innhold == null ? List.<String>of() : innhold;
    if (!blank(kjonn) && !KJONN.contains(kjonn)) {
      feil.add(new Feltfeil("kjonn", "feil.klagetall.kjonn", kjonn));
    }
    koder.stream().filter(k -> !INNHOLD.contains(k)).forEach(k -> feil.add(new Feltfeil("innhold", "feil.klagetall.innhold", k)));
    Optional<Embete> funnet = blank(embete) ? Optional.empty() : embeter.tolk(embete);
    if (!blank(embete) && funnet.isEmpty()) {
      feil.add(new Feltfeil("embete", "feil.klagetall.embete", embete));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    var rader = Innholdskode.rader(koder).stream().map(Tallcelle::verdi).toList();
    return new Kjennetegn(
        blank(kjonn) ? "IKKE_OPPGITT" : kjonn,
        INNHOLD.stream().filter(rader::contains).toList(),
        funnet.map(Embete::kode).orElse(null));
  }

  private static boolean blank(String verdi) {
    return verdi == null || verdi.isBlank();
  }
}
