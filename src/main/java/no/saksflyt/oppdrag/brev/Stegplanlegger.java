package no.saksflyt.oppdrag.brev;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.Oppdragsinnhold;
import no.saksflyt.oppdrag.Oppdragsversjoner;
import no.saksflyt.oppdrag.brev.lesing.Endring;
import no.saksflyt.oppdrag.brev.lesing.Endringstype;
import no.saksflyt.oppdrag.brev.lesing.LestOppdrag;

/**
 * Works out what becomes of each assignment of one file, letter by letter: what an earlier letter of the file makes of an
 * assignment is what a later one changes.
 */
final class Stegplanlegger {

  private final Brevutkast utkast;
  private final Oppdragsversjoner versjoner;
  private final OppdragService oppdrag;
  private final List<Brevplan.Brevsteg> brev;
  private final Map<String, Oppdragsinnhold> iFilen = new HashMap<>();

  Stegplanlegger(
      Brevutkast utkast, Oppdragsversjoner versjoner, OppdragService oppdrag, List<Brevplan.Brevsteg> brev) {
    this.utkast = utkast;
    this.versjoner = versjoner;
    this.oppdrag = oppdrag;
    this.brev = brev;
  }

  /** The readings of one letter about one assignment. */
  private static final class Samling {
    private final List<Integer> oppdrag = new ArrayList<>();
    private final List<Integer> endringer = new ArrayList<>();
    private int linje = Integer.MAX_VALUE;
  }

  /** What is known of an assignment before the letter. */
  private record Kjent(Saksnummer sak, Oppdragsinnhold innhold) {}

  List<Brevplan.Oppdragssteg> steg() {
    var alle = new ArrayList<Brevplan.Oppdragssteg>();
    for (var ett : brev) {
      if (ett.gjelder()) {
        samlinger(ett).entrySet().stream()
            .sorted(Comparator.comparingInt(e -> e.getValue().linje))
            .forEach(e -> alle.add(steg(ett, e.getKey(), e.getValue())));
      }
    }
    return List.copyOf(alle);
  }

  private Map<String, Samling> samlinger(Brevplan.Brevsteg ett) {
    var samlinger = new LinkedHashMap<String, Samling>();
    var gitt = utkast.innhold().oppdrag();
    for (int i = 0; i < gitt.size(); i++) {
      if (gitt.get(i).brev() == ett.brev().lopenr()) {
        var samling = samlinger.computeIfAbsent(nokkel(ett, gitt.get(i), i), n -> new Samling());
        samling.oppdrag.add(i);
        samling.linje = Math.min(samling.linje, gitt.get(i).linje());
      }
    }
    var endret = utkast.innhold().endringer();
    for (int i = 0; i < endret.size(); i++) {
      var endring = endret.get(i);
      if (endring.brev() == ett.brev().lopenr() && endring.nummer() != null) {
        var samling = samlinger.computeIfAbsent(endring.nummer(), n -> new Samling());
        samling.endringer.add(i);
        samling.linje = Math.min(samling.linje, endring.linje());
      }
    }
    return samlinger;
  }

  /** An assignment is its number, never its title; one without is its letter's year and its title. */
  private static String nokkel(Brevplan.Brevsteg ett, LestOppdrag lest, int nr) {
    if (lest.nummer() != null) {
      return lest.nummer();
    }
    return lest.tittel() == null
        ? "oppdrag-" + nr
        : ett.brev().ar() + " " + Oppdragsversjoner.normalisert(lest.tittel());
  }

