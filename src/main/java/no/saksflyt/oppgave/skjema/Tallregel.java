package no.saksflyt.oppgave.skjema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Set;
import no.saksflyt.felles.Feltfeil;
import org.springframework.stereotype.Component;

/** Numbers. */
@Component
class Tallregel implements Feltregel {

  private static final int FLEST_TEGN = 40;

  /** Beyond this a browser cannot tell neighbouring whole numbers apart. */
  private static final BigDecimal STORST = BigDecimal.valueOf(9_007_199_254_740_991L);

  @Override
  public Set<String> typer() {
    return Set.of("number");
  }

  @Override
  public Vurdering vurder(Felt felt, Object sendt, Set<String> valg) {
    if (!(sendt instanceof Number || sendt instanceof String)) {
      return Vurdering.feil(felt, "feil.felt.tall");
    }
    var tekst = sendt.toString().strip();
    if (tekst.isEmpty()) {
      return Vurdering.god(null);
    }
    var tall = tall(tekst);
    if (tall == null) {
      return Vurdering.feil(felt, "feil.felt.tall");
    }
    var feil = new ArrayList<Feltfeil>();
    var min = grense(felt.krav().path("min"), STORST.negate());
    var maks = grense(felt.krav().path("max"), STORST);
    if (tall.compareTo(min) < 0) {
      feil.add(new Feltfeil(felt.nokkel(), "feil.felt.forLite", felt.etikett(), min.toPlainString()));
    }
    if (tall.compareTo(maks) > 0) {
      feil.add(new Feltfeil(felt.nokkel(), "feil.felt.forStort", felt.etikett(), maks.toPlainString()));
    }
    var desimaler = felt.oppsett().path("decimalDigits");
    if (feil.isEmpty() && desimaler.isInt() && tall.stripTrailingZeros().scale() > desimaler.asInt()) {
      feil.add(new Feltfeil(felt.nokkel(), "feil.felt.desimaler", felt.etikett(), desimaler.asInt()));
    }
    return new Vurdering(feil.isEmpty() ? lagres(felt, tall) : null, feil);
  }

  private static BigDecimal tall(String tekst) {
    try {
      // The length is bounded: 1E999999999 is a short text and an endless number.
      var tall = tekst.length() > FLEST_TEGN ? null : new BigDecimal(tekst);
      return tall == null || Math.abs((long) tall.scale()) > FLEST_TEGN ? null : tall;
    } catch (NumberFormatException ikkeTall) {
      return null;
    }
  }

  private static BigDecimal grense(JsonNode fra, BigDecimal ellers) {
    return fra.isNumber() ? fra.decimalValue() : ellers;
  }

  private static Object lagres(Felt felt, BigDecimal tall) {
    if (felt.oppsett().path("serializeToString").asBoolean(false)) {
      return tall.toPlainString();
    }
    if (tall.stripTrailingZeros().scale() > 0) {
      return tall.doubleValue();
    }
    long heltall = tall.longValueExact();
    if (heltall == (int) heltall) {
      return (int) heltall;
    }
    return heltall;
  }
}
