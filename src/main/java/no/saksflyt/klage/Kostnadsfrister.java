package no.saksflyt.klage;

import java.time.LocalDate;
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Klagefrist;
import no.saksflyt.frist.Klagefristgrunnlag;
import no.saksflyt.frist.Lovfrist;
import no.saksflyt.frist.Lovfrister;
import no.saksflyt.frist.Lovregel;
import no.saksflyt.frist.Underretning;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Partsrolle;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.vedtak.Underretninger;
import no.saksflyt.vedtak.VedtakService;
import no.saksflyt.vedtak.Vedtakspart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The last day to claim costs: three weeks from when notice of the new decision reached the complainant. Source: forvaltningsloven
 * (1967) § 36 third paragraph.
 */
@Component
public class Kostnadsfrister {

  private final Klager klager;
  private final VedtakService vedtak;
  private final Underretninger underretninger;
  private final Saksparter parter;
  private final Klagefrist klagefrist;
  private final Lovfrister lovfrister;

  Kostnadsfrister(
      Klager klager,
      VedtakService vedtak,
      Underretninger underretninger,
      Saksparter parter,
      Klagefrist klagefrist,
      Lovfrister lovfrister) {
    this.klager = klager;
    this.vedtak = vedtak;
    this.underretninger = underretninger;
    this.parter = parter;
    this.klagefrist = klagefrist;
    this.lovfrister = lovfrister;
  }

  /**
   * @param framme the day the notice reached the complainant, proven or expected
   * @param frist the deadline that follows
   */
  public record Kostnadsfrist(LocalDate framme, Lovfrist frist) {}

  /**
   * @param saksnummer the case of a complaint whose sender has been told
   * @return how long costs can be claimed
   */
  @Transactional(readOnly = true)
  public Kostnadsfrist av(Saksnummer saksnummer) {
    var klage = klager.hent(saksnummer);
    var framme =
        underrettet(klage)
            .map(part -> underretninger.gjeldende(part.id()).start())
            .orElseGet(() -> ventet(klage));
    return new Kostnadsfrist(framme, lovfrister.beregn(Lovregel.SAKSKOSTNADER, framme, klage.regelverk()));
  }

  /** The complainant among the new decision's parties, when our own notice has gone out. */
  private Optional<Vedtakspart> underrettet(Klage klage) {
    return klage
        .avgjorelse()
        .map(avgjorelse -> vedtak.hent(avgjorelse.vedtakId()))
        .flatMap(nytt -> sakspart(klage, nytt.saksnummer()).flatMap(nytt::forSakspart))
        .filter(Vedtakspart::underrettet);
  }

  /** Whoever complains in a case that follows another is told by the leading one's decision. */
  private Optional<Long> sakspart(Klage klage, Saksnummer hos) {
    return hos.equals(klage.saksnummer())
        ? Optional.of(klage.klager())
        : parter.sammePaa(klage.saksnummer(), klage.klager(), hos, Partsrolle.KLAGER);
  }

  /** Where another body sent the notice, or ours is on its way, it is expected as its channel brings it. */
  private LocalDate ventet(Klage klage) {
    var sendt = klage.underrettet();
    var post = parter.hent(klage.saksnummer(), klage.klager()).kanal() == Kanal.BREV;
    var underretning = post ? Underretning.post(sendt) : Underretning.digital(sendt);
    return klagefrist.beregn(Klagefristgrunnlag.av(klage.regelverk(), underretning)).start();
  }
}
