package no.saksflyt.oppdrag.brev.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.brev.Brevlesing;
import no.saksflyt.oppdrag.brev.Brevnavn;
import no.saksflyt.oppdrag.brev.Brevoppsummering;
import no.saksflyt.oppdrag.brev.Brevplan;
import no.saksflyt.oppdrag.brev.Brevretting;
import no.saksflyt.oppdrag.brev.Punkt;
import no.saksflyt.oppdrag.brev.lesing.Brevinnhold;
import no.saksflyt.oppdrag.brev.lesing.LestOppdrag;
import org.springframework.stereotype.Component;

/** Puts a letter's readings into words, each beside the lines it stands on. */
@Component
class Brevvisning {

  private static final int RUNDT = 1;
  private static final int MEST = 120;

  /** How far below its number a title can end. */
  private static final int TITTEL = 10;

  /** A mark that stands after the title on the page and is kept apart from it. */
  private static final Pattern REVIDERT = Pattern.compile("(?iu)\\(revidert\\)\\s*$");

  private final Meldinger meldinger;
  private final Brevoppsummering oppsummering;
  private final Brevnavn navn;
  private final Brevretting retting;
  private final Lesingsord ord;

  Brevvisning(
      Meldinger meldinger, Brevoppsummering oppsummering, Brevnavn navn, Brevretting retting, Lesingsord ord) {
    this.meldinger = meldinger;
    this.oppsummering = oppsummering;
    this.navn = navn;
    this.retting = retting;
    this.ord = ord;
  }

  /**
   * @param lesing the letter
   * @param plan what confirming would do; null for one that is decided
   * @param aapent the reading whose form is open, or null
   * @param skrevet what the person wrote in it, or null to show what is kept
   */
  Brevside side(Brevlesing lesing, Brevplan plan, Punkt aapent, Map<String, String> skrevet) {
    var sporsmal =
        plan == null
            ? List.<Brevside.Sporsmal>of()
            : plan.sporsmal().stream()
                .map(
                    s ->
                        new Brevside.Sporsmal(
                            s.punkt().toString(), meldinger.tekst(s.kode(), s.argumenter().toArray()), s.stopper()))
                .toList();
    var linjer = lesing.linjer();
    var grupper = new ArrayList<Brevside.Gruppe>();
    for (var art : Punkt.Art.values()) {
      var kort = new ArrayList<Brevside.Kort>();
      for (int i = 0; i < liste(lesing.utkast().innhold(), art).size(); i++) {
        kort.add(kort(lesing, plan, new Punkt(art, i), linjer, sporsmal, aapent, skrevet));
      }
      grupper.add(new Brevside.Gruppe(art.name(), List.copyOf(kort)));
    }
    return new Brevside(
        lesing,
        navn.avFil(lesing.utkast().innhold().brev()),
        plan == null ? null : oppsummering.av(plan),
        plan != null,
        List.copyOf(grupper),
        sporsmal);
  }

  private Brevside.Kort kort(
      Brevlesing lesing,
      Brevplan plan,
      Punkt punkt,
      List<String> linjer,
      List<Brevside.Sporsmal> sporsmal,
      Punkt aapent,
      Map<String, String> skrevet) {
    var utkast = lesing.utkast();
    var lest = liste(utkast.innhold(), punkt.art()).get(punkt.nr());
    var valg = utkast.valg(punkt);
    var steg = plan == null ? null : plan.til(punkt).orElse(null);
    var merke = ord.merke(punkt, lest, valg, plan, steg);
    var rettes =
        plan != null
            && (punkt.art() == Punkt.Art.BREV
                || punkt.art() == Punkt.Art.OPPDRAG
                || punkt.art() == Punkt.Art.ENDRING
                || punkt.art() == Punkt.Art.BEVILGNING);
    var felter = punkt.equals(aapent) && rettes ? (skrevet != null ? skrevet : Kortfelter.av(punkt, lest, valg)) : null;
    return new Brevside.Kort(
        punkt.toString(),
        punkt.art().name(),
        ord.tittel(lest),
        merke == null ? null : meldinger.tekst(merke),
        ord.farge(merke),
        steg == null || steg.sak() == null ? null : steg.sak().sti(),
        ord.rader(lest, plan, punkt, utkast.innhold().brev()),
        steg == null || steg.punkter().indexOf(punkt) != 0 ? List.of() : ord.forskjeller(steg.forskjeller()),
        utsnitt(lest, linjer),
        valg,
        retting.merke(utkast, punkt),
        sporsmal.stream().filter(s -> s.punkt().equals(punkt.toString())).toList(),
        steg != null && steg.punkter().indexOf(punkt) == 0 && ukjent(steg),
        rettes,
        felter,
        plan == null || punkt.art() != Punkt.Art.AVVIK ? null : oppdragPaa(Lesingsord.sted(lest)[0], utkast.innhold()));
  }

