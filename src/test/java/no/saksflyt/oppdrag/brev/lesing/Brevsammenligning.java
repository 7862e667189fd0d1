package no.saksflyt.oppdrag.brev.lesing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Holds what was read against what was expected, field by field.
 *
 * <p>In an expectation {@code {"enten": […]}} allows several answers, {@code "kan": true} an entry that may be missing,
 * {@code bidragsytereKan} contributors that may be named, and {@code hvorfor} tells the reason of a choice. A field left
 * out is not compared. Requests and deviations are expected on lines; more of them may be found, but no more errors.
 */
final class Brevsammenligning {

  private static final Set<String> UTENOM =
      Set.of("hvorfor", "kan", "bidragsytereKan", "deler", "frister", "midler", "linje", "tilLinje");
  private static final List<String> UNDERLISTER = List.of("deler", "frister", "midler");
  private static final Set<String> FRIE = Set.of("onsker", "avvik");

  /** What two entries must share to be the same, besides their letter; an empty list: the most alike are paired. */
  private static final Map<String, List<String>> KJENNETEGN =
      Map.of(
          "brev", List.of("lopenr"),
          "oppdrag", List.of(),
          "tidligere", List.of(),
          "endringer", List.of("type"),
          "bevilgninger", List.of("kapPost"),
          "deler", List.of("navn"));

  private final String ordIBrevet;
  private final List<String> forskjeller = new ArrayList<>();
  private final List<String> utover = new ArrayList<>();
  private int felt;
  private int riktige;

  Brevsammenligning(String brevtekst) {
    this.ordIBrevet = utenMellomrom(brevtekst);
  }

  Brevsammenligning sammenlign(JsonNode ventet, JsonNode lest) {
    for (String liste : List.of("brev", "oppdrag", "endringer", "tidligere", "bevilgninger", "onsker", "avvik")) {
      liste(liste, liste, ventet.path(liste), lest.path(liste));
    }
    return this;
  }

  List<String> forskjeller() {
    return forskjeller;
  }

  /** Requests and questions found beyond those expected: for a person to look at, no fault. */
  List<String> utover() {
    return utover;
  }

  int felt() {
    return felt;
  }

  int riktige() {
    return riktige;
  }

  private void liste(String sti, String liste, JsonNode ventet, JsonNode lest) {
    List<JsonNode> ledige = new ArrayList<>(rader(lest));
    List<JsonNode> igjen = new ArrayList<>(rader(ventet));
    List<Par> par =
        igjen.stream()
            .flatMap(v -> ledige.stream().filter(l -> sammeSak(liste, v, l)).map(l -> new Par(v, l, likhet(liste, v, l))))
            .sorted(Comparator.comparingInt(Par::likhet).reversed())
            .toList();
    Map<JsonNode, JsonNode> funnet = new IdentityHashMap<>();
    for (Par p : par) {
      if (!funnet.containsKey(p.ventet()) && fjern(ledige, p.lest())) {
        funnet.put(p.ventet(), p.lest());
      }
    }
    for (JsonNode v : igjen) {
      JsonNode l = funnet.get(v);
      String hvor = sti + " " + navn(v);
      if (l != null) {
        rad(hvor, liste, v, l);
      } else if (!v.path("kan").asBoolean()) {
        int tapt = antallFelt(v);
        felt += tapt;
        forskjeller.add(hvor + ": mangler (" + tapt + " felt)");
      }
    }
    ledige.forEach(l -> forMye(sti, liste, ventet, l));
  }

  private void forMye(String sti, String liste, JsonNode ventet, JsonNode lest) {
    String hvor = sti + " " + navn(lest);
    if (FRIE.contains(liste)) {
      boolean alleredeVentet = rader(ventet).stream().anyMatch(v -> sammeLinjer(v, lest));
      if (!alleredeVentet && "FEIL".equals(lest.path("alvor").asText())) {
        felt++;
        forskjeller.add(hvor + ": ikke ventet: " + lest);
      } else {
        utover.add(hvor + ": " + lest);
      }
    } else if (!"BEVILGNING_ENDRET".equals(lest.path("type").asText())) {
      // A changed appropriation stands among the appropriations; that it is told among the changes too is no fault.
      felt += 4;
      forskjeller.add(hvor + ": ikke ventet: " + kort(lest));
    }
  }

  private void rad(String hvor, String liste, JsonNode ventet, JsonNode lest) {
    ventet.fields().forEachRemaining(f -> {
      if (!UTENOM.contains(f.getKey()) && !(FRIE.contains(liste) && "brev".equals(f.getKey()))) {
        JsonNode fikk = lest.path(f.getKey()).isMissingNode() ? NullNode.instance : lest.path(f.getKey());
        tell(likeFelt(liste, f.getKey(), ventet, fikk),
            hvor + ", " + f.getKey() + ": ventet " + f.getValue() + ", fikk " + kort(fikk));
      }
    });
    if (FRIE.contains(liste)) {
      tell(true, "");
    }
    if ("frister".equals(liste) && !staarIBrevet(lest.path("tekst").asText())) {
      forskjeller.add(hvor + ", tekst: står ikke slik i brevet: " + lest.path("tekst"));
      felt++;
    }
    for (String under : UNDERLISTER) {
      if (ventet.has(under)) {
        liste(hvor + " / " + under, under, ventet.path(under), lest.path(under));
      }
    }
  }

