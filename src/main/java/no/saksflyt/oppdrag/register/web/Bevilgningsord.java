package no.saksflyt.oppdrag.register.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.register.Bevilgningsrad;
import org.springframework.stereotype.Component;

/** An appropriation in words and kroner, on the page and in files alike. */
@Component
class Bevilgningsord {

  private static final List<String> KOLONNER =
      List.of("ar", "kapPost", "navn", "endring", "total", "beregnet", "avvik", "brev", "brevDato", "saksnummer", "gjelder");

  private final Meldinger meldinger;

  Bevilgningsord(Meldinger meldinger) {
    this.meldinger = meldinger;
  }

  List<String> kolonner() {
    return KOLONNER.stream().map(k -> meldinger.tekst("bevilgninger.kolonne." + k)).toList();
  }

  List<Object> celler(Bevilgningsrad rad) {
    return Arrays.asList(
        rad.ar(),
        rad.kapPost(),
        rad.navn(),
        belop(rad.endringOre()),
        belop(rad.totalOre()),
        belop(rad.beregnetOre()),
        belop(rad.avvikOre()),
        rad.brev(),
        rad.brevDato(),
        rad.saksnummer(),
        meldinger.tekst(rad.gjelder() ? "oppdragsregister.ja" : "oppdragsregister.nei"));
  }

  /** @return the amount as people write it: whole kroner where they are whole */
  public String kroner(Long ore) {
    if (ore == null) {
      return "–";
    }
    var form = NumberFormat.getNumberInstance(Meldinger.BOKMAL);
    form.setMinimumFractionDigits(ore % 100 == 0 ? 0 : 2);
    return form.format(belop(ore));
  }

  private static BigDecimal belop(Long ore) {
    if (ore == null) {
      return null;
    }
    return ore % 100 == 0 ? BigDecimal.valueOf(ore / 100) : BigDecimal.valueOf(ore, 2);
  }
}
