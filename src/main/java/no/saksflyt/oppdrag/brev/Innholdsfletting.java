package no.saksflyt.oppdrag.brev;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.oppdrag.Oppdragsinnhold;
import no.saksflyt.oppdrag.brev.lesing.Endring;
import no.saksflyt.oppdrag.brev.lesing.LestFrist;
import no.saksflyt.oppdrag.brev.lesing.LestOppdrag;
import no.saksflyt.oppdrag.brev.lesing.LesteMidler;

/**
 * Makes the next content of an assignment of what a letter says and what it contained before. What a letter does not mention
 * stays as it was.
 */
final class Innholdsfletting {

  private static final DateTimeFormatter PRINTET = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private Innholdsfletting() {}

  /**
   * @param lest an assignment as it was read
   * @param tittelEllers its title where none is printed
   * @return its content
   */
  static Oppdragsinnhold nytt(LestOppdrag lest, String tittelEllers) {
    return new Oppdragsinnhold(
        lest.nummer(),
        lest.tittel() == null ? tittelEllers : lest.tittel(),
        maal(lest),
        lest.hovedansvar(),
        lest.bidragsytere(),
        lest.fou(),
        lest.forbehold(),
        lest.beskrivelse(),
        deler(lest),
        lest.frister().stream().map(Innholdsfletting::frist).toList(),
        lest.midler().stream().map(Innholdsfletting::midler).toList());
  }

  /** The letter describes the whole anew: parts it no longer names have fallen away. */
  static Oppdragsinnhold nyBeskrivelse(Oppdragsinnhold foer, LestOppdrag lest) {
    var ny = nytt(lest, foer.tittel());
    var deler = ny.deler().isEmpty() ? foer.deler() : ny.deler();
    var navn = deler.stream().map(Oppdragsinnhold.Del::navn).toList();
    return new Oppdragsinnhold(
        foer.nummer(),
        ny.tittel(),
        ellers(ny.maal(), foer.maal()),
        ellers(ny.hovedansvar(), foer.hovedansvar()),
        ny.bidragsytere().isEmpty() ? foer.bidragsytere() : ny.bidragsytere(),
        ny.fou() || foer.fou(),
        ny.forbehold() || foer.forbehold(),
        ellers(ny.beskrivelse(), foer.beskrivelse()),
        deler,
        ny.frister().isEmpty() ? tilDeler(foer.frister(), navn, Oppdragsinnhold.Frist::del) : ny.frister(),
        ny.midler().isEmpty() ? tilDeler(foer.midler(), navn, Oppdragsinnhold.Midler::del) : ny.midler());
  }

  /** The letter describes some parts alone: the others stay as they were. */
  static Oppdragsinnhold nyeDeler(Oppdragsinnhold foer, LestOppdrag lest) {
    var ny = nytt(lest, foer.tittel());
    var navn = ny.deler().stream().map(Oppdragsinnhold.Del::navn).toList();
    var omtalt = ny.frister().stream().map(Oppdragsinnhold.Frist::del).toList();
    var finansiert = ny.midler().stream().map(Oppdragsinnhold.Midler::del).toList();
    var deler = new ArrayList<>(foer.deler());
    for (var del : ny.deler()) {
      int nr = deler.stream().map(Oppdragsinnhold.Del::navn).toList().indexOf(del.navn());
      if (nr < 0) {
        deler.add(del);
      } else {
        deler.set(nr, del.beskrivelse() == null ? medBeskrivelse(del, deler.get(nr).beskrivelse()) : del);
      }
    }
    return new Oppdragsinnhold(
        foer.nummer(),
        foer.tittel(),
        foer.maal(),
        foer.hovedansvar(),
        Stream.concat(foer.bidragsytere().stream(), ny.bidragsytere().stream()).distinct().toList(),
        foer.fou() || ny.fou(),
        foer.forbehold() || ny.forbehold(),
        foer.beskrivelse(),
        deler,
        Stream.concat(foer.frister().stream().filter(f -> !omtalt.contains(f.del())), ny.frister().stream()).toList(),
        Stream.concat(
                foer.midler().stream().filter(m -> !finansiert.contains(m.del()) || !navn.contains(m.del())),
                ny.midler().stream())
            .distinct()
            .toList());
  }

