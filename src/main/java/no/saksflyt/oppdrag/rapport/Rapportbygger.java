package no.saksflyt.oppdrag.rapport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.saksflyt.felles.Enhet;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Kapittel;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Oppdragsrad;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Parameter;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Resultat;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Sak;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Tall;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Tekst;
import no.saksflyt.oppdrag.rapport.Rapportsporring.Rad;
import no.saksflyt.oppdrag.rapport.Rapportsporring.Telt;
import no.saksflyt.oppdrag.rapport.Rapportsporring.Tidspunkt;
import org.springframework.stereotype.Component;

/** Puts a report together from what is registered: nothing in it is kept anywhere else until it is frozen. */
@Component
class Rapportbygger {

  private final Rapportsporring sporring;
  private final Styringslager styring;
  private final Rapportlager rapporter;
  private final Bidragslager bidrag;
  private final Enheter enheter;
  private final Meldinger meldinger;

  Rapportbygger(
      Rapportsporring sporring,
      Styringslager styring,
      Rapportlager rapporter,
      Bidragslager bidrag,
      Enheter enheter,
      Meldinger meldinger) {
    this.sporring = sporring;
    this.styring = styring;
    this.rapporter = rapporter;
    this.bidrag = bidrag;
    this.enheter = enheter;
    this.meldinger = meldinger;
  }

  /**
   * @param grunnlag what is reported on, as of when
   * @param kjent what was registered by this moment counts
   * @param tilFrysing whether it is to be frozen: restricted assignments are then counted and not told of, whoever asks; a draft
   *     shows a person what that person may see
   * @return the report
   */
  Rapportinnhold bygg(Rapportgrunnlag grunnlag, Instant kjent, boolean tilFrysing) {
    var naar = new Tidspunkt(grunnlag.ar(), grunnlag.avskjaering(), kjent, tilFrysing);
    var telt = sporring.tell(naar).stream().filter(t -> med(grunnlag, t.rad())).toList();
    var oppdrag = telt.stream().filter(Telt::synlig).map(Telt::rad).toList();
    var tall = Arrays.stream(Hovedtall.values()).map(ett -> tall(ett, telt)).toList();
    return new Rapportinnhold(
        grunnlag.tittel(),
        grunnlag.ar(),
        grunnlag.slag().kode(),
        grunnlag.saksnummer() == null ? null : grunnlag.saksnummer().toString(),
        grunnlag.avskjaering(),
        kjent,
        tilFrysing,
        tall,
        tekster(grunnlag),
        kapitler(grunnlag, oppdrag, naar),
        tall.get(0).skjermet());
  }

  /** Goals are numbered anew each year: an earlier year's assignment belongs to none of this one's. */
  private static boolean med(Rapportgrunnlag grunnlag, Rad rad) {
    return grunnlag.utvalg().harOppdrag(rad.nummer(), rad.tidligere() ? null : Maalkode.av(rad.maal()));
  }

  private static Tall tall(Hovedtall tall, List<Telt> telt) {
    var med = telt.stream().filter(t -> t.tall().contains(tall)).toList();
    var saker = med.stream().filter(Telt::synlig).map(t -> new Sak(t.rad().saksnummer(), t.rad().nummer())).toList();
    return new Tall(tall.name(), med.size(), saker, med.size() - saker.size());
  }

  /** @return the parts of a report in their order, with what the coordinator has written */
  List<Tekst> tekster(Rapportgrunnlag grunnlag) {
    var skrevet =
        grunnlag.saksnummer() == null ? Map.<Rapportdel, Rapportlager.Tekst>of() : rapporter.tekster(grunnlag.saksnummer());
    var titler = grunnlag.slag() == Rapportslag.AR ? "rapport.del." : "rapport.kortdel.";
    return Rapportdel.av(grunnlag.slag()).stream()
        .map(
            del ->
                new Tekst(
                    del,
                    meldinger.tekst(titler + del),
                    skrevet.containsKey(del) ? skrevet.get(del).tekst() : ""))
        .toList();
  }

