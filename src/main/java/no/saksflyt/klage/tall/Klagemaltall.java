package no.saksflyt.klage.tall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.saksflyt.felles.Embete;
import no.saksflyt.felles.Embeter;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.sak.Maltall;
import no.saksflyt.sak.Tallgrunnlag;
import no.saksflyt.sak.Tallrad;
import no.saksflyt.sak.Tallrad.Sum;
import no.saksflyt.sak.Talltabell;
import no.saksflyt.sak.Tallutvalg;
import org.springframework.stereotype.Component;

/** The figures on complaints: what the offices report and what our own cases come to, together. */
@Component
class Klagemaltall implements Maltall {

  private final Valgteskjemaer valgte;
  private final Klagetallager lager;
  private final Sakstall saker;
  private final Klagetallkontroll kontroll;
  private final Embeter embeter;
  private final Meldinger meldinger;

  Klagemaltall(
      Valgteskjemaer valgte,
      Klagetallager lager,
      Sakstall saker,
      Klagetallkontroll kontroll,
      Embeter embeter,
      Meldinger meldinger) {
    this.valgte = valgte;
    this.lager = lager;
    this.saker = saker;
    this.kontroll = kontroll;
    this.embeter = embeter;
    this.meldinger = meldinger;
  }

  @Override
  public String serie() {
    return "klager";
  }

  @Override
  public List<String> utgivere() {
    return List.of(Klagetallroller.FORER);
  }

  @Override
  public Optional<Integer> sisteAr() {
    return Stream.concat(lager.sisteAr().stream(), saker.sisteAr().stream()).max(Integer::compare);
  }

  @Override
  public Talltabell tabell(Tallutvalg utvalg) {
    var skjemaer = valgte.alle(utvalg);
    var tall = tall(skjemaer);
    var alle = embeter.alle();
    var aarstall = new TreeMap<Integer, Radtall>();
    skjemaer.forEach((ar, av) -> aarstall.put(ar, Kjonnsregel.samlet(av.stream().map(s -> tall.get(s.id())).toList())));
    saker.alle(utvalg, skjemaer).forEach((ar, av) -> aarstall.merge(ar, av, (a, b) -> Kjonnsregel.samlet(List.of(a, b))));
    aarstall.replaceAll((ar, av) -> Kjonnsregel.vist(av));
    return new Talltabell(
        IntStream.rangeClosed(utvalg.fra(), utvalg.til()).boxed().toList(),
        Stream.of(Tallgruppe.values()).flatMap(gruppe -> rader(gruppe, aarstall)).toList(),
        merknader(skjemaer, alle),
        sporsmal(skjemaer, tall, navn(alle)));
  }

  @Override
  public List<Tallgrunnlag> grunnlag(Tallutvalg utvalg, String rad, String verdi, int ar) {
    var celle = new Tallcelle(Tallgruppe.av(rad).orElseThrow(), verdi);
    var skjemaer = valgte.alle(utvalg);
    var navn = navn(embeter.alle());
    var tall = tall(skjemaer);
    var svar = new ArrayList<Tallgrunnlag>();
    for (var skjema : skjemaer.getOrDefault(ar, List.of())) {
      var antall = Kjonnsregel.samlet(List.of(tall.get(skjema.id()))).antall(celle);
      if (antall != null) {
        var ord =
            meldinger.tekst(
                "klagetall.grunnlag.skjema",
                navn.get(skjema.embete()),
                skjema.versjon(),
                meldinger.tekst("klagetall.status." + skjema.status()));
        svar.add(new Tallgrunnlag(ord, "/klager/tall/skjema/" + skjema.id(), antall));
      }
    }
    svar.addAll(saker.grunnlag(utvalg, skjemaer, celle, ar));
    return svar;
  }

  private Map<Long, Radtall> tall(Map<Integer, List<Klageskjema>> skjemaer) {
    return lager.tall(skjemaer.values().stream().flatMap(List::stream).map(Klageskjema::id).toList());
  }

  private static Stream<Tallrad> rader(Tallgruppe gruppe, Map<Integer, Radtall> aarstall) {
    return gruppe.verdier().stream().map(verdi -> rad(new Tallcelle(gruppe, verdi), aarstall)).filter(Klagemaltall::skalVises);
  }

  private static Tallrad rad(Tallcelle celle, Map<Integer, Radtall> aarstall) {
    var tall = new LinkedHashMap<Integer, Long>();
    aarstall.forEach(
        (ar, av) -> {
          if (av.antall(celle) != null) {
            tall.put(ar, av.antall(celle));
          }
        });
    var sum =
        switch (celle.gruppe()) {
          case UTFALL, KJONN, INNHOLD -> sum(Tallcelle.ALLE);
          case INNHOLD_DEL -> sum(Tallcelle.DELTAKELSE);
          case ANTALL, UTENFOR -> null;
        };
    return new Tallrad(celle.gruppe().kode(), celle.verdi(), sum, tall);
  }

  private static Sum sum(Tallcelle celle) {
    return new Sum(celle.gruppe().kode(), celle.verdi());
  }

  /** What is not in the offices' own table stands in ours only where there is any of it. */
  private static boolean skalVises(Tallrad rad) {
    var egen = rad.rad().equals(Tallgruppe.UTENFOR.kode()) || rad.verdi().equals(Tallcelle.IKKE_OPPGITT.verdi());
    return !egen || rad.tall().values().stream().anyMatch(antall -> antall > 0);
  }

  private List<String> sporsmal(
      Map<Integer, List<Klageskjema>> skjemaer, Map<Long, Radtall> tall, Map<String, String> navn) {
    return skjemaer.values().stream()
        .flatMap(List::stream)
        .flatMap(s -> kontroll.sporsmal(tall.get(s.id())).stream().map(ett -> merknad(s.ar(), navn.get(s.embete()), ett)))
        .toList();
  }

  private List<String> merknader(Map<Integer, List<Klageskjema>> skjemaer, List<Embete> alle) {
    var svar = new ArrayList<String>();
    skjemaer.forEach(
        (ar, av) -> {
          var mangler = av.get(0).embete() == null ? List.<String>of() : mangler(ar, av, alle);
          if (!mangler.isEmpty()) {
            svar.add(meldinger.tekst("klagetall.merknad.mangler", ar + "", mangler.size(), String.join(", ", mangler)));
          }
        });
    return svar;
  }

  private String merknad(int ar, String navn, String sporsmal) {
    return meldinger.tekst("klagetall.merknad.sporsmal", ar + "", navn, sporsmal);
  }

  private static List<String> mangler(int ar, List<Klageskjema> skjemaer, List<Embete> alle) {
    var levert = skjemaer.stream().map(Klageskjema::embete).collect(Collectors.toSet());
    return alle.stream().filter(e -> e.fantes(ar) && !levert.contains(e.kode())).map(Embete::navn).toList();
  }

  private Map<String, String> navn(List<Embete> alle) {
    var navn = new HashMap<String, String>();
    alle.forEach(e -> navn.put(e.kode(), e.navn()));
    navn.put(null, meldinger.tekst("klagetall.landet"));
    return navn;
  }
}
