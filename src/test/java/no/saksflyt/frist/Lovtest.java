package no.saksflyt.frist;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import no.saksflyt.felles.Testmeldinger;
import no.saksflyt.frist.Fristtabelleser.Rad;

/** The table of deadlines by law as it is released, and the calculators on it, without Spring. */
final class Lovtest {

  static final Regelverk GAMMELT =
      new Regelverk(Regelverk.FVL1967, "1967", LocalDate.of(1970, 1, 1), null, Velgerdato.VEDTAK, 0);
  static final Regelverk NYTT = new Regelverk(Regelverk.FVL2025, "2025", null, null, Velgerdato.VEDTAK, 0);

  private Lovtest() {}

  static Lovfristtabell.Innlesing tabell() {
    return Lovfristtabell.les(celler());
  }

  static List<Map<String, Object>> celler() {
    try {
      var fabrikk = DocumentBuilderFactory.newInstance();
      fabrikk.setNamespaceAware(true);
      var modell = fabrikk.newDocumentBuilder().parse(Path.of("processes/felles/lovfrister.dmn").toFile());
      return Fristtabelleser.lovrader(modell).stream().map(Rad::celler).toList();
    } catch (Exception uleselig) {
      throw new IllegalStateException(uleselig);
    }
  }

  static Lovfrister lovfrister() {
    return lovfrister(tabell().tabell());
  }

  static Lovfrister lovfrister(Lovfristtabell tabell) {
    return new Lovfrister(() -> tabell, () -> List.of(GAMMELT, NYTT),
        new Lovregning(Arbeidskalender.norsk(), Testmeldinger.les("lovfrist", "felles")));
  }

  static Klagefrist klagefrist() {
    return new Klagefrist(lovfrister(), Testmeldinger.les("lovfrist"));
  }
}
