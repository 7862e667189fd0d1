package no.saksflyt.oppdrag.departement;

import java.time.Clock;
import java.time.LocalDate;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a question to the ministry but its answer, each in one transaction. */
@Service
@Transactional
public class Sporsmalsgang {

  private final Henvendelser henvendelser;
  private final Departementsjournal journal;
  private final SakService saker;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Sporsmalsgang(
      Henvendelser henvendelser,
      Departementsjournal journal,
      SakService saker,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.henvendelser = henvendelser;
    this.journal = journal;
    this.saker = saker;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * @param id a question nobody has sent yet
   * @param utsending how it was sent
   * @throws Regelbrudd naming every field that is wrong
   */
  public void sendt(long id, Utsending utsending) {
    Utsendingskontroll.kontroller(utsending, true, LocalDate.now(klokke));
    var sporsmal = henvendelser.hent(id);
    saker.laas(sporsmal.saksnummer());
    sporsmal.sendt(utsending);
    journal.sendt(sporsmal);
    hendelser.registrer(
        Hendelse.av(sporsmal.saksnummer(), "SPORSMAL_SENDT", innlogget.id())
            .gjelderFra(utsending.dato())
            .fordi(sporsmal.tekst())
            .medKilde(utsending.referanse()));
  }

  /**
   * @param id a question the ministry has answered
   * @param vurdering what the answer means for the work
   */
  public void vurdert(long id, String vurdering) {
    hendelser.registrer(
        Hendelse.av(henvendelser.hent(id).saksnummer(), "SPORSMAL_VURDERT", innlogget.id()).fordi(vurdering));
  }
}
