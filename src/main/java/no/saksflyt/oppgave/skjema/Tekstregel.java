package no.saksflyt.oppgave.skjema;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Tegn;
import org.springframework.stereotype.Component;

/** Lines and paragraphs of text. */
@Component
class Tekstregel implements Feltregel {

  /** Where a form names no limit of its own: what the family's tables can hold. */
  static final int LENGST = 4_000;

  private static final Pattern EPOST = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");
  private static final Pattern TELEFON = Pattern.compile("\\+?[0-9][0-9 ()-]{3,20}");

  @Override
  public Set<String> typer() {
    return Set.of("textfield", "textarea");
  }

  @Override
  public Vurdering vurder(Felt felt, Object sendt, Set<String> valg) {
    if (!(sendt instanceof String || sendt instanceof Number || sendt instanceof Boolean)) {
      return Vurdering.ugyldig(felt);
    }
    var tekst = sendt.toString().strip();
    if (!Tegn.kanLagres(tekst)) {
      return Vurdering.feil(felt, "feil.felt.tegn");
    }
    if (tekst.isEmpty()) {
      return Vurdering.god(null);
    }
    var feil = new ArrayList<Feltfeil>();
    var krav = felt.krav();
    int lengst = Math.min(LENGST, krav.path("maxLength").asInt(LENGST));
    if (tekst.length() > lengst) {
      feil.add(new Feltfeil(felt.nokkel(), "feil.felt.forLang", felt.etikett(), lengst));
    }
    if (tekst.length() < krav.path("minLength").asInt(0)) {
      feil.add(new Feltfeil(felt.nokkel(), "feil.felt.forKort", felt.etikett(), krav.path("minLength").asInt()));
    }
    if (feil.isEmpty()) {
      form(felt, tekst, feil);
    }
    return new Vurdering(tekst, feil);
  }

  private static void form(Felt felt, String tekst, ArrayList<Feltfeil> feil) {
    var slag = felt.krav().path("validationType").asText("");
    if (slag.equals("email") && !EPOST.matcher(tekst).matches()) {
      feil.add(new Feltfeil(felt.nokkel(), "feil.felt.epost", felt.etikett()));
    } else if (slag.equals("phone") && !TELEFON.matcher(tekst).matches()) {
      feil.add(new Feltfeil(felt.nokkel(), "feil.felt.telefon", felt.etikett()));
    }
    var monster = felt.krav().path("pattern").asText("");
    if (!monster.isEmpty() && (slag.isEmpty() || slag.equals("custom")) && !passer(monster, tekst)) {
      feil.add(new Feltfeil(felt.nokkel(), "feil.felt.monster", felt.etikett()));
    }
  }

  /** Anywhere in the text, as the browser reads patterns; one that is no pattern lets nothing through. */
  private static boolean passer(String monster, String tekst) {
    try {
      return Pattern.compile(monster).matcher(tekst).find();
    } catch (PatternSyntaxException uleselig) {
      return false;
    }
  }
}
