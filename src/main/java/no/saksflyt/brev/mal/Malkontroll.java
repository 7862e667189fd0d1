package no.saksflyt.brev.mal;

import com.samskivert.mustache.MustacheException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Tegn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a template must keep before it is put in use, all told at once. */
public final class Malkontroll {

  /** The most characters a template has. */
  public static final int MAKS = 60_000;

  private static final String FELT = "innhold";
  /** Unescaped values and other delimiters: markup from values, and fields nobody recognises. */
  private static final Pattern FORBUDT = Pattern.compile("\\{\\{\\s*[{&=]");
  private static final Pattern INNFELT = Pattern.compile("\\{\\{\\s*>");
  /** A passage begins somewhere below a letter's headings. */
  private static final String OVER_EN_PASSASJE = "<h1>1</h1><h2>2</h2>";
  private static final Set<String> AV_LESEREN = Set.of("html", "head", "body");

  private final List<Feltfeil> feil = new ArrayList<>();

  private Malkontroll() {}

  /**
   * @param tekst a letter's template
   * @param felter the names a field may have; one that ends with {@code .*} stands for all that begin so
   * @param blokker the names a block may have
   * @param passasjer the texts of the passages it can ask for, by their codes
   * @return everything wrong with it and the passages in it, read as one text; empty when it can be put in use
   */
  public static List<Feltfeil> kontroller(
      String tekst, Set<String> felter, Set<String> blokker, Map<String, String> passasjer) {
    return kontroller(tekst, felter, blokker, passasjer, "");
  }

  /**
   * @param tekst a passage several letters share
   * @param felter the names a field in it may have
   * @param blokker the names a block may have
   * @param passasjer the texts of all passages by their codes, this one as it is to be
   * @return everything wrong with it by itself; whether it fits the letters that ask for it is another question
   */
  public static List<Feltfeil> passasje(
      String tekst, Set<String> felter, Set<String> blokker, Map<String, String> passasjer) {
    if (tekst != null && Jsoup.parse(tekst).selectFirst("h1") != null) {
      return List.of(new Feltfeil(FELT, "feil.brevmal.passasjeoverskrift"));
    }
    return kontroller(tekst, felter, blokker, passasjer, OVER_EN_PASSASJE);
  }

  private static List<Feltfeil> kontroller(
      String tekst, Set<String> felter, Set<String> blokker, Map<String, String> passasjer, String over) {
    var kontroll = new Malkontroll();
    if (tekst == null || tekst.isBlank()) {
      return List.of(new Feltfeil(FELT, "feil.felt.mangler", "Mal"));
    }
    if (tekst.length() > MAKS) {
      return List.of(new Feltfeil(FELT, "feil.felt.forLang", "Mal", MAKS));
    }
    if (!Tegn.kanLagres(tekst)) {
      kontroll.feil("feil.brevmal.tegn");
    }
    var hel = Innfelling.av(over + tekst, passasjer);
    if (kontroll.passasjer(tekst, hel, passasjer.keySet())) {
      kontroll.felter(hel.tekst(), felter);
      kontroll.html(hel.tekst(), blokker);
    }
    return kontroll.feil;
  }

  /** @return whether the text is whole, so that it can be read */
  private boolean passasjer(String tekst, Innfelling hel, Set<String> kjente) {
    if (hel.iRing()) {
      feil("feil.brevmal.passasjeIRing");
      return false;
    }
    if (hel.forLang()) {
      feil("feil.brevmal.forLangMedPassasjer", Innfelling.MAKS);
      return false;
    }
    if (!hel.ukjente().isEmpty()) {
      feil("feil.brevmal.ukjentPassasje", String.join(", ", hel.ukjente()), String.join(", ", new TreeSet<>(kjente)));
    } else if (INNFELT.matcher(hel.tekst()).find()) {
      feil("feil.brevmal.passasjenavn");
      return false;
    }
    return true;
  }

  private void felter(String tekst, Set<String> kjente) {
    if (FORBUDT.matcher(tekst).find()) {
      feil("feil.brevmal.forbudtFelt");
      return;
    }
    try {
      var ukjente = new TreeSet<String>();
      Fletting.navn(tekst).stream().filter(navn -> !kjent(navn, kjente)).forEach(ukjente::add);
      if (!ukjente.isEmpty()) {
        feil("feil.brevmal.ukjentFelt", String.join(", ", ukjente));
      }
    } catch (MustacheException uleselig) {
      feil("feil.brevmal.felt");
    }
  }

  private static boolean kjent(String navn, Set<String> kjente) {
    return kjente.contains(navn)
        || kjente.stream().anyMatch(k -> k.endsWith(".*") && navn.startsWith(k.substring(0, k.length() - 1)));
  }

  private void html(String tekst, Set<String> kjenteBlokker) {
    var brev = Jsoup.parse(tekst);
    var elementer = new TreeSet<String>();
    var attributter = new TreeSet<String>();
    brev.getAllElements().stream()
        .filter(e -> !e.tagName().startsWith("#") && !AV_LESEREN.contains(e.tagName()))
        .forEach(e -> element(e, elementer, attributter));
    if (!elementer.isEmpty()) {
      feil("feil.brevmal.element", String.join(", ", elementer));
    }
    if (!attributter.isEmpty()) {
      feil("feil.brevmal.attributt", String.join(", ", attributter));
    }
    overskrifter(brev.select("h1, h2, h3").stream().map(h -> h.tagName().charAt(1) - '0').toList());
    blokker(brev.select("section").stream().map(s -> s.attr("data-blokk")).toList(), kjenteBlokker);
  }

  private static void element(Element element, Set<String> elementer, Set<String> attributter) {
    var tillatt = Brevhtml.TILLATT.get(element.tagName());
    if (tillatt == null) {
      elementer.add(element.tagName());
      return;
    }
    element.attributes().forEach(a -> {
      if (!tillatt.contains(a.getKey()) || a.getValue().contains("{{")) {
        attributter.add(a.getKey());
      }
    });
  }

  /** A reader who listens finds the way by headings: one for the whole, and no level left out. */
  private void overskrifter(List<Integer> nivaer) {
    if (nivaer.isEmpty() || nivaer.get(0) != 1 || nivaer.stream().filter(n -> n == 1).count() != 1) {
      feil("feil.brevmal.overskrift");
      return;
    }
    for (int i = 1; i < nivaer.size(); i++) {
      if (nivaer.get(i) > nivaer.get(i - 1) + 1) {
        feil("feil.brevmal.overskriftsniva");
        return;
      }
    }
  }

  private void blokker(List<String> funnet, Set<String> kjente) {
    var ukjente = new LinkedHashSet<String>();
    var sett = new HashSet<String>();
    var dobbelt = new LinkedHashSet<String>();
    for (var blokk : funnet) {
      if (!kjente.contains(blokk)) {
        ukjente.add(blokk.isEmpty() ? "section" : blokk);
      } else if (!sett.add(blokk)) {
        dobbelt.add(blokk);
      }
    }
    if (!ukjente.isEmpty()) {
      feil("feil.brevmal.ukjentBlokk", String.join(", ", ukjente), String.join(", ", new TreeSet<>(kjente)));
    }
    if (!dobbelt.isEmpty()) {
      feil("feil.brevmal.dobbelBlokk", String.join(", ", dobbelt));
    }
  }

  private void feil(String kode, Object... argumenter) {
    feil.add(new Feltfeil(FELT, kode, argumenter));
  }
}
