package no.saksflyt.klage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Klagefrist;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.Klageadganger;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries whether a complaint has the form it must have, and asks for what is lacking. */
@Service
@Transactional
public class Formkravvurdering {

  private static final String FORMKRAV = "formkrav";

  private final Klager klager;
  private final Klagebrev brev;
  private final KlageProsess prosess;
  private final VedtakService vedtak;
  private final Klageadganger klageadganger;
  private final Klagefrist klagefrist;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Formkravvurdering(
      Klager klager,
      Klagebrev brev,
      KlageProsess prosess,
      VedtakService vedtak,
      Klageadganger klageadganger,
      Klagefrist klagefrist,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.klager = klager;
    this.brev = brev;
    this.prosess = prosess;
    this.vedtak = vedtak;
    this.klageadganger = klageadganger;
    this.klagefrist = klagefrist;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /** What was found. */
  public enum Utfall {
    OPPFYLT,
    MANGELFULL,
    IKKE_OPPFYLT,
    IKKE_KLAGE
  }

  /**
   * @param formkrav what was found
   * @param svar what was found of each demand
   * @param mangler what the complainant is asked to mend, or null
   * @param utbedringsfrist the last day to mend it, or null
   * @param begrunnelse why it is turned down or is no complaint, or null
   */
  public record Svar(
      Utfall formkrav, Formkravsvar svar, String mangler, LocalDate utbedringsfrist, String begrunnelse) {}

  /**
   * @param saksnummer a complaint's case
   * @param svar what was found
   * @throws Regelbrudd when what was found of the demands does not bear it
   */
  public void vurder(Saksnummer saksnummer, Svar svar) {
    var klage = klager.hent(saksnummer);
    kontroller(klage, svar);
    klage.vurdert(svar.svar());
    hendelser.registrer(Hendelse.av(saksnummer, "FORMKRAV_" + svar.formkrav(), innlogget.id()).fordi(svar.begrunnelse()));
    switch (svar.formkrav()) {
      case OPPFYLT -> klager.status(saksnummer, Klagestatus.FORBEREDES);
      case MANGELFULL -> {
        klage.mangler(svar.mangler(), svar.utbedringsfrist());
        klager.status(saksnummer, Klagestatus.TIL_UTBEDRING);
        brev.mangler(klage);
      }
      case IKKE_OPPFYLT -> {
        klage.skalIkkeProves(svar.begrunnelse());
        klager.status(saksnummer, Klagestatus.TIL_AVVISNING);
      }
      case IKKE_KLAGE -> klage.skalIkkeProves(svar.begrunnelse());
    }
  }

  private void kontroller(Klage klage, Svar svar) {
    var feil = new ArrayList<Feltfeil>();
    switch (svar.formkrav()) {
      case OPPFYLT -> oppfylt(klage, svar.svar(), feil);
      case MANGELFULL -> {
        if (!svar.svar().kanRettes()) {
          feil.add(new Feltfeil(FORMKRAV, "feil.klage.ingenMangel"));
        }
        if (!svar.utbedringsfrist().isAfter(LocalDate.now(klokke))) {
          feil.add(new Feltfeil("utbedringsfrist", "feil.klage.utbedringsfrist"));
        }
      }
      case IKKE_OPPFYLT -> {
        if (!svar.svar().maaAvvises() && adgang(klage)) {
          feil.add(new Feltfeil(FORMKRAV, "feil.klage.ingenAvvisningsgrunn"));
        }
      }
      case IKKE_KLAGE -> {}
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private void oppfylt(Klage klage, Formkravsvar svar, List<Feltfeil> feil) {
    if (!svar.oppfylt()) {
      feil.add(new Feltfeil(FORMKRAV, "feil.klage.ikkeOppfylt"));
    } else if (svar.kravFrist() == Vurdering.NEI && sperret(klage)) {
      feil.add(new Feltfeil("oversittelse", "feil.klage.ettAar"));
    }
    if (!adgang(klage)) {
      feil.add(new Feltfeil(FORMKRAV, "feil.klage.ingenKlageadgang"));
    }
  }

  private boolean sperret(Klage klage) {
    return klagefrist.sperret(klage.regelverk(), vedtak.hent(klage.vedtak()).dato(), klage.sendt(), klage.mottatt());
  }

  private boolean adgang(Klage klage) {
    return klageadganger.av(vedtak.hent(klage.vedtak())).adgang();
  }

  /**
   * The complainant has answered what was asked for, or has not.
   *
   * @param saksnummer a complaint's case that waits for it
   * @param mottatt the day the answer came; null when none did
   * @param svar what it says; null when none came
   * @throws Regelbrudd when the day cannot be
   */
  public void utbedring(Saksnummer saksnummer, LocalDate mottatt, String svar) {
    if (mottatt != null && mottatt.isAfter(LocalDate.now(klokke))) {
      throw new Regelbrudd(new Feltfeil("mottattDato", "feil.klage.framtid"));
    }
    klager.hent(saksnummer).utbedret(svar);
    klager.status(saksnummer, Klagestatus.MOTTATT);
    hendelser.registrer(
        Hendelse.av(saksnummer, svar == null ? "KLAGE_IKKE_UTBEDRET" : "KLAGE_UTBEDRET", innlogget.id())
            .gjelderFra(mottatt)
            .fordi(svar));
  }

  /**
   * The same by another door than the step's own form; the process goes on.
   *
   * @param saksnummer a complaint's case that waits for it
   * @param svar what the complainant says, 1 to 4 000 characters
   * @throws no.saksflyt.felles.IkkeTillatt when there is a person with a login who does not prepare complaints
   * @throws Konflikt when nobody waits for it
   */
  public void utbedret(Saksnummer saksnummer, String svar) {
    innlogget.krevAvPerson(Roller.KLAGEBEHANDLER);
    prosess.hold(saksnummer);
    if (!klager.har(saksnummer, Klagestatus.TIL_UTBEDRING)) {
      throw new Konflikt("feil.klage.venterIkke", saksnummer);
    }
    utbedring(saksnummer, LocalDate.now(klokke), svar);
    prosess.utbedret(saksnummer);
  }

  /**
   * What was no complaint has been answered.
   *
   * @param saksnummer its case
   * @param svar the answer
   * @param sendt the day it was sent
   */
  public void besvart(Saksnummer saksnummer, String svar, LocalDate sendt) {
    if (sendt.isAfter(LocalDate.now(klokke))) {
      throw new Regelbrudd(new Feltfeil("sendtDato", "feil.klage.framtid"));
    }
    klager.hent(saksnummer);
    hendelser.registrer(Hendelse.av(saksnummer, "HENVENDELSE_BESVART", innlogget.id()).gjelderFra(sendt).fordi(svar));
  }

  /**
   * @param saksnummer a complaint's case
   * @param grunn why its form must be tried anew
   */
  public void returner(Saksnummer saksnummer, String grunn) {
    klager.hent(saksnummer).returnert(grunn);
    klager.status(saksnummer, Klagestatus.MOTTATT);
  }
}
