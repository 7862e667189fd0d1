package no.saksflyt.vedtak;

import java.time.Instant;
import java.time.LocalDate;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Klagefrist;
import no.saksflyt.frist.Klagefristgrunnlag;
import no.saksflyt.frist.Klagefristsvar;
import no.saksflyt.frist.Lovfrister;
import no.saksflyt.frist.Lovregel;
import no.saksflyt.frist.Underretning;
import no.saksflyt.frist.Underretningsmaate;
import no.saksflyt.sak.Kanal;
import org.springframework.stereotype.Component;

/** Brings a party's notices to the arithmetic of deadlines by law. */
@Component
class Klagefristregning {

  private final Klagefrist klagefrist;
  private final Lovfrister lovfrister;

  Klagefristregning(Klagefrist klagefrist, Lovfrister lovfrister) {
    this.klagefrist = klagefrist;
    this.lovfrister = lovfrister;
  }

  /** @return the party's deadline as its row stands */
  Klagefristsvar av(Vedtak vedtak, Vedtakspart part) {
    if (part.stilling() == Partsstilling.BERORT && !part.underrettet()) {
      var lovfrist =
          part.notis().framme() == null
              ? lovfrister.beregn(Lovregel.KLAGEFRIST_UVARSLET, vedtak.dato(), vedtak.regelverk())
              : klagefrist.uvarslet(vedtak.regelverk(), vedtak.dato(), part.notis().framme(), true);
      return new Klagefristsvar(part.notis().framme(), lovfrist.frist(), true, lovfrist.forklaring(), lovfrist.hjemmel());
    }
    return klagefrist.beregn(
        new Klagefristgrunnlag(
            vedtak.regelverk(),
            underretning(part.notis()),
            part.opphold().bedt(),
            part.opphold().begrunnet(),
            part.opphold().forlengetTil(),
            part.opphold().forlengetDen(),
            part.opphold().oppgitt()));
  }

  /** @return the deadline a letter sent on the day would name */
  Klagefristsvar ventet(Vedtak vedtak, Kanal kanal, LocalDate sendes) {
    var om = kanal == Kanal.BREV ? Underretning.post(sendes) : Underretning.digital(sendes);
    return klagefrist.beregn(Klagefristgrunnlag.av(vedtak.regelverk(), om));
  }

  private static Underretning underretning(Vedtakspart.Notis notis) {
    return new Underretning(
        notis.kanal() == null || notis.kanal() == Kanal.BREV ? Underretningsmaate.POST : Underretningsmaate.DIGITAL,
        dag(notis.sendt()),
        dag(notis.tilgjengelig()),
        dag(notis.varslet()),
        notis.framme());
  }

  private static LocalDate dag(Instant tid) {
    return tid == null ? null : Tid.dato(tid);
  }
}
