package no.saksflyt.tilskudd.ordning;

import java.util.Comparator;
import java.util.List;

/** The tables of conditions for being assessed, one for each scheme that has its own and a common one for the others. */
public interface Inngangsvilkar {

  /**
   * @param innhold the version of the scheme the call was announced with
   * @param fakta what is known of the application
   * @return what the table says, condition by condition; the conditions that are kept too
   */
  List<Vilkaarsfunn> vurder(Ordningsinnhold innhold, Soknadsfakta fakta);

  /**
   * @param funn what the table said
   * @return what follows for the whole application
   */
  static Vilkaarsfunn.Resultat samlet(List<Vilkaarsfunn> funn) {
    return funn.stream()
        .map(Vilkaarsfunn::resultat)
        .max(Comparator.naturalOrder())
        .orElse(Vilkaarsfunn.Resultat.OK);
  }
}
