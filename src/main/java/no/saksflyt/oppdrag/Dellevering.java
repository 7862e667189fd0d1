package no.saksflyt.oppdrag;

import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A part that does not wait for the others: assured, approved and delivered for itself. */
@Service
@Transactional
public class Dellevering {

  private final OppdragService oppdrag;
  private final Leveranser leveranser;
  private final Leveringsjournal journal;
  private final Saksfrister frister;
  private final Hendelser hendelser;
  private final Innlogget innlogget;

  Dellevering(
      OppdragService oppdrag,
      Leveranser leveranser,
      Leveringsjournal journal,
      Saksfrister frister,
      Hendelser hendelser,
      Innlogget innlogget) {
    this.oppdrag = oppdrag;
    this.leveranser = leveranser;
    this.journal = journal;
    this.frister = frister;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
  }

  /** @param delId a part that quality assurance has passed on to approval */
  public void kvalitetssikret(Saksnummer saksnummer, String delId) {
    registrer(saksnummer, delId, "DEL_KVALITETSSIKRET");
  }

  /** @param delId a part the unit's leader approves */
  public void godkjent(Saksnummer saksnummer, String delId) {
    registrer(saksnummer, delId, "DEL_GODKJENT");
  }

  /**
   * @param delId a part that must be worked on again
   * @param grunn why
   */
  public void returner(Saksnummer saksnummer, String delId, String grunn) {
    oppdrag.returnerDeler(saksnummer, List.of(delId), grunn);
  }

  /**
   * @param delId the part that was delivered
   * @param levering how it reached the ministry
   * @throws no.saksflyt.felles.Regelbrudd when the day is still to come
   */
  public void lever(Saksnummer saksnummer, String delId, Levering levering) {
    var del = oppdrag.del(saksnummer, delId);
    leveranser.leverDel(saksnummer, delId, levering);
    journal.foerDel(oppdrag.hent(saksnummer), del, levering.dato());
    frister.ferdig(saksnummer, delId);
    hendelser.registrer(
        Hendelse.av(saksnummer, "DEL_LEVERT", innlogget.id())
            .gjelderFra(levering.dato())
            .til(del.navn())
            .medKilde(levering.referanse()));
  }

  private void registrer(Saksnummer saksnummer, String delId, String type) {
    hendelser.registrer(
        Hendelse.av(saksnummer, type, innlogget.id()).til(oppdrag.del(saksnummer, delId).navn()));
  }
}