  /** The original letter comes after one that changed the assignment: it tells what was missing, and the change stands. */
  static Oppdragsinnhold original(Oppdragsinnhold foer, LestOppdrag lest) {
    var opprinnelig = nytt(lest, foer.tittel());
    var kjente = foer.deler().stream().map(Oppdragsinnhold.Del::navn).toList();
    var medFrist = foer.frister().stream().map(Oppdragsinnhold.Frist::del).toList();
    return new Oppdragsinnhold(
        foer.nummer(),
        opprinnelig.tittel(),
        ellers(foer.maal(), opprinnelig.maal()),
        ellers(foer.hovedansvar(), opprinnelig.hovedansvar()),
        foer.bidragsytere().isEmpty() ? opprinnelig.bidragsytere() : foer.bidragsytere(),
        foer.fou() || opprinnelig.fou(),
        foer.forbehold(),
        ellers(foer.beskrivelse(), opprinnelig.beskrivelse()),
        Stream.concat(foer.deler().stream(), opprinnelig.deler().stream().filter(d -> !kjente.contains(d.navn()))).toList(),
        Stream.concat(foer.frister().stream(), opprinnelig.frister().stream().filter(f -> !medFrist.contains(f.del()))).toList(),
        foer.midler().isEmpty() ? opprinnelig.midler() : foer.midler());
  }

  /**
   * @param foer what the assignment contained
   * @param endring a change told in running text
   * @return what it contains from then on; the same where the change tells nothing that can be written
   */
  static Oppdragsinnhold endret(Oppdragsinnhold foer, Endring endring) {
    return switch (endring.type()) {
      case FRIST_FREMSKYNDET, FRIST_UTSATT -> medFrist(foer, endring);
      case HOVEDANSVAR_ENDRET -> endring.til() == null ? foer : medHovedansvar(foer, endring);
      case FORBEHOLD_OPPHEVET -> foer.medForbehold(false);
      case DEL_ENDRET -> endring.del() == null ? foer : medDel(foer, endring);
      case REVIDERT, GJENTATT, BREV_ERSTATTET, BEVILGNING_ENDRET -> foer;
    };
  }

  /** @return the day a change moves a deadline to; null where the text tells none */
  static LocalDate dag(String tekst) {
    try {
      return tekst == null ? null : LocalDate.parse(tekst.strip());
    } catch (DateTimeParseException ingenDag) {
      return null;
    }
  }

  private static Oppdragsinnhold medFrist(Oppdragsinnhold foer, Endring endring) {
    var til = dag(endring.til());
    if (til == null) {
      return foer;
    }
    var frister = new ArrayList<>(foer.frister());
    var gammel = flyttes(foer.frister(), endring.del(), dag(endring.fra()));
    var ny =
        new Oppdragsinnhold.Frist(
            gammel == null ? delnavn(foer, endring.del()) : gammel.del(),
            gammel == null ? null : gammel.merkelapp(),
            PRINTET.format(til),
            "DATO",
            til,
            null,
            null);
    if (gammel == null) {
      frister.add(ny);
    } else {
      frister.set(frister.indexOf(gammel), ny);
    }
    return foer.medFrister(frister);
  }

  /** The deadline with the date the text says it had; without such a date the last one of the part, which governs it. */
  private static Oppdragsinnhold.Frist flyttes(List<Oppdragsinnhold.Frist> frister, String del, LocalDate fra) {
    var mulige = frister.stream().filter(f -> del == null || del.equals(f.del())).toList();
    return mulige.stream()
        .filter(f -> fra != null && fra.equals(f.dag()))
        .findFirst()
        .or(() -> mulige.stream().filter(f -> Objects.equals(f.del(), del) && f.dag() != null).max(Comparator.comparing(Oppdragsinnhold.Frist::dag)))
        .or(() -> mulige.stream().filter(f -> Objects.equals(f.del(), del)).findFirst())
        .orElse(null);
  }

