package no.saksflyt.prosess.kontroll;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.xml.sax.SAXException;

/** Reads a bundle's files, and reports those that cannot be read or must not be there. */
final class Buntleser {

  /** The most a bundle may weigh, in bytes. */
  static final int STORST = 5 * 1024 * 1024;

  private static final Pattern NAVN = Pattern.compile("[a-z0-9][a-z0-9-]{0,80}\\.(bpmn|dmn|form|html)");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Funnliste funn;

  Buntleser(Funnliste funn) {
    this.funn = funn;
  }

  Lestbunt les(Bunt bunt) {
    var lest = new Lestbunt(bunt, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    if (bunt.filer().values().stream().mapToLong(f -> f.length).sum() > STORST) {
      funn.feil(bunt.navn(), bunt.navn(), "bunt.stor");
      return lest;
    }
    bunt.filer().forEach((navn, innhold) -> les(lest, navn, innhold));
    return lest;
  }

  private void les(Lestbunt lest, String navn, byte[] innhold) {
    if (!NAVN.matcher(navn).matches()) {
      funn.feil(navn, navn, "fil.navn");
      return;
    }
    try {
      switch (navn.substring(navn.lastIndexOf('.') + 1)) {
        case "bpmn" -> lest.modeller().add(new Xmlfil(navn, Xml.les(innhold)));
        case "dmn" -> lest.tabeller().add(new Xmlfil(navn, Xml.les(innhold)));
        case "form" -> lest.skjemaer().add(new Skjemafil(navn, JSON.readTree(innhold)));
        default -> utenSkript(navn, innhold);
      }
    } catch (SAXException uleselig) {
      var doctype = new String(innhold, StandardCharsets.UTF_8).contains("<!DOCTYPE");
      funn.feil(navn, navn, doctype ? "fil.doctype" : "fil.uleselig");
    } catch (IOException uleselig) {
      funn.feil(navn, navn, "fil.uleselig");
    }
  }

  private void utenSkript(String navn, byte[] innhold) {
    var tekst = new String(innhold, StandardCharsets.UTF_8).toLowerCase(java.util.Locale.ROOT);
    if (tekst.contains("<script") || tekst.contains("javascript:") || tekst.matches("(?s).*<[^>]+\\son[a-z]+\\s*=.*")) {
      funn.feil(navn, navn, "skjema.skript");
    }
  }
}
