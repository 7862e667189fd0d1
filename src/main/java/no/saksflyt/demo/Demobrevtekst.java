package no.saksflyt.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * The text of one of the demonstration's letters. Its days follow today: {@code {dag:90}} is in ninety days, {@code {ar}} and
 * {@code {ar+1}} the letter's year and the next, {@code {nr:8}} the number of the eighth assignment.
 */
final class Demobrevtekst {

  private static final Pattern PLASS = Pattern.compile("\\{(?<hva>ar|dag|nr)(?::(?<tall>-?\\d+)|\\+(?<etter>\\d))?}");
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("nb"));

  private Demobrevtekst() {}

  /**
   * @param navn the file's name without its ending
   * @param ar the letter's year
   * @param idag the day everything counts from
   * @param nummer the assignments' numbers by their running numbers
   * @return the letter as it came
   */
  static String les(String navn, int ar, LocalDate idag, IntFunction<String> nummer) {
    try {
      var mal = new ClassPathResource("demo/" + navn + ".txt").getContentAsString(StandardCharsets.UTF_8);
      return PLASS.matcher(mal).replaceAll(plass -> verdi(plass, ar, idag, nummer));
    } catch (IOException uleselig) {
      throw new UncheckedIOException(uleselig);
    }
  }

  private static String verdi(MatchResult plass, int ar, LocalDate idag, IntFunction<String> nummer) {
    var tall = plass.group(2);
    return switch (plass.group(1)) {
      case "dag" -> DAG.format(idag.plusDays(Integer.parseInt(tall)));
      case "nr" -> nummer.apply(Integer.parseInt(tall));
      default -> String.valueOf(ar + (plass.group(3) == null ? 0 : Integer.parseInt(plass.group(3))));
    };
  }
}
