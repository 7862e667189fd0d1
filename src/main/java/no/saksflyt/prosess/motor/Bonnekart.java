package no.saksflyt.prosess.motor;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The named beans in the shape the engine's resolver wants; everything else in the application is out of its sight. */
final class Bonnekart extends AbstractMap<Object, Object> {

  private final Modellbonner bonner;

  Bonnekart(Modellbonner bonner) {
    this.bonner = bonner;
  }

  @Override
  public boolean containsKey(Object navn) {
    return navn instanceof String tekst && bonner.kjenner(tekst);
  }

  @Override
  public Object get(Object navn) {
    return navn instanceof String tekst ? bonner.hent(tekst) : null;
  }

  @Override
  public Set<Map.Entry<Object, Object>> entrySet() {
    return Set.of();
  }
}
