package no.saksflyt.statistikk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Tid;
import no.saksflyt.sak.Tallutvalg;

/**
 * Which figures an address asks for.
 *
 * @param fra the first year
 * @param til the last year
 * @param avskjaering the last day whose registrations count, or null for now
 * @param endelig whether only what is approved counts
 * @param publisert whether small numbers are held back, as when it is published
 */
public record Statistikkutvalg(int fra, int til, LocalDate avskjaering, boolean endelig, boolean publisert) {

  private static final int VANLIG_ANTALL_AR = 6;
  private static final int MEST_AR = 50;
  private static final int FORSTE_AR = 1970;
  private static final int SISTE_AR = 2100;

  /**
   * @param parametre the address's parameters; an empty one is the same as none
   * @param sisteAr the latest year there are figures of
   * @return what they ask for: without years the latest six with figures
   * @throws Regelbrudd naming every parameter that is wrong
   */
  public static Statistikkutvalg av(Map<String, String> parametre, int sisteAr) {
    var feil = new ArrayList<Feltfeil>();
    var skrevet = ar(parametre, "fra", 0, feil);
    var til = ar(parametre, "til", Math.max(sisteAr, skrevet), feil);
    var fra = skrevet == 0 ? Math.max(FORSTE_AR, til - VANLIG_ANTALL_AR + 1) : skrevet;
    if (feil.isEmpty() && (fra > til || til - fra >= MEST_AR)) {
      feil.add(new Feltfeil("fra", "feil.statistikk.arene", MEST_AR));
    }
    var dag = dag(parametre, feil);
    var endelig = jaNei(parametre, "endelig", feil);
    var publisert = jaNei(parametre, "publisert", feil);
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    return new Statistikkutvalg(fra, til, dag, endelig, publisert);
  }

  /**
   * @param hele whether cases the person behind the call may not see count too
   * @return the question the series is asked
   */
  public Tallutvalg sporsmal(Clock klokke, boolean hele) {
    return new Tallutvalg(fra, til, oyeblikk(klokke), endelig, hele);
  }

  /** @return the cut-off, which is never later than now: as of a day to come nothing more is known */
  public Instant oyeblikk(Clock klokke) {
    var naa = klokke.instant();
    return avskjaering == null || Tid.sluttAv(avskjaering).isAfter(naa) ? naa : Tid.sluttAv(avskjaering);
  }

  /** @return what is chosen, by the names addresses use */
  public Map<String, String> parametre() {
    var svar = new LinkedHashMap<String, String>();
    svar.put("fra", String.valueOf(fra));
    svar.put("til", String.valueOf(til));
    if (avskjaering != null) {
      svar.put("avskjaering", avskjaering.toString());
    }
    for (var valgt : List.of(Map.entry("endelig", endelig), Map.entry("publisert", publisert))) {
      if (valgt.getValue()) {
        svar.put(valgt.getKey(), "true");
      }
    }
    return svar;
  }

  private static int ar(Map<String, String> parametre, String navn, int ellers, List<Feltfeil> feil) {
    var verdi = parametre.getOrDefault(navn, "").strip();
    if (verdi.isEmpty()) {
      return ellers;
    }
    if (!verdi.matches("\\d{4}") || Integer.parseInt(verdi) < FORSTE_AR || Integer.parseInt(verdi) > SISTE_AR) {
      feil.add(new Feltfeil(navn, "feil.statistikk.ar", FORSTE_AR + "", SISTE_AR + ""));
      return ellers;
    }
    return Integer.parseInt(verdi);
  }

  private static LocalDate dag(Map<String, String> parametre, List<Feltfeil> feil) {
    var verdi = parametre.getOrDefault("avskjaering", "").strip();
    try {
      return verdi.isEmpty() ? null : LocalDate.parse(verdi);
    } catch (DateTimeParseException ingenDato) {
      feil.add(new Feltfeil("avskjaering", "feil.statistikk.avskjaering"));
      return null;
    }
  }

  private static boolean jaNei(Map<String, String> parametre, String navn, List<Feltfeil> feil) {
    var verdi = parametre.getOrDefault(navn, "").strip();
    if (!List.of("", "true", "false").contains(verdi)) {
      feil.add(new Feltfeil(navn, "feil.statistikk.jaNei", navn));
    }
    return verdi.equals("true");
  }
}
