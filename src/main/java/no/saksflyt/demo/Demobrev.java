package no.saksflyt.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.demo.Demosaker.Scene;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.oppdrag.Brevkilde;
import no.saksflyt.oppdrag.Oppdragsinnhold;
import no.saksflyt.oppdrag.Oppdragsversjoner;
import no.saksflyt.oppdrag.brev.BrevService;
import no.saksflyt.oppdrag.brev.Brevfil;
import no.saksflyt.oppdrag.brev.Brevoppgave;
import no.saksflyt.oppgave.Regi;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The scenes in which a letter gives or changes an assignment of the demonstration, and somebody assesses the change. */
@Component
@Profile("!prod")
class Demobrev {

  private static final String KOORDINATOR = "koordinator";

  private final Regi regi;
  private final BrevService brevene;
  private final Brevoppgave oppgave;
  private final Oppdragsversjoner versjoner;
  private final Clock klokke;

  Demobrev(
      Regi regi, BrevService brevene, Brevoppgave oppgave, Oppdragsversjoner versjoner, Clock klokke) {
    this.regi = regi;
    this.brevene = brevene;
    this.oppgave = oppgave;
    this.versjoner = versjoner;
    this.klokke = klokke;
  }

  /**
   * A letter of the ministry's.
   *
   * @param fil name of the file its text stands in
   * @param dag the day it came
   * @param adresse where it was published after it was confirmed, or null while both wait
   */
  record Brev(String fil, int dag, String adresse) {}

  /**
   * An owner's assessment of what a letter changed.
   *
   * @param nr the assignment's running number
   * @param dag the day it was assessed
   * @param hvem who assessed it
   */
  record Vurdering(int nr, int dag, String hvem) {}

  Scene scene(Brev brev, LocalDate idag, Map<Integer, Saksnummer> saker) {
    return new Scene(brev.dag(), () -> regi.som(KOORDINATOR, () -> taImot(brev, idag, saker)));
  }

  Scene scene(Vurdering vurdering, Map<Integer, Saksnummer> saker) {
    var svar =
        Map.<String, Object>of("betydning", "INGEN", "vurdering", "Vi rekker det vi har planlagt, og bruker tiden til å spørre flere.");
    return new Scene(
        vurdering.dag(),
        () -> regi.utfor(vurdering.hvem(), saker.get(vurdering.nr()), "vurderEndring", null, new HashMap<>(svar)));
  }

  private void taImot(Brev brev, LocalDate idag, Map<Integer, Saksnummer> saker) {
    var dag = idag.plusDays(brev.dag());
    var tekst =
        Demobrevtekst.les(brev.fil(), dag.getYear(), idag, nr -> versjoner.gjeldende(saker.get(nr)).nummer());
    var fil = new Brevfil(brev.fil() + ".txt", tekst.getBytes(StandardCharsets.UTF_8));
    var sak = brevene.taImot(fil).saksnummer();
    if (brev.adresse() != null) {
      oppgave.bekreft(sak);
      var bevis = Map.<String, Object>of("publisert", Tid.dato(klokke.instant()).toString(), "adresse", brev.adresse());
      regi.utfor(KOORDINATOR, sak, "publiserBrev", null, new HashMap<>(bevis));
    }
  }

  /** @return the case of an assignment a letter gave: on condition, with research in it, or to come back */
  Saksnummer registrer(Demooppdrag o, String nummer, LocalDate idag) {
    var deler = o.lesteDeler();
    var frister =
        new ArrayList<>(
            deler.stream()
                .filter(del -> del.frist() != null)
                .map(del -> frist(del.navn(), idag.plusDays(del.frist())))
                .toList());
    if (o.rytme() != null) {
      frister.add(
          new Oppdragsinnhold.Frist(null, null, "Årlig rapportering", "PERIODISK", idag.plusDays(o.frist()), null, o.rytme()));
    } else if (o.forbehold() == null) {
      frister.add(frist(null, idag.plusDays(o.frist())));
    }
    var betinget = o.forbehold() != null;
    var midler = new Oppdragsinnhold.Midler(null, 150_000_000L, "671/21", null, null, null, true);
    var innhold =
        new Oppdragsinnhold(
            nummer,
            o.tittel(),
            o.maal(),
            "IMDi",
            betinget ? List.of("UDI") : List.of(),
            o.fou() != null,
            betinget,
            betinget ? "Direktoratet skal lage en plan for mottak av overføringsflyktninger når kvoten er vedtatt." : null,
            deler.stream().map(del -> new Oppdragsinnhold.Del(del.navn(), null, erFou(o, del), null)).toList(),
            frister,
            betinget ? List.of(midler) : List.of());
    var brev = betinget ? o.forbehold() : "Tildelingsbrev " + nummer.substring(0, 4);
    return versjoner.registrer(innhold, new Brevkilde(0, brev, idag.plusDays(o.reg()), null), false);
  }

  private static boolean erFou(Demooppdrag o, Demooppdrag.Del del) {
    return o.fou() != null && o.lesteDeler().indexOf(del) == o.fou() - 1;
  }

  private static Oppdragsinnhold.Frist frist(String del, LocalDate dato) {
    return new Oppdragsinnhold.Frist(del, null, null, "DATO", dato, null, null);
  }
}
