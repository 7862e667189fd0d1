package no.saksflyt.klage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Regelverksregister;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.Innstillinger;
import no.saksflyt.vedtak.Instans;
import no.saksflyt.vedtak.Klageadganger;
import no.saksflyt.vedtak.Klageutfall;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What another body answers to a complaint that was sent on, by whichever door it comes. */
@Service
@Transactional
public class Klagesvarmottak {

  private static final String REGISTRER_SVAR = "registrerKlageinstansensSvar";
  private static final int MAKS_TEKST = 4_000;
  private static final int MAKS_KILDE = 200;

  private final Klager klager;
  private final Klageparter parter;
  private final Fellesbehandling felles;
  private final Klagesvarlager svarlager;
  private final KlageProsess prosess;
  private final Innstillinger innstillinger;
  private final VedtakService vedtak;
  private final Klageadganger klageadganger;
  private final Regelverksregister regelverk;
  private final SakService saker;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Klagesvarmottak(
      Klager klager,
      Klageparter parter,
      Fellesbehandling felles,
      Klagesvarlager svarlager,
      KlageProsess prosess,
      Innstillinger innstillinger,
      VedtakService vedtak,
      Klageadganger klageadganger,
      Regelverksregister regelverk,
      SakService saker,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.klager = klager;
    this.parter = parter;
    this.felles = felles;
    this.svarlager = svarlager;
    this.prosess = prosess;
    this.innstillinger = innstillinger;
    this.vedtak = vedtak;
    this.klageadganger = klageadganger;
    this.regelverk = regelverk;
    this.saker = saker;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * Records the answer of the appellate body; the process goes on by the step that was answered.
   *
   * @param saksnummer the case of a complaint that was sent on
   * @param svar the answer
   * @throws Konflikt when nobody waits for an answer
   * @throws Regelbrudd naming every field that is wrong
   */
  public void registrer(Saksnummer saksnummer, Klageinstanssvar svar) {
    saker.laas(saksnummer);
    if (!klager.har(saksnummer, Klagestatus.OVERSENDT)) {
      throw new Konflikt("feil.klage.venterIkke", saksnummer);
    }
    var klage = klager.hent(saksnummer);
    kontroller(klage, svar);
    svarlager.settInn(saksnummer, svar);
    hendelser.registrer(
        Hendelse.av(saksnummer, "KLAGESVAR_" + svar.svar(), innlogget.id())
            .gjelderFra(svar.dato())
            .til(svar.utfall())
            .fordi(svar.tekst())
            .medKilde(svar.kilde()));
    if (svar.svar() == Klageinstanssvar.Svar.RETUR) {
      klage.kommetTilbake(svar.tekst());
      innstillinger.laasOpp(saksnummer, KlageProsess.INNSTILLING);
      klager.status(saksnummer, Klagestatus.FORBEREDES);
    } else {
      avgjortUtenfor(klage, svar);
    }
  }

  private void avgjortUtenfor(Klage klage, Klageinstanssvar svar) {
    var paaklaget = vedtak.hent(klage.vedtak());
    var folger = felles.folger(klage.saksnummer());
    var mottakere = parter.medFolger(klage, folger);
    var organ = klageadganger.av(paaklaget).klageinstans();
    var hjemmel = regelverk.hjemmel(klage.regelverk(), Klagevedtak.HJEMMEL_PROVING).orElse(null);
    var nytt =
        vedtak.registrerUtenfor(Klagevedtak.utenfor(klage, paaklaget, svar, hjemmel, organ, mottakere));
    klage.behandlet(new Utkast(svar.utfall(), nytt.hjemmel(), svar.tekst(), null));
    var avgjorelse = new Avgjorelse(svar.utfall(), Instans.KLAGE, svar.dato(), null, nytt.id());
    Stream.concat(Stream.of(klage), folger.stream()).forEach(k -> k.avgjort(avgjorelse));
    klager.status(klage.saksnummer(), Klagestatus.TIL_UNDERRETNING);
  }

  /**
   * The same by another door than the step's own form; the process goes on. Sent once more with the same reference, nothing happens.
   *
   * @param saksnummer the case of a complaint that was sent on
   * @param svar the answer
   * @throws no.saksflyt.felles.IkkeTillatt unless the person prepares complaints
   * @throws Konflikt when nobody waits for an answer
   * @throws Regelbrudd naming every field that is wrong
   */
  public void mottatt(Saksnummer saksnummer, Klageinstanssvar svar) {
    innlogget.krev(Roller.KLAGEBEHANDLER);
    klager.hent(saksnummer);
    prosess.holdVentende(saksnummer, REGISTRER_SVAR);
    if (svar.kilde() != null && svarlager.har(saksnummer, svar.kilde())) {
      return;
    }
    registrer(saksnummer, svar);
    prosess.svar(saksnummer, svar.svar());
  }

  private void kontroller(Klage klage, Klageinstanssvar svar) {
    var feil = new ArrayList<Feltfeil>();
    if (svar.svar() == null) {
      feil.add(new Feltfeil("klagesvar", "feil.felt.mangler", "Svar"));
    } else if (svar.svar() == Klageinstanssvar.Svar.AVGJORT && (svar.utfall() == null || svar.utfall() == Klageutfall.RETUR)) {
      feil.add(new Feltfeil("utfall", "feil.felt.mangler", "Utfall"));
    }
    if (svar.dato() == null) {
      feil.add(new Feltfeil("svarDato", "feil.felt.mangler", "Dato for svaret"));
    } else if (svar.dato().isAfter(LocalDate.now(klokke)) || svar.dato().isBefore(klage.oversendt())) {
      feil.add(new Feltfeil("svarDato", "feil.klage.svarDato"));
    }
    tekst(feil, "svarTekst", "Hva klageinstansen skrev", svar.tekst(), MAKS_TEKST);
    tekst(feil, "kilde", "Referanse", svar.kilde(), MAKS_KILDE);
    if (svar.kilde() != null && svarlager.har(klage.saksnummer(), svar.kilde())) {
      feil.add(new Feltfeil("kilde", "feil.klage.svarErRegistrert"));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private static void tekst(ArrayList<Feltfeil> feil, String felt, String navn, String verdi, int maks) {
    if (verdi == null || verdi.isBlank()) {
      feil.add(new Feltfeil(felt, "feil.felt.mangler", navn));
    } else if (verdi.length() > maks) {
      feil.add(new Feltfeil(felt, "feil.felt.forLang", navn, maks));
    }
  }
}