  private Brevplan.Oppdragssteg steg(Brevplan.Brevsteg ett, String nokkel, Samling samling) {
    var punkter = new ArrayList<Punkt>();
    samling.oppdrag.forEach(i -> punkter.add(new Punkt(Punkt.Art.OPPDRAG, i)));
    samling.endringer.forEach(i -> punkter.add(new Punkt(Punkt.Art.ENDRING, i)));
    var med = punkter.stream().filter(p -> handling(p) != Brevvalg.Handling.UTELAT).toList();
    var gitt = med.stream().filter(p -> p.art() == Punkt.Art.OPPDRAG).map(p -> utkast.innhold().oppdrag().get(p.nr())).toList();
    var endret = med.stream().filter(p -> p.art() == Punkt.Art.ENDRING).map(p -> utkast.innhold().endringer().get(p.nr())).toList();
    var nummer = nummer(punkter);
    var kjent = kjent(ett, nokkel, nummer, gitt, punkter);
    var tittel = tittel(gitt, kjent, nummer);
    var bygger = new Bygger(ett.brev().lopenr(), List.copyOf(punkter), nummer, tittel, nokkel);
    if (med.isEmpty()) {
      return bygger.uten(Brevplan.Slag.UTELATT);
    }
    var valg = punkter.stream().map(this::handling).filter(Objects::nonNull).findFirst().orElse(null);
    if (kjent.isEmpty()) {
      return ukjent(bygger, gitt, endret, valg);
    }
    if (valg == Brevvalg.Handling.LA_LIGGE) {
      return bygger.uten(Brevplan.Slag.LIGGER);
    }
    var foer = kjent.get().innhold();
    var original = finnerOriginal(kjent.get().sak(), gitt);
    var etter = etter(foer, gitt, endret, original);
    iFilen.put(nokkel, etter);
    return bygger.kjent(kjent.get().sak(), foer, etter, original);
  }

  private Brevplan.Oppdragssteg ukjent(
      Bygger bygger, List<LestOppdrag> gitt, List<Endring> endret, Brevvalg.Handling valg) {
    var ny = gitt.stream().anyMatch(g -> !g.revidert());
    if (!ny && valg == Brevvalg.Handling.LA_LIGGE) {
      return bygger.uten(Brevplan.Slag.LIGGER);
    }
    if (!ny && valg != Brevvalg.Handling.OPPRETT) {
      return bygger.uten(Brevplan.Slag.UKJENT);
    }
    var tom =
        new Oppdragsinnhold(
            bygger.nummer(), bygger.tittel(), null, null, List.of(), false, false, null, List.of(), List.of(), List.of());
    var etter = gitt.isEmpty() ? tom : Innholdsfletting.nytt(gitt.get(0), bygger.tittel());
    for (var mer : gitt.subList(Math.min(1, gitt.size()), gitt.size())) {
      etter = Innholdsfletting.nyeDeler(etter, mer);
    }
    for (var endring : endret) {
      etter = Innholdsfletting.endret(etter, endring);
    }
    iFilen.put(bygger.nokkel(), etter);
    return bygger.ny(etter, !ny);
  }

  private static Oppdragsinnhold etter(
      Oppdragsinnhold foer, List<LestOppdrag> gitt, List<Endring> endret, boolean original) {
    var etter = foer;
    for (var lest : gitt) {
      etter =
          original
              ? Innholdsfletting.original(etter, lest)
              : gjelderDeler(lest, endret) ? Innholdsfletting.nyeDeler(etter, lest) : Innholdsfletting.nyBeskrivelse(etter, lest);
    }
    for (var endring : endret) {
      // Read together with the description it announces.
      var beskrevet = !gitt.isEmpty() && endring.type() == Endringstype.DEL_ENDRET;
      etter = beskrevet ? etter : Innholdsfletting.endret(etter, endring);
    }
    return etter;
  }

  /** A revision of named parts says nothing of the others. */
  private static boolean gjelderDeler(LestOppdrag lest, List<Endring> endret) {
    return endret.stream()
        .anyMatch(
            e ->
                e.del() != null
                    && (e.type() == Endringstype.REVIDERT || e.type() == Endringstype.DEL_ENDRET)
                    && lest.deler().stream().anyMatch(d -> d.navn().equals(e.del())));
  }

  private boolean finnerOriginal(Saksnummer sak, List<LestOppdrag> gitt) {
    return sak != null
        && !gitt.isEmpty()
        && gitt.stream().noneMatch(LestOppdrag::revidert)
        && oppdrag.hent(sak).opprinneligBrevMangler();
  }

