package no.saksflyt.sak;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Orgnr;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parties of cases: outside persons and organisations, each known once, with a role on each case. */
@Service
@Transactional
public class Saksparter {

  private static final Pattern EPOST = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  private final AktorRepository aktorer;
  private final SakService saker;
  private final Skriverett skriverett;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final JdbcClient jdbc;
  private final Clock klokke;

  Saksparter(
      AktorRepository aktorer,
      SakService saker,
      Skriverett skriverett,
      Hendelser hendelser,
      Innlogget innlogget,
      JdbcClient jdbc,
      Clock klokke) {
    this.aktorer = aktorer;
    this.saker = saker;
    this.skriverett = skriverett;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /**
   * @param saksnummer a case
   * @param ny the party; an organisation already known by number or name is used again
   * @param rolle what it is to the case
   * @return its id on the case
   * @throws Regelbrudd when a field is wrong, or the party already has this role
   */
  public long leggTil(Saksnummer saksnummer, NyAktor ny, Partsrolle rolle) {
    return leggTil(saksnummer, ny, rolle, null);
  }

  /**
   * @param saksnummer a case
   * @param ny the party; an organisation already known by number or name is used again
   * @param rolle what it is to the case
   * @param representerer id of the party on the case it acts for, or null
   * @return its id on the case
   * @throws Regelbrudd when a field is wrong, or the party already has this role
   * @throws IkkeFunnet when the case has no party to act for
   */
  public long leggTil(Saksnummer saksnummer, NyAktor ny, Partsrolle rolle, Long representerer) {
    saker.hent(saksnummer);
    skriverett.krev();
    kontroller(ny, rolle);
    if (representerer != null) {
      hent(saksnummer, representerer);
    }
    var aktor = finn(ny);
    if (paaSaken(saksnummer, aktor.id(), rolle, representerer).isPresent()) {
      throw new Regelbrudd(new Feltfeil("navn", "feil.part.finnes"));
    }
    return settInn(saksnummer, aktor.id(), rolle, representerer);
  }

  private long settInn(Saksnummer saksnummer, long aktor, Partsrolle rolle, Long representerer) {
    var nokkel = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into sakspart (saksnummer, aktor, rolle, representerer, fra)"
                + " values (:sak, :aktor, :rolle, :representerer, :fra)")
        .param("sak", saksnummer.toString())
        .param("aktor", aktor)
        .param("rolle", rolle.name())
        .param("representerer", representerer, Types.BIGINT)
        .param("fra", Timestamp.from(klokke.instant()))
        .update(nokkel, "id");
    // No name in the event: events outlive what a person may ask to have corrected.
    hendelser.registrer(Hendelse.av(saksnummer, "PART_LAGT_TIL", innlogget.id()).til(rolle.name()));
    return Objects.requireNonNull(nokkel.getKey()).longValue();
  }

  /**
   * @param saksnummer a case the person may see
   * @param id a party's id on it
   * @return the party
   * @throws IkkeFunnet when the case has no such party
   */
  @Transactional(readOnly = true)
  public Part hent(Saksnummer saksnummer, long id) {
    return alle(saksnummer).stream()
        .filter(p -> p.id() == id)
        .findFirst()
        .orElseThrow(() -> new IkkeFunnet("feil.part.finnesIkke"));
  }

