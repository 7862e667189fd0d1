package no.saksflyt.oppdrag.register;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which report a deadline's printed text refers to, and for which years. */
final class Rapporttekst {

  /** A half-year report is no annual report: the word must begin where the name does. */
  private static final Map<Kalendertype, Pattern> NAVN =
      Map.of(
          Kalendertype.KVARTALSRAPPORT, navn("kvartalsrapport|kvartalsvis rapport|kvartalsvise rapport"),
          Kalendertype.TERTIALRAPPORT, navn("tertialrapport|tertialvis rapport|tertialvise rapport"),
          Kalendertype.HALVARSRAPPORT, navn("halv[åa]rs ?rapport|halv[åa]rleg rapport|halv[åa]rlig rapport"),
          Kalendertype.ARSRAPPORT, navn("[åa]rsrapport|[åa]rsmelding"),
          Kalendertype.TILSKUDDSRAPPORT, navn("tilskudds?rapport|tilskotsrapport"));

  private static final Pattern AR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

  private Rapporttekst() {}

  static boolean nevner(String tekst, Kalendertype type) {
    return tekst != null && NAVN.containsKey(type) && NAVN.get(type).matcher(tekst).find();
  }

  /** @return the years that stand in the text; none where the letter's own year is meant */
  static Set<Integer> ar(String tekst) {
    return AR.matcher(tekst == null ? "" : tekst).results().map(t -> Integer.valueOf(t.group())).collect(Collectors.toSet());
  }

  private static Pattern navn(String ord) {
    return Pattern.compile("(?<!\\p{L})(?:" + ord + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
