package no.saksflyt.klage.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.klage.KlageService;
import no.saksflyt.sak.Sakspanel;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.vedtak.Klageadganger;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Component;

/** What a complaint shows of itself on the case's page and beside its tasks. */
@Component
class Klagepanel implements Sakspanel {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final KlageService klager;
  private final VedtakService vedtak;
  private final Klageadganger klageadganger;
  private final Saksparter parter;
  private final Klagetabeller tabeller;
  private final Meldinger meldinger;

  Klagepanel(
      KlageService klager,
      VedtakService vedtak,
      Klageadganger klageadganger,
      Saksparter parter,
      Klagetabeller tabeller,
      Meldinger meldinger) {
    this.klager = klager;
    this.vedtak = vedtak;
    this.klageadganger = klageadganger;
    this.parter = parter;
    this.tabeller = tabeller;
    this.meldinger = meldinger;
  }

  @Override
  public String sakstype() {
    return "KLAGE";
  }

  @Override
  public Panel panel(Saksnummer saksnummer) {
    var klage = klager.hent(saksnummer);
    var om = vedtak.hent(klage.vedtak());
    var rader = new ArrayList<Rad>();
    rader.add(new Rad("klage.panel.klager", parter.hent(saksnummer, klage.klager()).navn()));
    rader.add(new Rad("klage.panel.vedtak", meldinger.tekst("klage.panel.vedtaket", om.tittel(), DATO.format(om.dato()), om.organ())));
    dato(rader, "klage.panel.sendt", klage.sendt());
    dato(rader, "klage.panel.mottatt", klage.mottatt());
    rader.add(new Rad("klage.panel.kanal", meldinger.tekst("klage.ny.kanal." + klage.kanal())));
    klage.rolle().ifPresent(rolle -> rader.add(new Rad("klage.panel.rolle", meldinger.tekst("klagerolle." + rolle))));
    var instans = klageadganger.av(om).klageinstans();
    if (instans != null) {
      rader.add(new Rad("klage.panel.klageinstans", instans));
    }
    if (klage.returgrunn() != null) {
      rader.add(new Rad("klage.panel.returgrunn", klage.returgrunn()));
    }
    dato(rader, "klage.panel.oversendt", klage.oversendt());
    klage
        .avgjorelse()
        .filter(a -> a.utfall() != null)
        .ifPresent(
            a -> {
              rader.add(new Rad("klage.panel.utfall", meldinger.tekst("klageutfall." + a.utfall())));
              rader.add(new Rad("klage.panel.instans", meldinger.tekst("instans." + a.instans())));
              dato(rader, "klage.panel.avgjort", a.avgjort());
            });
    dato(rader, "klage.panel.underrettet", klage.underrettet());
    if (klage.kostnader() != null) {
      rader.add(new Rad("klage.panel.kostnader", meldinger.tekst("klage.kostnader." + klage.kostnader())));
    }
    return new Panel(rader, tabeller.av(klage), List.of(new Lenke("klage.panel.les", "/klager/" + saksnummer)));
  }

  private static void dato(List<Rad> rader, String etikett, LocalDate dag) {
    if (dag != null) {
      rader.add(new Rad(etikett, DATO.format(dag)));
    }
  }
}
