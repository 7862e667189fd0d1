package no.saksflyt.klage;

import java.time.Clock;
import java.time.LocalDate;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Lovfrister;
import no.saksflyt.frist.Lovregel;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.vedtak.Innstillinger;
import no.saksflyt.vedtak.Instans;
import no.saksflyt.vedtak.Klageutfall;
import no.saksflyt.vedtak.Totrinn;
import no.saksflyt.vedtak.Underskrifter;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a complaint is decided here, as the appellate body. Source: forvaltningsloven (1967) § 34. */
@Service
@Transactional
public class Klagebehandling {

  private final Klager klager;
  private final Klageavgjorelser avgjorelser;
  private final Fellesbehandling felles;
  private final Innstillinger innstillinger;
  private final Underskrifter underskrifter;
  private final VedtakService vedtak;
  private final Totrinn totrinn;
  private final Lovfrister lovfrister;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Klagebehandling(
      Klager klager,
      Klageavgjorelser avgjorelser,
      Fellesbehandling felles,
      Innstillinger innstillinger,
      Underskrifter underskrifter,
      VedtakService vedtak,
      Totrinn totrinn,
      Lovfrister lovfrister,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.klager = klager;
    this.avgjorelser = avgjorelser;
    this.felles = felles;
    this.innstillinger = innstillinger;
    this.underskrifter = underskrifter;
    this.vedtak = vedtak;
    this.totrinn = totrinn;
    this.lovfrister = lovfrister;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * @param saksnummer the case of a complaint that is decided here
   * @param utkast what is to be decided
   * @throws Regelbrudd when it would be changed to the complainant's detriment too late (forvaltningsloven § 34 third paragraph)
   */
  public void behandle(Saksnummer saksnummer, Utkast utkast) {
    var klage = klager.hent(saksnummer);
    if (utkast.foreslattUtfall() == Klageutfall.UGUNST) {
      var siste = lovfrister.beregn(Lovregel.ENDRING_TIL_SKADE, klage.mottatt(), klage.regelverk()).frist();
      if (utkast.skadeVarslet().isAfter(siste) || utkast.skadeVarslet().isAfter(LocalDate.now(klokke))) {
        throw new Regelbrudd(new Feltfeil("varsletDato", "feil.klage.skade"));
      }
    }
    krevLagretTekst(saksnummer);
    klage.behandlet(utkast);
    klager.status(saksnummer, Klagestatus.TIL_MEDUNDERSKRIFT);
    hendelser.registrer(
        Hendelse.av(saksnummer, "KLAGE_BEHANDLET", innlogget.id())
            .til(utkast.foreslattUtfall())
            .fordi(utkast.foreslattGrunn()));
  }

  /** Long reasons are voluntary; begun, they are kept as a version before anybody signs what the letter will say. */
  private void krevLagretTekst(Saksnummer saksnummer) {
    var eget =
        innstillinger.kladder(saksnummer, KlageProsess.INNSTILLING_KLAGEINSTANS).stream()
            .anyMatch(k -> k.person().equals(innlogget.id()) && !k.tekst().isBlank());
    if (eget) {
      innstillinger.ferdig(saksnummer, KlageProsess.INNSTILLING_KLAGEINSTANS, "begrunnelse");
    }
  }

  /**
   * The second reader signs the draft, and the reasons where they are written by themselves, as they stand.
   *
   * @param saksnummer the case of a complaint that is decided here
   * @param forPerson the absent person it is signed for, or null
   */
  public void underskrevet(Saksnummer saksnummer, String forPerson) {
    var underskrift =
        underskrifter.signer(
            saksnummer, KlageProsess.MEDUNDERSKRIV_KLAGE, Klageunderlag.klageinstans(klager.hent(saksnummer)), forPerson);
    klager.status(saksnummer, Klagestatus.TIL_GODKJENNING);
    hendelser.registrer(
        Hendelse.av(saksnummer, "AVGJORELSE_UNDERSKREVET", innlogget.id()).paaVegneAv(forPerson).til(underskrift.versjon()));
  }

  /**
   * @param saksnummer the case of a complaint that is decided here
   * @param grunn why it must be treated anew
   */
  public void returner(Saksnummer saksnummer, String grunn) {
    klager.hent(saksnummer).returnert(grunn);
    klager.status(saksnummer, Klagestatus.BEHANDLES);
    hendelser.registrer(Hendelse.av(saksnummer, "KLAGE_RETURNERT", innlogget.id()).fordi(grunn));
  }

  /**
   * Decides it as it was drafted and signed, also for those that follow it.
   *
   * @param saksnummer the case of a complaint that is decided here
   * @param forPerson the absent person it is decided for, or null
   * @throws no.saksflyt.felles.IkkeTillatt when one of them made the decision complained of
   * @throws Konflikt when no second reader has signed it, or it became another afterwards
   */
  public void avgjor(Saksnummer saksnummer, String forPerson) {
    var klage = klager.hent(saksnummer);
    totrinn.krevAnnenInstans(klage.vedtak(), innlogget.id());
    if (forPerson != null) {
      totrinn.krevAnnenInstans(klage.vedtak(), forPerson);
    }
    var utkast = klage.utkast().orElseThrow();
    signer(klage, forPerson);
    innstillinger.laas(saksnummer, KlageProsess.INNSTILLING_KLAGEINSTANS);
    var nytt =
        vedtak.fatt(
            Klagevedtak.avgjorelse(klage, vedtak.hent(klage.vedtak()), utkast, forPerson, felles.samlePartene(klage)));
    avgjorelser.avgjor(
        klage, new Avgjorelse(utkast.foreslattUtfall(), Instans.KLAGE, nytt.dato(), innlogget.id(), nytt.id()));
    klager.status(saksnummer, Klagestatus.TIL_UNDERRETNING);
    hendelser.registrer(
        Hendelse.av(saksnummer, "KLAGE_BESTEMT", innlogget.id())
            .paaVegneAv(forPerson)
            .til(utkast.foreslattUtfall())
            .fordi(utkast.foreslattGrunn()));
  }

  /** That two have read what is decided does not rest on the order of the steps. */
  private void signer(Klage klage, String forPerson) {
    var underlag = Klageunderlag.klageinstans(klage);
    if (underskrifter.siste(klage.saksnummer(), KlageProsess.MEDUNDERSKRIV_KLAGE).isEmpty()) {
      throw new Konflikt("feil.klage.ikkeUnderskrevet", klage.saksnummer());
    }
    underskrifter.krevUendret(klage.saksnummer(), KlageProsess.MEDUNDERSKRIV_KLAGE, underlag);
    underskrifter.signer(klage.saksnummer(), KlageProsess.AVGJOR_KLAGE, underlag, forPerson);
  }
}
