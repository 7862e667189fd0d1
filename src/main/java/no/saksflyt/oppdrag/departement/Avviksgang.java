package no.saksflyt.oppdrag.departement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a deviation until the ministry has it, each in one transaction (instruks 4.3). */
@Service
@Transactional
public class Avviksgang {

  private final Henvendelser henvendelser;
  private final Departementsjournal journal;
  private final SakService saker;
  private final Saksfrister frister;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Avviksgang(
      Henvendelser henvendelser,
      Departementsjournal journal,
      SakService saker,
      Saksfrister frister,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.henvendelser = henvendelser;
    this.journal = journal;
    this.saker = saker;
    this.frister = frister;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * @param saksnummer an assignment's case
   * @return the deadlines a deviation can ask to have moved
   */
  @Transactional(readOnly = true)
  public List<Saksfrist> flyttbareFrister(Saksnummer saksnummer) {
    return Avvikskontroll.flyttbare(frister.alle(saksnummer));
  }

  /**
   * @param id a deviation the ministry has not got
   * @param beskrivelse what it is, and what is proposed; with {@link Forslag#INGEN} it ends here
   * @throws Regelbrudd naming the field that is wrong
   */
  public void beskriv(long id, Avviksbeskrivelse beskrivelse) {
    var avvik = hold(id);
    Avvikskontroll.kontroller(beskrivelse, flyttbareFrister(avvik.saksnummer()), LocalDate.now(klokke));
    avvik.beskrevet(beskrivelse);
    var uvesentlig = beskrivelse.forslag() == Forslag.INGEN;
    if (uvesentlig) {
      avvik.avsluttet();
    }
    registrer(avvik, uvesentlig ? "AVVIK_UVESENTLIG" : "AVVIK_BESKREVET", beskrivelse.avvik());
  }

  /** @param id a deviation the leader, or after that the director, approves as it is described */
  public void godkjent(long id) {
    registrer(hold(id), "AVVIK_GODKJENT", null);
  }

  /**
   * @param id a deviation that must be described anew
   * @param grunn why; the owner reads it
   */
  public void returnert(long id, String grunn) {
    var avvik = hold(id);
    avvik.returnert(grunn);
    registrer(avvik, "AVVIK_RETURNERT", grunn);
  }

  /**
   * @param id an approved deviation; one that needs no answer is with nobody once the ministry is told
   * @param utsending how it was sent
   * @throws Regelbrudd naming every field that is wrong
   */
  public void sendt(long id, Utsending utsending) {
    var avvik = hold(id);
    Utsendingskontroll.kontroller(utsending, avvik.forslag().kreverSvar(), LocalDate.now(klokke));
    avvik.sendt(utsending);
    if (!avvik.forslag().kreverSvar()) {
      avvik.avsluttet();
    }
    journal.sendt(avvik);
    hendelser.registrer(
        Hendelse.av(avvik.saksnummer(), "AVVIK_SENDT", innlogget.id())
            .gjelderFra(utsending.dato())
            .fordi(avvik.tekst())
            .medKilde(utsending.referanse()));
  }

  private Henvendelse hold(long id) {
    var avvik = henvendelser.hent(id);
    saker.laas(avvik.saksnummer());
    return avvik;
  }

  private void registrer(Henvendelse avvik, String type, String grunn) {
    hendelser.registrer(Hendelse.av(avvik.saksnummer(), type, innlogget.id()).fordi(grunn));
  }
}
