package no.saksflyt.vedtak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Skriverett;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records decisions and finds them again; the order of what leads to one is the model's business. */
@Service
@Transactional
public class VedtakService {

  private static final int MAKS_KLAGEINSTANS = 200;
  private static final int MAKS_GRUNN = 1_000;

  private final Vedtakslager lager;
  private final Vedtakskoder koder;
  private final Vedtaksforing foring;
  private final Habilitetsregel habilitet;
  private final SakService saker;
  private final Skriverett skriverett;
  private final Hendelser hendelser;
  private final Innlogget innlogget;

  VedtakService(
      Vedtakslager lager,
      Vedtakskoder koder,
      Vedtaksforing foring,
      Habilitetsregel habilitet,
      SakService saker,
      Skriverett skriverett,
      Hendelser hendelser,
      Innlogget innlogget) {
    this.lager = lager;
    this.koder = koder;
    this.foring = foring;
    this.habilitet = habilitet;
    this.saker = saker;
    this.skriverett = skriverett;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
  }

  /**
   * Records a decision the person behind the call makes, with everybody who wrote what was recommended in the case.
   *
   * @param nytt the decision
   * @return it, with its parties; nobody has been told yet
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when the case has ended
   * @throws no.saksflyt.felles.IkkeTillatt when the person, or whom it is decided for, is disqualified, or the person may only read
   */
  public Vedtak fatt(NyttVedtak nytt) {
    skriverett.krev();
    habilitet.krevAvgjore(nytt.saksnummer(), innlogget.id());
    if (nytt.forPerson() != null) {
      habilitet.krevAvgjore(nytt.saksnummer(), nytt.forPerson());
    }
    return foring.fattet(nytt, innlogget.id());
  }

  /**
   * Records a decision that somebody else made, or that was made outside the system.
   *
   * @param nytt the decision
   * @return it, with its parties
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when the case has ended
   * @throws no.saksflyt.felles.IkkeTillatt when the person may only read
   */
  public Vedtak registrerUtenfor(NyttVedtak nytt) {
    skriverett.krev();
    return foring.utenfor(nytt);
  }

  /**
   * @param id a decision's id
   * @return the decision
   * @throws IkkeFunnet when there is none, or its case is not for this person
   */
  @Transactional(readOnly = true)
  public Vedtak hent(long id) {
    var vedtak = lager.finn(id).orElseThrow(() -> new IkkeFunnet("feil.vedtak.finnesIkke"));
    try {
      saker.hent(vedtak.saksnummer());
    } catch (IkkeFunnet skjult) {
      // The case's number must not be told by the refusal.
      throw new IkkeFunnet("feil.vedtak.finnesIkke");
    }
    return vedtak;
  }

  /**
   * @param saksnummer a case
   * @return its decisions, in the order they were recorded
   * @throws IkkeFunnet when it does not exist or is not for this person
   */
  @Transactional(readOnly = true)
  public List<Vedtak> forSak(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return lager.iSak(saksnummer);
  }

  /**
   * Finds a decision by what stands in a party's letter.
   *
   * @param saksnummer the case number as it stands in the letter
   * @param kode the code, in small or capital letters, with or without spaces and hyphens
   * @return the party's row; empty alike for a code nobody has, another case's code and a case that is not for this person. One
   *     without a login is the party itself
   */
  @Transactional(readOnly = true)
  public Optional<Vedtakspart> finn(Saksnummer saksnummer, String kode) {
    return koder
        .finn(saksnummer, kode)
        .flatMap(part -> lager.forPart(part).flatMap(v -> v.part(part)));
  }

  /**
   * A code of the party's own for one letter; it is told this once and kept only as a fingerprint.
   *
   * @param part a {@link Vedtakspart}'s id
   * @return the code in groups of four
   * @throws no.saksflyt.felles.IkkeTillatt when the person may only read
   */
  public String nyKode(long part) {
    skriverett.krev();
    hentForPart(part);
    return koder.ny(part);
  }

  /** @return the decision one of whose parties this is, if the person may see its case */
  @Transactional(readOnly = true)
  public Vedtak hentForPart(long part) {
    var vedtak = lager.forPart(part).orElseThrow(() -> new IkkeFunnet("feil.vedtak.finnesIkke"));
    return hent(vedtak.id());
  }

  /**
   * Says who decides a complaint on one decision, where the row of its kind leaves it open.
   *
   * @param id a decision's id
   * @param rolle what the directorate is to it
   * @param klageinstans who decides, at most 200 characters
   * @param grunn why, at most 1 000 characters, or null
   * @throws no.saksflyt.felles.IkkeTillatt for others than lawyers, process owners and those who prepare complaints
   * @throws Regelbrudd naming every field that is wrong
   */
  public void settKlageinstans(long id, Klagerolle rolle, String klageinstans, String grunn) {
    innlogget.krev(Roller.JURIST, Roller.PROSESSEIER, Roller.KLAGEBEHANDLER);
    var vedtak = hent(id);
    var feil = new ArrayList<Feltfeil>();
    if (rolle == null) {
      feil.add(new Feltfeil("rolle", "feil.felt.mangler", "Direktoratets rolle"));
    }
    if (klageinstans == null || klageinstans.isBlank()) {
      feil.add(new Feltfeil("klageinstans", "feil.felt.mangler", "Klageinstans"));
    } else if (klageinstans.length() > MAKS_KLAGEINSTANS) {
      feil.add(new Feltfeil("klageinstans", "feil.felt.forLang", "Klageinstans", MAKS_KLAGEINSTANS));
    }
    if (grunn != null && grunn.length() > MAKS_GRUNN) {
      feil.add(new Feltfeil("grunn", "feil.felt.forLang", "Grunn", MAKS_GRUNN));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    lager.settKlageinstans(id, rolle, klageinstans.strip());
    hendelser.registrer(
        Hendelse.av(vedtak.saksnummer(), "KLAGEINSTANS_SATT", innlogget.id())
            .fra(vedtak.klageinstans())
            .til(klageinstans.strip())
            .fordi(grunn));
  }

  /** @return the names of every kind of decision by code, in the order of their names */
  @Transactional(readOnly = true)
  public Map<String, String> typer() {
    return lager.typer();
  }
}