  /** The assignment whose lines something odd stands among; there it is corrected. */
  private Brevside.Sted oppdragPaa(int linje, Brevinnhold innhold) {
    for (int i = 0; i < innhold.oppdrag().size(); i++) {
      var ett = innhold.oppdrag().get(i);
      if (ett.linje() <= linje && linje <= ett.tilLinje()) {
        return new Brevside.Sted(new Punkt(Punkt.Art.OPPDRAG, i).toString(), ord.tittel(ett));
      }
    }
    return null;
  }

  private static boolean ukjent(Brevplan.Oppdragssteg steg) {
    return steg.slag() == Brevplan.Slag.UKJENT || steg.slag() == Brevplan.Slag.LIGGER || steg.manglerOriginal();
  }

  private static List<?> liste(Brevinnhold innhold, Punkt.Art art) {
    return switch (art) {
      case BREV -> innhold.brev();
      case OPPDRAG -> innhold.oppdrag();
      case ENDRING -> innhold.endringer();
      case TIDLIGERE -> innhold.tidligere();
      case BEVILGNING -> innhold.bevilgninger();
      case ONSKE -> innhold.onsker();
      case AVVIK -> innhold.avvik();
    };
  }

  /** The lines a reading stands on, with one more on each side; a letter shows its head alone. */
  private static List<Brevside.Linje> utsnitt(Object lest, List<String> linjer) {
    int[] sted = Lesingsord.sted(lest);
    int slutt = lest instanceof no.saksflyt.oppdrag.brev.lesing.Brev ? Math.min(sted[1], sted[0] + 11) : sted[1];
    int fra = Math.max(1, sted[0] - RUNDT);
    int til = Math.min(linjer.size(), Math.min(slutt + RUNDT, fra + MEST));
    var merket = merket(lest, linjer, sted[0], slutt);
    var utsnitt = new ArrayList<Brevside.Linje>();
    for (int nr = fra; nr <= til; nr++) {
      utsnitt.add(new Brevside.Linje(nr, linjer.get(nr - 1), merket.contains(nr)));
    }
    return List.copyOf(utsnitt);
  }

  /** Of an assignment the heading, its parts, deadlines and money; of all else the lines themselves. */
  private static Set<Integer> merket(Object lest, List<String> brevlinjer, int fra, int til) {
    var linjer = new HashSet<Integer>();
    if (lest instanceof LestOppdrag oppdrag) {
      legg(linjer, oppdrag.linje(), tittelslutt(oppdrag, brevlinjer));
      oppdrag.deler().forEach(d -> linjer.add(d.linje()));
      oppdrag.frister().forEach(f -> legg(linjer, f.linje(), f.tilLinje()));
      oppdrag.midler().forEach(m -> legg(linjer, m.linje(), m.tilLinje()));
    } else {
      legg(linjer, fra, til);
    }
    return linjer;
  }

  /** The last line of a title that runs over several; the first where a person has written it anew. */
  private static int tittelslutt(LestOppdrag oppdrag, List<String> brevlinjer) {
    var tittel = oppdrag.tittel() == null ? "" : oppdrag.tittel();
    int siste = Math.min(Math.min(oppdrag.linje() + TITTEL, oppdrag.tilLinje()), brevlinjer.size());
    int slutt = oppdrag.linje();
    for (int nr = slutt; nr <= siste; nr++) {
      var tekst = REVIDERT.matcher(brevlinjer.get(nr - 1)).replaceFirst("").strip().replaceAll("\\s+", " ");
      if (!tekst.isEmpty() && tittel.contains(tekst)) {
        slutt = nr;
      }
      if (!tittel.isEmpty() && (tekst.endsWith(tittel) || (!tekst.isEmpty() && tittel.endsWith(tekst)))) {
        break;
      }
    }
    return slutt;
  }

  private static void legg(Set<Integer> linjer, int fra, int til) {
    for (int nr = fra; nr <= til; nr++) {
      linjer.add(nr);
    }
  }

  /** @return values of a code and their words, for a select */
  <E extends Enum<E>> Map<String, String> valg(Class<E> type, String nokkel) {
    var valg = new java.util.LinkedHashMap<String, String>();
    Arrays.stream(type.getEnumConstants())
        .forEach(en -> valg.put(en.name(), meldinger.tekst(nokkel + "." + en.name())));
    return valg;
  }
}
