package no.saksflyt.klage.tall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.saksflyt.felles.Embete;
import no.saksflyt.felles.Embeter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.klage.tall.Skjemafil.Hode;

/** Reads a file's lines one after the other and gathers them by year and office. */
final class Linjetolk {

  private static final int MAKS_FEIL = 100;
  private static final int FORSTE_AR = 1990;
  private static final String LANDET = "hele landet";

  private final Skjemaform form;
  private final Klagetallord ord;
  private final List<Embete> embeter;
  private final Meldinger meldinger;
  private final int iAr;
  private final Map<Hode, List<Skjemalinje>> skjemaer = new LinkedHashMap<>();
  private final Map<String, Integer> sett = new HashMap<>();
  private final List<Feltfeil> feil = new ArrayList<>();
  private int antall;

  Linjetolk(Skjemaform form, Klagetallord ord, List<Embete> embeter, Meldinger meldinger, int iAr) {
    this.form = form;
    this.ord = ord;
    this.embeter = embeter;
    this.meldinger = meldinger;
    this.iAr = iAr;
  }

  /** One line's cells by column, and what is wrong with them. */
  private final class Linje {

    private final int nr;
    private final Map<String, String> celler;
    private boolean feilet;

    private Linje(int nr, Map<String, String> celler) {
      this.nr = nr;
      this.celler = celler;
    }

    private String celle(String kolonne) {
      return celler.get(kolonne);
    }

    /** @return null, for whoever has no value to give on */
    private <T> T feil(String kolonne, String kode, Object... argumenter) {
      feilet = true;
      if (feil.size() < MAKS_FEIL) {
        feil.add(new Feltfeil("linje " + nr + ": " + kolonne, "feil.klagetall.linje", nr, meldinger.tekst(kode, argumenter)));
      }
      return null;
    }

    /** @return the code of what the column says; null, and told, when it is no word of any of the groups */
    private Tallcelle ord(String kolonne, Tallgruppe... grupper) {
      var skrevet = celle(kolonne);
      return Arrays.stream(grupper)
          .flatMap(gruppe -> ord.kode(gruppe, skrevet).map(verdi -> new Tallcelle(gruppe, verdi)).stream())
          .findFirst()
          .orElseGet(
              () ->
                  skrevet.isEmpty()
                      ? feil(kolonne, "feil.klagetall.mangler", kolonne)
                      : feil(kolonne, "feil.klagetall.ord", kolonne, skrevet, ordene(grupper)));
    }
  }

  void les(List<String> kolonner, List<String> verdier, int nr) {
    antall++;
    var celler = new HashMap<String, String>();
    for (int i = 0; i < Math.min(kolonner.size(), verdier.size()); i++) {
      celler.put(kolonner.get(i), verdier.get(i).strip());
    }
    var linje = new Linje(nr, celler);
    if (verdier.size() != kolonner.size()) {
      linje.feil("antall", "feil.klagetall.kolonner", verdier.size(), kolonner.size());
      return;
    }
    if (form == Skjemaform.MARGIN && linje.celle("antall").isEmpty()) {
      // Nobody told this number: the line says nothing.
      return;
    }
    var hode = hode(linje);
    var tall = tall(linje);
    var lest = form == Skjemaform.MARGIN ? margin(linje, tall) : like(linje, tall);
    if (!linje.feilet && erNy(linje, hode, lest)) {
      skjemaer.computeIfAbsent(hode, h -> new ArrayList<>()).add(lest);
    }
  }

  Skjemafil fil() {
    return new Skjemafil(form, skjemaer, feil, antall);
  }

  int antall() {
    return antall;
  }

