package no.saksflyt.oppdrag.leder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;

/** Reads an address's parameters into a {@link Tidslinjeutvalg}; everything wrong is told at once, each with its parameter. */
public final class Tidslinjeleser {

  private static final int MAKS_TEGN = 120;

  private final Map<String, String> parametre;
  private final List<Feltfeil> feil = new ArrayList<>();

  /** @param parametre the address's parameters */
  public Tidslinjeleser(Map<String, String> parametre) {
    this.parametre = parametre;
  }

  /**
   * @param eget the person's own unit or division, which is shown when neither is asked for
   * @return which assignments are asked for; an empty unit means all of them
   * @throws Regelbrudd naming every parameter that is wrong
   */
  public Tidslinjeutvalg utvalg(Tidslinjeutvalg eget) {
    var valgt = parametre.containsKey("enhet") || parametre.containsKey("avdeling");
    var utvalg =
        new Tidslinjeutvalg(
            valgt ? tekst("enhet") : eget.enhet(),
            valgt ? tekst("avdeling") : eget.avdeling(),
            tall("ar", "20\\d{2}", "feil.oppdragsregister.ar").map(Long::intValue).orElse(null),
            sporsmaal(),
            tall("mote", "\\d{1,15}", "feil.oppdragsleder.mote").orElse(null));
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    return utvalg;
  }

  private Lederspoersmaal sporsmaal() {
    var verdi = tekst("utvalg");
    var funnet = Arrays.stream(Lederspoersmaal.values()).filter(v -> v.name().equals(verdi)).findFirst();
    if (verdi != null && funnet.isEmpty()) {
      var lovlige = Arrays.stream(Lederspoersmaal.values()).map(Enum::name).collect(Collectors.joining(", "));
      feil.add(new Feltfeil("utvalg", "feil.oppdragsregister.valg", "utvalg", lovlige));
    }
    return funnet.orElse(null);
  }

  private Optional<Long> tall(String navn, String form, String kode) {
    var verdi = tekst(navn);
    if (verdi != null && !verdi.matches(form)) {
      feil.add(new Feltfeil(navn, kode));
      return Optional.empty();
    }
    return Optional.ofNullable(verdi).map(Long::valueOf);
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
}