  private List<Kapittel> kapitler(Rapportgrunnlag grunnlag, List<Rad> oppdrag, Tidspunkt naar) {
    var parametere = styring.parametere(grunnlag.ar()).stream().filter(grunnlag.utvalg()::har).toList();
    var resultater = styring.resultater(parametere.stream().map(Styringsparameter::id).toList(), naar.kjent());
    var navn = enheter.alle().stream().collect(Collectors.toMap(Enhet::id, Enhet::navn));
    var rader = rader(oppdrag, navn, naar, skrevet(grunnlag));
    var kapitler = new ArrayList<Kapittel>();
    var igjen = new ArrayList<>(oppdrag);
    var tidligere = oppdrag.stream().filter(Rad::tidligere).toList();
    igjen.removeAll(tidligere);
    for (var maal : styring.maal(grunnlag.ar())) {
      var egne = igjen.stream().filter(r -> maal.kode().equals(Maalkode.av(r.maal()))).toList();
      var sp = parametere.stream().filter(p -> p.maal().equals(maal.kode())).toList();
      if (grunnlag.utvalg().harMaal(maal.kode()) || !egne.isEmpty() || !sp.isEmpty()) {
        kapitler.add(
            new Kapittel(
                maal.kode(),
                maal.navn(),
                sp.stream().map(p -> parameter(p, gjelder(resultater.get(p.id()), grunnlag.avskjaering()), navn)).toList(),
                egne.stream().map(rader).toList(),
                false));
        igjen.removeAll(egne);
      }
    }
    utenMaal("rapport.utenMaal", igjen, rader, false).ifPresent(kapitler::add);
    utenMaal("rapport.tidligereAr", tidligere, rader, true).ifPresent(kapitler::add);
    return kapitler;
  }

  private Optional<Kapittel> utenMaal(String tittel, List<Rad> oppdrag, Function<Rad, Oppdragsrad> rader, boolean tidligere) {
    return oppdrag.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Kapittel(null, meldinger.tekst(tittel), List.of(), oppdrag.stream().map(rader).toList(), tidligere));
  }

  /** What the units have written of assignments, and why one has nothing to tell of the rest. */
  private record Skrevet(Map<String, Rapportpunkt> punkter, Map<String, String> ingenting) {}

  private Skrevet skrevet(Rapportgrunnlag grunnlag) {
    var skrevet = new Skrevet(new HashMap<>(), new HashMap<>());
    if (grunnlag.saksnummer() != null) {
      for (var ett : bidrag.alle(grunnlag.saksnummer())) {
        skrevet.ingenting().put(ett.enhet(), ett.ingenting());
        ett.punkter().stream()
            .filter(p -> p.slag() == Rapportpunkt.Slag.OPPDRAG)
            .forEach(p -> skrevet.punkter().put(p.ref(), p));
      }
    }
    return skrevet;
  }

  /** A result for a later day is not this report's. */
  private static List<Spresultat> gjelder(List<Spresultat> resultater, LocalDate avskjaering) {
    return resultater == null ? List.of() : resultater.stream().filter(r -> !r.avskjaering().isAfter(avskjaering)).toList();
  }

  private static Parameter parameter(Styringsparameter sp, List<Spresultat> resultater, Map<String, String> navn) {
    return new Parameter(
        sp.id(),
        sp.kode(),
        sp.tekst(),
        sp.krav(),
        sp.kvalitativ(),
        navn.get(sp.enhet()),
        resultater.stream().map(Resultat::av).toList());
  }

  private Function<Rad, Oppdragsrad> rader(List<Rad> oppdrag, Map<String, String> navn, Tidspunkt naar, Skrevet skrevet) {
    var forSent = oppdrag.stream().filter(r -> Hovedtall.LEVERT_FOR_SENT.name().equals(r.utfall())).map(Rad::saksnummer).toList();
    var forsinkede = sporring.forsinkede(forSent, naar);
    return rad -> rad(rad, navn.get(rad.enhet()), forsinkede.getOrDefault(rad.saksnummer(), List.of()), skrevet);
  }

  private static Oppdragsrad rad(Rad rad, String enhet, List<String> forsinkede, Skrevet skrevet) {
    var punkt = skrevet.punkter().get(rad.saksnummer());
    return new Oppdragsrad(
        rad.saksnummer(),
        rad.nummer(),
        rad.tittel(),
        enhet,
        rad.status(),
        rad.utfall(),
        rad.frist(),
        rad.opprinnelig(),
        rad.levert(),
        punkt == null || punkt.lys() == null ? null : punkt.lys().name(),
        punkt == null ? null : punkt.tekst(),
        punkt == null || !punkt.hull() ? null : skrevet.ingenting().get(punkt.enhet()),
        forsinkede,
        rad.igjen(),
        rad.neste());
  }
}