  private void tell(boolean riktig, String forskjell) {
    felt++;
    if (riktig) {
      riktige++;
    } else {
      forskjeller.add(forskjell);
    }
  }

  private static boolean likeFelt(String liste, String felt, JsonNode ventet, JsonNode fikk) {
    JsonNode v = ventet.path(felt);
    if ("bidragsytere".equals(felt)) {
      Set<JsonNode> lest = new HashSet<>(rader(fikk));
      boolean alle = lest.containsAll(rader(v));
      lest.removeAll(rader(v));
      lest.removeAll(rader(ventet.path("bidragsytereKan")));
      return alle && lest.isEmpty();
    }
    Felttype type = Felttype.av(liste, felt);
    return v.has("enten")
        ? rader(v.path("enten")).stream().anyMatch(en -> type.like(en, fikk))
        : type.like(v, fikk);
  }

  private static boolean sammeSak(String liste, JsonNode ventet, JsonNode lest) {
    if (FRIE.contains(liste)) {
      return sammeLinjer(ventet, lest);
    }
    if (ventet.has("brev") && !ventet.path("brev").equals(lest.path("brev"))) {
      return false;
    }
    if (List.of("oppdrag", "tidligere").contains(liste)) {
      return !ventet.path("nummer").isNull() && ventet.path("nummer").equals(lest.path("nummer"))
          || likeFelt(liste, "tittel", ventet, lest.path("tittel"));
    }
    return KJENNETEGN.getOrDefault(liste, List.of()).stream().allMatch(f -> likeFelt(liste, f, ventet, lest.path(f)));
  }

  private static boolean sammeLinjer(JsonNode ventet, JsonNode lest) {
    int fra = lest.path("linje").asInt();
    int til = Math.max(fra, lest.path("tilLinje").asInt());
    return ventet.path("brev").equals(lest.path("brev"))
        && fra <= ventet.path("tilLinje").asInt()
        && til >= ventet.path("linje").asInt()
        && likeFelt("onsker", "tekst", ventet, lest.path("tekst"));
  }

  private static int likhet(String liste, JsonNode ventet, JsonNode lest) {
    int like = 0;
    for (var felter = ventet.fields(); felter.hasNext(); ) {
      String felt = felter.next().getKey();
      if (!UTENOM.contains(felt) && likeFelt(liste, felt, ventet, lest.path(felt))) {
        like++;
      }
    }
    return like;
  }

  private static int antallFelt(JsonNode ventet) {
    int antall = 0;
    for (var felter = ventet.fields(); felter.hasNext(); ) {
      var f = felter.next();
      if (UNDERLISTER.contains(f.getKey())) {
        antall += rader(f.getValue()).stream().filter(r -> !r.has("kan")).mapToInt(Brevsammenligning::antallFelt).sum();
      } else if (!UTENOM.contains(f.getKey())) {
        antall++;
      }
    }
    return antall;
  }

  private static boolean fjern(List<JsonNode> fra, JsonNode denne) {
    for (int i = 0; i < fra.size(); i++) {
      if (fra.get(i) == denne) {
        fra.remove(i);
        return true;
      }
    }
    return false;
  }

  private static List<JsonNode> rader(JsonNode liste) {
    return StreamSupport.stream(liste.spliterator(), false).toList();
  }

  private static String navn(JsonNode rad) {
    List<String> deler = new ArrayList<>();
    if (rad.has("brev")) {
      deler.add("brev " + rad.path("brev").asInt());
    }
    for (String felt : List.of("lopenr", "nummer", "kapPost", "navn", "del", "merkelapp", "type", "linje")) {
      JsonNode verdi = rad.path(felt);
      if (verdi.isValueNode() && !verdi.isNull()) {
        deler.add("linje".equals(felt) ? "linje " + verdi.asText() : verdi.asText());
      }
    }
    if (rad.path("nummer").isNull() && rad.path("tittel").isTextual()) {
      deler.add("«" + rad.path("tittel").asText() + "»");
    }
    return "[" + String.join(", ", deler) + "]";
  }

  private static String kort(JsonNode node) {
    String tekst = node.toString();
    return tekst.length() > 400 ? tekst.substring(0, 400) + "…" : tekst;
  }

  /** A page head may stand within a deadline, so it is the words that must be the letter's. */
  private boolean staarIBrevet(String tekst) {
    return Stream.of(tekst.strip().split("\\s+")).map(Brevsammenligning::utenMellomrom).allMatch(ordIBrevet::contains);
  }

  private static String utenMellomrom(String tekst) {
    return tekst.replaceAll("\\p{Pd}", "-").replaceAll("[\\s\\u00a0\\u2007\\u202f\\u2009]+", "");
  }

  private record Par(JsonNode ventet, JsonNode lest, int likhet) {}
}
