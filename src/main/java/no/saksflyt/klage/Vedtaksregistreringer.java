package no.saksflyt.klage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.NyAktor;
import no.saksflyt.sak.NySak;
import no.saksflyt.sak.Partsrolle;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.NyttVedtak;
import no.saksflyt.vedtak.Underretninger;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records decisions made outside the system: written down by one, checked by another, and then decisions like any other. */
@Service
@Transactional
public class Vedtaksregistreringer {

  private static final String STARTET = "VEDTAKSREGISTRERING_STARTET";
  private static final String ENDRET = "VEDTAKSREGISTRERING_ENDRET";
  private static final int MAKS_PARTER = 200;

  private final Vedtaksregistreringslager lager;
  private final VedtaksregistreringProsess prosess;
  private final VedtakService vedtak;
  private final Underretninger underretninger;
  private final SakService saker;
  private final Saksparter parter;
  private final Enheter enheter;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Vedtaksregistreringer(
      Vedtaksregistreringslager lager,
      VedtaksregistreringProsess prosess,
      VedtakService vedtak,
      Underretninger underretninger,
      SakService saker,
      Saksparter parter,
      Enheter enheter,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.lager = lager;
    this.prosess = prosess;
    this.vedtak = vedtak;
    this.underretninger = underretninger;
    this.saker = saker;
    this.parter = parter;
    this.enheter = enheter;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * Begins to record a decision: a case of its own, with its parties and its process.
   *
   * @param ny what is known of it
   * @return its case
   * @throws Regelbrudd naming every field that is wrong
   */
  public Saksnummer start(NyVedtaksregistrering ny) {
    innlogget.krev(Roller.KLAGEBEHANDLER, Roller.JURIST);
    kontroller(ny);
    var status = VedtakssakType.Status.REGISTRERES.name();
    var sak =
        saker.opprett(new NySak(VedtakssakType.KODE, ny.tittel(), null, null, status, ny.enhet(), ny.begrenset()));
    lager.settInn(sak.saksnummer(), ny);
    leggTilParter(sak.saksnummer(), ny.parter());
    hendelser.registrer(Hendelse.av(sak.saksnummer(), STARTET, innlogget.id()).til(ny.tittel()));
    prosess.start(sak);
    return sak.saksnummer();
  }

  /**
   * @param saksnummer the case of a decision being recorded
   * @return it
   * @throws IkkeFunnet when it does not exist or is not for this person
   */
  @Transactional(readOnly = true)
  public Vedtaksregistrering hent(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return lager.finn(saksnummer).orElseThrow(() -> new IkkeFunnet("feil.sak.finnesIkke", saksnummer));
  }

  /** @return whether it can be written on now */
  @Transactional(readOnly = true)
  public boolean skrives(Saksnummer saksnummer) {
    var sak = saker.hent(saksnummer);
    return sak.aapen() && VedtakssakType.Status.REGISTRERES.name().equals(sak.status());
  }

  /**
   * Writes it anew, with all its parties.
   *
   * @param saksnummer the case of a decision being recorded
   * @param ny what is known of it now
   * @param versjon the version that was looked at
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when somebody else changed it meanwhile, or somebody checks it
   */
  public void endre(Saksnummer saksnummer, NyVedtaksregistrering ny, long versjon) {
    innlogget.krev(Roller.KLAGEBEHANDLER, Roller.JURIST);
    saker.laas(saksnummer);
    hent(saksnummer);
    if (!skrives(saksnummer)) {
      throw new Konflikt("feil.vedtaksregistrering.skrivesIkke");
    }
    kontroller(ny);
    if (!lager.endre(saksnummer, ny, versjon)) {
      throw new Konflikt("feil.endretImens");
    }
    var foer = lager.finn(saksnummer).orElseThrow().parter();
    lager.fjernParter(saksnummer);
    foer.forEach(p -> parter.fjern(saksnummer, p.sakspart()));
    leggTilParter(saksnummer, ny.parter());
    saker.settTittel(saksnummer, ny.tittel(), null);
    hendelser.registrer(Hendelse.av(saksnummer, ENDRET, innlogget.id()).til(ny.tittel()));
  }

  private void leggTilParter(Saksnummer saksnummer, List<NyVedtaksregistrering.Part> nye) {
    var feil = new ArrayList<Feltfeil>();
    for (int i = 0; i < nye.size(); i++) {
      var part = nye.get(i);
      var aktor =
          new NyAktor(part.art(), part.navn(), part.orgnr(), null, part.maalform(), part.kanal(), null, part.adresse());
      try {
        lager.leggTilPart(saksnummer, parter.leggTil(saksnummer, aktor, Partsrolle.PART), part);
      } catch (Regelbrudd brudd) {
        var sti = "parter[" + i + "].";
        brudd.feil().forEach(f -> feil.add(new Feltfeil(sti + f.felt(), f.kode(), f.argumenter())));
      }
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private void kontroller(NyVedtaksregistrering ny) {
    var feil = new ArrayList<Feltfeil>();
    var idag = LocalDate.now(klokke);
    if (ny.type() == null || !vedtak.typer().containsKey(ny.type())) {
      feil.add(new Feltfeil("type", "feil.vedtak.type"));
    }
    tekst(feil, "tittel", "Tittel", ny.tittel(), 500);
    if (ny.dato() == null) {
      feil.add(new Feltfeil("dato", "feil.felt.mangler", "Vedtaksdato"));
    } else if (ny.dato().isAfter(idag)) {
      feil.add(new Feltfeil("dato", "feil.vedtak.dato"));
    }
    tekst(feil, "utfall", "Utfall", ny.utfall(), 60);
    tekst(feil, "hjemmel", "Hjemmel", ny.hjemmel(), 500);
    tekst(feil, "organ", "Hvem som traff vedtaket", ny.organ(), 200);
    if ((ny.klageinstans() == null) != (ny.rolle() == null)) {
      feil.add(new Feltfeil("klageinstans", "feil.vedtak.klageinstansHalv"));
    } else if (ny.klageinstans() != null && ny.klageinstans().length() > 200) {
      feil.add(new Feltfeil("klageinstans", "feil.felt.forLang", "Klageinstans", 200));
    }
    if (ny.enhet() != null && enheter.finn(ny.enhet()).filter(e -> e.gjelder(idag)).isEmpty()) {
      feil.add(new Feltfeil("enhet", "feil.oppdrag.enhet"));
    }
    parter(feil, ny, idag);
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private static void parter(List<Feltfeil> feil, NyVedtaksregistrering ny, LocalDate idag) {
    if (ny.parter().isEmpty() || ny.parter().size() > MAKS_PARTER) {
      feil.add(new Feltfeil("parter", "feil.vedtaksregistrering.parter", MAKS_PARTER));
    }
    for (int i = 0; i < ny.parter().size(); i++) {
      var part = ny.parter().get(i);
      tekst(feil, "parter[" + i + "].navn", "Navn", part.navn(), 200);
      if (utenfor(part.sendt(), ny.dato(), idag)) {
        feil.add(new Feltfeil("parter[" + i + "].sendt", "feil.vedtaksregistrering.sendt"));
      }
      if (utenfor(part.framme(), part.sendt(), idag)) {
        feil.add(new Feltfeil("parter[" + i + "].framme", "feil.vedtaksregistrering.framme"));
      }
      if (part.kanal() == Kanal.EPOST) {
        feil.add(new Feltfeil("parter[" + i + "].kanal", "feil.vedtaksregistrering.kanal"));
      }
    }
  }

  private static boolean utenfor(LocalDate dag, LocalDate tidligst, LocalDate senest) {
    return dag != null && (dag.isAfter(senest) || (tidligst != null && dag.isBefore(tidligst)));
  }

  private static void tekst(List<Feltfeil> feil, String felt, String navn, String verdi, int maks) {
    if (verdi == null) {
      feil.add(new Feltfeil(felt, "feil.felt.mangler", navn));
    } else if (verdi.length() > maks) {
      feil.add(new Feltfeil(felt, "feil.felt.forLang", navn, maks));
    }
  }

  /**
   * @param saksnummer the case of a decision that is written down
   * @param merknad what whoever checks it is told, or null
   */
  public void tilKontroll(Saksnummer saksnummer, String merknad) {
    hent(saksnummer);
    lager.merknad(saksnummer, merknad);
    saker.settStatus(saksnummer, VedtakssakType.Status.TIL_KONTROLL.name());
  }

  /**
   * @param saksnummer the case of a decision being checked
   * @param grunn what is wrong with it
   */
  public void returner(Saksnummer saksnummer, String grunn) {
    hent(saksnummer);
    lager.returgrunn(saksnummer, grunn);
    saker.settStatus(saksnummer, VedtakssakType.Status.REGISTRERES.name());
    hendelser.registrer(Hendelse.av(saksnummer, "VEDTAKSREGISTRERING_RETURNERT", innlogget.id()).fordi(grunn));
  }

  /**
   * Somebody who wrote none of it finds it right.
   *
   * @param saksnummer the case of a decision being checked
   * @throws IkkeTillatt when the person has written on it, whoever handed it over to be checked
   */
  public void godkjenn(Saksnummer saksnummer) {
    hent(saksnummer);
    var skrev = hendelser.etter(saksnummer, 0, List.of(STARTET, ENDRET)).stream();
    if (skrev.anyMatch(h -> innlogget.id().equals(h.hvem()))) {
      throw new IkkeTillatt("feil.vedtaksregistrering.egen");
    }
  }

  /**
   * Records the decision, with each party's own deadline to complain, and ends the case.
   *
   * @param saksnummer the case of a decision that has been checked
   */
  public void fullfor(Saksnummer saksnummer) {
    var r = hent(saksnummer);
    var nytt =
        vedtak.registrerUtenfor(
            new NyttVedtak(
                saksnummer,
                r.type(),
                r.tittel(),
                r.dato(),
                r.utfall(),
                r.hjemmel(),
                r.organ(),
                null,
                null,
                r.klageinstans(),
                r.rolle(),
                r.parter().stream().map(p -> new NyttVedtak.Part(p.sakspart())).toList()));
    for (var part : r.parter()) {
      var id = nytt.forSakspart(part.sakspart()).orElseThrow().id();
      if (part.sendt() != null) {
        underretninger.sendt(id, part.kanal(), Tid.startAv(part.sendt()));
      }
      if (part.framme() != null) {
        underretninger.framme(id, part.framme(), "Registrert med vedtaket");
      }
    }
    lager.ble(saksnummer, nytt.id());
    saker.avslutt(
        saksnummer, VedtakssakType.Status.REGISTRERT.name(), VedtakssakType.Status.REGISTRERT.name(), null);
  }
}