  private Optional<Kjent> kjent(
      Brevplan.Brevsteg ett, String nokkel, String nummer, List<LestOppdrag> gitt, List<Punkt> punkter) {
    var sak = registrert(ett, nummer, gitt);
    if (iFilen.containsKey(nokkel)) {
      return Optional.of(new Kjent(sak.or(() -> knyttet(punkter)).orElse(null), iFilen.get(nokkel)));
    }
    return sak.or(() -> knyttet(punkter)).map(s -> new Kjent(s, versjoner.gjeldende(s)));
  }

  private Optional<Saksnummer> registrert(Brevplan.Brevsteg ett, String nummer, List<LestOppdrag> gitt) {
    if (nummer != null) {
      return versjoner.finn(nummer);
    }
    return gitt.stream()
        .map(LestOppdrag::tittel)
        .filter(t -> t != null && ett.brev().ar() != null)
        .findFirst()
        .flatMap(t -> versjoner.finnUtenNummer(ett.brev().ar(), Oppdragsversjoner.normalisert(t)));
  }

  private Optional<Saksnummer> knyttet(List<Punkt> punkter) {
    return punkter.stream()
        .map(utkast::valg)
        .filter(v -> v.handling() == Brevvalg.Handling.KNYTT && v.sak() != null)
        .findFirst()
        .flatMap(v -> finnes(Saksnummer.av(v.sak())));
  }

  private Optional<Saksnummer> finnes(Saksnummer sak) {
    try {
      return Optional.of(oppdrag.hent(sak).saksnummer());
    } catch (IkkeFunnet borte) {
      return Optional.empty();
    }
  }

  private Brevvalg.Handling handling(Punkt punkt) {
    return utkast.valg(punkt).handling();
  }

  private String nummer(List<Punkt> punkter) {
    var forste = punkter.get(0);
    return forste.art() == Punkt.Art.OPPDRAG
        ? utkast.innhold().oppdrag().get(forste.nr()).nummer()
        : utkast.innhold().endringer().get(forste.nr()).nummer();
  }

  private String tittel(List<LestOppdrag> gitt, Optional<Kjent> kjent, String nummer) {
    return gitt.stream()
        .map(LestOppdrag::tittel)
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> kjent.map(k -> k.innhold().tittel()))
        .or(() -> listet(nummer))
        .orElse(nummer == null ? null : "Oppdrag " + nummer);
  }

  /** A letter that lists earlier assignments tells their titles. */
  private Optional<String> listet(String nummer) {
    return utkast.innhold().tidligere().stream()
        .filter(t -> nummer != null && nummer.equals(t.nummer()) && t.tittel() != null)
        .map(t -> t.tittel())
        .findFirst();
  }

  /** What all steps of one assignment have in common. */
  private record Bygger(int brev, List<Punkt> punkter, String nummer, String tittel, String nokkel) {

    Brevplan.Oppdragssteg uten(Brevplan.Slag slag) {
      return new Brevplan.Oppdragssteg(
          brev, punkter, nummer, tittel, slag, null, nokkel, null, List.of(), false, false);
    }

    Brevplan.Oppdragssteg ny(Oppdragsinnhold etter, boolean manglerOriginal) {
      return new Brevplan.Oppdragssteg(
          brev, punkter, nummer, tittel, Brevplan.Slag.NY, null, nokkel, etter, List.of(), manglerOriginal, false);
    }

    Brevplan.Oppdragssteg kjent(Saksnummer sak, Oppdragsinnhold foer, Oppdragsinnhold etter, boolean original) {
      var forskjeller = Oppdragsversjoner.forskjeller(foer, etter);
      var slag = forskjeller.isEmpty() ? Brevplan.Slag.UENDRET : Brevplan.Slag.ENDRET;
      return new Brevplan.Oppdragssteg(
          brev, punkter, nummer, tittel, slag, sak, nokkel, etter, forskjeller, false, original);
    }
  }
}
