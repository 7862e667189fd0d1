package no.saksflyt.oppfolging.web;

import java.util.LinkedHashMap;
import no.saksflyt.frist.Fristbotte;
import no.saksflyt.oppfolging.Dimensjon;
import no.saksflyt.oppfolging.Sortering;
import no.saksflyt.oppfolging.Utvalg;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The board's own addresses: each keeps what is chosen and changes one thing.
 *
 * @param utvalg what is chosen
 * @param sortering the list's order
 * @param etter what the steps are divided by
 */
record Lenker(Utvalg utvalg, Sortering sortering, Dimensjon etter) {

  /** @return the address of the board with this chosen, everything else as usual */
  static String med(Utvalg utvalg) {
    return new Lenker(utvalg, Sortering.FRIST, null).her();
  }

  /** @return the board with this bucket, or with all of them for null */
  public String botte(Fristbotte botte) {
    return adresse("/oppfolging", utvalg.medBotte(botte), etter);
  }

  /** @return the board divided by this */
  public String etter(Dimensjon annen) {
    return adresse("/oppfolging", utvalg, annen);
  }

  /** @return the board with this value chosen in the dimension it is divided by */
  public String verdi(String verdi) {
    return adresse("/oppfolging", utvalg.med(etter, verdi), etter);
  }

  /** @return the board with this value and this bucket */
  public String celle(String verdi, Fristbotte botte) {
    return adresse("/oppfolging", utvalg.med(etter, verdi).medBotte(botte), etter);
  }

  /** @return every value of the division, not only the first */
  public String heleFordelingen() {
    return etter(etter) + "&hele=true";
  }

  /** @return the board with everything chosen */
  public String her() {
    return adresse("/oppfolging", utvalg, etter);
  }

  /** @return the whole list as a file */
  public String csv() {
    return adresse("/oppfolging.csv", utvalg, null);
  }

  private String adresse(String sti, Utvalg valgt, Dimensjon dimensjon) {
    var parametre = new LinkedHashMap<String, Object>(valgt.parametre());
    if (sortering != Sortering.FRIST) {
      parametre.put("sorter", sortering.kode());
    }
    if (dimensjon != null) {
      parametre.put("etter", dimensjon.kode());
    }
    var bygg = UriComponentsBuilder.fromPath(sti);
    // As variables: a goal's text may hold any character.
    parametre.keySet().forEach(navn -> bygg.queryParam(navn, "{" + navn + "}"));
    return bygg.encode().buildAndExpand(parametre).toUriString();
  }
}
