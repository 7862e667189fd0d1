package no.saksflyt.klage.skjema;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.saksflyt.klage.Forberedelse;
import no.saksflyt.klage.Formkravsvar;
import no.saksflyt.klage.Formkravvurdering;
import no.saksflyt.klage.Klage;
import no.saksflyt.klage.Utkast;

/** What a step that comes back was answered last time, by its form's keys: whoever gets it changes what is wrong, not all of it. */
final class Sistesvar {

  private Sistesvar() {}

  /** The finding itself stands only where it was sent back: after something was mended it is a new one. */
  static Map<String, Object> formkrav(Klage klage) {
    var verdier = avvisningsgrunn(klage);
    klage.formkrav().ifPresent(svar -> kravene(svar, verdier));
    if (klage.avvisningsgrunn() != null) {
      verdier.put("formkrav", Formkravvurdering.Utfall.IKKE_OPPFYLT.name());
    }
    return verdier;
  }

  private static void kravene(Formkravsvar svar, Map<String, Object> verdier) {
    valg(verdier, "part", svar.kravPart());
    valg(verdier, "frist", svar.kravFrist());
    valg(verdier, "oversittelse", svar.oversittelse());
    verdier.put("oversittelseGrunn", svar.oversittelseGrunn());
    valg(verdier, "skriftlig", svar.kravSkriftlig());
    valg(verdier, "nevnerVedtaket", svar.kravVedtaket());
    valg(verdier, "nevnerEndringen", svar.kravEndringen());
    valg(verdier, "underskrevet", svar.kravUnderskrift());
  }

  static Map<String, Object> avvisningsgrunn(Klage klage) {
    var verdier = new HashMap<String, Object>();
    verdier.put("begrunnelse", klage.avvisningsgrunn());
    return verdier;
  }

  static Map<String, Object> forberedelse(Klage klage) {
    var verdier = new HashMap<String, Object>();
    klage.forberedelse().ifPresent(svar -> forslaget(svar, verdier));
    return verdier;
  }

  private static void forslaget(Forberedelse svar, Map<String, Object> verdier) {
    verdier.put("motpart", svar.motpartVarslet() == null ? "IKKE_AKTUELT" : "VARSLET");
    dag(verdier, "varsletDato", svar.motpartVarslet());
    valg(verdier, "forberedelse", svar.forslag());
    valg(verdier, "omfang", svar.omfang());
    verdier.put("hjemmel", svar.forslagHjemmel());
    verdier.put("begrunnelse", svar.forslagGrunn());
  }

  static Map<String, Object> utkast(Klage klage) {
    var verdier = new HashMap<String, Object>();
    klage.utkast().ifPresent(svar -> utkastet(svar, verdier));
    return verdier;
  }

  private static void utkastet(Utkast svar, Map<String, Object> verdier) {
    valg(verdier, "utfall", svar.foreslattUtfall());
    dag(verdier, "varsletDato", svar.skadeVarslet());
    verdier.put("hjemmel", svar.foreslattHjemmel());
    verdier.put("begrunnelse", svar.foreslattGrunn());
  }

  private static void valg(Map<String, Object> verdier, String felt, Enum<?> valgt) {
    verdier.put(felt, valgt == null ? null : valgt.name());
  }

  private static void dag(Map<String, Object> verdier, String felt, LocalDate dag) {
    verdier.put(felt, dag == null ? null : dag.toString());
  }
}
