package no.saksflyt.brev.mal;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Puts values into a template. Templates hold no logic: a field, and a part that is left out where a field is empty. Every value is
 * text; nothing in it becomes markup.
 */
public final class Fletting {

  private static final Mustache.Compiler MUSTACHE =
      Mustache.compiler()
          .emptyStringIsFalse(true)
          .defaultValue("")
          .withEscaper(raa -> Escapers.HTML.escape(raa).replace("\r", "").replace("\n", "<br>"));

  private Fletting() {}

  /**
   * A filled template.
   *
   * @param html what it became, cleaned to what a letter may hold
   * @param mangler fields without a value that were asked for
   */
  public record Flettet(String html, Set<String> mangler) {}

  /**
   * @param tekst a template that passes {@link Malkontroll}
   * @param verdi the value of a field by its name; null or empty where there is none
   * @return the filled template
   */
  public static Flettet flett(String tekst, Function<String, String> verdi) {
    var mal = MUSTACHE.compile(tekst);
    Map<String, String> verdier = new LinkedHashMap<>();
    navn(mal).forEach(n -> verdier.put(n, tom(verdi.apply(n))));
    var leser = new Feltleser(verdier);
    mal.visit(leser);
    return new Flettet(Brevhtml.ren(mal.execute(verdier)), leser.mangler);
  }

  /**
   * @param tekst a template
   * @return every field it asks for, also as a condition
   * @throws MustacheException when its fields are not well written
   */
  public static Set<String> navn(String tekst) {
    return navn(MUSTACHE.compile(tekst));
  }

  private static Set<String> navn(Template mal) {
    var leser = new Feltleser(null);
    mal.visit(leser);
    return leser.alle;
  }

  private static String tom(String verdi) {
    return verdi == null || verdi.isBlank() ? "" : verdi.strip();
  }

  /** Walks a template; with values it leaves out the parts that are left out. */
  private static final class Feltleser implements Mustache.Visitor {

    private final Map<String, String> verdier;
    private final Set<String> alle = new LinkedHashSet<>();
    private final Set<String> mangler = new LinkedHashSet<>();

    private Feltleser(Map<String, String> verdier) {
      this.verdier = verdier;
    }

    @Override
    public void visitText(String tekst) {}

    @Override
    public void visitVariable(String navn) {
      alle.add(navn);
      if (verdier != null && !finnes(navn)) {
        mangler.add(navn);
      }
    }

    @Override
    public boolean visitInclude(String navn) {
      return false;
    }

    @Override
    public boolean visitSection(String navn) {
      alle.add(navn);
      return verdier == null || finnes(navn);
    }

    @Override
    public boolean visitInvertedSection(String navn) {
      alle.add(navn);
      return verdier == null || !finnes(navn);
    }

    private boolean finnes(String navn) {
      return !verdier.getOrDefault(navn, "").isEmpty();
    }
  }
}
