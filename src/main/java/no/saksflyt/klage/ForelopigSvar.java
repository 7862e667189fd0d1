package no.saksflyt.klage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever complained that it takes time: within a month by statute, and again when it takes longer than was said. */
@Service
@Transactional
public class ForelopigSvar {

  private static final int MAKS_GRUNN = 2_000;

  private final Klager klager;
  private final Klagebrev brev;
  private final Saksfrister frister;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  ForelopigSvar(
      Klager klager,
      Klagebrev brev,
      Saksfrister frister,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.klager = klager;
    this.brev = brev;
    this.frister = frister;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * @param saksnummer a complaint's case
   * @param arsak why it takes time
   * @param ventet when it is expected to be decided
   * @throws Regelbrudd when the day is not to come
   */
  public void send(Saksnummer saksnummer, String arsak, LocalDate ventet) {
    var klage = klager.hent(saksnummer);
    if (!framtid(ventet)) {
      throw new Regelbrudd(new Feltfeil("ventetAvgjort", "feil.klage.maaKomme"));
    }
    brev.forelopigSvar(klage, arsak, ventet);
    frister.ferdig(saksnummer, Saksfrist.HELE_SAKEN);
    hendelser.registrer(
        Hendelse.av(saksnummer, "FORELOPIG_SVAR_SENDT", innlogget.id()).til(ventet).fordi(arsak));
  }

  /**
   * @param saksnummer a complaint's case
   * @param grunn why nothing needs to be sent
   */
  public void trengsIkke(Saksnummer saksnummer, String grunn) {
    klager.hent(saksnummer);
    frister.ferdig(saksnummer, Saksfrist.HELE_SAKEN);
    hendelser.registrer(Hendelse.av(saksnummer, "FORELOPIG_SVAR_TRENGS_IKKE", innlogget.id()).fordi(grunn));
  }

  /**
   * It takes longer than the complainant was told.
   *
   * @param saksnummer an open complaint's case
   * @param arsak why, 1 to 2 000 characters
   * @param ventet when it is expected to be decided now
   * @throws Regelbrudd naming every field that is wrong
   */
  public void forleng(Saksnummer saksnummer, String arsak, LocalDate ventet) {
    innlogget.krev(Roller.KLAGEBEHANDLER, Roller.KLAGEINSTANS);
    var klage = klager.hent(saksnummer);
    var feil = new ArrayList<Feltfeil>();
    if (arsak == null || arsak.isBlank()) {
      feil.add(new Feltfeil("arsak", "feil.felt.mangler", "Hvorfor det tar lengre tid"));
    } else if (arsak.length() > MAKS_GRUNN) {
      feil.add(new Feltfeil("arsak", "feil.felt.forLang", "Hvorfor det tar lengre tid", MAKS_GRUNN));
    }
    if (!framtid(ventet)) {
      feil.add(new Feltfeil("ventet", "feil.klage.maaKomme"));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    brev.forlenget(klage, arsak.strip(), ventet);
    hendelser.registrer(
        Hendelse.av(saksnummer, "BEHANDLINGSTID_FORLENGET", innlogget.id()).til(ventet).fordi(arsak.strip()));
  }

  private boolean framtid(LocalDate dag) {
    return dag != null && dag.isAfter(LocalDate.now(klokke));
  }
}
