package no.saksflyt.klage.skjema;

import no.saksflyt.felles.Meldinger;
import no.saksflyt.frist.Klagefrist;
import no.saksflyt.frist.Lovfrister;
import no.saksflyt.frist.Lovregel;
import no.saksflyt.klage.Klage;
import no.saksflyt.klage.Kostnadsfrister;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Component;

/** The deadlines statute sets in a complaint, in words that tell how each day came about. */
@Component
class Klagefrister {

  private final VedtakService vedtak;
  private final Lovfrister lovfrister;
  private final Kostnadsfrister kostnadsfrister;
  private final Meldinger meldinger;

  Klagefrister(VedtakService vedtak, Lovfrister lovfrister, Kostnadsfrister kostnadsfrister, Meldinger meldinger) {
    this.vedtak = vedtak;
    this.lovfrister = lovfrister;
    this.kostnadsfrister = kostnadsfrister;
    this.meldinger = meldinger;
  }

  /** Proposes an answer; whoever tries the complaint gives it. */
  String klagefristen(Klage klage) {
    var om = vedtak.hent(klage.vedtak());
    var part = klage.vedtakspart().flatMap(om::part).orElse(null);
    if (part == null || part.klagefrist() == null) {
      return meldinger.tekst("klage.frist.ukjent", Ord.dato(om.dato()), ord("mottatt", klage));
    }
    var iTide = Klagefrist.overholdt(part.klagefrist(), klage.sendt(), klage.mottatt());
    return meldinger.tekst(
        iTide ? "klage.frist.iTide" : "klage.frist.forSent",
        Ord.dato(part.klagefrist()),
        ord(klage.sendt() == null ? "mottatt" : "sendt", klage),
        part.frist().forklaring());
  }

  private String ord(String hva, Klage klage) {
    return meldinger.tekst(
        "klage.frist." + hva, Ord.dato(hva.equals("sendt") ? klage.sendt() : klage.mottatt()));
  }

  String forelopigSvar(Klage klage) {
    return lovfrister.beregn(Lovregel.FORELOPIG_SVAR, klage.mottatt(), klage.regelverk()).forklaring();
  }

  String endringTilSkade(Klage klage) {
    return lovfrister.beregn(Lovregel.ENDRING_TIL_SKADE, klage.mottatt(), klage.regelverk()).forklaring();
  }

  String sakskostnader(Klage klage) {
    var svar = kostnadsfrister.av(klage.saksnummer());
    return meldinger.tekst("klage.frist.kostnader", Ord.dato(svar.framme()), svar.frist().forklaring());
  }
}
