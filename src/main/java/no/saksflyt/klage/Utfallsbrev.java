package no.saksflyt.klage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.saksflyt.brev.Brevbestilling;
import no.saksflyt.vedtak.Innstillinger;
import no.saksflyt.vedtak.Innstillingsversjon;
import no.saksflyt.vedtak.Instans;
import no.saksflyt.vedtak.Klageutfall;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Component;

/** The letters that tell how a complaint was decided, and why. */
@Component
class Utfallsbrev {

  /** With one of these the complainant can claim costs (forvaltningsloven § 36). */
  static final Set<Klageutfall> TIL_GUNST =
      EnumSet.of(Klageutfall.MEDHOLD, Klageutfall.DELVIS_MEDHOLD, Klageutfall.OPPHEVET);

  private final Klagebrev brev;
  private final Innstillinger innstillinger;
  private final VedtakService vedtak;

  Utfallsbrev(Klagebrev brev, Innstillinger innstillinger, VedtakService vedtak) {
    this.brev = brev;
    this.innstillinger = innstillinger;
    this.vedtak = vedtak;
  }

  /**
   * @param klage a complaint with an outcome
   * @return one to each whom the decision is for
   */
  List<Brevbestilling> brevene(Klage klage) {
    var avgjorelse = klage.avgjorelse().orElseThrow();
    var ord = "klage.brev.avgjorelse." + (avgjorelse.instans() == Instans.FORSTE ? "FORSTE." : "") + avgjorelse.utfall();
    var nytt = vedtak.hent(avgjorelse.vedtakId());
    var mal =
        switch (nytt.type()) {
          case Klagevedtak.AVVISNING, Klagevedtak.AVVISNING_KLAGEINSTANS -> "avvisning";
          case Klagevedtak.OMGJORING -> "vedtak";
          default -> "vedtak-i-klagesak";
        };
    return brev.avgjorelse(klage, mal, nytt, ord, begrunnelse(klage, avgjorelse), TIL_GUNST.contains(avgjorelse.utfall()));
  }

  /** Long reasons are written where recommendations are; short ones stand in the step's form. */
  private String begrunnelse(Klage klage, Avgjorelse avgjorelse) {
    if (avgjorelse.instans() == Instans.KLAGE) {
      return innstillinger
          .siste(klage.saksnummer(), KlageProsess.INNSTILLING_KLAGEINSTANS)
          .map(Innstillingsversjon::tekst)
          .or(() -> klage.utkast().map(Utkast::foreslattGrunn))
          .orElse("");
    }
    return avgjorelse.utfall() == Klageutfall.AVVIST
        ? klage.avvisningsgrunn()
        : klage.forberedelse().map(Forberedelse::forslagGrunn).orElse("");
  }
}
