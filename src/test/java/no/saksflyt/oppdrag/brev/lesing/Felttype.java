package no.saksflyt.oppdrag.brev.lesing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** How one field is held against what was expected: exactly, but for what a coordinator would not notice. */
enum Felttype {
  EKSAKT {
    @Override
    boolean like(JsonNode ventet, JsonNode lest) {
      return ventet.isNumber() && lest.isNumber() ? ventet.asLong() == lest.asLong() : ventet.equals(lest);
    }
  },
  /** The same words: spaces, kinds of dashes and a closing full stop aside. */
  ORD {
    @Override
    boolean like(JsonNode ventet, JsonNode lest) {
      return tekst(ventet).equals(tekst(lest));
    }
  },
  /** A label stands at the beginning of a line or within one: capitals aside too. */
  MERKELAPP {
    @Override
    boolean like(JsonNode ventet, JsonNode lest) {
      return ventet.isNull() == lest.isNull() && sma(ventet).equals(sma(lest));
    }
  },
  /** The name of a post without what the budget allows on it, which is printed with the name in some tables only. */
  POSTNAVN {
    @Override
    boolean like(JsonNode ventet, JsonNode lest) {
      return utenStikkord(ventet).equals(utenStikkord(lest));
    }
  },
  /** What was read holds what is expected; an expectation ending in an ellipsis names the first words only. */
  INNEHOLDER {
    @Override
    boolean like(JsonNode ventet, JsonNode lest) {
      String kjerne = sma(ventet);
      return sma(lest).contains(kjerne.endsWith("…") ? kjerne.substring(0, kjerne.length() - 1) : kjerne);
    }
  };

  abstract boolean like(JsonNode ventet, JsonNode lest);

  static String tekst(JsonNode node) {
    return node.isNull() || node.isMissingNode()
        ? ""
        : node.asText()
            .replaceAll("\\p{Pd}", "-")
            .replaceAll("[\\s\\u00a0\\u2007\\u202f\\u2009]+", " ")
            .strip()
            .replaceAll("[.:]$", "");
  }

  private static String sma(JsonNode node) {
    return tekst(node).toLowerCase(Locale.ROOT);
  }

  private static String utenStikkord(JsonNode node) {
    return sma(node).replaceAll(",? ?\\(?(kan overføres|overslagsbevilgning|kan overførast|overslagsløyving)\\)?", "");
  }

  /**
   * @param liste the list the field stands in
   * @param felt its name
   * @return how it is compared
   */
  static Felttype av(String liste, String felt) {
    return switch (felt) {
      case "tittel" -> ORD;
      case "merkelapp" -> MERKELAPP;
      case "tekst" -> INNEHOLDER;
      case "navn" -> "bevilgninger".equals(liste) ? POSTNAVN : ORD;
      default -> EKSAKT;
    };
  }
}
