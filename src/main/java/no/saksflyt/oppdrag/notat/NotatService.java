package no.saksflyt.oppdrag.notat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.saksflyt.felles.Enhet;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.sak.NySak;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of a division's yearly note, each in one transaction. The order they come in is the model's business. */
@Service
@Transactional
public class NotatService {

  private static final int MAKS_TEKST = 20_000;
  private static final int FORSTE_AR = 2000;
  private static final int SISTE_AR = 2100;

  private final Notatlager lager;
  private final Notatgrunnlag grunnlag;
  private final Notatskjerming skjerming;
  private final SakService saker;
  private final Saksavslutning avslutning;
  private final NotatProsess prosess;
  private final Enheter enheter;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Meldinger meldinger;

  NotatService(
      Notatlager lager,
      Notatgrunnlag grunnlag,
      Notatskjerming skjerming,
      SakService saker,
      Saksavslutning avslutning,
      NotatProsess prosess,
      Enheter enheter,
      Hendelser hendelser,
      Innlogget innlogget,
      Meldinger meldinger) {
    this.lager = lager;
    this.grunnlag = grunnlag;
    this.skjerming = skjerming;
    this.saker = saker;
    this.avslutning = avslutning;
    this.prosess = prosess;
    this.enheter = enheter;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
  }

  /** @return the divisions that have units today, in alphabetical order */
  @Transactional(readOnly = true)
  public List<String> avdelinger() {
    return enheter.gjeldende().stream().map(Enhet::avdeling).filter(Objects::nonNull).distinct().sorted().toList();
  }

  /** @return the note of a division for a year; empty when none was started */
  @Transactional(readOnly = true)
  public Optional<Notat> finn(int ar, String avdeling) {
    return lager.finn(ar, avdeling);
  }

  /**
   * @param saksnummer a note's case
   * @return the note
   * @throws IkkeFunnet when it does not exist or is not for this person
   */
  @Transactional(readOnly = true)
  public Notat hent(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return lager.finn(saksnummer).orElseThrow(() -> new IkkeFunnet("feil.sak.finnesIkke", saksnummer));
  }

  /**
   * Starts the note of a division, or its next version when one is approved already.
   *
   * @param ar the year
   * @param avdeling the division's name
   * @return its case
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when it is being written already
   */
  public Saksnummer start(int ar, String avdeling) {
    innlogget.krev(Roller.KOORDINATOR);
    kontroller(ar, avdeling);
    var har = lager.finn(ar, avdeling);
    if (har.isPresent()) {
      avslutning.gjenaapne(har.get().saksnummer(), meldinger.tekst("notat.nyVersjonGrunn"));
      return har.get().saksnummer();
    }
    var tittel = meldinger.tekst("notat.sakstittel", avdeling, String.valueOf(ar));
    var sak = saker.opprett(new NySak(Notatsakstype.KODE, tittel, null, null, Notatstatus.SKRIVES.name(), null, false));
    try {
      lager.settInn(sak.saksnummer(), ar, avdeling);
    } catch (DuplicateKeyException samtidig) {
      throw new Konflikt("feil.notat.annetGjelder");
    }
    hendelser.registrer(Hendelse.av(sak.saksnummer(), "FORVENTNINGSNOTAT_STARTET", innlogget.id()).til(tittel));
    prosess.start(sak);
    return sak.saksnummer();
  }

