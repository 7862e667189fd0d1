package no.saksflyt.oppdrag.departement;

import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppgave.FristService;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does what the ministry has agreed to, and nothing before it has (instruks 1). */
@Service
@Transactional
public class Avviksgjennomforing {

  private final Henvendelser henvendelser;
  private final FristService fristService;
  private final Saksfrister frister;
  private final Saksavslutning avslutning;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Meldinger meldinger;

  Avviksgjennomforing(
      Henvendelser henvendelser,
      FristService fristService,
      Saksfrister frister,
      Saksavslutning avslutning,
      Hendelser hendelser,
      Innlogget innlogget,
      Meldinger meldinger) {
    this.henvendelser = henvendelser;
    this.fristService = fristService;
    this.frister = frister;
    this.avslutning = avslutning;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
  }

  /**
   * @param id a deviation whose proposal the ministry has accepted
   * @throws IllegalStateException when the ministry has not accepted it
   */
  public void gjennomfor(long id) {
    var avvik = henvendelser.hent(id);
    if (avvik.svar() != Avviksvar.GODTATT) {
      throw new IllegalStateException("The ministry has not accepted " + id);
    }
    switch (avvik.forslag()) {
      case NY_FRIST -> flyttFrist(avvik);
      case NEDPRIORITERE ->
          hendelser.registrer(
              Hendelse.av(avvik.saksnummer(), "OPPDRAG_NEDPRIORITERT", innlogget.id())
                  .gjelderFra(avvik.svarDato())
                  .fordi(avvik.svarTekst())
                  .medKilde(avvik.svarKilde()));
      case BORTFALL -> avslutning.bortfall(avvik.saksnummer(), grunn(avvik));
      default -> throw new IllegalStateException("Nothing needs the ministry's word in " + avvik.forslag());
    }
  }

  /** A deadline that was met, or that a letter has moved to the same day meanwhile, has nowhere to go. */
  private void flyttFrist(Henvendelse avvik) {
    frister.alle(avvik.saksnummer()).stream()
        .filter(f -> f.referanse().equals(avvik.gjelder()))
        .filter(Saksfrist::aktiv)
        .filter(f -> !avvik.svarFrist().equals(f.dato()))
        .findFirst()
        .ifPresent(f -> flytt(avvik.saksnummer(), f, avvik));
  }

  private void flytt(Saksnummer saksnummer, Saksfrist frist, Henvendelse avvik) {
    var nyType = frist.fristtype() == Fristtype.INGEN ? Fristtype.EKSTERN : null;
    fristService.flytt(
        saksnummer, frist.referanse(), avvik.svarFrist(), grunn(avvik), avvik.svarKilde(), nyType);
  }

  private String grunn(Henvendelse avvik) {
    var grunn = meldinger.tekst("departement.avvik.godtatt", avvik.svarTekst());
    return grunn.length() <= 4_000 ? grunn : grunn.substring(0, 4_000);
  }
}
