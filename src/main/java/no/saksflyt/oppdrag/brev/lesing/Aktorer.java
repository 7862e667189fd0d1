package no.saksflyt.oppdrag.brev.lesing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Directorates and other partners: which printed names mean which short name. Known ones are data; a letter can add
 * more.
 */
final class Aktorer {

  private static final String KJENTE = "/oppdragsaktorer.csv";
  private static final Pattern INNFORT =
      Monster.av(
          "(?<navn>\\p{Lu}[\\p{L},– ]{3,70}?(?:direktoratet|etaten|tilsynet|verket|instituttet|ombudet|senteret"
              + "|rådet))_\\((?<kort>\\p{Lu}[\\p{L}–]{1,11})\\)");

  private static final Pattern VIRKSOMHET =
      Monster.av(
          "(?<![\\p{L}–])(?:Statens \\p{Ll}{4,}|\\p{Lu}\\p{Ll}{3,}"
              + "(?:direktoratet|tilsynet|etaten|verket|ombudet|instituttet|nemnda|rådet|forvaltningen))(?![\\p{L}–])");

  private final Map<String, String> kortnavn = new LinkedHashMap<>();
  private final Pattern navn;

  private Aktorer(Map<String, String> kortnavn) {
    this.kortnavn.putAll(kortnavn);
    this.navn =
        Monster.likegyldig(
            "(?<![\\p{L}\\d])(?:"
                + this.kortnavn.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(n -> Pattern.quote(n).replace(" ", "\\E \\Q").replace("-", "\\E–_\\Q"))
                    .collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\d])");
  }

  /** @return the known partners and those the text introduces with a name and its abbreviation */
  static Aktorer i(CharSequence tekst) {
    Map<String, String> alle = kjente();
    Matcher innfort = INNFORT.matcher(tekst);
    while (innfort.find()) {
      String navn = nokkel(innfort.group("navn"));
      String kort = Tegn.enLinje(innfort.group("kort"));
      if (alle.keySet().stream().noneMatch(navn::endsWith) && !alle.containsKey(nokkel(kort))) {
        alle.put(navn, kort);
        alle.put(nokkel(kort), kort);
      }
    }
    Matcher virksomhet = VIRKSOMHET.matcher(tekst);
    while (virksomhet.find()) {
      alle.putIfAbsent(nokkel(virksomhet.group()), Tegn.enLinje(virksomhet.group()));
    }
    return new Aktorer(alle);
  }

  /** @return a pattern for any known name, to build others from */
  String monster() {
    return navn.pattern();
  }

  /** @return the short name of a printed name, or the printed name itself */
  String kort(String printet) {
    return kortnavn.getOrDefault(nokkel(printet), Tegn.enLinje(printet));
  }

  /** @return the short names in the order the text names them */
  Set<String> nevnt(CharSequence tekst) {
    var ut = new LinkedHashSet<String>();
    treff(tekst).forEach(t -> ut.add(t.kort));
    return ut;
  }

  List<Treff> treff(CharSequence tekst) {
    var ut = new ArrayList<Treff>();
    Matcher treff = navn.matcher(tekst);
    while (treff.find()) {
      if (erNavnet(treff.group())) {
        ut.add(new Treff(treff.start(), treff.end(), kort(treff.group())));
      }
    }
    return ut;
  }

  /** A short name of few letters must be written with capitals, or it is another word. */
  private static boolean erNavnet(String printet) {
    return printet.length() > 3 || printet.equals(printet.toUpperCase(Locale.ROOT));
  }

  private static String nokkel(String printet) {
    return Tegn.enLinje(printet).replaceAll("\\s*" + Monster.STREK + "\\s*(?=\\p{L})(?!og)",
        "-").toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> kjente() {
    try (var leser = new BufferedReader(new InputStreamReader(Aktorer.class.getResourceAsStream(KJENTE),
        StandardCharsets.UTF_8))) {
      var ut = new LinkedHashMap<String, String>();
      leser.lines().filter(l -> !l.isBlank()).map(l -> l.split(";")).forEach(deler -> {
        for (String del : deler) {
          ut.put(nokkel(del), deler[0]);
        }
      });
      return ut;
    } catch (IOException feil) {
      throw new UncheckedIOException(feil);
    }
  }

  record Treff(int start, int slutt, String kort) {}
}
