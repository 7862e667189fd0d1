package no.saksflyt.klage.web;

import java.util.LinkedHashMap;
import java.util.Map;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.klage.Klageinstanssvar;
import no.saksflyt.vedtak.Klageutfall;

/** What can be chosen where an appellate body's answer is recorded. */
final class Klagevalg {

  private Klagevalg() {}

  static Map<String, String> svar(Meldinger meldinger) {
    var valg = new LinkedHashMap<String, String>();
    for (var svar : Klageinstanssvar.Svar.values()) {
      valg.put(svar.name(), meldinger.tekst("klage.svar." + svar));
    }
    return valg;
  }

  static Map<String, String> utfall(Meldinger meldinger) {
    var valg = new LinkedHashMap<String, String>();
    for (var utfall : Klageutfall.values()) {
      if (utfall != Klageutfall.TRUKKET && utfall != Klageutfall.RETUR) {
        valg.put(utfall.name(), meldinger.tekst("klageutfall." + utfall));
      }
    }
    return valg;
  }
}
