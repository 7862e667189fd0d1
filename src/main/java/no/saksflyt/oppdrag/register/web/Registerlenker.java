package no.saksflyt.oppdrag.register.web;

import java.util.LinkedHashMap;
import no.saksflyt.oppdrag.register.Hurtigvalg;
import no.saksflyt.oppdrag.register.Registersortering;
import no.saksflyt.oppdrag.register.Registerutvalg;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The register's own addresses: each keeps what is chosen and changes one thing.
 *
 * @param utvalg what is chosen
 * @param sortering the list's order
 */
record Registerlenker(Registerutvalg utvalg, Registersortering sortering) {

  /** @return the register with this quick choice; without it when it is the present one */
  public String hurtig(Hurtigvalg valg) {
    return adresse("/oppdrag", utvalg.med(valg == utvalg.hurtigvalg() ? null : valg));
  }

  /** @return the register in this order */
  public String sortert(Registersortering annen) {
    return new Registerlenker(utvalg, annen).adresse("/oppdrag", utvalg);
  }

  /** @return all that is chosen as a file */
  public String fil(String endelse) {
    return adresse("/oppdrag." + endelse, utvalg);
  }

  private String adresse(String sti, Registerutvalg valgt) {
    var parametre = new LinkedHashMap<String, Object>(valgt.parametre());
    if (sortering != Registersortering.NUMMER) {
      parametre.put("sorter", sortering.kode());
    }
    var bygg = UriComponentsBuilder.fromPath(sti);
    // As variables: a goal's text may hold any character.
    parametre.keySet().forEach(navn -> bygg.queryParam(navn, "{" + navn + "}"));
    return bygg.encode().buildAndExpand(parametre).toUriString();
  }
}
