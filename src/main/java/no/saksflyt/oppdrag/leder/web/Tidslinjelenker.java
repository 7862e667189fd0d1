package no.saksflyt.oppdrag.leder.web;

import java.util.Map;
import no.saksflyt.oppdrag.leder.Lederspoersmaal;
import no.saksflyt.oppdrag.leder.Tidslinjeutvalg;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The time line's own addresses: each keeps what is chosen and changes one thing.
 *
 * @param utvalg what is chosen
 */
record Tidslinjelenker(Tidslinjeutvalg utvalg) {

  static final String STI = "/oppdrag/tidslinje";

  /** @return the time line with this question; without it when it is the present one */
  public String sporsmaal(Lederspoersmaal sporsmaal) {
    return adresse(utvalg.med(sporsmaal == utvalg.sporsmaal() ? null : sporsmaal));
  }

  /** @return the time line with what is due before this meeting; without it when it is the present one */
  public String mote(long mote) {
    return adresse(utvalg.foer(utvalg.mote() != null && utvalg.mote() == mote ? null : mote));
  }

  static String adresse(Tidslinjeutvalg valgt) {
    Map<String, Object> parametre = valgt.parametre();
    var bygg = UriComponentsBuilder.fromPath(STI);
    // As variables: a division's name may hold any character.
    parametre.keySet().forEach(navn -> bygg.queryParam(navn, "{" + navn + "}"));
    return bygg.encode().buildAndExpand(parametre).toUriString();
  }
}
