package no.saksflyt.prosess.kontroll;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Gathers what the rules find. */
final class Funnliste {

  private final List<Funn> funn = new ArrayList<>();

  void feil(String fil, String element, String kode, String... argumenter) {
    funn.add(Funn.av(Alvor.FEIL, fil, element, kode, argumenter));
  }

  /** The finding stands at the nearest element a person can point at in the diagram. */
  void feil(Xmlfil fil, Element element, String kode, String... argumenter) {
    feil(fil.navn(), Xml.eier(element), kode, argumenter);
  }

  void advarsel(String fil, String element, String kode, String... argumenter) {
    funn.add(Funn.av(Alvor.ADVARSEL, fil, element, kode, argumenter));
  }

  List<Funn> alle() {
    return funn.stream().distinct().toList();
  }
}
