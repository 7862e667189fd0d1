package no.saksflyt.oppdrag.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Endringstekst;
import no.saksflyt.oppdrag.Innholdstekst;
import no.saksflyt.oppdrag.Oppdrag;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.Oppdragsdel;
import no.saksflyt.oppdrag.Oppdragsinnhold;
import no.saksflyt.oppdrag.Oppdragsversjon;
import no.saksflyt.oppdrag.Oppdragsversjoner;
import no.saksflyt.oppdrag.Panelbidrag;
import no.saksflyt.oppdrag.plan.Tiltaksarbeid;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.sak.Sakspanel;
import no.saksflyt.tilgang.Personer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an assignment shows of itself on the case's page and beside its tasks. */
@Component
class OppdragSakspanel implements Sakspanel {

  private static final int MAKS_VERDI = 200;
  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final OppdragService oppdrag;
  private final Oppdragsversjoner versjoner;
  private final Endringstekst endringer;
  private final Tiltaksarbeid tiltak;
  private final SakService saker;
  private final Saksfrister frister;
  private final Personer personer;
  private final Meldinger meldinger;
  private final ObjectProvider<Panelbidrag> bidrag;

  OppdragSakspanel(
      OppdragService oppdrag,
      Oppdragsversjoner versjoner,
      Endringstekst endringer,
      Tiltaksarbeid tiltak,
      SakService saker,
      Saksfrister frister,
      Personer personer,
      Meldinger meldinger,
      ObjectProvider<Panelbidrag> bidrag) {
    this.oppdrag = oppdrag;
    this.versjoner = versjoner;
    this.endringer = endringer;
    this.tiltak = tiltak;
    this.saker = saker;
    this.frister = frister;
    this.personer = personer;
    this.meldinger = meldinger;
    this.bidrag = bidrag;
  }

  @Override
  public String sakstype() {
    return "OPPDRAG";
  }

  @Override
  public Map<Saksnummer, Map<String, String>> deler(Collection<Saksnummer> saker) {
    var alle = new HashMap<Saksnummer, Map<String, String>>();
    tiltak.navn(saker).forEach((sak, navn) -> alle.put(sak, new HashMap<>(navn)));
    oppdrag
        .deler(saker)
        .forEach(
            del -> alle.computeIfAbsent(del.saksnummer(), sak -> new HashMap<>()).put(del.delId(), del.navn()));
    return alle;
  }

  @Override
  public Panel panel(Saksnummer saksnummer) {
    var alle = versjoner.versjoner(saksnummer);
    var midler = alle.isEmpty() ? List.<Oppdragsinnhold.Midler>of() : alle.get(alle.size() - 1).innhold().midler();
    var rader = rader(saksnummer, midler);
    var tabeller = new ArrayList<>(List.of(delene(saksnummer), versjonene(alle)));
    var lenker = new ArrayList<>(List.of(new Lenke("oppdragsversjon.panel.lenke", "/oppdrag/" + saksnummer + "/versjoner")));
    bidrag
        .orderedStream()
        .forEach(
            b -> {
              rader.addAll(b.rader(saksnummer));
              tabeller.addAll(b.tabeller(saksnummer));
              lenker.addAll(b.lenker(saksnummer));
            });
    return new Panel(rader, tabeller, lenker);
  }

  /** Newest first; a long text that was rewritten is named, and read on the page of versions. */
  private Tabell versjonene(List<Oppdragsversjon> alle) {
    var celler = new ArrayList<List<String>>();
    for (var versjon : alle) {
      celler.add(0, List.of(String.valueOf(versjon.nr()), endringer.kilde(versjon), forskjeller(versjon)));
    }
    return new Tabell(
        "oppdragsversjon.panel.versjoner",
        List.of("oppdragsversjon.panel.nr", "oppdragsversjon.panel.kilde", "oppdragsversjon.panel.endret"),
        celler);
  }

  private String forskjeller(Oppdragsversjon versjon) {
    if (versjon.forskjeller().isEmpty()) {
      return meldinger.tekst(versjon.nr() == 1 ? "oppdragsversjon.forste" : "oppdragsversjon.uendret");
    }
    return versjon.forskjeller().stream()
        .map(f -> endringer.linjer(f, MAKS_VERDI))
        .collect(Collectors.joining("\n"));
  }

