package no.saksflyt.felles.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import org.springframework.stereotype.Component;

/** What a form shows beside a field that is wrong. Templates reach it as {@code @skjemafeil}. */
@Component
class Skjemafeil {

  private final Meldinger meldinger;

  Skjemafeil(Meldinger meldinger) {
    this.meldinger = meldinger;
  }

  /**
   * @param feil everything wrong with the form, or null
   * @param navn the field's name
   * @return what is wrong with this field, in words; null when nothing is
   */
  public String melding(List<Feltfeil> feil, String navn) {
    if (feil == null) {
      return null;
    }
    var egne = feil.stream().filter(f -> navn.equals(f.felt())).map(meldinger::tekst).collect(Collectors.joining(" "));
    return egne.isEmpty() ? null : egne;
  }

  /** @return ids of the texts that describe a field, for {@code aria-describedby}; null when there are none */
  public String beskrivelse(String id, String hjelp, String melding) {
    var ider =
        Stream.of(hjelp == null ? "" : id + "-hjelp", melding == null ? "" : id + "-feil")
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(" "));
    return ider.isEmpty() ? null : ider;
  }
}
