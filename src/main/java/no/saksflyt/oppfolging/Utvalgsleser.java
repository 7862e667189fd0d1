package no.saksflyt.oppfolging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.frist.Fristbotte;
import no.saksflyt.frist.Fristtype;

/** Reads an address's parameters into an {@link Utvalg}; everything that is wrong is told at once, each with its parameter. */
public final class Utvalgsleser {

  private static final int MAKS_TEGN = 255;
  private static final int MAKS_DAGER = 36_500;

  private final Map<String, String> parametre;
  private final List<Feltfeil> feil = new ArrayList<>();

  /** @param parametre the address's parameters; an empty one is the same as none */
  public Utvalgsleser(Map<String, String> parametre) {
    this.parametre = parametre;
  }

  /**
   * @return which steps are asked for
   * @throws Regelbrudd naming every parameter that is wrong
   */
  public Utvalg utvalg() {
    var utvalg =
        new Utvalg(
            tekst("avdeling"),
            tekst("enhet"),
            tekst("prosess"),
            tekst("steg"),
            tekst("gruppe"),
            tekst("ansvarlig"),
            tekst("maal"),
            fristtype(),
            botte(),
            paavent(),
            over());
    avvis();
    return utvalg;
  }

  /**
   * @return the order asked for, by deadline when none is
   * @throws Regelbrudd when there is no such order
   */
  public Sortering sortering() {
    var verdi = tekst("sorter");
    var sortering =
        verdi == null
            ? Sortering.FRIST
            : Arrays.stream(Sortering.values()).filter(s -> s.kode().equals(verdi)).findFirst().orElse(null);
    if (sortering == null) {
      valg("sorter", String.join(", ", Arrays.stream(Sortering.values()).map(Sortering::kode).toList()));
    }
    avvis();
    return sortering;
  }

  private String tekst(String navn) {
    var verdi = parametre.get(navn);
    if (verdi == null || verdi.isBlank()) {
      return null;
    }
    if (verdi.length() > MAKS_TEGN || verdi.chars().anyMatch(tegn -> tegn == 0)) {
      feil.add(new Feltfeil(navn, "feil.uleselig.felt", navn));
      return null;
    }
    return verdi.strip();
  }

  private String fristtype() {
    var verdi = tekst("fristtype");
    var kjente = Arrays.stream(Fristtype.values()).map(Fristtype::name).toList();
    if (verdi != null && !Utvalg.UKJENT.equals(verdi) && !kjente.contains(verdi)) {
      valg("fristtype", String.join(", ", kjente) + ", " + Utvalg.UKJENT);
    }
    return verdi;
  }

  private Fristbotte botte() {
    var verdi = tekst("botte");
    if (verdi == null) {
      return null;
    }
    var botte = Fristbotte.avKode(verdi);
    if (botte.isEmpty()) {
      valg("botte", String.join(", ", Arrays.stream(Fristbotte.values()).map(Fristbotte::kode).toList()));
    }
    return botte.orElse(null);
  }

  private Boolean paavent() {
    var verdi = tekst("paavent");
    if (verdi != null && !verdi.equals("true") && !verdi.equals("false")) {
      valg("paavent", "true, false");
    }
    return verdi == null ? null : Boolean.valueOf(verdi);
  }

  private Integer over() {
    var verdi = tekst("over");
    if (verdi == null) {
      return null;
    }
    var tall = verdi.matches("\\d{1,5}") ? Integer.parseInt(verdi) : -1;
    if (tall < 0 || tall > MAKS_DAGER) {
      feil.add(new Feltfeil("over", "feil.oppfolging.over", MAKS_DAGER));
    }
    return tall;
  }

  private void valg(String navn, String lovlige) {
    feil.add(new Feltfeil(navn, "feil.oppfolging.valg", navn, lovlige));
  }

  private void avvis() {
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }
}
