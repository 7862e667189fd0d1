package no.saksflyt.oppdrag.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Panelbidrag;
import no.saksflyt.oppdrag.plan.Plan;
import no.saksflyt.oppdrag.plan.Planer;
import no.saksflyt.oppdrag.plan.Risiko;
import no.saksflyt.oppdrag.plan.Tiltak;
import no.saksflyt.sak.Sakspanel.Lenke;
import no.saksflyt.sak.Sakspanel.Tabell;
import no.saksflyt.tilgang.Personer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an assignment's plan shows on the case's page: milestones, risks, measures. */
@Component
@Order(20)
class Planpanel implements Panelbidrag {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String INGEN = "–";

  private final Planer planer;
  private final Personer personer;
  private final Meldinger meldinger;

  Planpanel(Planer planer, Personer personer, Meldinger meldinger) {
    this.planer = planer;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  @Override
  public List<Tabell> tabeller(Saksnummer saksnummer) {
    var plan = planer.hent(saksnummer);
    var tabeller = new ArrayList<Tabell>();
    leggTil(
        tabeller,
        "oppdragsplan.milepaeler",
        List.of("oppdragsplan.dato", "oppdragsplan.milepael", "oppdragsplan.naadd"),
        plan.milepaeler().stream().map(m -> List.of(dato(m.dato()), m.navn(), dato(m.naadd()))).toList());
    leggTil(
        tabeller,
        "oppdragsplan.risikoer",
        List.of("oppdragsplan.risiko", "oppdragsplan.foerTiltak", "oppdragsplan.etterTiltak"),
        plan.risikoer().stream().map(this::risiko).toList());
    leggTil(
        tabeller,
        "oppdragsplan.tiltakene",
        List.of("oppdragsplan.frist", "oppdragsplan.ettTiltak", "oppdragsplan.ansvarlig", "oppdragsplan.status"),
        tiltak(plan));
    return tabeller;
  }

  @Override
  public List<Lenke> lenker(Saksnummer saksnummer) {
    return List.of(new Lenke("oppdragsplan.tittel", "/oppdrag/plan/" + saksnummer));
  }

  private static void leggTil(List<Tabell> tabeller, String tittel, List<String> kolonner, List<List<String>> celler) {
    if (!celler.isEmpty()) {
      tabeller.add(new Tabell(tittel, kolonner, celler));
    }
  }

  private List<String> risiko(Risiko r) {
    var etter =
        r.nivaaEtter() == null
            ? INGEN
            : nivaa(r.nivaaEtter().name(), r.produktEtter(), r.sannsynlighetEtter(), r.konsekvensEtter());
    return List.of(
        r.beskrivelse(), nivaa(r.nivaa().name(), r.produkt(), r.sannsynlighet(), r.konsekvens()), etter);
  }

  private String nivaa(String nivaa, int produkt, int sannsynlighet, int konsekvens) {
    return meldinger.tekst("oppdragsplan.nivaa." + nivaa, produkt, sannsynlighet, konsekvens);
  }

  private List<List<String>> tiltak(Plan plan) {
    Map<String, String> navn = personer.navn(plan.tiltak().stream().map(Tiltak::ansvarlig).distinct().toList());
    return plan.tiltak().stream()
        .map(
            t ->
                Stream.of(dato(t.frist()), t.tekst(), navn.getOrDefault(t.ansvarlig(), t.ansvarlig()), status(t))
                    .toList())
        .toList();
  }

  private String status(Tiltak t) {
    if (t.utfort() != null) {
      return meldinger.tekst("oppdragsplan.utfort", dato(t.utfort()));
    }
    return meldinger.tekst(t.startet() ? "oppdragsplan.iGang" : "oppdragsplan.planlagt");
  }

  private static String dato(LocalDate dato) {
    return dato == null ? INGEN : DATO.format(dato);
  }
}
