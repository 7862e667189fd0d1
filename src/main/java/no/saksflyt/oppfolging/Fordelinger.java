package no.saksflyt.oppfolging;

import java.util.List;
import org.springframework.stereotype.Component;

/** The open steps divided by a dimension, with words for its values. */
@Component
public class Fordelinger {

  private final Tavle tavle;
  private final Ordbok ordbok;

  Fordelinger(Tavle tavle, Ordbok ordbok) {
    this.tavle = tavle;
    this.ordbok = ordbok;
  }

  /**
   * @param utvalg which steps; its bucket is ignored
   * @param dimensjon what they are divided by
   * @return a row for each value, the most overdue first
   */
  public List<Fordelingsrad> les(Utvalg utvalg, Dimensjon dimensjon) {
    var tall = tavle.fordel(utvalg, dimensjon);
    var navn = ordbok.navn(dimensjon, tall.keySet());
    return tall.entrySet().stream().map(rad -> new Fordelingsrad(rad.getKey(), navn.get(rad.getKey()), rad.getValue())).toList();
  }

  /** @return the rows' counts added up: the same as {@link Tavle#tell} of the same choice */
  public static Bottetall sum(List<Fordelingsrad> rader) {
    var sum = new Bottetall();
    rader.forEach(rad -> sum.leggTil(rad.tall()));
    return sum;
  }
}
