package no.saksflyt.arkiv.web;

import java.text.NumberFormat;
import no.saksflyt.felles.Meldinger;
import org.springframework.stereotype.Component;

/** How files are described on our pages. Templates reach it as {@code @filvisning}. */
@Component
class Filvisning {

  private static final long KB = 1024;
  private static final long MB = KB * KB;

  /**
   * @param byteAntall a file's size
   * @return {@code 312 byte}, {@code 48 kB}, {@code 1,3 MB}
   */
  public String storrelse(long byteAntall) {
    if (byteAntall < KB) {
      return byteAntall + " byte";
    }
    if (byteAntall < MB) {
      return Math.round((double) byteAntall / KB) + " kB";
    }
    var tall = NumberFormat.getInstance(Meldinger.BOKMAL);
    tall.setMaximumFractionDigits(1);
    return tall.format((double) byteAntall / MB) + " MB";
  }
}
