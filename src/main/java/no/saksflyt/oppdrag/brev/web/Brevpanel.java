package no.saksflyt.oppdrag.brev.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.brev.Bekreftelse;
import no.saksflyt.oppdrag.brev.BrevService;
import no.saksflyt.oppdrag.brev.Brevbekreftelse;
import no.saksflyt.oppdrag.brev.Brevlesing;
import no.saksflyt.oppdrag.brev.Brevnavn;
import no.saksflyt.oppdrag.brev.Brevoppsummering;
import no.saksflyt.oppdrag.brev.Brevtilstand;
import no.saksflyt.sak.Sakspanel;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Component;

/** What a letter shows of itself on the case's page and beside its tasks. */
@Component
class Brevpanel implements Sakspanel {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final BrevService brev;
  private final Brevbekreftelse bekreftelse;
  private final Brevoppsummering oppsummering;
  private final Brevnavn navn;
  private final Meldinger meldinger;
  private final Innlogget innlogget;

  Brevpanel(
      BrevService brev,
      Brevbekreftelse bekreftelse,
      Brevoppsummering oppsummering,
      Brevnavn navn,
      Meldinger meldinger,
      Innlogget innlogget) {
    this.brev = brev;
    this.bekreftelse = bekreftelse;
    this.oppsummering = oppsummering;
    this.navn = navn;
    this.meldinger = meldinger;
    this.innlogget = innlogget;
  }

  @Override
  public String sakstype() {
    return "BREV";
  }

  @Override
  public Panel panel(Saksnummer saksnummer) {
    var lesing = brev.hent(saksnummer);
    var rader = new ArrayList<Rad>();
    rader.add(new Rad("brevmottak.panel.tilstand", meldinger.tekst("brevmottak.tilstand." + lesing.tilstand())));
    if (lesing.tilstand() == Brevtilstand.MOTTATT) {
      rader.add(new Rad("brevmottak.panel.lest", oppsummering.av(bekreftelse.plan(saksnummer))));
      rader.add(new Rad("brevmottak.panel.side", meldinger.tekst("brevmottak.panel.sideTekst")));
    }
    if (lesing.grunn() != null) {
      rader.add(new Rad("brevmottak.grunn", lesing.grunn()));
    }
    if (lesing.publisert() != null) {
      rader.add(
          new Rad(
              "brevmottak.panel.publisert",
              meldinger.tekst("brevmottak.panel.publisertTekst", DATO.format(lesing.publisert()), lesing.adresse())));
    }
    return new Panel(
        rader,
        List.of(brevene(lesing), virkninger(saksnummer)),
        lenker(lesing, saksnummer));
  }

  /** The letter's page is for coordinators; to anyone else the link would lead nowhere. */
  private List<Lenke> lenker(Brevlesing lesing, Saksnummer saksnummer) {
    return innlogget.naa().har(Roller.KOORDINATOR)
        ? List.of(new Lenke("brevmottak.panel.lenke." + lesing.tilstand(), "/oppdrag/brev/" + saksnummer))
        : List.of();
  }

  private Tabell brevene(Brevlesing lesing) {
    return new Tabell(
        "brevmottak.panel.brevene",
        List.of("brevmottak.liste.brev", "brevmottak.felt.dato", "brevmottak.felt.referanse"),
        lesing.utkast().innhold().brev().stream()
            .map(
                b ->
                    List.of(
                        navn.av(b),
                        b.dato() == null ? "–" : DATO.format(b.dato()),
                        b.referanse() == null ? "–" : b.referanse()))
            .toList());
  }

  private Tabell virkninger(Saksnummer saksnummer) {
    var gjort = bekreftelse.virkning(saksnummer);
    var celler = new ArrayList<List<String>>();
    legg(celler, gjort.opprettet(), "brevmottak.slag.NY");
    legg(celler, gjort.endret(), "brevmottak.slag.ENDRET");
    legg(celler, gjort.uendret(), "brevmottak.slag.UENDRET");
    return new Tabell(
        "brevmottak.panel.virkninger",
        List.of("brevmottak.panel.nummer", "brevmottak.liste.sak", "brevmottak.panel.utfall"),
        List.copyOf(celler));
  }

  private void legg(List<List<String>> celler, List<Bekreftelse.Virket> alle, String utfall) {
    for (var en : alle) {
      celler.add(
          List.of(en.nummer() == null ? "–" : en.nummer(), en.saksnummer().toString(), meldinger.tekst(utfall)));
    }
  }
}
