package no.saksflyt.klage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.saksflyt.brev.Brevbestilling;
import no.saksflyt.brev.Forhaandsvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Lovfrister;
import no.saksflyt.frist.Lovregel;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.Innstillinger;
import no.saksflyt.vedtak.Innstillingsversjon;
import no.saksflyt.vedtak.Instans;
import no.saksflyt.vedtak.KlageAvgjort;
import no.saksflyt.vedtak.Klageutfall;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows when a complaint has an outcome: letters, costs, the end of its case, and word to the decision's own case. */
@Service
@Transactional
public class Klageavslutning {

  /** Outcome of a case that turned out to be no complaint: it counts among none. */
  public static final String IKKE_KLAGE = "IKKE_KLAGE";

  private static final Set<Klageutfall> TIL_GUNST =
      EnumSet.of(Klageutfall.MEDHOLD, Klageutfall.DELVIS_MEDHOLD, Klageutfall.OPPHEVET);

  private final Klager klager;
  private final Klagebrev brev;
  private final Fellesbehandling felles;
  private final KlageProsess prosess;
  private final Saksavslutning avslutning;
  private final Innstillinger innstillinger;
  private final VedtakService vedtak;
  private final Lovfrister lovfrister;
  private final SakService saker;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final ApplicationEventPublisher fortell;
  private final Clock klokke;

  Klageavslutning(
      Klager klager,
      Klagebrev brev,
      Fellesbehandling felles,
      KlageProsess prosess,
      Saksavslutning avslutning,
      Innstillinger innstillinger,
      VedtakService vedtak,
      Lovfrister lovfrister,
      SakService saker,
      Hendelser hendelser,
      Innlogget innlogget,
      ApplicationEventPublisher fortell,
      Clock klokke) {
    this.klager = klager;
    this.brev = brev;
    this.felles = felles;
    this.prosess = prosess;
    this.avslutning = avslutning;
    this.innstillinger = innstillinger;
    this.vedtak = vedtak;
    this.lovfrister = lovfrister;
    this.saker = saker;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.fortell = fortell;
    this.klokke = klokke;
  }

  /**
   * Tells everybody who complained, here and in the cases that follow, which go on from now.
   *
   * @param saksnummer the case of a complaint with an outcome
   * @param sendtAvAndre the day the appellate body sent its own letters; null when they are sent now
   * @throws Regelbrudd when the day cannot be, or a letter lacks what it must hold
   */
  public void underrett(Saksnummer saksnummer, LocalDate sendtAvAndre) {
    var klage = klager.hent(saksnummer);
    var avgjorelse = klage.avgjorelse().orElseThrow();
    var dato = sendtAvAndre == null ? LocalDate.now(klokke) : sendtAvAndre;
    if (dato.isAfter(LocalDate.now(klokke)) || dato.isBefore(avgjorelse.avgjort())) {
      throw new Regelbrudd(new Feltfeil("sendtDato", "feil.klage.sendtDato"));
    }
    if (sendtAvAndre == null) {
      brev.send(brevene(klage, avgjorelse));
    }
    klage.underrettet(dato);
    hendelser.registrer(
        Hendelse.av(saksnummer, "KLAGER_UNDERRETTET", innlogget.id()).gjelderFra(dato).til(avgjorelse.utfall()));
    for (var folger : felles.folger(saksnummer)) {
      folger.underrettet(dato);
      prosess.avgjortSammen(folger.saksnummer());
    }
  }

  private List<Brevbestilling> brevene(Klage klage, Avgjorelse avgjorelse) {
    var ord = "klage.brev.avgjorelse." + (avgjorelse.instans() == Instans.FORSTE ? "FORSTE." : "") + avgjorelse.utfall();
    var nytt = vedtak.hent(avgjorelse.vedtakId());
    var mal =
        switch (nytt.type()) {
          case Klagevedtak.AVVISNING, Klagevedtak.AVVISNING_KLAGEINSTANS -> "avvisning";
          case Klagevedtak.OMGJORING -> "vedtak";
          default -> "vedtak-i-klagesak";
        };
    return brev.avgjorelse(klage, mal, nytt, ord, begrunnelse(klage, avgjorelse), TIL_GUNST.contains(avgjorelse.utfall()));
  }

  /**
   * @param saksnummer the case of a complaint with an outcome
   * @return the letters to whoever complains, as they would be sent today
   */
  @Transactional(readOnly = true)
  public List<Forhaandsvisning> brevene(Saksnummer saksnummer) {
    var klage = klager.hent(saksnummer);
    return brev.vis(brevene(klage, klage.avgjorelse().orElseThrow()));
  }

  /** @return who the letters of a complaint go to, one on each line */
  @Transactional(readOnly = true)
  public String mottakere(Saksnummer saksnummer) {
    return brev.mottakere(saksnummer);
  }

  /** Long reasons are written where recommendations are; short ones stand in the step's form. */
  private String begrunnelse(Klage klage, Avgjorelse avgjorelse) {
    if (avgjorelse.instans() == Instans.KLAGE) {
      return innstillinger
          .siste(klage.saksnummer(), KlageProsess.INNSTILLING_KLAGEINSTANS)
          .map(Innstillingsversjon::tekst)
          .or(() -> klage.utkast().map(Utkast::foreslattGrunn))
          .orElse("");
    }
    return avgjorelse.utfall() == Klageutfall.AVVIST
        ? klage.avvisningsgrunn()
        : klage.forberedelse().map(Forberedelse::forslagGrunn).orElse("");
  }