  /**
   * For the envelope and nothing else: also a protected address.
   *
   * @param saksnummer a case the person may see
   * @param id a party's id on it
   * @return where letters to it go; empty when nobody knows
   */
  @Transactional(readOnly = true)
  public Optional<String> postadresse(Saksnummer saksnummer, long id) {
    hent(saksnummer, id);
    return jdbc.sql(
            "select a.adresse from sakspart p join aktor a on a.id = p.aktor where p.id = :id and a.adresse is not null")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  /**
   * Makes a party of one case a party of another too: the same person or organisation, known once.
   *
   * @param fra a case the person may see
   * @param id the party's id on it; one that has left it too, as whom a decision was for stays its party
   * @param til the other case
   * @param rolle what it is to that one
   * @return its id on the other case; the one it has there already in that role
   * @throws IkkeFunnet when the first case has no such party
   */
  public long kopier(Saksnummer fra, long id, Saksnummer til, Partsrolle rolle) {
    return kopier(fra, id, til, rolle, null);
  }

  /**
   * The same for one that acts for another.
   *
   * @param representerer id of the party on the other case it acts for there, or null
   */
  public long kopier(Saksnummer fra, long id, Saksnummer til, Partsrolle rolle, Long representerer) {
    var aktor = aktor(fra, id);
    saker.hent(til);
    skriverett.krev();
    return paaSaken(til, aktor, rolle, representerer).orElseGet(() -> settInn(til, aktor, rolle, representerer));
  }

  /**
   * @param fra a case the person may see
   * @param id a party's id on it, today or before
   * @param til another case the person may see
   * @param rolle a role
   * @return the id the same person or organisation has on the other case in that role today, or empty
   * @throws IkkeFunnet when the first case has no such party
   */
  @Transactional(readOnly = true)
  public Optional<Long> sammePaa(Saksnummer fra, long id, Saksnummer til, Partsrolle rolle) {
    saker.hent(til);
    return paaSaken(til, aktor(fra, id), rolle, null);
  }

  private long aktor(Saksnummer saksnummer, long id) {
    saker.hent(saksnummer);
    return jdbc.sql("select aktor from sakspart where id = :id and saksnummer = :sak")
        .param("id", id)
        .param("sak", saksnummer.toString())
        .query(Long.class)
        .optional()
        .orElseThrow(() -> new IkkeFunnet("feil.part.finnesIkke"));
  }

  /** One may act for several parties of a case, each once. */
  private Optional<Long> paaSaken(Saksnummer saksnummer, long aktor, Partsrolle rolle, Long representerer) {
    return jdbc.sql(
            "select id from sakspart where saksnummer = :sak and aktor = :aktor and rolle = :rolle"
                + " and coalesce(representerer, 0) = :representerer and til is null")
        .param("representerer", representerer == null ? 0L : representerer)
        .param("sak", saksnummer.toString())
        .param("aktor", aktor)
        .param("rolle", rolle.name())
        .query(Long.class)
        .optional();
  }

  private Aktor finn(NyAktor ny) {
    if (ny.orgnr() != null) {
      return aktorer.findByOrgnr(ny.orgnr()).orElseGet(() -> aktorer.saveAndFlush(new Aktor(ny)));
    }
    if (ny.art() == Aktorart.ORGANISASJON) {
      return aktorer
          .findFirstByArtAndNavnIgnoreCaseAndOrgnrIsNullOrderById(ny.art(), ny.navn())
          .orElseGet(() -> aktorer.saveAndFlush(new Aktor(ny)));
    }
    return aktorer.saveAndFlush(new Aktor(ny));
  }

  /**
   * @param saksnummer a case
   * @param id the party's id on it
   * @throws IkkeFunnet when the case has no such party
   */
  public void fjern(Saksnummer saksnummer, long id) {
    saker.hent(saksnummer);
    skriverett.krev();
    var rolle = hent(saksnummer, id).rolle();
    jdbc.sql("update sakspart set til = :naa where id = :id")
        .param("naa", Timestamp.from(klokke.instant()))
        .param("id", id)
        .update();
    hendelser.registrer(Hendelse.av(saksnummer, "PART_FJERNET", innlogget.id()).fra(rolle.name()));
  }

  /**
   * @param saksnummer a case the person may see
   * @return its parties today, in the order they were added
   */
  @Transactional(readOnly = true)
  public List<Part> alle(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return jdbc.sql(
            "select p.id, p.rolle, p.representerer, a.art, a.navn, a.orgnr, a.epost, a.adresse, a.maalform, a.kanal, a.vern"
                + " from sakspart p join aktor a on a.id = p.aktor where p.saksnummer = :sak and p.til is null order by p.id")
        .param("sak", saksnummer.toString())
        .query(
            (rs, nr) -> {
              var vern = Vern.valueOf(rs.getString("vern"));
              return new Part(
                  rs.getLong("id"),
                  Partsrolle.valueOf(rs.getString("rolle")),
                  Aktorart.valueOf(rs.getString("art")),
                  rs.getString("navn"),
                  rs.getString("orgnr"),
                  vern == Vern.INGEN ? rs.getString("epost") : null,
                  Maalform.valueOf(rs.getString("maalform")),
                  Kanal.valueOf(rs.getString("kanal")),
                  vern,
                  vern == Vern.INGEN ? rs.getString("adresse") : null,
                  rs.getObject("representerer", Long.class));
            })
        .list();
  }

  private static void kontroller(NyAktor ny, Partsrolle rolle) {
    var feil = new ArrayList<Feltfeil>();
    if (rolle == null) {
      feil.add(new Feltfeil("rolle", "feil.felt.mangler", "Rolle"));
    }
    if (ny.art() == null) {
      feil.add(new Feltfeil("art", "feil.felt.mangler", "Person eller virksomhet"));
    }
    if (ny.navn() == null || ny.navn().isBlank()) {
      feil.add(new Feltfeil("navn", "feil.felt.mangler", "Navn"));
    } else if (ny.navn().length() > 200) {
      feil.add(new Feltfeil("navn", "feil.felt.forLang", "Navn", 200));
    } else if (ny.navn().matches(".*\\d{11}.*")) {
      feil.add(new Feltfeil("navn", "feil.part.personnummer"));
    }
    if (ny.orgnr() != null && !Orgnr.gyldig(ny.orgnr())) {
      feil.add(new Feltfeil("orgnr", "feil.part.orgnr"));
    } else if (ny.orgnr() != null && ny.art() == Aktorart.PERSON) {
      feil.add(new Feltfeil("orgnr", "feil.part.orgnrPerson"));
    }
    if (ny.epost() != null && (ny.epost().length() > 200 || !EPOST.matcher(ny.epost()).matches())) {
      feil.add(new Feltfeil("epost", "feil.part.epost"));
    }
    if (ny.adresse() != null && ny.adresse().length() > 400) {
      feil.add(new Feltfeil("adresse", "feil.felt.forLang", "Adresse", 400));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }
}
