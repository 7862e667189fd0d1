package no.saksflyt.oppdrag.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;

/** Reads an address's parameters into a {@link Registerutvalg}; everything wrong is told at once, each with its parameter. */
public final class Registerleser {

  private static final int MAKS_TEGN = 255;

  private final Map<String, String> parametre;
  private final List<Feltfeil> feil = new ArrayList<>();

  /** @param parametre the address's parameters; an empty one is the same as none */
  public Registerleser(Map<String, String> parametre) {
    this.parametre = parametre;
  }

  /**
   * @return which assignments are asked for
   * @throws Regelbrudd naming every parameter that is wrong
   */
  public Registerutvalg utvalg() {
    var utvalg =
        new Registerutvalg(
            ar(), tekst("maal"), tekst("enhet"), tekst("status"), tekst("hovedansvar"), hurtigvalg(), tekst("q"));
    avvis();
    return utvalg;
  }

  /**
   * @return the order asked for, by number when none is
   * @throws Regelbrudd when there is no such order
   */
  public Registersortering sortering() {
    var verdi = tekst("sorter");
    var funnet = Arrays.stream(Registersortering.values()).filter(s -> s.kode().equals(verdi)).findFirst();
    if (verdi != null && funnet.isEmpty()) {
      valg("sorter", Arrays.stream(Registersortering.values()).map(Registersortering::kode).toList());
    }
    avvis();
    return funnet.orElse(Registersortering.NUMMER);
  }

  private Integer ar() {
    var verdi = tekst("ar");
    if (verdi != null && !verdi.matches("[12]\\d{3}")) {
      feil.add(new Feltfeil("ar", "feil.oppdragsregister.ar"));
      return null;
    }
    return verdi == null ? null : Integer.valueOf(verdi);
  }

  private Hurtigvalg hurtigvalg() {
    var verdi = tekst("utvalg");
    var funnet = Arrays.stream(Hurtigvalg.values()).filter(h -> h.name().equals(verdi)).findFirst();
    if (verdi != null && funnet.isEmpty()) {
      valg("utvalg", Arrays.stream(Hurtigvalg.values()).map(Hurtigvalg::name).toList());
    }
    return funnet.orElse(null);
  }

  private String tekst(String navn) {
    var verdi = parametre.get(navn);
    if (verdi == null || verdi.isBlank()) {
      return null;
    }
    if (verdi.length() > MAKS_TEGN || verdi.indexOf('\0') >= 0) {
      feil.add(new Feltfeil(navn, "feil.uleselig.felt", navn));
      return null;
    }
    return verdi.strip();
  }

  private void valg(String navn, List<String> lovlige) {
    feil.add(new Feltfeil(navn, "feil.oppdragsregister.valg", navn, lovlige.stream().collect(Collectors.joining(", "))));
  }

  private void avvis() {
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }
}