  private static String delnavn(Oppdragsinnhold innhold, String del) {
    return innhold.deler().stream().map(Oppdragsinnhold.Del::navn).filter(n -> n.equals(del)).findFirst().orElse(null);
  }

  private static Oppdragsinnhold medHovedansvar(Oppdragsinnhold foer, Endring endring) {
    if (endring.del() == null) {
      return med(foer, endring.til(), foer.deler());
    }
    return med(
        foer,
        foer.hovedansvar(),
        foer.deler().stream()
            .map(d -> d.navn().equals(endring.del()) ? new Oppdragsinnhold.Del(d.navn(), endring.til(), d.fou(), d.beskrivelse()) : d)
            .toList());
  }

  private static Oppdragsinnhold medDel(Oppdragsinnhold foer, Endring endring) {
    var finnes = foer.deler().stream().anyMatch(d -> d.navn().equals(endring.del()));
    if (!finnes) {
      var ny = new Oppdragsinnhold.Del(endring.del(), null, false, endring.til());
      return med(foer, foer.hovedansvar(), Stream.concat(foer.deler().stream(), Stream.of(ny)).toList());
    }
    return endring.til() == null
        ? foer
        : med(
            foer,
            foer.hovedansvar(),
            foer.deler().stream().map(d -> d.navn().equals(endring.del()) ? medBeskrivelse(d, endring.til()) : d).toList());
  }

  private static Oppdragsinnhold med(Oppdragsinnhold foer, String hovedansvar, List<Oppdragsinnhold.Del> deler) {
    return new Oppdragsinnhold(
        foer.nummer(),
        foer.tittel(),
        foer.maal(),
        hovedansvar,
        foer.bidragsytere(),
        foer.fou(),
        foer.forbehold(),
        foer.beskrivelse(),
        deler,
        foer.frister(),
        foer.midler());
  }

  private static Oppdragsinnhold.Del medBeskrivelse(Oppdragsinnhold.Del del, String beskrivelse) {
    return new Oppdragsinnhold.Del(del.navn(), del.hovedansvar(), del.fou(), beskrivelse);
  }

  private static String maal(LestOppdrag lest) {
    return lest.maal() == null ? null : lest.maal().toString();
  }

  /** A part can be named twice, in a list and in the text; the first that describes it counts. */
  private static List<Oppdragsinnhold.Del> deler(LestOppdrag lest) {
    return List.copyOf(
        lest.deler().stream()
            .map(d -> new Oppdragsinnhold.Del(d.navn(), d.hovedansvar(), d.fou(), d.beskrivelse()))
            .collect(
                Collectors.toMap(
                    Oppdragsinnhold.Del::navn,
                    Function.identity(),
                    (a, b) -> a.beskrivelse() == null ? b : a,
                    LinkedHashMap::new))
            .values());
  }

  private static Oppdragsinnhold.Frist frist(LestFrist lest) {
    return new Oppdragsinnhold.Frist(
        lest.del(),
        lest.merkelapp(),
        lest.tekst(),
        lest.form().name(),
        lest.dato(),
        lest.beregnet(),
        lest.periode() == null ? null : lest.periode().toString());
  }

  private static Oppdragsinnhold.Midler midler(LesteMidler lest) {
    return new Oppdragsinnhold.Midler(
        lest.del(), lest.belopOre(), lest.kapPost(), lest.ar(), lest.fra(), lest.til(), lest.anslag());
  }

  private static <T> List<T> tilDeler(List<T> alle, List<String> deler, Function<T, String> del) {
    return alle.stream().filter(en -> del.apply(en) == null || deler.contains(del.apply(en))).toList();
  }

  private static <T> T ellers(T verdi, T ellers) {
    return verdi == null ? ellers : verdi;
  }
}