  private Hode hode(Linje linje) {
    var ar = linje.celle("ar");
    if (!ar.matches("\\d{4}") || Integer.parseInt(ar) < FORSTE_AR || Integer.parseInt(ar) > iAr) {
      linje.feil("ar", "feil.klagetall.ar", ar, FORSTE_AR + "", iAr + "");
    }
    var skrevet = linje.celle("embete");
    if (skrevet.isEmpty() || skrevet.equalsIgnoreCase(LANDET)) {
      return linje.feilet ? null : new Hode(Integer.parseInt(ar), null);
    }
    var embete = Embeter.tolk(embeter, skrevet);
    if (embete.isEmpty()) {
      linje.feil("embete", "feil.klagetall.embete", skrevet);
    }
    return linje.feilet ? null : new Hode(Integer.parseInt(ar), embete.get().kode());
  }

  private long tall(Linje linje) {
    var skrevet = linje.celle("antall");
    if (!skrevet.matches("\\d{1,6}")) {
      linje.feil("antall", "feil.klagetall.antall", skrevet);
      return 0;
    }
    return Long.parseLong(skrevet);
  }

  private Skjemalinje like(Linje linje, long tall) {
    if (linje.celle("utfall").isEmpty() && tall == 0) {
      return Skjemalinje.like(linje.nr, null, "IKKE_OPPGITT", List.of(), 0);
    }
    var utfall = linje.ord("utfall", Tallgruppe.UTFALL, Tallgruppe.UTENFOR);
    var kjonn = linje.celle("kjonn").isEmpty() ? Tallcelle.IKKE_OPPGITT : linje.ord("kjonn", Tallgruppe.KJONN);
    var innhold = new ArrayList<String>();
    for (var skrevet : linje.celle("innhold").split("\\|")) {
      if (!skrevet.isBlank()) {
        linje.celler.put("innhold", skrevet.strip());
        var celle = linje.ord("innhold", Tallgruppe.INNHOLD, Tallgruppe.INNHOLD_DEL);
        innhold.add(celle == null ? "" : celle.verdi());
      }
    }
    return linje.feilet ? null : Skjemalinje.like(linje.nr, utfall.verdi(), kjonn.verdi(), innhold, tall);
  }

  private Skjemalinje margin(Linje linje, long tall) {
    var gruppe = Tallgruppe.av(linje.celle("rad"));
    if (gruppe.isEmpty()) {
      var kodene = String.join(", ", Stream.of(Tallgruppe.values()).map(Tallgruppe::kode).toList());
      return linje.feil("rad", "feil.klagetall.rad", linje.celle("rad"), kodene);
    }
    if (gruppe.get() == Tallgruppe.KJONN && linje.celle("verdi").isEmpty()) {
      return Skjemalinje.margin(linje.nr, Tallgruppe.KJONN, Tallcelle.IKKE_OPPGITT.verdi(), tall);
    }
    if (gruppe.get() == Tallgruppe.ANTALL && linje.celle("verdi").isEmpty()) {
      return Skjemalinje.margin(linje.nr, Tallgruppe.ANTALL, Tallcelle.ALLE.verdi(), tall);
    }
    var celle = linje.ord("verdi", gruppe.get() == Tallgruppe.UTFALL ? utfallene() : new Tallgruppe[] {gruppe.get()});
    return linje.feilet ? null : Skjemalinje.margin(linje.nr, celle.gruppe(), celle.verdi(), tall);
  }

  private static Tallgruppe[] utfallene() {
    return new Tallgruppe[] {Tallgruppe.UTFALL, Tallgruppe.UTENFOR};
  }

  private boolean erNy(Linje linje, Hode hode, Skjemalinje lest) {
    var foer = sett.putIfAbsent(hode + " " + lest.noekkel(), linje.nr);
    if (foer != null) {
      linje.feil("antall", "feil.klagetall.dobbelt", foer);
    }
    return foer == null;
  }

  private String ordene(Tallgruppe... grupper) {
    return String.join(
        ", ", Arrays.stream(grupper).flatMap(g -> g.verdier().stream().map(v -> "«" + ord.verdi(g, v) + "»")).toList());
  }
}
