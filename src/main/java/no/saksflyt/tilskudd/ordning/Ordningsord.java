package no.saksflyt.tilskudd.ordning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.felles.Meldinger;
import org.springframework.stereotype.Component;

/** What a version of a scheme says, in words: for its page and for comparing two. */
@Component
public class Ordningsord {

  private final Meldinger meldinger;

  Ordningsord(Meldinger meldinger) {
    this.meldinger = meldinger;
  }

  /**
   * @param etikett what it is about
   * @param tekst what it says
   * @param grunn why, or null
   */
  public record Linje(String etikett, String tekst, String grunn) {}

  /**
   * @param etikett what it is about
   * @param foer what the one version says; null when it says nothing
   * @param etter what the other says; likewise
   */
  public record Ulikt(String etikett, String foer, String etter) {}

  /** @return the switches with their reasons */
  public List<Linje> brytere(Ordningsinnhold innhold) {
    var b = innhold.brytere();
    return List.of(
        linje("frist", meldinger.tekst("ordning.frist." + b.frist().verdi()), b.frist()),
        linje("konkurranse", jaNei(b.konkurranse()), b.konkurranse()),
        linje("varsel14", jaNei(b.varsel14()), b.varsel14()),
        linje("departementet", jaNei(b.departementet()), b.departementet()),
        linje("stotteform", meldinger.tekst("ordning.stotteform." + b.stotteform().verdi()), b.stotteform()),
        linje("sokertyper", sokertyper(innhold), b.sokertyper()),
        linje("frivillighetsregisteret", jaNei(b.frivillighetsregisteret()), b.frivillighetsregisteret()),
        linje("enkeltvedtak", jaNei(b.enkeltvedtak()), b.enkeltvedtak()),
        linje("varighet", String.valueOf(b.varighet().verdi()), b.varighet()),
        new Linje(meldinger.tekst("ordning.bryter.delmal"), delmal(innhold), innhold.delmalGrunn()));
  }

  private Linje linje(String bryter, String tekst, Bryter<?> kilde) {
    return new Linje(meldinger.tekst("ordning.bryter." + bryter), tekst, kilde.grunn());
  }

  private String jaNei(Bryter<Boolean> bryter) {
    return meldinger.tekst(bryter.verdi() ? "ordning.ja" : "ordning.nei");
  }

  /** @return who can apply, in the order of the list */
  public String sokertyper(Ordningsinnhold innhold) {
    return innhold.sokertyper().stream()
        .sorted()
        .map(t -> meldinger.tekst("ordning.sokertype." + t))
        .collect(Collectors.joining(", "));
  }

  private String delmal(Ordningsinnhold innhold) {
    return innhold.delmal().isEmpty()
        ? meldinger.tekst("ordning.ingen")
        : innhold.delmal().stream().map(Delmal::nb).collect(Collectors.joining(", "));
  }

  /** @return the amounts it draws lines at */
  public List<Linje> grenser(Ordningsinnhold innhold) {
    var g = innhold.grenser();
    return List.of(belop("minst", g.minstOre()), belop("mest", g.mestOre()), belop("revisorOver", g.revisorOverOre()));
  }

  private Linje belop(String hva, Long ore) {
    var tekst = ore == null ? meldinger.tekst("ordning.ingen") : meldinger.tekst("ordning.versjon.kroner", Kroner.tekst(ore));
    return new Linje(meldinger.tekst("ordning.versjon." + hva), tekst, null);
  }

  /** @return the instalments in words */
  public List<String> terminer(Ordningsinnhold innhold) {
    return innhold.terminer().stream()
        .map(t -> meldinger.tekst("ordning.versjon.termin", t.prosent(), meldinger.tekst("ordning.utloser." + t.utloser())))
        .toList();
  }

  /** @return the table of conditions it is checked by */
  public String vilkaar(Ordningsinnhold innhold) {
    return innhold.inngangsvilkar() == null ? meldinger.tekst("ordning.versjon.fellesVilkaar") : innhold.inngangsvilkar();
  }

