package no.saksflyt.klage.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.klage.Vedtaksregistreringer;
import no.saksflyt.sak.Sakspanel;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Component;

/** What a decision being recorded shows of itself on the case's page and beside its tasks. */
@Component
class Vedtaksregistreringspanel implements Sakspanel {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Vedtaksregistreringer registreringer;
  private final VedtakService vedtak;
  private final Innlogget innlogget;
  private final Meldinger meldinger;

  Vedtaksregistreringspanel(
      Vedtaksregistreringer registreringer, VedtakService vedtak, Innlogget innlogget, Meldinger meldinger) {
    this.registreringer = registreringer;
    this.vedtak = vedtak;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
  }

  @Override
  public String sakstype() {
    return "VEDTAK";
  }

  @Override
  public Panel panel(Saksnummer saksnummer) {
    var r = registreringer.hent(saksnummer);
    var rader = new ArrayList<Rad>();
    rader.add(new Rad("vedtaksregistrering.type", vedtak.typer().get(r.type())));
    rader.add(new Rad("vedtaksregistrering.dato", DATO.format(r.dato())));
    rader.add(new Rad("vedtaksregistrering.organ", r.organ()));
    rader.add(new Rad("vedtaksregistrering.utfall", meldinger.tekstEller("vedtaksutfall." + r.utfall(), r.utfall())));
    rader.add(new Rad("vedtaksregistrering.hjemmel", r.hjemmel()));
    if (r.returgrunn() != null) {
      rader.add(new Rad("klage.panel.returgrunn", r.returgrunn()));
    }
    var lenker = new ArrayList<Lenke>();
    if (innlogget.naa().harEnAv(List.of(Roller.KLAGEBEHANDLER, Roller.JURIST))) {
      lenker.add(new Lenke("vedtaksregistrering.aapne", "/vedtak/registrering/" + saksnummer));
    }
    return new Panel(rader, List.of(), lenker);
  }
}