  private void kontroller(int ar, String avdeling) {
    var feil = new ArrayList<Feltfeil>();
    if (ar < FORSTE_AR || ar > SISTE_AR) {
      feil.add(new Feltfeil("ar", "feil.oppdragsregister.ar"));
    }
    if (!avdelinger().contains(avdeling)) {
      feil.add(new Feltfeil("avdeling", "feil.notat.avdeling"));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  /** @return what the note says as it stands now */
  @Transactional(readOnly = true)
  public Notatinnhold utkast(Notat notat) {
    return new Notatinnhold(grunnlag.linjer(notat.ar(), notat.avdeling()), lager.tekster(notat.saksnummer()));
  }

  /**
   * Writes the texts of every part.
   *
   * @param saksnummer a note's case
   * @param tekster the texts; a part left out becomes empty
   * @param versjon the version that was looked at
   * @throws Konflikt when somebody else wrote meanwhile, or the director has it
   * @throws Regelbrudd naming every text that is too long
   */
  public void skriv(Saksnummer saksnummer, Map<Notatdel, String> tekster, long versjon) {
    innlogget.krev(Roller.KOORDINATOR);
    hent(saksnummer);
    if (!skrives(saksnummer)) {
      throw new Konflikt("feil.notat.skrivesIkke");
    }
    var skrevne = new EnumMap<Notatdel, String>(Notatdel.class);
    var feil = new ArrayList<Feltfeil>();
    tekster.forEach(
        (del, tekst) -> {
          if (tekst != null && tekst.length() > MAKS_TEKST) {
            feil.add(new Feltfeil(del.name(), "feil.felt.forLang", meldinger.tekst("notat.del." + del), MAKS_TEKST));
          } else if (tekst != null && !tekst.isBlank()) {
            skrevne.put(del, tekst.strip());
          }
        });
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    if (!lager.skriv(saksnummer, skrevne, versjon)) {
      throw new Konflikt("feil.endretImens");
    }
    hendelser.registrer(Hendelse.av(saksnummer, "FORVENTNINGSNOTAT_SKREVET", innlogget.id()));
  }

  /** @return whether it can be written on now */
  @Transactional(readOnly = true)
  public boolean skrives(Saksnummer saksnummer) {
    var sak = saker.hent(saksnummer);
    return sak.aapen() && Notatstatus.SKRIVES.name().equals(sak.status());
  }

  /** @return whether nobody works on it, so that the next version can be begun */
  @Transactional(readOnly = true)
  public boolean hviler(Saksnummer saksnummer) {
    return !saker.hent(saksnummer).aapen();
  }

  /**
   * @param saksnummer a note's case that is ready for the director
   * @throws Regelbrudd when the part on authority, which no case tells, is empty
   */
  public void ferdigskrevet(Saksnummer saksnummer) {
    hent(saksnummer);
    if (lager.tekster(saksnummer).getOrDefault(Notatdel.FULLMAKTER, "").isBlank()) {
      throw new Regelbrudd(new Feltfeil("merknad", "feil.notat.fullmakter"));
    }
    lager.returnert(saksnummer, null);
    saker.settStatus(saksnummer, Notatstatus.TIL_GODKJENNING.name());
  }

  /**
   * @param saksnummer a note's case
   * @param grunn why it must be written anew
   */
  public void returner(Saksnummer saksnummer, String grunn) {
    hent(saksnummer);
    lager.returnert(saksnummer, grunn);
    saker.settStatus(saksnummer, Notatstatus.SKRIVES.name());
  }

  /** Keeps an approved note as a version: what the director read is what stands. */
  public void godkjenn(Saksnummer saksnummer) {
    var nr = lager.frys(saksnummer, utkast(hent(saksnummer)));
    hendelser.registrer(Hendelse.av(saksnummer, "FORVENTNINGSNOTAT_GODKJENT", innlogget.id()).til(nr));
  }

  /** Ends the case of an approved note; it is opened again for the next version. */
  public void avslutt(Saksnummer saksnummer) {
    saker.avslutt(saksnummer, Notatstatus.GODKJENT.name(), Notatstatus.GODKJENT.name(), null);
  }

  /** @return its approved versions, the last first */
  @Transactional(readOnly = true)
  public List<Notatversjon> versjoner(Saksnummer saksnummer) {
    hent(saksnummer);
    return lager.versjoner(saksnummer);
  }

  /**
   * @param saksnummer a note's case
   * @param nr which of its versions
   * @return the version as it was approved, but for what this person may not see any more
   * @throws IkkeFunnet when there is none
   */
  @Transactional(readOnly = true)
  public Notatversjon versjon(Saksnummer saksnummer, int nr) {
    hent(saksnummer);
    return lager.versjon(saksnummer, nr).map(skjerming::lest).orElseThrow(() -> new IkkeFunnet("feil.notat.versjon", nr));
  }

  /** One that is withdrawn or was made by mistake stands in no other's way, unless it has a version that counts. */
  void faltBort(Saksnummer saksnummer) {
    if (lager.versjoner(saksnummer).isEmpty()) {
      lager.frigi(saksnummer);
    }
  }

  /** @throws Konflikt when another was made for the division's year meanwhile */
  void gjenaapnet(Saksnummer saksnummer) {
    var notat = hent(saksnummer);
    if (lager.finn(notat.ar(), notat.avdeling()).filter(annet -> !annet.saksnummer().equals(saksnummer)).isPresent()) {
      throw new Konflikt("feil.notat.annetGjelder");
    }
    lager.taIgjen(notat);
  }
}