  /** @return the texts applicants read, bokmål beside nynorsk; what neither says is left out */
  public List<Ulikt> tekster(Ordningsinnhold innhold) {
    var nb = innhold.nb();
    var nn = innhold.nn();
    return Stream.of(
            tekst("maal", nb.maal(), nn.maal()),
            tekst("malgruppe", nb.malgruppe(), nn.malgruppe()),
            tekst("stottes", nb.stottes(), nn.stottes()),
            tekst("kontroll", nb.kontroll(), nn.kontroll()),
            tekst("frist", nb.frist(), nn.frist()))
        .filter(t -> t.foer() != null || t.etter() != null)
        .toList();
  }

  private Ulikt tekst(String hva, String nb, String nn) {
    return new Ulikt(meldinger.tekst("ordning.versjon." + hva), nb, nn);
  }

  /**
   * @param foer one version's content
   * @param etter another's
   * @return everything the two say differently, in the order of the page
   */
  public List<Ulikt> forskjeller(Ordningsinnhold foer, Ordningsinnhold etter) {
    var en = alt(foer);
    var annen = alt(etter);
    var ulikt = new ArrayList<Ulikt>();
    var etiketter = new LinkedHashSet<>(en.keySet());
    etiketter.addAll(annen.keySet());
    for (var etikett : etiketter) {
      if (!Objects.equals(en.get(etikett), annen.get(etikett))) {
        ulikt.add(new Ulikt(etikett, en.get(etikett), annen.get(etikett)));
      }
    }
    return ulikt;
  }

  private Map<String, String> alt(Ordningsinnhold innhold) {
    var alt = new LinkedHashMap<String, String>();
    brytere(innhold)
        .forEach(
            l -> {
              alt.put(l.etikett(), l.tekst());
              alt.put(l.etikett() + ", " + lite("ordning.endre.begrunnelse"), l.grunn());
            });
    rader(alt, "delmal", innhold.delmal(), Delmal::kode, d -> d.nb() + " / " + d.nn());
    rader(alt, "kriterier", innhold.kriterier(), Kriterium::kode,
        k -> k.nb() + " / " + k.nn() + ", " + lite("ordning.versjon.vekt") + " " + k.vekt() + ". " + k.veiledning());
    rader(alt, "vedlegg", innhold.vedlegg(), Vedleggskrav::kode,
        v -> v.nb() + " / " + v.nn() + ", " + lite(v.obligatorisk() ? "ordning.versjon.obligatorisk" : "ordning.versjon.valgfri"));
    rader(alt, "budsjettposter", innhold.budsjettposter(), Budsjettpost::kode, p -> p.nb() + " / " + p.nn());
    alt.put(meldinger.tekst("ordning.versjon.terminer"), String.join(", ", terminer(innhold)));
    grenser(innhold).forEach(l -> alt.put(l.etikett(), l.tekst()));
    alt.put(meldinger.tekst("ordning.versjon.inngangsvilkar"), vilkaar(innhold));
    tekster(alt, "bokmal", innhold.nb());
    tekster(alt, "nynorsk", innhold.nn());
    return alt;
  }

  private String lite(String nokkel) {
    return meldinger.tekst(nokkel).toLowerCase(Meldinger.BOKMAL);
  }

  private <T> void rader(
      Map<String, String> alt,
      String hva,
      List<T> rader,
      Function<T, String> kode,
      Function<T, String> tekst) {
    rader.forEach(rad -> alt.put(meldinger.tekst("ordning.versjon." + hva) + ": " + kode.apply(rad), tekst.apply(rad)));
  }

  private void tekster(Map<String, String> alt, String sprak, Ordningstekst tekst) {
    var etter = " (" + lite("ordning.versjon." + sprak) + ")";
    alt.put(meldinger.tekst("ordning.versjon.maal") + etter, tekst.maal());
    alt.put(meldinger.tekst("ordning.versjon.malgruppe") + etter, tekst.malgruppe());
    alt.put(meldinger.tekst("ordning.versjon.stottes") + etter, tekst.stottes());
    alt.put(meldinger.tekst("ordning.versjon.kontroll") + etter, tekst.kontroll());
    alt.put(meldinger.tekst("ordning.versjon.frist") + etter, tekst.frist());
  }
}
