package no.saksflyt.prosess.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.prosess.kontroll.Skjemavisning;
import no.saksflyt.prosess.kontroll.Visningsvilkar;
import org.springframework.stereotype.Component;

/** Says what codes and conditions in models mean to those who do not write them. Templates reach it as {@code @modellord}. */
@Component
class Modellord {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Meldinger meldinger;

  Modellord(Meldinger meldinger) {
    this.meldinger = meldinger;
  }

  /**
   * @param verdi a cell of a table
   * @return the code in words, a date in Norwegian order; the cell itself where it is words already
   */
  public String celle(String verdi) {
    try {
      return DATO.format(LocalDate.parse(verdi));
    } catch (DateTimeParseException ingenDato) {
      return meldinger.tekstEller("prosess.verdi." + verdi, verdi);
    }
  }

  /**
   * @param felt a field of a form
   * @param alle all the form's fields
   * @return when it is shown, in words; null for one that is always shown
   */
  public String vises(Skjemavisning felt, List<Skjemavisning> alle) {
    if (felt.skjultNaar().isEmpty()) {
      return null;
    }
    return Visningsvilkar.av(felt.skjultNaar())
        .map(vilkaar -> vises(vilkaar, alle))
        .orElseGet(() -> meldinger.tekst("prosess.vises.UTTRYKK"));
  }

  private String vises(Visningsvilkar vilkaar, List<Skjemavisning> alle) {
    var annet = alle.stream().filter(f -> f.nokkel().equals(vilkaar.felt())).findFirst();
    var navn = annet.map(Skjemavisning::ledetekst).filter(ord -> !ord.isBlank()).orElse(vilkaar.felt());
    var svar = annet.map(Skjemavisning::svar).orElse(Map.of());
    var verdier =
        vilkaar.verdier().stream()
            .map(verdi -> meldinger.tekst("prosess.vises.verdi", svar.getOrDefault(verdi, verdi)))
            .collect(Collectors.joining(meldinger.tekst("prosess.vises.eller")));
    return meldinger.tekst("prosess.vises." + vilkaar.art(), navn, verdier);
  }
}
