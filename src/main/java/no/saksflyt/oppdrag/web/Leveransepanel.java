package no.saksflyt.oppdrag.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Anskaffelse;
import no.saksflyt.oppdrag.Anskaffelser;
import no.saksflyt.oppdrag.Leveranse;
import no.saksflyt.oppdrag.Leveranser;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.Oppdragsdel;
import no.saksflyt.oppdrag.Panelbidrag;
import no.saksflyt.oppdrag.Publisering;
import no.saksflyt.oppdrag.Publiseringer;
import no.saksflyt.sak.Sakspanel.Tabell;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was due beside what was delivered, what the ministry said of it, what was bought for it, and where it was published. */
@Component
@Order(30)
class Leveransepanel implements Panelbidrag {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String INGEN = "–";

  private final OppdragService oppdrag;
  private final Leveranser leveranser;
  private final Anskaffelser anskaffelser;
  private final Publiseringer publiseringer;
  private final Meldinger meldinger;

  Leveransepanel(
      OppdragService oppdrag,
      Leveranser leveranser,
      Anskaffelser anskaffelser,
      Publiseringer publiseringer,
      Meldinger meldinger) {
    this.oppdrag = oppdrag;
    this.leveranser = leveranser;
    this.anskaffelser = anskaffelser;
    this.publiseringer = publiseringer;
    this.meldinger = meldinger;
  }

  @Override
  public List<Tabell> tabeller(Saksnummer saksnummer) {
    var deler =
        oppdrag.deler(saksnummer).stream().collect(Collectors.toMap(Oppdragsdel::delId, Oppdragsdel::navn));
    var tabeller = new ArrayList<Tabell>();
    leggTil(
        tabeller,
        "oppdragslop.panel.leveranser",
        List.of(
            "oppdragslop.panel.hva",
            "oppdragslop.panel.frist",
            "oppdragslop.panel.opprinnelig",
            "oppdragslop.panel.levert",
            "oppdragslop.panel.utfall",
            "oppdragslop.panel.merknad"),
        leveranser.alle(saksnummer).stream().map(rad -> leveranse(rad, deler)).toList());
    leggTil(
        tabeller,
        "oppdragslop.panel.anskaffelser",
        List.of(
            "oppdragslop.panel.hva",
            "oppdragslop.panel.kunngjort",
            "oppdragslop.panel.leverandor",
            "oppdragslop.panel.kontrakt",
            "oppdragslop.panel.delrapport",
            "oppdragslop.panel.sluttrapport"),
        anskaffelser.alle(saksnummer).stream().map(rad -> anskaffelse(rad, deler)).toList());
    leggTil(
        tabeller,
        "oppdragslop.panel.publiseringer",
        List.of(
            "oppdragslop.panel.varslet",
            "oppdragslop.panel.publisert",
            "oppdragslop.panel.adresse",
            "oppdragslop.panel.portal"),
        publiseringer.alle(saksnummer).stream().map(this::publisering).toList());
    return tabeller;
  }

  private static void leggTil(List<Tabell> tabeller, String tittel, List<String> kolonner, List<List<String>> celler) {
    if (!celler.isEmpty()) {
      tabeller.add(new Tabell(tittel, kolonner, celler));
    }
  }

  private List<String> leveranse(Leveranse rad, Map<String, String> deler) {
    var hva =
        rad.delId() == null ? meldinger.tekst("oppdragslop.hele") : deler.getOrDefault(rad.delId(), rad.delId());
    return List.of(
        meldinger.tekst("oppdragslop.panel.nr", rad.nr(), hva),
        frist(rad.frist()),
        frist(rad.opprinneligFrist()),
        dato(rad.levert()),
        rad.utfall() == null ? meldinger.tekst("oppdragslop.panel.ventes") : utfall(rad),
        merknad(rad));
  }

  private String utfall(Leveranse rad) {
    var ord = meldinger.tekst("utfall." + rad.utfall());
    return rad.utfall() == rad.utfallOpprinnelig()
        ? ord
        : meldinger.tekst("oppdragslop.panel.mot", ord, meldinger.tekst("utfall." + rad.utfallOpprinnelig()));
  }

  private String merknad(Leveranse rad) {
    if (rad.merknad() == null) {
      return INGEN;
    }
    var ord = meldinger.tekst("oppdragslop.merknad." + rad.merknad(), dato(rad.merknadDato()));
    return Stream.of(ord, rad.merknadTekst()).filter(Objects::nonNull).collect(Collectors.joining(": "));
  }

  private List<String> anskaffelse(Anskaffelse rad, Map<String, String> deler) {
    var sum = rad.kontraktOre() == null ? null : meldinger.tekst("oppdragslop.panel.kroner", rad.kontraktOre() / 100);
    var kontrakt =
        rad.kontraktDato() == null
            ? INGEN
            : Stream.of(dato(rad.kontraktDato()), sum).filter(Objects::nonNull).collect(Collectors.joining(", "));
    return List.of(
        deler.getOrDefault(rad.delId(), rad.delId()),
        dato(rad.kunngjort()),
        rad.leverandor() == null ? INGEN : rad.leverandor(),
        kontrakt,
        dato(rad.delrapport()),
        rad.sluttrapport() == null ? INGEN : dato(rad.sluttrapport()) + ": " + rad.rapporttittel());
  }

  private List<String> publisering(Publisering rad) {
    return List.of(
        rad.kunInternt() ? meldinger.tekst("oppdragslop.panel.internt", rad.internGrunn()) : dato(rad.varslet()),
        dato(rad.publisert()),
        rad.adresse() == null ? INGEN : rad.adresse(),
        portal(rad));
  }

  private String portal(Publisering rad) {
    if (rad.portal() == null) {
      return INGEN;
    }
    return rad.portalDato() == null
        ? meldinger.tekst("oppdragslop.panel.ikkeIPortalen", rad.portalGrunn())
        : dato(rad.portalDato()) + ": " + rad.portalAdresse();
  }

  private String frist(LocalDate frist) {
    return frist == null ? meldinger.tekst("felles.fristtype.INGEN") : DATO.format(frist);
  }

  private static String dato(LocalDate dato) {
    return dato == null ? INGEN : DATO.format(dato);
  }
}
