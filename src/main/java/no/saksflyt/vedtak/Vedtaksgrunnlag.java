package no.saksflyt.vedtak;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Regelverksregister;
import no.saksflyt.sak.Sak;
import org.springframework.stereotype.Component;

/** What a decision gets beside what was asked for: its day, its rule set, its body, and who wrote what was recommended. */
@Component
class Vedtaksgrunnlag {

  private final Klageadganger klageadganger;
  private final Innstillinger innstillinger;
  private final Regelverksregister regelverk;
  private final Clock klokke;

  Vedtaksgrunnlag(
      Klageadganger klageadganger, Innstillinger innstillinger, Regelverksregister regelverk, Clock klokke) {
    this.klageadganger = klageadganger;
    this.innstillinger = innstillinger;
    this.regelverk = regelverk;
    this.klokke = klokke;
  }

  /** @return of a decision made here */
  Vedtakslager.Tillegg fattet(NyttVedtak nytt, Sak sak, String beslutter) {
    return tillegg(nytt, sak, beslutter, nytt.forPerson(), false, innstillinger.forfattere(sak.saksnummer()));
  }

  /** @return of a decision somebody else made */
  Vedtakslager.Tillegg utenfor(NyttVedtak nytt, Sak sak) {
    return tillegg(nytt, sak, null, null, true, Set.of());
  }

  private Vedtakslager.Tillegg tillegg(
      NyttVedtak nytt, Sak sak, String beslutter, String beslutterFor, boolean utenfor, Set<String> forfattere) {
    var dato = nytt.dato() == null ? LocalDate.now(klokke) : nytt.dato();
    var sett = regelverk.velg(dato, null, Tid.dato(sak.opprettet())).kode();
    var organ = nytt.organ() == null ? klageadganger.organ(nytt.type(), sett, dato) : nytt.organ();
    return new Vedtakslager.Tillegg(dato, sett, organ, beslutter, beslutterFor, utenfor, forfattere);
  }
}
