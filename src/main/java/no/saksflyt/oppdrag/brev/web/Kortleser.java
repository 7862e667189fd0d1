package no.saksflyt.oppdrag.brev.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppdrag.brev.Brevvalg;
import no.saksflyt.oppdrag.brev.Punkt;
import no.saksflyt.oppdrag.brev.lesing.Brev;
import no.saksflyt.oppdrag.brev.lesing.Brevtype;
import no.saksflyt.oppdrag.brev.lesing.Endring;
import no.saksflyt.oppdrag.brev.lesing.Endringstype;
import no.saksflyt.oppdrag.brev.lesing.Fristform;
import no.saksflyt.oppdrag.brev.lesing.LestBevilgning;
import no.saksflyt.oppdrag.brev.lesing.LestDel;
import no.saksflyt.oppdrag.brev.lesing.LestFrist;
import no.saksflyt.oppdrag.brev.lesing.LestOppdrag;
import no.saksflyt.oppdrag.brev.lesing.LesteMidler;
import no.saksflyt.sak.Relasjonstype;

/** Reads a corrected form back into a reading; where it stands in the letter stays as it was. Empty rows are left out. */
final class Kortleser {

  private static final String NUMMER = "(19|20)\\d{2}-\\d{2,3}";
  private static final String KAP_POST = "\\d{1,4}/\\d{1,2}";
  private static final int FORSTE_AR = 2000;
  private static final int SISTE_AR = 2100;

  private final Feltleser felt;

  Kortleser(Punkt punkt, Map<String, String> felter) {
    this.felt = new Feltleser(punkt, felter);
  }

  /** @throws Regelbrudd naming every field that is wrong */
  Brev brev(Brev foer) {
    var rettet =
        new Brev(
            foer.lopenr(),
            felt.tekst("tittel", "Tittel", 1_000),
            felt.tall("ar", "År", FORSTE_AR, SISTE_AR),
            felt.kode("type", Brevtype.class, "Type"),
            felt.tall("nummer", "Nummer", 1, 99),
            felt.kryss("revidert"),
            felt.dato("dato", "Dato"),
            felt.tekst("referanse", "Referanse", 200),
            foer.linje(),
            foer.tilLinje());
    if (rettet.type() == Brevtype.TILLEGG && rettet.nummer() == null) {
      felt.feil("nummer", "feil.felt.mangler", "Nummer");
    }
    felt.kast();
    return rettet;
  }

  /** @throws Regelbrudd naming every field that is wrong */
  LestOppdrag oppdrag(LestOppdrag foer) {
    var rettet =
        new LestOppdrag(
            foer.brev(),
            nummer("nummer"),
            felt.kryss("revidert"),
            felt.tekst("tittel", "Tittel", 500),
            felt.tall("maal", "Mål", 1, 99),
            felt.tekst("hovedansvar", "Hovedansvar", 200),
            liste(felt.tekst("bidragsytere", "Bidragsytere", 2_000)),
            felt.kryss("fou"),
            felt.kryss("forbehold"),
            deler(foer),
            frister(foer),
            midler(foer),
            felt.tekst("beskrivelse", "Beskrivelse", 200_000),
            foer.linje(),
            foer.tilLinje());
    if (rettet.nummer() == null && rettet.tittel() == null) {
      felt.feil("tittel", "feil.felt.mangler", "Tittel");
    }
    felt.kast();
    return rettet;
  }

  /** @throws Regelbrudd naming every field that is wrong */
  Endring endring(Endring foer) {
    var rettet =
        new Endring(
            foer.brev(),
            nummer("nummer"),
            felt.tekst("del", "Del", 300),
            felt.kode("type", Endringstype.class, "Type"),
            felt.tekst("fra", "Fra", 1_000),
            felt.tekst("til", "Til", 1_000),
            foer.linje(),
            foer.tilLinje());
    felt.kast();
    return rettet;
  }

  /** @throws Regelbrudd naming every field that is wrong */
  LestBevilgning bevilgning(LestBevilgning foer) {
    var kapPost = felt.tekst("kapPost");
    if (kapPost == null || !kapPost.matches(KAP_POST)) {
      felt.feil("kapPost", "feil.brevmottak.kapPost");
    }
    var rettet =
        new LestBevilgning(
            foer.brev(),
            kapPost,
            felt.tekst("navn", "Navn", 500),
            felt.ore("endring", "Endring"),
            felt.ore("total", "Ny sum"),
            foer.linje(),
            foer.tilLinje());
    felt.kast();
    return rettet;
  }

  /** @throws Regelbrudd naming every field that is wrong */
  List<Brevvalg.Tilknytning> relasjoner() {
    var alle = new ArrayList<Brevvalg.Tilknytning>();
    for (int i = 0; i < felt.rader("relasjoner"); i++) {
      var rad = "relasjoner[" + i + "].";
      if (felt.tekst(rad + "nummer") != null && !felt.kryss(rad + "fjern")) {
        alle.add(new Brevvalg.Tilknytning(nummer(rad + "nummer"), felt.kode(rad + "type", Relasjonstype.class, "Relasjon")));
      }
    }
    felt.kast();
    return alle;
  }

