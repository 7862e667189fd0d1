package no.saksflyt.oppdrag.brev;

import java.util.List;
import java.util.regex.Pattern;
import no.saksflyt.oppdrag.brev.lesing.Brev;
import no.saksflyt.oppdrag.brev.lesing.Brevinnhold;
import no.saksflyt.oppdrag.brev.lesing.LestOppdrag;
import no.saksflyt.oppdrag.brev.lesing.Onske;

/** Makes the beginning of an assignment of lines a person points at. */
final class Linjeoppdrag {

  private static final Pattern NUMMER = Pattern.compile("\\b((?:19|20)\\d{2})\\s*[-\u2010-\u2015]\\s*(\\d{2,3})\\b");
  private static final int MAKS_TITTEL = 500;

  private Linjeoppdrag() {}

  static LestOppdrag avOnske(Onske onske) {
    return oppdrag(onske.brev(), null, kort(onske.tekst()), onske.tekst(), onske.linje(), onske.tilLinje());
  }

  static LestOppdrag avLinjer(Brevinnhold innhold, List<String> linjer, int fra, int til) {
    var valgt = linjer.subList(fra - 1, til).stream().map(String::strip).toList();
    var tekst = String.join("\n", valgt).strip();
    var forste = valgt.stream().filter(l -> !l.isEmpty()).findFirst().orElse("");
    var nummer = NUMMER.matcher(forste);
    var harNummer = nummer.find();
    var tittel = harNummer ? forste.substring(nummer.end()).replaceFirst("^[\\s:–-]+", "") : forste;
    return oppdrag(
        brev(innhold, fra),
        harNummer ? nummer.group(1) + "-" + nummer.group(2) : null,
        kort(tittel),
        tekst,
        fra,
        til);
  }

  private static int brev(Brevinnhold innhold, int linje) {
    return innhold.brev().stream()
        .filter(b -> b.linje() <= linje && linje <= b.tilLinje())
        .map(Brev::lopenr)
        .findFirst()
        .orElse(innhold.brev().get(0).lopenr());
  }

  private static LestOppdrag oppdrag(int brev, String nummer, String tittel, String tekst, int fra, int til) {
    return new LestOppdrag(
        brev, nummer, false, tittel, null, null, List.of(), false, false, List.of(), List.of(), List.of(), tekst, fra, til);
  }

  private static String kort(String tekst) {
    var linje = tekst.replaceAll("\\s+", " ").strip();
    return linje.length() <= MAKS_TITTEL ? linje : linje.substring(0, MAKS_TITTEL - 1) + "…";
  }
}
