package no.saksflyt.vedtak;

import no.saksflyt.felles.Konflikt;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a decision down with its parties' first deadlines, and tells of it. */
@Component
class Vedtaksforing {

  private final Vedtakslager lager;
  private final Vedtakskontroll kontroll;
  private final Vedtaksgrunnlag grunnlag;
  private final Underretninger underretninger;
  private final SakService saker;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final ApplicationEventPublisher fortell;

  Vedtaksforing(
      Vedtakslager lager,
      Vedtakskontroll kontroll,
      Vedtaksgrunnlag grunnlag,
      Underretninger underretninger,
      SakService saker,
      Hendelser hendelser,
      Innlogget innlogget,
      ApplicationEventPublisher fortell) {
    this.lager = lager;
    this.kontroll = kontroll;
    this.grunnlag = grunnlag;
    this.underretninger = underretninger;
    this.saker = saker;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.fortell = fortell;
  }

  Vedtak fattet(NyttVedtak nytt, String beslutter) {
    var sak = aapen(nytt);
    return skriv(nytt, grunnlag.fattet(nytt, sak, beslutter), "VEDTAK_FATTET");
  }

  Vedtak utenfor(NyttVedtak nytt) {
    var sak = aapen(nytt);
    return skriv(nytt, grunnlag.utenfor(nytt, sak), "VEDTAK_REGISTRERT");
  }

  private Sak aapen(NyttVedtak nytt) {
    var sak = saker.hent(nytt.saksnummer());
    if (!sak.aapen()) {
      throw new Konflikt("feil.sak.erAvsluttet", sak.saksnummer());
    }
    kontroll.krev(nytt);
    return sak;
  }

  private Vedtak skriv(NyttVedtak nytt, Vedtakslager.Tillegg med, String hendelse) {
    long id = lager.settInn(nytt, med);
    hendelser.registrer(
        Hendelse.av(nytt.saksnummer(), hendelse, innlogget.id())
            .paaVegneAv(nytt.forPerson())
            .gjelderFra(med.dato())
            .til(nytt.tittel())
            .medKilde("vedtak " + id));
    lager.finn(id).orElseThrow().parter().forEach(underretninger::beregnForste);
    var vedtak = lager.finn(id).orElseThrow();
    fortell.publishEvent(new VedtakFattet(vedtak));
    return vedtak;
  }
}
