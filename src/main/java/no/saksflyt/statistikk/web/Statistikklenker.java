package no.saksflyt.statistikk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import no.saksflyt.statistikk.Statistikkutvalg;
import no.saksflyt.statistikk.Visningsrad;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The addresses of a series' pages: each keeps what is chosen.
 *
 * @param serie the series
 * @param utvalg what is chosen
 */
record Statistikklenker(String serie, Statistikkutvalg utvalg) {

  /** @return the figures as a file */
  public String fil(String endelse) {
    return adresse("/statistikk/" + serie + "." + endelse, Map.of());
  }

  /** @return the page with another group of rows drawn */
  public String gruppe(String gruppe) {
    return adresse("/statistikk/" + serie, Map.of("vis", gruppe));
  }

  /** @return what a number is put together of */
  public String grunnlag(Visningsrad rad, int ar) {
    var valg = new LinkedHashMap<String, String>();
    valg.put("rad", rad.rad());
    valg.put("verdi", rad.verdi());
    valg.put("ar", String.valueOf(ar));
    return adresse("/statistikk/" + serie + "/grunnlag", valg);
  }

  /** @return the page itself */
  public String side() {
    return adresse("/statistikk/" + serie, Map.of());
  }

  private String adresse(String sti, Map<String, String> mer) {
    var bygg = UriComponentsBuilder.fromPath(sti);
    utvalg.parametre().forEach(bygg::queryParam);
    mer.forEach(bygg::queryParam);
    return bygg.encode().toUriString();
  }
}
