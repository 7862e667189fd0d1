package no.saksflyt.klage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.brev.Brevbestilling;
import no.saksflyt.brev.Forhaandsvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.vedtak.Innstillinger;
import no.saksflyt.vedtak.Instans;
import no.saksflyt.vedtak.Klageadganger;
import no.saksflyt.vedtak.Klagerolle;
import no.saksflyt.vedtak.Klageutfall;
import no.saksflyt.vedtak.Underskrifter;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first instance's own work on a complaint, until it is changed there or sent on. Source: forvaltningsloven (1967) § 33. */
@Service
@Transactional
public class Klageforberedelse {

  private static final int SVARFRIST_UKER = 2;

  private final Klager klager;
  private final Klageavgjorelser avgjorelser;
  private final Klagebrev brev;
  private final Fellesbehandling felles;
  private final Innstillinger innstillinger;
  private final Underskrifter underskrifter;
  private final VedtakService vedtak;
  private final Klageadganger klageadganger;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Meldinger meldinger;
  private final Clock klokke;

  Klageforberedelse(
      Klager klager,
      Klageavgjorelser avgjorelser,
      Klagebrev brev,
      Fellesbehandling felles,
      Innstillinger innstillinger,
      Underskrifter underskrifter,
      VedtakService vedtak,
      Klageadganger klageadganger,
      Hendelser hendelser,
      Innlogget innlogget,
      Meldinger meldinger,
      Clock klokke) {
    this.klager = klager;
    this.avgjorelser = avgjorelser;
    this.brev = brev;
    this.felles = felles;
    this.innstillinger = innstillinger;
    this.underskrifter = underskrifter;
    this.vedtak = vedtak;
    this.klageadganger = klageadganger;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  /**
   * @param saksnummer a complaint's case
   * @param svar what is proposed
   * @throws Regelbrudd when it is to be upheld and no recommendation is written
   */
  public void forbered(Saksnummer saksnummer, Forberedelse svar) {
    var varslet = svar.motpartVarslet();
    if (varslet != null && varslet.isAfter(LocalDate.now(klokke))) {
      throw new Regelbrudd(new Feltfeil("varsletDato", "feil.klage.framtid"));
    }
    var klage = klager.hent(saksnummer);
    var opprettholdes = svar.forslag() == Forberedelse.Forslag.OPPRETTHOLD;
    if (opprettholdes) {
      innstillinger.ferdig(saksnummer, KlageProsess.INNSTILLING, "forberedelse");
    }
    klage.forberedt(svar);
    klager.status(saksnummer, opprettholdes ? Klagestatus.TIL_MEDUNDERSKRIFT : Klagestatus.TIL_GODKJENNING);
    hendelser.registrer(
        Hendelse.av(saksnummer, "KLAGE_FORBEREDT", innlogget.id()).til(svar.forslag()).fordi(svar.forslagGrunn()));
  }

  /**
   * The second reader signs the recommendation as it stands.
   *
   * @param saksnummer a complaint's case
   * @param forPerson the absent person it is signed for, or null
   */
  public void underskrevet(Saksnummer saksnummer, String forPerson) {
    var underskrift =
        underskrifter.signer(
            saksnummer,
            KlageProsess.MEDUNDERSKRIV_INNSTILLING,
            Klageunderlag.forste(klager.hent(saksnummer)),
            forPerson);
    klager.status(saksnummer, Klagestatus.TIL_GODKJENNING);
    hendelser.registrer(
        Hendelse.av(saksnummer, "INNSTILLING_UNDERSKREVET", innlogget.id()).paaVegneAv(forPerson).til(underskrift.versjon()));
  }

  /**
   * @param saksnummer a complaint's case
   * @param grunn why it must be prepared anew
   */
  public void returner(Saksnummer saksnummer, String grunn) {
    klager.hent(saksnummer).returnert(grunn);
    klager.status(saksnummer, Klagestatus.FORBEREDES);
    hendelser.registrer(Hendelse.av(saksnummer, "KLAGE_RETURNERT", innlogget.id()).fordi(grunn));
  }

  /**
   * The leader agrees. What the first instance changes is decided by that, also for those who are treated together with it; what it
   * upholds is to be sent on.
   *
   * @param saksnummer a complaint's case
   * @param forPerson the absent person it is decided for, or null
   * @throws no.saksflyt.felles.Konflikt when it became another after the second reader signed it
   */
  public void godkjenn(Saksnummer saksnummer, String forPerson) {
    var klage = klager.hent(saksnummer);
    var forberedelse = klage.forberedelse().orElseThrow();
    var underlag = Klageunderlag.forste(klage);
    if (forberedelse.forslag() == Forberedelse.Forslag.OPPRETTHOLD) {
      underskrifter.krevUendret(saksnummer, KlageProsess.MEDUNDERSKRIV_INNSTILLING, underlag);
    }
    underskrifter.signer(saksnummer, KlageProsess.GODKJENN_FORBEREDELSE, underlag, forPerson);
    if (forberedelse.forslag() == Forberedelse.Forslag.OPPRETTHOLD) {
      innstillinger.laas(saksnummer, KlageProsess.INNSTILLING);
      klager.status(saksnummer, Klagestatus.TIL_OVERSENDELSE);
      hendelser.registrer(Hendelse.av(saksnummer, "INNSTILLING_GODKJENT", innlogget.id()).paaVegneAv(forPerson));
      return;
    }
    var utfall = utfall(forberedelse);
    var nytt =
        vedtak.fatt(
            Klagevedtak.omgjoring(klage, vedtak.hent(klage.vedtak()), utfall, forPerson, felles.samlePartene(klage)));
    avgjorelser.avgjor(klage, new Avgjorelse(utfall, Instans.FORSTE, nytt.dato(), innlogget.id(), nytt.id()));
    klager.status(saksnummer, Klagestatus.TIL_UNDERRETNING);
    hendelser.registrer(
        Hendelse.av(saksnummer, "VEDTAK_OMGJORT", innlogget.id())
            .paaVegneAv(forPerson)
            .til(utfall)
            .fordi(forberedelse.forslagGrunn()));
  }

  private static Klageutfall utfall(Forberedelse forberedelse) {
    if (forberedelse.forslag() == Forberedelse.Forslag.OPPHEV) {
      return Klageutfall.OPPHEVET;
    }
    return forberedelse.omfang() == Forberedelse.Omfang.DELVIS ? Klageutfall.DELVIS_MEDHOLD : Klageutfall.MEDHOLD;
  }

  /**
   * Sends it on, with a copy to whoever complains. From now on nothing is changed here before the answer.
   *
   * @param saksnummer a complaint's case
   * @param dato the day it was sent
   * @param referanse its reference, or null
   * @return what the directorate is to it
   * @throws Regelbrudd when the day cannot be, or nobody has said who decides
   */
  public Klagerolle oversend(Saksnummer saksnummer, LocalDate dato, String referanse) {
    var klage = klager.hent(saksnummer);
    if (dato.isAfter(LocalDate.now(klokke)) || dato.isBefore(klage.mottatt())) {
      throw new Regelbrudd(new Feltfeil("oversendtDato", "feil.klage.oversendtDato"));
    }
    var adgang = klageadganger.av(vedtak.hent(klage.vedtak()));
    if (adgang.rolle() == null) {
      throw new Regelbrudd(new Feltfeil("oversendtDato", "feil.klage.klageinstans"));
    }
    klage.rolleEr(adgang.rolle());
    klage.oversendt(dato, referanse);
    felles.samlePartene(klage);
    brev.send(oversendelse(klage));
    klager.status(
        saksnummer, adgang.rolle() == Klagerolle.KLAGEINSTANS ? Klagestatus.BEHANDLES : Klagestatus.OVERSENDT);
    hendelser.registrer(
        Hendelse.av(saksnummer, "KLAGE_OVERSENDT", innlogget.id())
            .gjelderFra(dato)
            .til(adgang.klageinstans())
            .medKilde(referanse));
    return adgang.rolle();
  }

  private List<Brevbestilling> oversendelse(Klage klage) {
    var svarfrist = LocalDate.now(klokke).plusWeeks(SVARFRIST_UKER);
    return brev.oversendelse(klage, meldinger.tekst("klage.brev.vurdering"), svarfrist);
  }

  /**
   * @param saksnummer the case of a complaint that is to be sent on
   * @return the letters to whoever complains, as they would be sent today
   */
  @Transactional(readOnly = true)
  public List<Forhaandsvisning> brevene(Saksnummer saksnummer) {
    return brev.vis(oversendelse(klager.hent(saksnummer)));
  }
}