  private List<Rad> rader(Saksnummer saksnummer, List<Oppdragsinnhold.Midler> midler) {
    var mitt = oppdrag.hent(saksnummer);
    var rader = new ArrayList<Rad>();
    leggTil(
        rader,
        "oppdrag.panel.nummer",
        mitt.nummer() == null ? meldinger.tekst("oppdragsversjon.panel.utenNummer") : mitt.nummer());
    leggTil(rader, "oppdrag.panel.maal", saker.hent(saksnummer).maal());
    leggTil(rader, "oppdragsversjon.panel.hovedansvar", mitt.hovedansvar());
    leggTil(rader, "oppdragsversjon.panel.bidragsytere", String.join(", ", mitt.bidragsytere()));
    merk(rader, mitt.fou(), "oppdragsversjon.panel.fou", "oppdragsversjon.verdi.JA");
    merk(rader, mitt.forbehold(), "oppdragsversjon.panel.forbehold", "oppdragsversjon.panel.medForbehold");
    merk(
        rader,
        mitt.opprinneligBrevMangler(),
        "oppdragsversjon.panel.brevMangler",
        "oppdragsversjon.panel.brevManglerTekst");
    leggTil(
        rader,
        "oppdragsversjon.panel.midler",
        midler.stream().map(OppdragSakspanel::midler).collect(Collectors.joining("\n")));
    leggTil(rader, "oppdragsversjon.panel.beskrivelse", mitt.beskrivelse());
    leggTil(rader, "oppdrag.panel.merknad", mitt.fordelingsmerknad());
    leggTil(rader, "oppdrag.panel.returgrunn", mitt.returgrunn());
    if (mitt.leveringsdato() != null) {
      leggTil(rader, "oppdrag.panel.levert", levering(mitt));
    }
    return rader;
  }

  private void merk(List<Rad> rader, boolean gjelder, String etikett, String tekst) {
    if (gjelder) {
      rader.add(new Rad(etikett, meldinger.tekst(tekst)));
    }
  }

  private static String midler(Oppdragsinnhold.Midler midler) {
    var tekst = Innholdstekst.midler(midler);
    return midler.del() == null ? tekst : midler.del() + ": " + tekst;
  }

  private String levering(Oppdrag mitt) {
    var maate = meldinger.tekst("oppdrag.leveringsmaate." + mitt.leveringsmaate());
    var referanse =
        mitt.leveringsreferanse() == null
            ? null
            : meldinger.tekst("oppdrag.panel.referanse", mitt.leveringsreferanse());
    return Stream.of(DATO.format(mitt.leveringsdato()), maate, referanse)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private Tabell delene(Saksnummer saksnummer) {
    var deler = oppdrag.deler(saksnummer);
    var datoer =
        frister.alle(saksnummer).stream()
            .filter(f -> f.dato() != null)
            .collect(Collectors.toMap(Saksfrist::referanse, Saksfrist::dato));
    var eier = saker.hent(saksnummer).eier();
    var navn =
        personer.navn(
            Stream.concat(deler.stream().map(Oppdragsdel::ansvarlig), Stream.of(eier == null ? "" : eier))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return new Tabell(
        "oppdrag.panel.deler",
        List.of(
            "oppdrag.panel.del", "oppdrag.panel.status", "oppdrag.panel.ansvarlig", "oppdrag.panel.frist",
            "oppdrag.panel.resultat"),
        deler.stream().map(del -> celler(del, eier, navn, datoer)).toList());
  }

  private List<String> celler(
      Oppdragsdel del, String eier, Map<String, String> navn, Map<String, LocalDate> datoer) {
    var hvem = del.ansvarlig() == null ? eier : del.ansvarlig();
    var frist = datoer.getOrDefault(del.delId(), datoer.get(Saksfrist.HELE_SAKEN));
    return List.of(
        del.navn(),
        status(del),
        hvem == null ? "–" : navn.getOrDefault(hvem, hvem),
        frist == null ? meldinger.tekst("felles.fristtype.INGEN") : DATO.format(frist),
        del.resultat() == null ? "–" : del.resultat());
  }

  private String status(Oppdragsdel del) {
    var ord = meldinger.tekst("oppdrag.delstatus." + del.status());
    var lys = del.trafikklys() == null ? null : meldinger.tekst("oppdrag.trafikklys." + del.trafikklys());
    var hvorfor = del.status() == Oppdragsdel.Status.RETURNERT ? del.returgrunn() : del.statusbegrunnelse();
    var status = Stream.of(ord, lys).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    return hvorfor == null || hvorfor.isBlank() ? status : status + ": " + hvorfor;
  }

  private static void leggTil(List<Rad> rader, String etikett, String tekst) {
    if (tekst != null && !tekst.isBlank()) {
      rader.add(new Rad(etikett, tekst));
    }
  }
}
