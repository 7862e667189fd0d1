package no.saksflyt.tilskudd.behandling.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Sakspanel.Lenke;
import no.saksflyt.sak.Sakspanel.Panel;
import no.saksflyt.sak.Sakspanel.Rad;
import no.saksflyt.sak.Sakspanel.Tabell;
import no.saksflyt.sak.Saksseksjon;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilskudd.behandling.Formalkontroll;
import no.saksflyt.tilskudd.behandling.Mangler;
import no.saksflyt.tilskudd.behandling.Soknadsflaggene;
import no.saksflyt.tilskudd.behandling.Soknadsinnstillinger;
import no.saksflyt.tilskudd.behandling.Vurderer;
import no.saksflyt.tilskudd.behandling.Vurderere;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an application's page tells of how it is handled; nothing of any other case. */
@Component
@Order(5)
class Behandlingsseksjon implements Saksseksjon {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Formalkontroll kontroll;
  private final Mangler mangler;
  private final Vurderere vurderere;
  private final Soknadsflaggene flagg;
  private final Soknadsinnstillinger innstillinger;
  private final SakService saker;
  private final Personer personer;
  private final Meldinger meldinger;

  Behandlingsseksjon(
      Formalkontroll kontroll,
      Mangler mangler,
      Vurderere vurderere,
      Soknadsflaggene flagg,
      Soknadsinnstillinger innstillinger,
      SakService saker,
      Personer personer,
      Meldinger meldinger) {
    this.kontroll = kontroll;
    this.mangler = mangler;
    this.vurderere = vurderere;
    this.flagg = flagg;
    this.innstillinger = innstillinger;
    this.saker = saker;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  @Override
  public String id() {
    return "soknadsbehandling";
  }

  @Override
  public String tittel() {
    return "soknadsbehandling.seksjon.tittel";
  }

  @Override
  public Optional<Panel> panel(Saksnummer saksnummer) {
    return "SOKNAD".equals(saker.hent(saksnummer).type()) ? Optional.of(bygg(saksnummer)) : Optional.empty();
  }

  private Panel bygg(Saksnummer nr) {
    var rader = new ArrayList<Rad>();
    int ubesvarte = flagg.ubesvarte(nr);
    if (ubesvarte > 0) {
      rader.add(new Rad("soknadsbehandling.seksjon.flagg", meldinger.tekst("soknadsbehandling.seksjon.ubesvarte", ubesvarte)));
    }
    mangler.aapen(nr).ifPresent(m -> rader.add(new Rad("soknadsbehandling.seksjon.svarfrist", dato(m.svarfrist()))));
    innstillinger
        .finn(nr)
        .ifPresent(
            i -> {
              rader.add(
                  new Rad("soknadsbehandling.seksjon.anbefaling", meldinger.tekst("soknadsbehandling.anbefaling." + i.anbefaling())));
              rader.add(new Rad("soknadsbehandling.seksjon.poeng", i.poeng().toPlainString().replace('.', ',')));
              rader.add(new Rad("soknadsbehandling.seksjon.hovedgrunn", i.hovedgrunn()));
            });
    var lenker =
        List.of(
            new Lenke("soknadsbehandling.kontroll.tittel", "/soknader/" + nr + "/formalkontroll"),
            new Lenke("soknadsbehandling.flagg.tittel", "/soknader/" + nr + "/flagg"),
            new Lenke("soknadsbehandling.poeng.tittel", "/soknader/" + nr + "/poeng"));
    return new Panel(rader, tabeller(nr), lenker);
  }

  private List<Tabell> tabeller(Saksnummer nr) {
    var tabeller = new ArrayList<Tabell>();
    tabeller.add(
        new Tabell(
            "soknadsbehandling.seksjon.vilkaarene",
            List.of("soknadsbehandling.seksjon.vilkaar", "soknadsbehandling.seksjon.resultat", "soknadsbehandling.seksjon.grunn"),
            kontroll.resultater(nr).stream()
                .map(r -> List.of(r.navn(), meldinger.tekst("soknadsbehandling.resultat." + r.resultat()), r.grunn()))
                .toList()));
    var alle = vurderere.alle(nr);
    if (!alle.isEmpty()) {
      tabeller.add(
          new Tabell(
              "soknadsbehandling.seksjon.vurdererne",
              List.of("soknadsbehandling.seksjon.nr", "soknadsbehandling.seksjon.vurderer", "soknadsbehandling.seksjon.stand"),
              alle.stream().map(v -> List.of(String.valueOf(v.nr()), personer.navn(v.person()), stand(v))).toList()));
    }
    return tabeller;
  }

  private String stand(Vurderer v) {
    var kode = v.utgaatt() != null ? "utgaatt" : v.levert() != null ? "levert" : "venter";
    return meldinger.tekst("soknadsbehandling.vurderer." + kode);
  }

  private static String dato(LocalDate dag) {
    return DATO.format(dag);
  }
}
