package no.saksflyt.vedtak;

import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes a complaint's outcome on the decision complained of while it stands, and tells the family whose decision it is. */
@Component
class Omgjoringslytter {

  private final Vedtakslager lager;
  private final ObjectProvider<Vedtakstype> typer;
  private final Hendelser hendelser;
  private final Innlogget innlogget;

  Omgjoringslytter(
      Vedtakslager lager, ObjectProvider<Vedtakstype> typer, Hendelser hendelser, Innlogget innlogget) {
    this.lager = lager;
    this.typer = typer;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
  }

  @EventListener
  void avgjort(KlageAvgjort klage) {
    var vedtak = lager.finn(klage.vedtak()).orElseThrow();
    hendelser.registrer(
        Hendelse.av(vedtak.saksnummer(), "KLAGE_AVGJORT", innlogget.id())
            .gjelderFra(klage.dato())
            .til(klage.utfall())
            .medKilde("sak " + klage.klagesak()));
    klage
        .utfall()
        .vedtaketBlir()
        .ifPresent(
            status -> {
              lager.settStatus(vedtak.id(), status, klage.dato(), klage.nyttVedtak());
              var endret = lager.finn(vedtak.id()).orElseThrow();
              typer.stream().filter(t -> t.kode().equals(vedtak.type())).forEach(t -> t.omgjort(endret, klage));
            });
  }

  @EventListener
  void bortfalt(KlageutfallBortfalt klage) {
    var vedtak = lager.finn(klage.vedtak()).orElseThrow();
    hendelser.registrer(
        Hendelse.av(vedtak.saksnummer(), "KLAGE_GJENAAPNET", innlogget.id())
            .fra(klage.utfall())
            .medKilde("sak " + klage.klagesak()));
    if (klage.utfall().endrer()) {
      var annen = klage.gjenstaar();
      lager.settStatus(
          vedtak.id(),
          annen.flatMap(a -> a.utfall().vedtaketBlir()).orElse(Vedtaksstatus.GJELDER),
          annen.map(KlageAvgjort::dato).orElse(null),
          annen.map(KlageAvgjort::nyttVedtak).orElse(null));
    }
  }
}
