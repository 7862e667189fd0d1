package no.saksflyt.oppdrag.brev;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.Oppdragsversjoner;
import no.saksflyt.oppdrag.brev.lesing.Alvor;
import no.saksflyt.oppdrag.brev.lesing.Brev;
import no.saksflyt.oppdrag.brev.lesing.Brevtype;
import no.saksflyt.oppdrag.brev.lesing.Endringstype;
import no.saksflyt.oppdrag.brev.lesing.LestBevilgning;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Works out what confirming a file would do, by comparing its readings with what is registered. Writes nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Brevplanlegger {

  private static final Pattern TALL = Pattern.compile("\\b(\\d{1,2})\\b(?!\\d)");

  private final Brevregister register;
  private final Oppdragsversjoner versjoner;
  private final OppdragService oppdrag;
  private final Brevnavn navn;
  private final String direktorat;

  Brevplanlegger(
      Brevregister register,
      Oppdragsversjoner versjoner,
      OppdragService oppdrag,
      Brevnavn navn,
      @Value("${saksflyt.direktorat:IMDi}") String direktorat) {
    this.register = register;
    this.versjoner = versjoner;
    this.oppdrag = oppdrag;
    this.navn = navn;
    this.direktorat = direktorat;
  }

  /** @return the short name of the directorate the letters are for */
  String direktorat() {
    return direktorat;
  }

  /** @return what confirming the file as it is corrected now would do */
  Brevplan plan(Brevlesing lesing) {
    var utkast = lesing.utkast();
    var brev = brev(lesing);
    var erstatninger = erstatninger(utkast, brev);
    var steg = new Stegplanlegger(utkast, versjoner, oppdrag, brev).steg();
    var bevilgninger = bevilgninger(utkast, brev, erstatninger);
    var plan = new Brevplan(brev, steg, bevilgninger, erstatninger, List.of());
    return new Brevplan(brev, steg, bevilgninger, erstatninger, sporsmal(utkast, plan));
  }

  private List<Brevplan.Brevsteg> brev(Brevlesing lesing) {
    var linjer = lesing.linjer();
    var alle = lesing.utkast().innhold().brev();
    var steg = new ArrayList<Brevplan.Brevsteg>();
    for (int i = 0; i < alle.size(); i++) {
      var ett = alle.get(i);
      var punkt = new Punkt(Punkt.Art.BREV, i);
      var valg = lesing.utkast().valg(punkt).handling();
      var sum = Tekstsum.av(String.join("\n", utsnitt(linjer, ett)));
      var identitet = identitet(ett, valg == Brevvalg.Handling.AVKLART);
      var registrert = identitet == null ? null : register.siste(identitet).orElse(null);
      var slag =
          valg == Brevvalg.Handling.UTELAT
              ? Brevplan.Brevslag.UTELATT
              : identitet == null
                  ? Brevplan.Brevslag.UFULLSTENDIG
                  : registrert == null
                      ? Brevplan.Brevslag.NYTT
                      : registrert.tekstsum().equals(sum) ? Brevplan.Brevslag.SAMME : Brevplan.Brevslag.ANNEN_TEKST;
      steg.add(
          new Brevplan.Brevsteg(
              punkt,
              ett,
              navn.av(ett),
              slag,
              identitet,
              sum,
              registrert == null ? null : registrert.id(),
              registrert == null ? null : registrert.saksnummer()));
    }
    return List.copyOf(steg);
  }

  private static List<String> utsnitt(List<String> linjer, Brev brev) {
    int fra = Math.max(0, Math.min(brev.linje() - 1, linjer.size()));
    int til = Math.max(fra, Math.min(brev.tilLinje(), linjer.size()));
    return linjer.subList(fra, til);
  }

  /** Directorate, year, kind, number and revision; null where the letter cannot be told from others yet. */
  private String identitet(Brev brev, boolean ukjentGodtas) {
    var utenType = brev.type() == Brevtype.UKJENT && !ukjentGodtas;
    if (brev.ar() == null || utenType || (brev.type() == Brevtype.TILLEGG && brev.nummer() == null)) {
      return null;
    }
    return "%s/%d/%s/%s/%s"
        .formatted(direktorat, brev.ar(), brev.type(), brev.nummer() == null ? "-" : brev.nummer(), brev.revidert() ? "R" : "-");
  }

  private List<Brevplan.Erstatning> erstatninger(Brevutkast utkast, List<Brevplan.Brevsteg> brev) {
    var funnet = new ArrayList<Brevplan.Erstatning>();
    var alle = utkast.innhold().endringer();
    for (int i = 0; i < alle.size(); i++) {
      var endring = alle.get(i);
      var punkt = new Punkt(Punkt.Art.ENDRING, i);
      var steg = brev.stream().filter(b -> b.brev().lopenr() == endring.brev()).findFirst();
      if (endring.type() == Endringstype.BREV_ERSTATTET
          && steg.filter(Brevplan.Brevsteg::gjelder).isPresent()
          && utkast.valg(punkt).handling() != Brevvalg.Handling.UTELAT) {
        funnet.add(erstatning(punkt, steg.get(), endring.fra(), brev));
      }
    }
    return List.copyOf(funnet);
  }

  /** The replaced letter is named by its number, as "tillegg nr. 3"; one without a number in the text is the letter itself, unrevised. */
  private Brevplan.Erstatning erstatning(Punkt punkt, Brevplan.Brevsteg nytt, String hva, List<Brevplan.Brevsteg> brev) {
    var tall = TALL.matcher(hva == null ? "" : hva);
    var nummer = tall.find() ? Integer.valueOf(tall.group(1)) : nytt.brev().nummer();
    var ny = nytt.brev();
    var iFilen =
        brev.stream()
            .map(Brevplan.Brevsteg::brev)
            .filter(b -> b.lopenr() != ny.lopenr() && b.type() == ny.type() && Objects.equals(b.nummer(), nummer))
            .map(Brev::lopenr)
            .findFirst()
            .orElse(null);
    var rad =
        ny.ar() == null
            ? null
            : register.gjeldende(direktorat, ny.ar(), ny.type(), nummer).stream()
                .map(Brevregister.Rad::id)
                .filter(id -> !id.equals(nytt.registrert()))
                .findFirst()
                .orElse(null);
    return new Brevplan.Erstatning(punkt, ny.lopenr(), hva, rad, iFilen);
  }

  private List<Brevplan.Bevilgningssteg> bevilgninger(
      Brevutkast utkast, List<Brevplan.Brevsteg> brev, List<Brevplan.Erstatning> erstatninger) {
    var regnskap = new Bevilgningsregning(register, brev, erstatninger);
    var alle = utkast.innhold().bevilgninger();
    var steg = new ArrayList<Brevplan.Bevilgningssteg>();
    for (int i = 0; i < alle.size(); i++) {
      var punkt = new Punkt(Punkt.Art.BEVILGNING, i);
      steg.add(regnskap.steg(punkt, alle.get(i), utkast.valg(punkt).handling() == Brevvalg.Handling.UTELAT));
    }
    return List.copyOf(steg);
  }

  private static List<Brevplan.Sporsmal> sporsmal(Brevutkast utkast, Brevplan plan) {
    var funnet = new ArrayList<Brevplan.Sporsmal>();
    for (var ett : plan.brev()) {
      if (ett.slag() == Brevplan.Brevslag.UFULLSTENDIG) {
        funnet.add(new Brevplan.Sporsmal(ett.punkt(), "brevmottak.sporsmal.hode", List.of(ett.navn()), true));
      }
    }
    for (var steg : plan.steg()) {
      if (steg.slag() == Brevplan.Slag.UKJENT) {
        funnet.add(
            new Brevplan.Sporsmal(
                steg.punkter().get(0), "brevmottak.sporsmal.ukjent", List.of(String.valueOf(steg.nummer()), linje(utkast, steg)), true));
      }
    }
    utenDato(utkast, plan, funnet);
    for (var bevilgning : plan.bevilgninger()) {
      if (bevilgning.avviker()
          && !nevnt(utkast, bevilgning.lest())
          && utkast.valg(bevilgning.punkt()).handling() != Brevvalg.Handling.AVKLART) {
        funnet.add(
            new Brevplan.Sporsmal(
                bevilgning.punkt(), "brevmottak.sporsmal.bevilgning", List.of(bevilgning.lest().kapPost()), false));
      }
    }
    avvik(utkast, funnet);
    return List.copyOf(funnet);
  }

  /** Where the letter itself tells the total before, the reader has told of the difference already. */
  private static boolean nevnt(Brevutkast utkast, LestBevilgning lest) {
    return utkast.innhold().avvik().stream().anyMatch(a -> lest.linje() <= a.linje() && a.linje() <= lest.tilLinje());
  }

  private static void avvik(Brevutkast utkast, List<Brevplan.Sporsmal> funnet) {
    var alle = utkast.innhold().avvik();
    for (int i = 0; i < alle.size(); i++) {
      var punkt = new Punkt(Punkt.Art.AVVIK, i);
      var avvik = alle.get(i);
      if (utkast.valg(punkt).handling() != Brevvalg.Handling.AVKLART) {
        funnet.add(
            new Brevplan.Sporsmal(
                punkt,
                "brevmottak.sporsmal.avvik",
                List.of(String.valueOf(avvik.linje()), avvik.grunn()),
                avvik.alvor() == Alvor.FEIL));
      }
    }
  }

  /** A deadline that is moved to a day nobody could read cannot be moved. */
  private static void utenDato(Brevutkast utkast, Brevplan plan, List<Brevplan.Sporsmal> funnet) {
    for (var steg : plan.steg()) {
      for (var punkt : steg.skrives() ? steg.punkter() : List.<Punkt>of()) {
        if (punkt.art() == Punkt.Art.ENDRING) {
          var endring = utkast.innhold().endringer().get(punkt.nr());
          var flytter = endring.type() == Endringstype.FRIST_FREMSKYNDET || endring.type() == Endringstype.FRIST_UTSATT;
          if (flytter && Innholdsfletting.dag(endring.til()) == null && utkast.valg(punkt).handling() == null) {
            funnet.add(
                new Brevplan.Sporsmal(
                    punkt,
                    "brevmottak.sporsmal.utenDato",
                    List.of(String.valueOf(endring.nummer()), String.valueOf(endring.linje())),
                    true));
          }
        }
      }
    }
  }

  private static String linje(Brevutkast utkast, Brevplan.Oppdragssteg steg) {
    var forste = steg.punkter().get(0);
    return String.valueOf(
        forste.art() == Punkt.Art.OPPDRAG
            ? utkast.innhold().oppdrag().get(forste.nr()).linje()
            : utkast.innhold().endringer().get(forste.nr()).linje());
  }
}