  /**
   * @param saksnummer the case of a complaint whose sender has been told
   * @return whether the complainant can claim costs (forvaltningsloven § 36)
   */
  public boolean kanKreveKostnader(Saksnummer saksnummer) {
    var kan = klager.hent(saksnummer).utfall().filter(TIL_GUNST::contains).isPresent();
    if (kan) {
      klager.status(saksnummer, Klagestatus.SAKSKOSTNADER);
    }
    return kan;
  }

  /** @return the last day to claim costs */
  @Transactional(readOnly = true)
  public LocalDate kostnadsfrist(Saksnummer saksnummer) {
    var klage = klager.hent(saksnummer);
    return lovfrister.beregn(Lovregel.SAKSKOSTNADER, klage.underrettet(), klage.regelverk()).frist();
  }

  /**
   * @param saksnummer the case of a complaint decided in favour of whoever complained
   * @param svar what came of costs
   * @param kroner what is covered, or null
   * @param grunn why, or null
   */
  public void kostnader(Saksnummer saksnummer, Klage.Kostnader svar, Integer kroner, String grunn) {
    klager.hent(saksnummer).kostnader(svar, kroner == null ? null : kroner * 100L);
    hendelser.registrer(
        Hendelse.av(saksnummer, "SAKSKOSTNADER_" + svar, innlogget.id()).til(kroner).fordi(grunn));
  }

  /**
   * What others decided, where the directorate only counts.
   *
   * @param saksnummer a complaint's case
   * @param avgjorelse how it ended
   * @throws Regelbrudd when the day cannot be
   */
  public void registrerUtfall(Saksnummer saksnummer, Avgjorelse avgjorelse) {
    var klage = klager.hent(saksnummer);
    if (avgjorelse.avgjort().isAfter(LocalDate.now(klokke)) || avgjorelse.avgjort().isBefore(klage.mottatt())) {
      throw new Regelbrudd(new Feltfeil("avgjortDato", "feil.klage.avgjortDato"));
    }
    klage.avgjort(avgjorelse);
    hendelser.registrer(
        Hendelse.av(saksnummer, "KLAGEUTFALL_REGISTRERT", innlogget.id())
            .gjelderFra(avgjorelse.avgjort())
            .til(avgjorelse.utfall()));
  }

  /**
   * Ends the case by its own last step.
   *
   * @param saksnummer a complaint's case
   */
  public void lukk(Saksnummer saksnummer) {
    var klage = klager.hent(saksnummer);
    var utfall = klage.utfall().map(Klageutfall::name).orElse(IKKE_KLAGE);
    saker.avslutt(saksnummer, Klagestatus.AVSLUTTET.name(), utfall, null);
    prosess.avbrytAndre(saksnummer, utfall);
    fortell(klage);
  }

  private void fortell(Klage klage) {
    klage.avgjorelse()
        .filter(a -> a.utfall() != null)
        .ifPresent(
            a ->
                fortell.publishEvent(
                    new KlageAvgjort(
                        klage.saksnummer(), klage.vedtak(), a.utfall(), a.instans(), a.avgjort(), a.vedtakId())));
  }

  /**
   * The complainant withdraws it, by whichever door.
   *
   * @param saksnummer an open complaint's case
   * @param grunn what the complainant says, 1 to 4 000 characters
   * @throws Konflikt when it has ended
   */
  public void trekk(Saksnummer saksnummer, String grunn) {
    krevUavgjort(saksnummer);
    avslutning.avslutt(saksnummer, Klageutfall.TRUKKET.name(), grunn, "KLAGE_TRUKKET");
  }

  /**
   * It is ended without a decision, since there is nothing to decide any more.
   *
   * @param saksnummer an open complaint's case
   * @param grunn why, 1 to 4 000 characters
   * @throws no.saksflyt.felles.IkkeTillatt unless the person prepares or decides complaints
   * @throws Konflikt when it has ended
   */
  public void henlegg(Saksnummer saksnummer, String grunn) {
    innlogget.krev(Roller.KLAGEBEHANDLER, Roller.KLAGEINSTANS);
    krevUavgjort(saksnummer);
    avslutning.avslutt(saksnummer, Klageutfall.HENLAGT.name(), grunn, "KLAGE_HENLAGT");
  }

  private void krevUavgjort(Saksnummer saksnummer) {
    saker.laas(saksnummer);
    if (klager.hent(saksnummer).utfall().isPresent()) {
      throw new Konflikt("feil.klage.avgjort", saksnummer);
    }
  }

  /** It ended other than by its own last step: what hangs on it is let go, and the outcome told where it is one. */
  void faltBort(Saksnummer saksnummer, String utfall) {
    var klage = klager.hent(saksnummer);
    prosess.avbrytAndre(saksnummer, utfall);
    felles.slipp(saksnummer, utfall);
    klage.skilt();
    if (klage.utfall().isEmpty() && (utfall.equals(Klageutfall.TRUKKET.name()) || utfall.equals(Klageutfall.HENLAGT.name()))) {
      var hos = klage.oversendt() == null ? Instans.FORSTE : Instans.KLAGE;
      klage.avgjort(
          new Avgjorelse(Klageutfall.valueOf(utfall), hos, LocalDate.now(klokke), innlogget.id(), null));
      fortell(klage);
    }
  }

  /** It is opened again: what was found of it is found anew, and the recommendation can be written on. */
  void gjenaapnet(Saksnummer saksnummer) {
    klager.hent(saksnummer).gjenaapnet();
    innstillinger.laasOpp(saksnummer, KlageProsess.INNSTILLING);
    innstillinger.laasOpp(saksnummer, KlageProsess.INNSTILLING_KLAGEINSTANS);
  }
}
