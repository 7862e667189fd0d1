package no.saksflyt.prosess.utrulling;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.saksflyt.prosess.kontroll.Bunt;
import org.springframework.stereotype.Component;

/** The bundles in use. */
@Component
public class Aktivebunter {

  private final Modellregister register;
  private final Motorlager lager;

  Aktivebunter(Modellregister register, Motorlager lager) {
    this.register = register;
    this.lager = lager;
  }

  /**
   * @param navn a family
   * @return its files in use; none before the first deployment
   */
  public Bunt hent(String navn) {
    return new Bunt(navn, register.gjeldende(navn).map(u -> lager.filer(u.deployment())).orElse(Map.of()));
  }

  /**
   * @param utrullet a deployment
   * @return the bundle as it was deployed
   */
  public Bunt hent(Utrullet utrullet) {
    return new Bunt(utrullet.bunt(), lager.filer(utrullet.deployment()));
  }

  /** @return names of all families with files in use, in order */
  public List<String> navn() {
    return register.alle().stream().map(Modell::bunt).distinct().toList();
  }

  boolean finnes(String bunt) {
    return navn().contains(bunt);
  }

  Map<String, String> buntAvFil() {
    return register.alle().stream().collect(Collectors.toMap(Modell::navn, Modell::bunt));
  }

  /** Names of the files that differ between a bundle and the same bundle in use. */
  List<String> forskjell(Bunt kandidat) {
    var naa = hent(kandidat.navn()).filer();
    var alle = new TreeSet<>(naa.keySet());
    alle.addAll(kandidat.filer().keySet());
    return alle.stream().filter(fil -> !Arrays.equals(naa.get(fil), kandidat.filer().get(fil))).toList();
  }
}
