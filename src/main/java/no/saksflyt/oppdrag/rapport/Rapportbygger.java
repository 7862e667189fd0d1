package no.saksflyt.oppdrag.rapport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Kapittel;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Oppdragsrad;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Parameter;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Resultat;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Tall;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Tekst;
import no.saksflyt.oppdrag.rapport.Rapportsporring.Rad;
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
    var oppdrag = sporring.oppdrag(naar).stream().filter(r -> med(grunnlag, r.nummer(), r.maal())).toList();
    var tall = tall(grunnlag, naar, oppdrag);
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
        kapitler(grunnlag, oppdrag, kjent),
        tall.get(0).skjermet());
  }

  private static boolean med(Rapportgrunnlag grunnlag, String nummer, String maal) {
    return grunnlag.utvalg().harOppdrag(nummer, Maalkode.av(maal));
  }

  private List<Tall> tall(Rapportgrunnlag grunnlag, Tidspunkt naar, List<Rad> oppdrag) {
    var tatt = oppdrag.stream().map(Rad::saksnummer).collect(Collectors.toSet());
    return Arrays.stream(Hovedtall.values())
        .map(
            tall -> {
              var saker = sporring.saker(tall, naar).stream().filter(s -> tatt.contains(s.saksnummer())).toList();
              var skjermet =
                  naar.aapne()
                      ? (int)
                          sporring.skjermet(tall, naar).stream().filter(s -> med(grunnlag, s.nummer(), s.maal())).count()
                      : 0;
              return new Tall(tall.name(), saker.size() + skjermet, saker, skjermet);
            })
        .toList();
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

  private List<Kapittel> kapitler(Rapportgrunnlag grunnlag, List<Rad> oppdrag, Instant kjent) {
    var parametere = styring.parametere(grunnlag.ar()).stream().filter(grunnlag.utvalg()::har).toList();
    var resultater = styring.resultater(parametere.stream().map(Styringsparameter::id).toList(), kjent);
    var skrevet = new HashMap<String, Rapportpunkt>();
    var ingenting = new HashMap<String, String>();
    if (grunnlag.saksnummer() != null) {
      for (var ett : bidrag.alle(grunnlag.saksnummer())) {
        ingenting.put(ett.enhet(), ett.ingenting());
        ett.punkter().stream().filter(p -> p.slag() == Rapportpunkt.Slag.OPPDRAG).forEach(p -> skrevet.put(p.ref(), p));
      }
    }
    var navn = navn(oppdrag, parametere);
    var kapitler = new ArrayList<Kapittel>();
    var igjen = new ArrayList<>(oppdrag);
    for (var maal : styring.maal(grunnlag.ar())) {
      var egne = oppdrag.stream().filter(r -> maal.kode().equals(Maalkode.av(r.maal()))).toList();
      var sp = parametere.stream().filter(p -> p.maal().equals(maal.kode())).toList();
      if (grunnlag.utvalg().harMaal(maal.kode()) || !egne.isEmpty() || !sp.isEmpty()) {
        kapitler.add(
            new Kapittel(
                maal.kode(),
                maal.navn(),
                sp.stream().map(p -> parameter(p, gjelder(resultater.get(p.id()), grunnlag.avskjaering()), navn)).toList(),
                egne.stream().map(r -> rad(r, skrevet, ingenting, navn)).toList()));
        igjen.removeAll(egne);
      }
    }
    if (!igjen.isEmpty()) {
      kapitler.add(
          new Kapittel(
              null,
              meldinger.tekst("rapport.utenMaal"),
              List.of(),
              igjen.stream().map(r -> rad(r, skrevet, ingenting, navn)).toList()));
    }
    return kapitler;
  }

  /** A result for a later day is not this report's. */
  private static List<Spresultat> gjelder(List<Spresultat> resultater, LocalDate avskjaering) {
    return resultater == null ? List.of() : resultater.stream().filter(r -> !r.avskjaering().isAfter(avskjaering)).toList();
  }

  private Map<String, String> navn(Collection<Rad> oppdrag, Collection<Styringsparameter> parametere) {
    var navn = new HashMap<String, String>();
    oppdrag.forEach(r -> navn.computeIfAbsent(r.enhet(), enheter::navn));
    parametere.forEach(p -> navn.computeIfAbsent(p.enhet(), enheter::navn));
    navn.values().removeIf(String::isEmpty);
    return navn;
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

  private static Oppdragsrad rad(
      Rad rad, Map<String, Rapportpunkt> skrevet, Map<String, String> ingenting, Map<String, String> navn) {
    var punkt = skrevet.get(rad.saksnummer());
    return new Oppdragsrad(
        rad.saksnummer(),
        rad.nummer(),
        rad.tittel(),
        navn.get(rad.enhet()),
        rad.status(),
        rad.utfall(),
        rad.frist(),
        rad.opprinnelig(),
        rad.levert(),
        punkt == null || punkt.lys() == null ? null : punkt.lys().name(),
        punkt == null ? null : punkt.tekst(),
        punkt == null || !punkt.hull() ? null : ingenting.get(punkt.enhet()));
  }
}