  private List<LestDel> deler(LestOppdrag foer) {
    var alle = new ArrayList<LestDel>();
    for (int i = 0; i < felt.rader("deler"); i++) {
      var rad = "deler[" + i + "].";
      var navn = felt.tekst(rad + "navn", "Navn på del", 300);
      if (navn != null && !felt.kryss(rad + "fjern")) {
        var gammel = gammel(foer.deler(), d -> navn.equals(d.navn()), i, felt.rader("deler"));
        alle.add(
            new LestDel(
                navn,
                felt.tekst(rad + "hovedansvar", "Hovedansvar", 200),
                felt.kryss(rad + "fou"),
                gammel == null ? null : gammel.beskrivelse(),
                gammel == null ? foer.linje() : gammel.linje(),
                gammel == null ? foer.linje() : gammel.tilLinje()));
      }
    }
    return alle;
  }

  private List<LestFrist> frister(LestOppdrag foer) {
    var alle = new ArrayList<LestFrist>();
    for (int i = 0; i < felt.rader("frister"); i++) {
      var rad = "frister[" + i + "].";
      var brukt = List.of("tekst", "dato", "merkelapp", "form").stream().anyMatch(n -> felt.tekst(rad + n) != null);
      if (brukt && !felt.kryss(rad + "fjern")) {
        var tekst = felt.tekst(rad + "tekst");
        alle.add(frist(rad, gammel(foer.frister(), f -> f.tekst() != null && f.tekst().equals(tekst), i, felt.rader("frister")), foer));
      }
    }
    return alle;
  }

  private LestFrist frist(String rad, LestFrist gammel, LestOppdrag foer) {
    var form = felt.kode(rad + "form", Fristform.class, "Slags frist");
    var dato = felt.dato(rad + "dato", "Dato");
    var tekst = felt.tekst(rad + "tekst", "Fristen slik den står", 2_000);
    if (form == Fristform.DATO && dato == null) {
      felt.feil(rad + "dato", "feil.felt.mangler", "Dato");
    }
    if (tekst == null && dato == null) {
      felt.feil(rad + "tekst", "feil.felt.mangler", "Fristen slik den står");
    }
    return new LestFrist(
        felt.tekst(rad + "del", "Del", 300),
        felt.tekst(rad + "merkelapp", "Hva som skal leveres", 300),
        tekst == null && dato != null ? "%td.%<tm.%<tY".formatted(dato) : tekst,
        form,
        dato,
        gammel == null || form != gammel.form() ? null : gammel.beregnet(),
        felt.periode(rad + "periode"),
        gammel == null ? foer.linje() : gammel.linje(),
        gammel == null ? foer.linje() : gammel.tilLinje());
  }

  private List<LesteMidler> midler(LestOppdrag foer) {
    var alle = new ArrayList<LesteMidler>();
    for (int i = 0; i < felt.rader("midler"); i++) {
      var rad = "midler[" + i + "].";
      var brukt = List.of("belop", "kapPost", "ar").stream().anyMatch(n -> felt.tekst(rad + n) != null);
      if (brukt && !felt.kryss(rad + "fjern")) {
        var gammel = gammel(foer.midler(), m -> false, i, felt.rader("midler"));
        alle.add(
            new LesteMidler(
                felt.tekst(rad + "del", "Del", 300),
                felt.ore(rad + "belop", "Beløp"),
                felt.tekst(rad + "kapPost", "Kap./post", 20),
                felt.tall(rad + "ar", "År", FORSTE_AR, SISTE_AR),
                felt.tall(rad + "fra", "Fra år", FORSTE_AR, SISTE_AR),
                felt.tall(rad + "til", "Til år", FORSTE_AR, SISTE_AR),
                felt.kryss(rad + "anslag"),
                gammel == null ? foer.linje() : gammel.linje(),
                gammel == null ? foer.linje() : gammel.tilLinje()));
      }
    }
    return alle;
  }

  /** The row as it was: the one that says the same, or the one in its place where no row has come or gone. */
  private static <T> T gammel(List<T> foer, Predicate<T> samme, int nr, int rader) {
    return foer.stream().filter(samme).findFirst().orElse(rader == foer.size() ? foer.get(nr) : null);
  }

  private String nummer(String navn) {
    var verdi = felt.tekst(navn);
    if (verdi != null && !verdi.matches(NUMMER)) {
      felt.feil(navn, "feil.oppdrag.nummer");
    }
    return verdi;
  }

  private static List<String> liste(String tekst) {
    return tekst == null ? List.of() : Arrays.stream(tekst.split("[,;]")).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }
}
