package no.saksflyt.prosess.kontroll;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.saksflyt.prosess.kontroll.Forskjell.Linje;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Tells people what differs between two versions of a model, table or form, element by element. */
public final class Modellforskjell {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Told by the flows themselves, and by the way the editor orders its files. */
  private static final Set<String> UTEN_BETYDNING = Set.of("incoming", "outgoing", "extensionElements", "definitions");

  private Modellforskjell() {}

  /**
   * @param navn the file's name
   * @param gammel the older version, or null when there was none
   * @param ny the newer version, or null when there is none
   * @return what differs, in the newer file's order; only the drawing when nothing else does; empty when they are the same
   */
  public static List<Forskjell> mellom(String navn, byte[] gammel, byte[] ny) {
    if (Arrays.equals(gammel, ny)) {
      return List.of();
    }
    var foer = les(navn, gammel);
    var etter = les(navn, ny);
    var alle = new LinkedHashSet<>(etter.keySet());
    alle.addAll(foer.keySet());
    var forskjeller = new ArrayList<Forskjell>();
    for (var element : alle) {
      if (!foer.getOrDefault(element, Del.INGEN).equals(etter.getOrDefault(element, Del.INGEN))) {
        forskjeller.add(en(element, foer.get(element), etter.get(element)));
      }
    }
    return forskjeller.isEmpty()
        ? List.of(new Forskjell("", "", Forskjell.Art.TEGNING, List.of(), List.of()))
        : forskjeller;
  }

  private static Forskjell en(String element, Del foer, Del etter) {
    if (foer == null) {
      return new Forskjell(element, etter.navn(), Forskjell.Art.NY, List.of(), etter.linjer());
    }
    if (etter == null) {
      return new Forskjell(element, foer.navn(), Forskjell.Art.FJERNET, foer.linjer(), List.of());
    }
    return new Forskjell(
        element, etter.navn(), Forskjell.Art.ENDRET, uten(foer.linjer(), etter.linjer()), uten(etter.linjer(), foer.linjer()));
  }

  private static List<Linje> uten(List<Linje> linjer, List<Linje> andre) {
    return linjer.stream().filter(l -> !andre.contains(l)).toList();
  }

  private static Map<String, Del> les(String navn, byte[] innhold) {
    if (innhold == null) {
      return Map.of();
    }
    try {
      if (navn.endsWith(".form")) {
        return skjema(JSON.readTree(innhold));
      }
      if (navn.endsWith(".bpmn") || navn.endsWith(".dmn")) {
        return xml(Xml.les(innhold).getDocumentElement());
      }
    } catch (IOException | SAXException uleselig) {
      // Compared as text below.
    }
    return Map.of(navn, new Del("", tekst(innhold)));
  }

  private static List<Linje> tekst(byte[] innhold) {
    return new String(innhold, StandardCharsets.UTF_8).lines().map(l -> new Linje("", l.strip())).toList();
  }

  private static Map<String, Del> xml(Element rot) {
    var deler = new LinkedHashMap<String, Del>();
    Xml.etterkommere(rot)
        .filter(e -> !Xml.erTegning(e) && !UTEN_BETYDNING.contains(e.getLocalName()))
        .forEach(
            e -> {
              var del = deler.computeIfAbsent(Xml.eier(e), id -> new Del(e.getAttribute("name"), new ArrayList<>()));
              del.linjer().addAll(linjer(e));
            });
    return deler;
  }

  private static List<Linje> linjer(Element element) {
    var linjer = new ArrayList<Linje>();
    for (var attributt : Xml.attributter(element)) {
      if (!attributt.getName().equals("id") && !attributt.getName().startsWith("xmlns")) {
        linjer.add(new Linje(attributt.getLocalName(), attributt.getValue()));
      }
    }
    linjer.sort(Comparator.comparing(Linje::egenskap));
    linjer.add(new Linje(element.getLocalName(), Xml.egenTekst(element)));
    return linjer;
  }

  private static Map<String, Del> skjema(JsonNode rot) {
    var deler = new LinkedHashMap<String, Del>();
    var resten = new ArrayList<Linje>();
    rot.fields().forEachRemaining(felt -> {
      if (!felt.getKey().equals("components")) {
        flat(felt.getKey(), felt.getValue(), resten);
      }
    });
    deler.put("", new Del("", resten));
    for (var felt : new Skjemafil("x.form", rot).felter()) {
      var linjer = new ArrayList<Linje>();
      felt.fields().forEachRemaining(del -> {
        if (!del.getKey().equals("components")) {
          flat(del.getKey(), del.getValue(), linjer);
        }
      });
      deler.put(Skjemafil.nokkelEllerId(felt), new Del(felt.path("label").asText(), linjer));
    }
    return deler;
  }

  private static void flat(String sti, JsonNode verdi, List<Linje> linjer) {
    if (verdi.isObject()) {
      verdi.fields().forEachRemaining(f -> flat(sti + "." + f.getKey(), f.getValue(), linjer));
    } else if (verdi.isArray()) {
      for (int i = 0; i < verdi.size(); i++) {
        flat(sti + " " + (i + 1), verdi.get(i), linjer);
      }
    } else {
      linjer.add(new Linje(sti, verdi.asText()));
    }
  }

  private record Del(String navn, List<Linje> linjer) {

    private static final Del INGEN = new Del("", List.of());
  }
}
