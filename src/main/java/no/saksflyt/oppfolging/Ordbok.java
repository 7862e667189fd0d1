package no.saksflyt.oppfolging;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.saksflyt.felles.Enhet;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppgave.Prosessnavn;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Component;

/** Turns the values of the board's dimensions into words, and lists what each can be chosen among. */
@Component
public class Ordbok {

  private final Enheter enheter;
  private final Personer personer;
  private final Prosessnavn prosesser;
  private final Meldinger meldinger;

  Ordbok(Enheter enheter, Personer personer, Prosessnavn prosesser, Meldinger meldinger) {
    this.enheter = enheter;
    this.personer = personer;
    this.prosesser = prosesser;
    this.meldinger = meldinger;
  }

  /** @return what the dimension can be chosen among, value and words, the unknown last; empty for goals, which are free text */
  public Map<String, String> valg(Dimensjon dimensjon) {
    var valg = new LinkedHashMap<String, String>();
    switch (dimensjon) {
      case ENHET -> enheter.gjeldende().forEach(e -> valg.put(e.id(), e.navn()));
      case PROSESS -> valg.putAll(prosesser.prosesser());
      case STEG -> valg.putAll(prosesser.steg());
      case ANSVARLIG -> valg.putAll(personer());
      case FRISTTYPE -> List.of(Fristtype.values()).forEach(t -> valg.put(t.name(), fristtype(t.name())));
      case PAAVENT -> List.of("true", "false").forEach(v -> valg.put(v, meldinger.tekst("oppfolging.paavent." + v)));
      case MAAL -> {
        return Map.of();
      }
    }
    if (dimensjon != Dimensjon.PAAVENT) {
      valg.put(Utvalg.UKJENT, ukjent(dimensjon));
    }
    return valg;
  }

  /** @return everybody who may have a step, id and name */
  public Map<String, String> personer() {
    var valg = new LinkedHashMap<String, String>();
    personer.alle().forEach(p -> valg.put(p.id(), p.navn()));
    return valg;
  }

  /** @return the divisions, value and words, the unknown last */
  public Map<String, String> avdelinger() {
    var valg = new LinkedHashMap<String, String>();
    enheter.gjeldende().stream()
        .map(Enhet::avdeling)
        .filter(Objects::nonNull)
        .distinct()
        .sorted(java.text.Collator.getInstance(Meldinger.BOKMAL))
        .forEach(navn -> valg.put(navn, navn));
    valg.put(Utvalg.UKJENT, meldinger.tekst("oppfolging.ukjent.AVDELING"));
    return valg;
  }

  /** @return the groups steps can stand for, value and words, the unknown last */
  public Map<String, String> grupper() {
    var valg = new LinkedHashMap<String, String>();
    Roller.ALLE.forEach(rolle -> valg.put(rolle, meldinger.tekst("rolle." + rolle)));
    for (var enhet : enheter.gjeldende()) {
      Roller.I_ENHET.stream()
          .sorted()
          .forEach(
              rolle ->
                  valg.put(
                      Roller.gruppe(enhet.id(), rolle),
                      meldinger.tekst("oppfolging.gruppeIEnhet", meldinger.tekst("rolle." + rolle), enhet.navn())));
    }
    valg.put(Utvalg.UKJENT, meldinger.tekst("oppfolging.ukjent.GRUPPE"));
    return valg;
  }

  /**
   * @param dimensjon a dimension
   * @param verdier some of its values
   * @return their words by value, looked up together; the value itself where nobody knows it
   */
  public Map<String, String> navn(Dimensjon dimensjon, Collection<String> verdier) {
    var kjente =
        switch (dimensjon) {
          case ANSVARLIG -> personer.navn(verdier);
          // Closed units too: their cases are still somebody's.
          case ENHET -> verdier.stream().collect(Collectors.toMap(v -> v, enheter::navn));
          default -> valg(dimensjon);
        };
    return verdier.stream()
        .collect(Collectors.toMap(v -> v, v -> Utvalg.UKJENT.equals(v) ? ukjent(dimensjon) : kjente.getOrDefault(v, v)));
  }

  /** @return every named element of the models in force by its id */
  public Map<String, String> elementer() {
    return prosesser.elementer();
  }

  /** @return the kind of deadline in words */
  public String fristtype(String kode) {
    return meldinger.tekst("felles.fristtype." + kode);
  }

  private String ukjent(Dimensjon dimensjon) {
    return meldinger.tekst("oppfolging.ukjent." + dimensjon);
  }
}
