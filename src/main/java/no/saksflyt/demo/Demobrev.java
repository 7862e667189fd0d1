package no.saksflyt.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.saksflyt.demo.Demosaker.Scene;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Brevkilde;
import no.saksflyt.oppdrag.Oppdragsinnhold;
import no.saksflyt.oppdrag.Oppdragsversjoner;
import no.saksflyt.oppgave.Regi;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The scenes in which a letter gives or changes an assignment of the demonstration, and somebody assesses the change. */
@Component
@Profile("!prod")
class Demobrev {

  private static final String KOORDINATOR = "koordinator";

  private final Regi regi;
  private final Oppdragsversjoner versjoner;

  Demobrev(Regi regi, Oppdragsversjoner versjoner) {
    this.regi = regi;
    this.versjoner = versjoner;
  }

  /**
   * A letter that changes one assignment.
   *
   * @param nr the assignment's running number
   * @param dag the day it came
   * @param navn the letter's name
   * @param referanse the ministry's reference
   * @param frist the whole's new deadline as a day from today, or null
   * @param uten name of a part that falls away, or null
   * @param vurdert the day its owner assessed it, or null while it waits
   * @param hvem who assesses it
   */
  record Brev(
      int nr, int dag, String navn, String referanse, Integer frist, String uten, Integer vurdert, String hvem) {}

  Stream<Scene> scener(Brev brev, LocalDate idag, Map<Integer, Saksnummer> saker) {
    var kommer =
        new Scene(
            brev.dag(),
            () ->
                regi.som(
                    KOORDINATOR,
                    () -> {
                      var sak = saker.get(brev.nr());
                      var kilde = new Brevkilde(0, brev.navn(), idag.plusDays(brev.dag()), brev.referanse());
                      versjoner.nyVersjon(sak, endret(versjoner.gjeldende(sak), brev, idag), kilde);
                    }));
    if (brev.vurdert() == null) {
      return Stream.of(kommer);
    }
    var svar =
        Map.<String, Object>of("betydning", "INGEN", "vurdering", "Vi rekker det vi har planlagt, og bruker tiden til å spørre flere.");
    return Stream.of(
        kommer,
        new Scene(
            brev.vurdert(),
            () -> regi.utfor(brev.hvem(), saker.get(brev.nr()), "vurderEndring", null, new HashMap<>(svar))));
  }

  /** @return the case of an assignment a letter gave on condition */
  Saksnummer registrerMedForbehold(Demooppdrag o, String nummer, LocalDate idag) {
    var frister =
        o.lesteDeler().stream()
            .filter(del -> del.frist() != null)
            .map(del -> frist(del.navn(), idag.plusDays(del.frist())))
            .toList();
    var innhold =
        new Oppdragsinnhold(
            nummer,
            o.tittel(),
            o.maal(),
            "IMDi",
            List.of("UDI"),
            false,
            true,
            "Direktoratet skal lage en plan for mottak av overføringsflyktninger når kvoten er vedtatt.",
            o.lesteDeler().stream().map(del -> new Oppdragsinnhold.Del(del.navn(), null, false, null)).toList(),
            frister,
            List.of(new Oppdragsinnhold.Midler(null, 150_000_000L, "671/21", null, null, null, true)));
    return versjoner.registrer(
        innhold, new Brevkilde(0, o.forbehold(), idag.plusDays(o.reg()), null), false);
  }

  private static Oppdragsinnhold endret(Oppdragsinnhold foer, Brev brev, LocalDate idag) {
    var deler = foer.deler().stream().filter(del -> !del.navn().equals(brev.uten())).toList();
    var frister =
        foer.frister().stream()
            .filter(f -> brev.uten() == null || !brev.uten().equals(f.del()))
            .filter(f -> brev.frist() == null || f.del() != null);
    var hele =
        Stream.of(brev.frist()).filter(Objects::nonNull).map(dag -> frist(null, idag.plusDays(dag)));
    return new Oppdragsinnhold(
        foer.nummer(),
        foer.tittel(),
        foer.maal(),
        foer.hovedansvar(),
        foer.bidragsytere(),
        foer.fou(),
        foer.forbehold(),
        foer.beskrivelse(),
        deler,
        Stream.concat(hele, frister).toList(),
        foer.midler());
  }

  private static Oppdragsinnhold.Frist frist(String del, LocalDate dato) {
    return new Oppdragsinnhold.Frist(del, null, null, "DATO", dato, null, null);
  }
}
