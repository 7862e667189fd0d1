package no.saksflyt.oppdrag.leder;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.sak.Skriverett;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which measures of which plans an assignment is. */
@Service
@Transactional
public class Planregister {

  private static final int MAKS_PLAN = 200;
  private static final int MAKS_TILTAK = 40;

  private final JdbcClient jdbc;
  private final OppdragService oppdrag;
  private final Skriverett skriverett;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Planregister(
      JdbcClient jdbc,
      OppdragService oppdrag,
      Skriverett skriverett,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.jdbc = jdbc;
    this.oppdrag = oppdrag;
    this.skriverett = skriverett;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * @param saksnummer an assignment's case
   * @return the measures it is, by plan
   * @throws IkkeFunnet when the case does not exist or is not for this person
   */
  @Transactional(readOnly = true)
  public List<Plantiltak> alle(Saksnummer saksnummer) {
    oppdrag.hent(saksnummer);
    return jdbc.sql("select id, plan, tiltak from plantiltak where saksnummer = :sak order by plan, id")
        .param("sak", saksnummer.toString())
        .query((rs, nr) -> new Plantiltak(rs.getLong(1), rs.getString(2), rs.getString(3)))
        .list();
  }

  /**
   * @param saksnummer an assignment's case
   * @param plan the plan's name, 1 to 200 characters
   * @param tiltak the measure's number in it, 1 to 40 characters
   * @throws Regelbrudd naming every field that is wrong, also when the assignment is that measure already
   */
  public void leggTil(Saksnummer saksnummer, String plan, String tiltak) {
    oppdrag.hent(saksnummer);
    skriverett.krev();
    var feil = new ArrayList<Feltfeil>();
    kontroller(feil, "plan", "Plan", plan, MAKS_PLAN);
    kontroller(feil, "tiltak", "Tiltak", tiltak, MAKS_TILTAK);
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    var ny = new Plantiltak(0, plan.strip(), tiltak.strip());
    if (alle(saksnummer).stream().anyMatch(p -> p.plan().equals(ny.plan()) && p.tiltak().equals(ny.tiltak()))) {
      throw finnes();
    }
    settInn(saksnummer, ny);
    hendelser.registrer(Hendelse.av(saksnummer, "PLANTILTAK_LAGT_TIL", innlogget.id()).til(navn(ny)));
  }

  private void settInn(Saksnummer saksnummer, Plantiltak ny) {
    try {
      jdbc.sql(
              "insert into plantiltak (saksnummer, plan, tiltak, hvem, opprettet) values (:sak, :plan, :tiltak, :hvem, :naa)")
          .param("sak", saksnummer.toString())
          .param("plan", ny.plan())
          .param("tiltak", ny.tiltak())
          .param("hvem", innlogget.id())
          .param("naa", Timestamp.from(klokke.instant()))
          .update();
    } catch (DuplicateKeyException samtidig) {
      throw finnes();
    }
  }

  /**
   * @param saksnummer an assignment's case
   * @param id a row of its own
   * @throws IkkeFunnet when the assignment has no such row
   */
  public void fjern(Saksnummer saksnummer, long id) {
    var rad =
        alle(saksnummer).stream()
            .filter(p -> p.id() == id)
            .findFirst()
            .orElseThrow(() -> new IkkeFunnet("feil.relasjon.finnesIkke"));
    skriverett.krev();
    jdbc.sql("delete from plantiltak where id = :id").param("id", id).update();
    hendelser.registrer(Hendelse.av(saksnummer, "PLANTILTAK_FJERNET", innlogget.id()).fra(navn(rad)));
  }

  private static String navn(Plantiltak rad) {
    return "Tiltak " + rad.tiltak() + " i " + rad.plan();
  }

  private static Regelbrudd finnes() {
    return new Regelbrudd(new Feltfeil("tiltak", "feil.relasjon.finnes"));
  }

  private static void kontroller(List<Feltfeil> feil, String felt, String etikett, String verdi, int maks) {
    if (verdi == null || verdi.isBlank()) {
      feil.add(new Feltfeil(felt, "feil.felt.mangler", etikett));
    } else if (verdi.strip().length() > maks) {
      feil.add(new Feltfeil(felt, "feil.felt.forLang", etikett, maks));
    }
  }
}
