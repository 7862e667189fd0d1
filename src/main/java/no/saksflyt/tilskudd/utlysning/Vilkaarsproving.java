package no.saksflyt.tilskudd.utlysning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilskudd.ordning.Inngangsvilkar;
import no.saksflyt.tilskudd.ordning.Ordningsversjon;
import no.saksflyt.tilskudd.ordning.Vilkaarsfunn;
import no.saksflyt.tilskudd.ordning.Vilkaarsfunn.Resultat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries a scheme's conditions on example applications before a call opens; every run is kept. */
@Service
@Transactional
public class Vilkaarsproving {

  private static final int MAKS_GRUNN = 4_000;

  private final Utlysningsplan planer;
  private final Inngangsvilkar vilkaar;
  private final JdbcClient jdbc;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Vilkaarsproving(
      Utlysningsplan planer,
      Inngangsvilkar vilkaar,
      JdbcClient jdbc,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.planer = planer;
    this.vilkaar = vilkaar;
    this.jdbc = jdbc;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * @param saksnummer the case of a call that is planned
   * @return what each example was answered
   */
  public Vilkaarsprove kjor(Saksnummer saksnummer) {
    var utlysning = planer.krevPlanlegges(saksnummer);
    var omgang =
        jdbc.sql("select coalesce(max(omgang), 0) + 1 from vilkaarsprove where saksnummer = :sak")
            .param("sak", saksnummer.toString())
            .query(Integer.class)
            .single();
    for (var eksempel : Proveeksempel.av(utlysning.versjon().innhold())) {
      lagre(saksnummer, utlysning.versjon(), omgang, prov(utlysning.versjon(), eksempel));
    }
    var prove = siste(saksnummer).orElseThrow();
    hendelser.registrer(
        Hendelse.av(saksnummer, "VILKAAR_PROVD", innlogget.id()).til(prove.riktige() + "/" + prove.svar().size()));
    return prove;
  }

  private Vilkaarsprove.Svar prov(Ordningsversjon versjon, Proveeksempel eksempel) {
    var funn = vilkaar.vurder(versjon.innhold(), eksempel.fakta(versjon.innhold()));
    var samlet = Inngangsvilkar.samlet(funn);
    var grunn =
        funn.stream()
            .filter(f -> f.resultat() != Resultat.OK)
            .map(Vilkaarsfunn::begrunnelse)
            .collect(Collectors.joining(" "));
    return new Vilkaarsprove.Svar(
        eksempel, eksempel.ventet(), samlet, grunn.length() > MAKS_GRUNN ? grunn.substring(0, MAKS_GRUNN) : grunn);
  }

  private void lagre(Saksnummer saksnummer, Ordningsversjon versjon, int omgang, Vilkaarsprove.Svar svar) {
    jdbc.sql(
            "insert into vilkaarsprove (saksnummer, ordningsversjon, innhold_versjon, omgang, eksempel, ventet, resultat,"
                + " begrunnelse, hvem, tid) values (:sak, :versjon, :innhold, :omgang, :eksempel, :ventet, :resultat, :grunn,"
                + " :hvem, :tid)")
        .param("sak", saksnummer.toString())
        .param("versjon", versjon.id())
        .param("innhold", versjon.versjon())
        .param("omgang", omgang)
        .param("eksempel", svar.eksempel().name())
        .param("ventet", svar.ventet().name())
        .param("resultat", svar.resultat().name())
        .param("grunn", svar.begrunnelse())
        .param("hvem", innlogget.id())
        .param("tid", Timestamp.from(klokke.instant()))
        .update();
  }

  /**
   * @param saksnummer a call's case
   * @return the latest run, whatever it was run on; empty when there is none
   */
  @Transactional(readOnly = true)
  public Optional<Vilkaarsprove> siste(Saksnummer saksnummer) {
    planer.hent(saksnummer);
    return les(saksnummer, "");
  }

  /**
   * @param saksnummer a call's case
   * @return the latest run on the call's version of the scheme as it now stands; empty when it has changed since, or was never tried
   */
  @Transactional(readOnly = true)
  public Optional<Vilkaarsprove> gjeldende(Saksnummer saksnummer) {
    planer.hent(saksnummer);
    return les(
        saksnummer,
        " and exists (select 1 from utlysning u where u.saksnummer = p.saksnummer and u.ordningsversjon = p.ordningsversjon)"
            + " and (v.status <> 'UTKAST' or v.versjon = p.innhold_versjon)");
  }

  private Optional<Vilkaarsprove> les(Saksnummer saksnummer, String vilkaar) {
    var rader =
        jdbc.sql(
                "select p.*, v.nr from vilkaarsprove p join ordningsversjon v on v.id = p.ordningsversjon where p.saksnummer = :sak"
                    + " and p.omgang = (select max(s.omgang) from vilkaarsprove s where s.saksnummer = p.saksnummer)"
                    + vilkaar
                    + " order by p.id")
            .param("sak", saksnummer.toString())
            .query((rs, nr) -> rad(rs))
            .list();
    if (rader.isEmpty()) {
      return Optional.empty();
    }
    var svar = new ArrayList<Vilkaarsprove.Svar>();
    rader.forEach(r -> svar.addAll(r.svar()));
    var en = rader.get(0);
    return Optional.of(new Vilkaarsprove(en.omgang(), en.versjonsnr(), svar, en.hvem(), en.tid()));
  }

  private static Vilkaarsprove rad(ResultSet rs) throws SQLException {
    var svar =
        new Vilkaarsprove.Svar(
            Proveeksempel.valueOf(rs.getString("eksempel")),
            Resultat.valueOf(rs.getString("ventet")),
            Resultat.valueOf(rs.getString("resultat")),
            rs.getString("begrunnelse"));
    return new Vilkaarsprove(
        rs.getInt("omgang"), rs.getInt("nr"), List.of(svar), rs.getString("hvem"), rs.getTimestamp("tid").toInstant());
  }
}
