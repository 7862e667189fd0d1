package no.saksflyt.sak;

import java.time.Clock;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The relations between cases, seen from both. A relation to a case the person may not see is not there. */
@Service
@Transactional
public class Saksrelasjoner {

  private final SaksrelasjonRepository rader;
  private final SakService saker;
  private final Skriverett skriverett;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Tilgangsfilter filter;
  private final JdbcClient jdbc;
  private final Clock klokke;

  Saksrelasjoner(
      SaksrelasjonRepository rader,
      SakService saker,
      Skriverett skriverett,
      Hendelser hendelser,
      Innlogget innlogget,
      Tilgangsfilter filter,
      JdbcClient jdbc,
      Clock klokke) {
    this.rader = rader;
    this.saker = saker;
    this.skriverett = skriverett;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.filter = filter;
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /**
   * @param fra the case the relation is recorded from
   * @param til the other case, which the person must be able to see
   * @param type how the first stands to the second
   * @throws Regelbrudd when the two are one, or the relation is already there
   */
  public void leggTil(Saksnummer fra, Saksnummer til, Relasjonstype type) {
    saker.hent(fra);
    saker.hent(til);
    skriverett.krev();
    if (type == null || !type.forHaand()) {
      throw new Regelbrudd(new Feltfeil("type", "feil.felt.ugyldig", "Relasjon"));
    }
    registrer(fra, til, type);
  }

  /**
   * Records a relation that follows from what a use case does; the use case has checked the person. Recorded twice it is there
   * once.
   *
   * @param fra the case the relation is recorded from
   * @param til the other case
   * @param type how the first stands to the second
   */
  public void knytt(Saksnummer fra, Saksnummer til, Relasjonstype type) {
    if (!finnes(fra, til, type) && !(type.likBeggeVeier() && finnes(til, fra, type))) {
      registrer(fra, til, type);
    }
  }

  /**
   * Takes away what {@link #knytt} recorded, as when joined cases are split again.
   *
   * @param fra the case the relation was recorded from
   * @param til the other case
   * @param type how the first stood to the second
   */
  public void losne(Saksnummer fra, Saksnummer til, Relasjonstype type) {
    var utgaaende = finnes(fra, til, type);
    if (utgaaende || (type.likBeggeVeier() && finnes(til, fra, type))) {
      var en = utgaaende ? fra : til;
      var annen = utgaaende ? til : fra;
      rader.deleteByFraAndTilAndType(en.toString(), annen.toString(), type);
      rader.flush();
      paaBegge("RELASJON_FJERNET", en, annen, type);
    }
  }

  /** The relation of a case that ended in favour of another; the use case has checked the person. */
  void gattOver(Saksnummer fra, Saksnummer til, Overgang overgang) {
    // Its own event tells of it.
    rader.saveAndFlush(new Saksrelasjon(fra, til, overgang.relasjon(), innlogget.id(), klokke.instant()));
  }

  private void registrer(Saksnummer fra, Saksnummer til, Relasjonstype type) {
    if (fra.equals(til)) {
      throw new Regelbrudd(new Feltfeil("annen", "feil.relasjon.segSelv"));
    }
    if (finnes(fra, til, type) || (type.likBeggeVeier() && finnes(til, fra, type))) {
      throw new Regelbrudd(new Feltfeil("annen", "feil.relasjon.finnes"));
    }
    rader.saveAndFlush(new Saksrelasjon(fra, til, type, innlogget.id(), klokke.instant()));
    paaBegge("RELASJON_LAGT_TIL", fra, til, type);
  }

  /**
   * @param saksnummer one of the two cases
   * @param id the relation's id
   * @throws IkkeFunnet when the case has no such relation
   */
  public void fjern(Saksnummer saksnummer, long id) {
    saker.hent(saksnummer);
    skriverett.krev();
    var rad =
        rader
            .findById(id)
            .filter(r -> r.type().forHaand() && (r.fra().equals(saksnummer) || r.til().equals(saksnummer)))
            .orElseThrow(() -> new IkkeFunnet("feil.relasjon.finnesIkke"));
    saker.hent(rad.fra().equals(saksnummer) ? rad.til() : rad.fra());
    rader.delete(rad);
    paaBegge("RELASJON_FJERNET", rad.fra(), rad.til(), rad.type());
  }

  /** It is undone when the case is opened again. */
  void overgangOpphevet(Saksnummer fra, Saksnummer til, Overgang overgang) {
    rader.deleteByFraAndTilAndType(fra.toString(), til.toString(), overgang.relasjon());
    rader.flush();
    paaBegge("RELASJON_FJERNET", fra, til, overgang.relasjon());
  }

  /**
   * @param saksnummer a case the person may see
   * @return its relations to cases the person may also see
   */
  @Transactional(readOnly = true)
  public List<Relasjon> alle(Saksnummer saksnummer) {
    return jdbc.sql(
            "select r.id, r.type, r.fra, s.saksnummer, s.tittel, s.type as sakstype, s.status from saksrelasjon r"
                + " join sak s on s.saksnummer = case when r.fra = :sak then r.til else r.fra end"
                + " where (r.fra = :sak or r.til = :sak) and "
                + Tilgangsfilter.sql("s")
                + " order by r.id")
        .param("sak", saksnummer.toString())
        .params(filter.parametre())
        .query(
            (rs, nr) ->
                new Relasjon(
                    rs.getLong("id"),
                    Relasjonstype.valueOf(rs.getString("type")),
                    rs.getString("fra").equals(saksnummer.toString()),
                    Saksnummer.av(rs.getString("saksnummer")),
                    rs.getString("tittel"),
                    rs.getString("sakstype"),
                    rs.getString("status")))
        .list();
  }

  private static String ord(Relasjonstype type, boolean utgaaende) {
    return type.name() + (utgaaende || type.likBeggeVeier() ? ".fra" : ".til");
  }

  private boolean finnes(Saksnummer fra, Saksnummer til, Relasjonstype type) {
    return rader.existsByFraAndTilAndType(fra.toString(), til.toString(), type);
  }

  private void paaBegge(String hendelse, Saksnummer fra, Saksnummer til, Relasjonstype type) {
    for (var sak : List.of(fra, til)) {
      hendelser.registrer(
          Hendelse.av(sak, hendelse, innlogget.id()).fra(sak.equals(fra) ? til : fra).til(ord(type, sak.equals(fra))));
    }
  }
}
