package no.saksflyt.prosess.kontroll;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a form shows a field, for the shapes of hiding conditions process owners write; told as showing, since that is how a person
 * asks.
 *
 * @param art what decides
 * @param felt key of the field or variable it hangs on
 * @param verdier the values that matter; none for {@link Art#HAR_VERDI}
 */
public record Visningsvilkar(Art art, String felt, List<String> verdier) {

  /** What decides whether the field is shown. */
  public enum Art {
    /** Shown when there is something in the other field. */
    HAR_VERDI,
    /** Shown when the other field has one of the values. */
    ER,
    /** Shown unless the other field has one of the values. */
    ER_IKKE
  }

  private static final String NAVN = "([A-Za-z_][A-Za-z0-9_.]*)";
  private static final Pattern TOM = Pattern.compile(NAVN + " *= *null( +or +\\1 *= *\"\")?");
  private static final Pattern ULIK = Pattern.compile(NAVN + " *!= *\"([^\"]*)\"( +and +\\1 *!= *\"[^\"]*\")*");
  private static final Pattern LIK = Pattern.compile(NAVN + " *= *\"([^\"]+)\"( +or +\\1 *= *\"[^\"]+\")*");
  private static final Pattern VERDI = Pattern.compile("\"([^\"]*)\"");

  /**
   * @param skjul a condition a field is hidden under, without the leading equals sign
   * @return when it is shown; empty for a condition of another shape
   */
  public static Optional<Visningsvilkar> av(String skjul) {
    var vilkaar = skjul.strip();
    var tom = TOM.matcher(vilkaar);
    if (tom.matches()) {
      return Optional.of(new Visningsvilkar(Art.HAR_VERDI, tom.group(1), List.of()));
    }
    var ulik = ULIK.matcher(vilkaar);
    if (ulik.matches()) {
      return Optional.of(new Visningsvilkar(Art.ER, ulik.group(1), verdier(vilkaar)));
    }
    var lik = LIK.matcher(vilkaar);
    return lik.matches() ? Optional.of(new Visningsvilkar(Art.ER_IKKE, lik.group(1), verdier(vilkaar))) : Optional.empty();
  }

  private static List<String> verdier(String vilkaar) {
    return VERDI.matcher(vilkaar).results().map(treff -> treff.group(1)).toList();
  }
}
