package no.saksflyt.oppdrag.brev.lesing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How a letter is broken over lines and pages, and with which spaces and dashes it is printed, changes nothing that is
 * read.
 */
class BrevleserEgenskaperTest {

  private static final Path EGNE = Path.of("src/test/resources/brev/egne");
  private static final String[] MELLOMROM = {"\u00a0", "\u202f", "\u2009", "  ", "\t", " "};
  private static final String[] STREKER = {"-", "\u2010", "\u2011", "\u2013", "\u2212"};
  private static final Styringskalender KALENDER =
      (ar, rapport) -> Optional.of(LocalDate.of(ar + 1, 3, rapport.ordinal() + 1));
  private static final ObjectMapper JSON =
      new ObjectMapper().registerModule(new JavaTimeModule()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  @Test
  @DisplayName("The ministry's own letters are at hand, or the build says that they are not")
  void departementetsBrev() {
    Brevmappe.krev();
  }

  @ParameterizedTest
  @MethodSource("brev")
  void linjerDeltAnnerledes(Path brev) throws IOException {
    String tekst = Files.readString(brev);
    for (int fro = 1; fro <= 5; fro++) {
      likt(brev, tekst, delLinjer(tekst, new Random(fro)), "linjer delt, frø " + fro);
    }
  }

  @ParameterizedTest
  @MethodSource("brev")
  void sidehoderMidtITeksten(Path brev) throws IOException {
    String tekst = Files.readString(brev);
    for (int fro = 1; fro <= 5; fro++) {
      likt(brev, tekst, medSidehoder(tekst, new Random(fro)), "sidehoder, frø " + fro);
    }
  }

  @ParameterizedTest
  @MethodSource("brev")
  void andreMellomromOgStreker(Path brev) throws IOException {
    String tekst = Files.readString(brev);
    for (int fro = 1; fro <= 5; fro++) {
      likt(brev, tekst, andreTegn(tekst, new Random(fro)), "andre tegn, frø " + fro);
    }
  }

  static List<Path> brev() {
    return Stream.of(Brevmappe.tekstfiler(EGNE), Brevmappe.brev()).flatMap(List::stream).toList();
  }

  private static void likt(Path brev, String tekst, String endret, String hva) {
    JsonNode ventet = lest(tekst);
    JsonNode fikk = lest(endret);
    for (String liste : List.of("brev", "oppdrag", "endringer", "tidligere", "bevilgninger", "onsker")) {
      assertThat(forskjeller(ventet.path(liste), fikk.path(liste))).as("%s, %s: %s", brev.getFileName(), hva,
          liste).isEmpty();
    }
    assertThat(fikk.path("avvik").findValuesAsText("grunn")).as("%s, %s: avvik", brev.getFileName(), hva)
        .containsExactlyInAnyOrderElementsOf(ventet.path("avvik").findValuesAsText("grunn"));
  }

  private static List<String> forskjeller(JsonNode ventet, JsonNode fikk) {
    List<String> en = ventet.toPrettyString().lines().toList();
    List<String> to = fikk.toPrettyString().lines().toList();
    var ut = new ArrayList<String>();
    for (int i = 0; i < Math.max(en.size(), to.size()) && ut.size() < 6; i++) {
      String venstre = i < en.size() ? en.get(i) : "";
      String hoyre = i < to.size() ? to.get(i) : "";
      if (!venstre.equals(hoyre)) {
        int sted = 0;
        while (sted < Math.min(venstre.length(), hoyre.length()) && venstre.charAt(sted) == hoyre.charAt(sted)) {
          sted++;
        }
        ut.add(rundt(venstre, sted) + " | " + rundt(hoyre, sted));
      }
    }
    return ut;
  }

  private static String rundt(String linje, int sted) {
    return linje.substring(Math.max(0, Math.min(sted, linje.length()) - 40),
        Math.min(linje.length(), sted + 40)).strip();
  }

  private static JsonNode lest(String tekst) {
    return ensartet(JSON.valueToTree(new Brevleser().les(tekst, KALENDER)));
  }

  /** Lines and the kind of dash are the source's own; everything else must be the same. */
  private static JsonNode ensartet(JsonNode node) {
    if (node instanceof ObjectNode objekt) {
      objekt.remove(List.of("linje", "tilLinje"));
      objekt.fieldNames().forEachRemaining(felt -> objekt.set(felt, ensartet(objekt.get(felt))));
    } else if (node instanceof ArrayNode liste) {
      for (int i = 0; i < liste.size(); i++) {
        liste.set(i, ensartet(liste.get(i)));
      }
    } else if (node.isTextual()) {
      return JSON.getNodeFactory().textNode(node.asText().replaceAll(Monster.STREK, "-").replaceAll("\\s+", " "));
    }
    return node;
  }

  private static String delLinjer(String tekst, Random tilfeldig) {
    var ut = new StringBuilder();
    for (String linje : tekst.split("\n", -1)) {
      String rest = linje.strip();
      while (rest.length() > 45 && tilfeldig.nextInt(3) > 0) {
        int kutt = rest.lastIndexOf(' ', 20 + tilfeldig.nextInt(rest.length() - 25));
        if (kutt < 12 || tall(rest, kutt)) {
          break;
        }
        ut.append(rest, 0, kutt).append(" \n");
        rest = rest.substring(kutt + 1);
      }
      ut.append(rest).append('\n');
    }
    return ut.toString();
  }

  /** Columns of a table are no running text: a row is not broken before its figures. */
  private static boolean tall(String linje, int kutt) {
    return linje.contains("   ") || linje.substring(kutt).strip().matches("[\\d ]{5,}.*");
  }

  private static String medSidehoder(String tekst, Random tilfeldig) {
    String[] linjer = tekst.split("\n", -1);
    var ut = new StringBuilder();
    int side = 1;
    for (int i = 0; i < linjer.length; i++) {
      ut.append(linjer[i]).append('\n');
      boolean inni = i + 1 < linjer.length && !linjer[i].isBlank() && !linjer[i + 1].isBlank();
      if (inni && tilfeldig.nextInt(12) == 0) {
        ut.append(tilfeldig.nextBoolean() ? "Side " + ++side + "\n" : "\f" + "Side " + ++side + " av 40\n");
      }
    }
    return ut.toString();
  }

  private static String andreTegn(String tekst, Random tilfeldig) {
    var ut = new StringBuilder();
    for (int i = 0; i < tekst.length(); i++) {
      char tegn = tekst.charAt(i);
      boolean iNummer = tegn == '-' && i > 3 && i + 1 < tekst.length() && Character.isDigit(tekst.charAt(i - 1))
          && Character.isDigit(tekst.charAt(i + 1));
      ut.append(tegn == ' '
          ? MELLOMROM[tilfeldig.nextInt(MELLOMROM.length)]
          : iNummer ? STREKER[tilfeldig.nextInt(STREKER.length)] : String.valueOf(tegn));
    }
    return ut.toString();
  }
}
