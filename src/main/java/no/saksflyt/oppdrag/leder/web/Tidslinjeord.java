package no.saksflyt.oppdrag.leder.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.saksflyt.felles.Enhet;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.leder.Mote;
import no.saksflyt.oppdrag.leder.Tidslinjerad;
import no.saksflyt.oppdrag.leder.Tidslinjerad.Punkt;
import no.saksflyt.tilgang.Personer;
import org.springframework.stereotype.Component;

/** The time line in words: what stands beside the drawing, and what is read aloud in its place. */
@Component
class Tidslinjeord {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int FORSTE_AR = 2020;

  private final Meldinger meldinger;
  private final Personer personer;
  private final Enheter enheter;

  Tidslinjeord(Meldinger meldinger, Personer personer, Enheter enheter) {
    this.meldinger = meldinger;
    this.personer = personer;
    this.enheter = enheter;
  }

  /**
   * The names that stand in some rows, looked up together.
   *
   * @param enhet names of units by id
   * @param person names of people by id
   */
  record Navn(Map<String, String> enhet, Map<String, String> person) {}

  Navn navn(List<Tidslinjerad> rader) {
    var enhetsnavn = new HashMap<String, String>();
    enheter.alle().forEach(e -> enhetsnavn.put(e.id(), e.navn()));
    return new Navn(
        enhetsnavn, personer.navn(rader.stream().map(Tidslinjerad::eier).filter(Objects::nonNull).distinct().toList()));
  }

  Map<String, String> enhetsvalg() {
    var valg = new LinkedHashMap<String, String>();
    enheter.gjeldende().forEach(e -> valg.put(e.id(), e.navn()));
    return valg;
  }

  Map<String, String> avdelingsvalg() {
    var valg = new TreeMap<String, String>();
    enheter.gjeldende().stream().map(Enhet::avdeling).filter(Objects::nonNull).forEach(a -> valg.put(a, a));
    return valg;
  }

  Map<Integer, Integer> arsvalg(LocalDate idag) {
    var valg = new LinkedHashMap<Integer, Integer>();
    for (int ar = idag.getYear() + 2; ar >= FORSTE_AR; ar--) {
      valg.put(ar, ar);
    }
    return valg;
  }

  /** @return how the assignment stands */
  public String status(Tidslinjerad rad) {
    return meldinger.tekstEller("status.OPPDRAG." + rad.status(), rad.status());
  }

  /** @return what the bar says */
  public String strek(Tidslinjerad rad) {
    var fra = DATO.format(rad.fra());
    if (rad.avsluttet() != null) {
      return meldinger.tekst("oppdragsleder.strek.avsluttet", fra, DATO.format(rad.avsluttet()));
    }
    return rad.frist() == null
        ? meldinger.tekst("oppdragsleder.strek.utenFrist", fra)
        : meldinger.tekst("oppdragsleder.strek.frist", fra, DATO.format(rad.frist()));
  }

  /** @return what a mark says */
  public String punkt(Punkt punkt) {
    var hva = meldinger.tekst("oppdragsleder.merke." + punkt.merke());
    var navn = punkt.navn() == null ? hva : hva + ": " + punkt.navn();
    var linje = DATO.format(punkt.dag()) + " " + navn;
    return punkt.gjort() && punkt.merke() != Tidslinjerad.Merke.LEVERT
        ? meldinger.tekst("oppdragsleder.punkt.gjort", linje)
        : linje;
  }

  /** @return a meeting's kind, what tells it from others, and its day */
  public String mote(Mote mote) {
    var type = meldinger.tekst("styringskalender.type." + mote.type());
    var navn = mote.merkelapp().isBlank() ? type : type + " (" + mote.merkelapp().toLowerCase(Meldinger.BOKMAL) + ")";
    return navn + " " + DATO.format(mote.dato());
  }
}
