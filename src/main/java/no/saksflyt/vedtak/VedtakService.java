package no.saksflyt.vedtak;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Regelverksregister;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records decisions and finds them again; the order of what leads to one is the model's business. */
@Service
@Transactional
public class VedtakService {

  private final Vedtakslager lager;
  private final Vedtakskontroll kontroll;
  private final Vedtakskoder koder;
  private final Klageadganger klageadganger;
  private final Underretninger underretninger;
  private final Innstillinger innstillinger;
  private final Habilitetsregel habilitet;
  private final Regelverksregister regelverk;
  private final SakService saker;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final ApplicationEventPublisher fortell;
  private final Clock klokke;

  VedtakService(
      Vedtakslager lager,
      Vedtakskontroll kontroll,
      Vedtakskoder koder,
      Klageadganger klageadganger,
      Underretninger underretninger,
      Innstillinger innstillinger,
      Habilitetsregel habilitet,
      Regelverksregister regelverk,
      SakService saker,
      Hendelser hendelser,
      Innlogget innlogget,
      ApplicationEventPublisher fortell,
      Clock klokke) {
    this.lager = lager;
    this.kontroll = kontroll;
    this.koder = koder;
    this.klageadganger = klageadganger;
    this.underretninger = underretninger;
    this.innstillinger = innstillinger;
    this.habilitet = habilitet;
    this.regelverk = regelverk;
    this.saker = saker;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.fortell = fortell;
    this.klokke = klokke;
  }

  /**
   * Records a decision the person behind the call makes, with everybody who wrote what was recommended in the case.
   *
   * @param nytt the decision
   * @return it, with its parties; nobody has been told yet
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when the case has ended
   * @throws no.saksflyt.felles.IkkeTillatt when the person, or whom it is decided for, is disqualified
   */
  public Vedtak fatt(NyttVedtak nytt) {
    habilitet.krevAvgjore(nytt.saksnummer(), innlogget.id());
    if (nytt.forPerson() != null) {
      habilitet.krevAvgjore(nytt.saksnummer(), nytt.forPerson());
    }
    return registrer(nytt, innlogget.id(), false);
  }

  /**
   * Records a decision that somebody else made, or that was made outside the system.
   *
   * @param nytt the decision
   * @return it, with its parties
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when the case has ended
   */
  public Vedtak registrerUtenfor(NyttVedtak nytt) {
    return registrer(nytt, null, true);
  }

  private Vedtak registrer(NyttVedtak nytt, String beslutter, boolean utenfor) {
    var sak = saker.hent(nytt.saksnummer());
    if (!sak.aapen()) {
      throw new Konflikt("feil.sak.erAvsluttet", sak.saksnummer());
    }
    kontroll.krev(nytt, LocalDate.now(klokke));
    var dato = nytt.dato() == null ? LocalDate.now(klokke) : nytt.dato();
    var sett = regelverk.velg(dato, null, Tid.dato(sak.opprettet())).kode();
    var organ = nytt.organ() == null ? klageadganger.organ(nytt.type(), sett, dato) : nytt.organ();
    var forfattere = utenfor ? Set.<String>of() : innstillinger.forfattere(sak.saksnummer());
    long id =
        lager.settInn(
            nytt,
            new Vedtakslager.Tillegg(dato, sett, organ, beslutter, utenfor ? null : nytt.forPerson(), utenfor, forfattere));
    hendelser.registrer(
        Hendelse.av(sak.saksnummer(), utenfor ? "VEDTAK_REGISTRERT" : "VEDTAK_FATTET", innlogget.id())
            .paaVegneAv(nytt.forPerson())
            .gjelderFra(dato)
            .til(nytt.tittel())
            .medKilde("vedtak " + id));
    lager.finn(id).orElseThrow().parter().forEach(underretninger::beregnForste);
    var vedtak = lager.finn(id).orElseThrow();
    fortell.publishEvent(new VedtakFattet(vedtak));
    return vedtak;
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
   */
  public String nyKode(long part) {
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
   * @param grunn why
   * @throws no.saksflyt.felles.IkkeTillatt for others than lawyers, process owners and those who prepare complaints
   * @throws Regelbrudd naming every field that is wrong
   */
  public void settKlageinstans(long id, Klagerolle rolle, String klageinstans, String grunn) {
    innlogget.krev(Roller.JURIST, Roller.PROSESSEIER, Roller.KLAGEBEHANDLER);
    var vedtak = hent(id);
    if (rolle == null) {
      throw new Regelbrudd(new Feltfeil("rolle", "feil.felt.mangler", "Direktoratets rolle"));
    }
    if (klageinstans == null || klageinstans.isBlank()) {
      throw new Regelbrudd(new Feltfeil("klageinstans", "feil.felt.mangler", "Klageinstans"));
    }
    if (klageinstans.length() > 200) {
      throw new Regelbrudd(new Feltfeil("klageinstans", "feil.felt.forLang", "Klageinstans", 200));
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
