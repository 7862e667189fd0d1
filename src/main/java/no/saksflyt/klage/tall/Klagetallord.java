package no.saksflyt.klage.tall;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.saksflyt.felles.Meldinger;
import org.springframework.stereotype.Component;

/** The words of the table's rows, and the rows of the words offices write. */
@Component
class Klagetallord {

  private final Meldinger meldinger;
  private final Map<Tallgruppe, Map<String, String>> koder = new HashMap<>();

  Klagetallord(Meldinger meldinger) {
    this.meldinger = meldinger;
    for (var gruppe : Tallgruppe.values()) {
      var ord = new HashMap<String, String>();
      for (var verdi : gruppe.verdier()) {
        var ogsaa = meldinger.tekst("maltall.klager.ogsaa." + gruppe.kode() + "." + verdi).split(";");
        Stream.concat(Stream.of(verdi, verdi(gruppe, verdi)), Arrays.stream(ogsaa)).forEach(o -> ord.put(likt(o), verdi));
      }
      koder.put(gruppe, ord);
    }
  }

  /** @return the code of what somebody wrote */
  Optional<String> kode(Tallgruppe gruppe, String skrevet) {
    return Optional.ofNullable(koder.get(gruppe).get(likt(skrevet)));
  }

  String verdi(Tallgruppe gruppe, String verdi) {
    return meldinger.tekst("maltall.klager.verdi." + gruppe.kode() + "." + verdi);
  }

  String gruppe(Tallgruppe gruppe) {
    return meldinger.tekst("maltall.klager.rad." + gruppe.kode());
  }

  private static String likt(String ord) {
    return ord.strip().toLowerCase(Meldinger.BOKMAL).replaceAll("[\\s_]+", " ");
  }
}
