package no.saksflyt.tilskudd.behandling;

import java.time.Clock;
import java.time.LocalDate;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Lovfrist;
import no.saksflyt.frist.Lovfrister;
import no.saksflyt.frist.Lovregel;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilskudd.SoknadService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the applicant that it takes time: within a month by statute (forvaltningsloven § 11 a). */
@Service
@Transactional
public class Soknadssvar {

  private final Soknadsbrev brev;
  private final SoknadService soknader;
  private final Saksfrister frister;
  private final Lovfrister lovfrister;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Soknadssvar(
      Soknadsbrev brev,
      SoknadService soknader,
      Saksfrister frister,
      Lovfrister lovfrister,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.brev = brev;
    this.soknader = soknader;
    this.frister = frister;
    this.lovfrister = lovfrister;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * @param saksnummer an application's case
   * @return the last day for a first answer, a month from the day the application came
   */
  @Transactional(readOnly = true)
  public Lovfrist frist(Saksnummer saksnummer) {
    return lovfrister.beregn(Lovregel.FORELOPIG_SVAR, Tid.dato(soknader.hent(saksnummer).innsendt()), null);
  }

  /** @return who the answer goes to, and how */
  @Transactional(readOnly = true)
  public String mottaker(Saksnummer saksnummer) {
    return brev.mottaker(saksnummer);
  }

  /**
   * @param saksnummer an application's case
   * @param arsak why it takes time
   * @param ventet when it is expected to be decided
   * @throws Regelbrudd when the day is not to come
   */
  public void send(Saksnummer saksnummer, String arsak, LocalDate ventet) {
    if (!ventet.isAfter(LocalDate.now(klokke))) {
      throw new Regelbrudd(new Feltfeil("ventetAvgjort", "feil.soknad.maaKomme"));
    }
    brev.forelopigSvar(saksnummer, arsak, ventet);
    frister.ferdig(saksnummer, Saksfrist.HELE_SAKEN);
    hendelser.registrer(Hendelse.av(saksnummer, "SOKNADSSVAR_SENDT", innlogget.id()).til(ventet).fordi(arsak));
  }

  /**
   * @param saksnummer an application's case
   * @param grunn why nothing needs to be sent
   */
  public void trengsIkke(Saksnummer saksnummer, String grunn) {
    soknader.hent(saksnummer);
    frister.ferdig(saksnummer, Saksfrist.HELE_SAKEN);
    hendelser.registrer(Hendelse.av(saksnummer, "SOKNADSSVAR_TRENGS_IKKE", innlogget.id()).fordi(grunn));
  }
}
