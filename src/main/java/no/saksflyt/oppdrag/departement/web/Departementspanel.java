package no.saksflyt.oppdrag.departement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.Oppdragsdel;
import no.saksflyt.oppdrag.Panelbidrag;
import no.saksflyt.oppdrag.departement.Avviksvar;
import no.saksflyt.oppdrag.departement.Forslag;
import no.saksflyt.oppdrag.departement.Henvendelse;
import no.saksflyt.oppdrag.departement.Henvendelser;
import no.saksflyt.oppdrag.departement.Henvendelsestekst;
import no.saksflyt.oppdrag.departement.Statusbilde;
import no.saksflyt.oppdrag.departement.Statusmelding;
import no.saksflyt.oppdrag.departement.Statusmeldinger;
import no.saksflyt.oppdrag.departement.Statusoversikt;
import no.saksflyt.sak.Sakspanel.Lenke;
import no.saksflyt.sak.Sakspanel.Rad;
import no.saksflyt.sak.Sakspanel.Tabell;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How an assignment stands, and what it has with the ministry, on the case's page. */
@Component
@Order(20)
class Departementspanel implements Panelbidrag {

  private static final int LYS = 5;
  private static final List<String> STATUSKOLONNER =
      List.of(
          "departement.felt.dato", "departement.felt.gjelder", "departement.felt.lys", "departement.felt.begrunnelse");
  private static final List<String> HENVENDELSESKOLONNER =
      List.of(
          "departement.felt.slag", "departement.felt.tekst", "departement.felt.tilstand", "departement.felt.sendt",
          "departement.felt.svar");

  private final Henvendelser henvendelser;
  private final Statusmeldinger statuser;
  private final Statusoversikt oversikt;
  private final OppdragService oppdrag;
  private final Henvendelsestekst tekst;
  private final Meldinger meldinger;

  Departementspanel(
      Henvendelser henvendelser,
      Statusmeldinger statuser,
      Statusoversikt oversikt,
      OppdragService oppdrag,
      Henvendelsestekst tekst,
      Meldinger meldinger) {
    this.henvendelser = henvendelser;
    this.statuser = statuser;
    this.oversikt = oversikt;
    this.oppdrag = oppdrag;
    this.tekst = tekst;
    this.meldinger = meldinger;
  }

  @Override
  public List<Rad> rader(Saksnummer saksnummer) {
    var rader = new ArrayList<Rad>();
    var naa = oversikt.les(List.of(saksnummer.toString())).get(saksnummer.toString());
    if (naa.lys() != null) {
      rader.add(new Rad("departement.panel.status", lys(naa, delnavn(saksnummer))));
    }
    if (naa.utenStatus()) {
      rader.add(new Rad("departement.panel.uten", meldinger.tekst("departement.panel.utenTekst")));
    }
    henvendelser.alle(saksnummer).stream()
        .filter(h -> h.forslag() == Forslag.NEDPRIORITERE && h.svar() == Avviksvar.GODTATT)
        .map(h -> meldinger.tekst("departement.panel.avtalt", tekst.dato(h.svarDato()), h.svarKilde()))
        .forEach(ord -> rader.add(new Rad("departement.panel.nedprioritert", ord)));
    return rader;
  }

  @Override
  public List<Tabell> tabeller(Saksnummer saksnummer) {
    var tabeller = new ArrayList<Tabell>();
    var lys = statuser.historikk(saksnummer, 0, LYS).rader();
    if (!lys.isEmpty()) {
      var navn = delnavn(saksnummer);
      tabeller.add(
          new Tabell("departement.panel.statuser", STATUSKOLONNER, lys.stream().map(m -> celler(m, navn)).toList()));
    }
    var alle = henvendelser.alle(saksnummer);
    if (!alle.isEmpty()) {
      tabeller.add(
          new Tabell("departement.panel.henvendelser", HENVENDELSESKOLONNER, alle.stream().map(this::celler).toList()));
    }
    return tabeller;
  }

  @Override
  public List<Lenke> lenker(Saksnummer saksnummer) {
    return List.of(
        new Lenke("departement.panel.meldStatus", "/oppdrag/status/" + saksnummer),
        new Lenke("departement.panel.sporr", "/oppdrag/sporsmal/" + saksnummer));
  }

  private Map<String, String> delnavn(Saksnummer saksnummer) {
    return oppdrag.deler(saksnummer).stream().collect(Collectors.toMap(Oppdragsdel::delId, Oppdragsdel::navn));
  }

  private String lys(Statusbilde naa, Map<String, String> delnavn) {
    var ord = meldinger.tekst("oppdrag.trafikklys." + naa.lys());
    return Stream.of(ord, naa.delId() == null ? null : delnavn.get(naa.delId()), naa.begrunnelse(), tekst.dato(naa.dato()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private List<String> celler(Statusmelding melding, Map<String, String> delnavn) {
    return List.of(
        tekst.dato(melding.dato()),
        melding.delId() == null ? meldinger.tekst("departement.status.hele") : delnavn.get(melding.delId()),
        meldinger.tekst("oppdrag.trafikklys." + melding.lys()),
        melding.begrunnelse() == null ? "–" : melding.begrunnelse());
  }

  private List<String> celler(Henvendelse h) {
    var svar = tekst.svar(h);
    var frist =
        h.svarfrist() == null ? "–" : meldinger.tekst("departement.svarInnen", tekst.dato(h.svarfrist()));
    return List.of(
        meldinger.tekst("departement.slag." + h.slag()),
        Stream.of(tekst.forslag(h), h.tekst()).filter(Objects::nonNull).collect(Collectors.joining(": ")),
        meldinger.tekst("departement.tilstand." + h.tilstand()),
        tekst.dato(h.sendt()),
        svar == null ? frist : svar);
  }
}
