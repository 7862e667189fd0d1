package no.saksflyt.brev;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.saksflyt.brev.mal.Brevhtml;
import no.saksflyt.brev.mal.Innfelling;
import no.saksflyt.brev.mal.Malkontroll;
import no.saksflyt.brev.mal.Malnavn;
import no.saksflyt.brev.mal.Malregister;
import no.saksflyt.brev.mal.Malversjon;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.sak.Maalform;
import org.springframework.stereotype.Component;

/** The passages letters share: their texts, which letters ask for them, and whether a new text still fits each of those. */
@Component
class Passasjer {

  private static final String FELT = "innhold";

  private final Malregister register;
  private final Brevregler regler;
  private final Meldinger meldinger;

  Passasjer(Malregister register, Brevregler regler, Meldinger meldinger) {
    this.register = register;
    this.regler = regler;
    this.meldinger = meldinger;
  }

  /** @return the texts in use by their codes */
  Map<String, String> tekster(Maalform maalform) {
    return tekster(register.passasjer(maalform));
  }

  static Map<String, String> tekster(Map<String, Malversjon> versjoner) {
    return versjoner.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, v -> v.getValue().innhold()));
  }

  /**
   * @param maalform a written language
   * @return the letters in use in it that ask for each passage, also through another; nothing of those no letter asks for
   */
  Map<String, Set<String>> brukere(Maalform maalform) {
    var tekster = tekster(maalform);
    var brukere = new HashMap<String, Set<String>>();
    register
        .brev(maalform)
        .forEach(
            (brev, mal) ->
                Innfelling.av(mal.innhold(), tekster)
                    .brukt()
                    .forEach(kode -> brukere.computeIfAbsent(kode, ny -> new LinkedHashSet<>()).add(brev)));
    return brukere;
  }

  /**
   * @param navn a passage
   * @param tekst what it is to say
   * @return everything that keeps it from being put in use: its own faults, else what it would do to the letters that ask for it
   */
  List<Feltfeil> kontroller(Malnavn navn, String tekst) {
    var typer = regler.typer().stream().collect(Collectors.toMap(Brevtype::kode, t -> t));
    var foer = tekster(navn.maalform());
    var etter = new HashMap<>(foer);
    etter.put(navn.mal(), String.valueOf(tekst));
    var brev = register.brev(navn.maalform());
    brev.keySet().retainAll(brukere(navn.maalform()).getOrDefault(navn.mal(), Set.of()));
    var feil = Malkontroll.passasje(tekst, felles(brev.keySet(), typer), regler.blokker().keySet(), etter);
    if (!feil.isEmpty()) {
      return feil;
    }
    var iBrevene = new ArrayList<Feltfeil>();
    brev.forEach(
        (kode, mal) -> {
          var type = typer.get(kode);
          Malkontroll.kontroller(mal.innhold(), regler.feltnavn(type), regler.blokker().keySet(), etter)
              .forEach(f -> iBrevene.add(new Feltfeil(FELT, "feil.brevmal.iBrevet", type.navn(), meldinger.tekst(f))));
          bortfalt(kode, Innfelling.av(mal.innhold(), foer), Innfelling.av(mal.innhold(), etter))
              .forEach(blokk -> iBrevene.add(new Feltfeil(FELT, "feil.brevmal.blokkBorte", type.navn(), blokk)));
        });
    return iBrevene;
  }

  /** The names a field may have in all the letters that ask for the passage. */
  private Set<String> felles(Set<String> brev, Map<String, Brevtype> typer) {
    var felles = new HashSet<>(Brevregler.FASTE_FELTER);
    brev.stream()
        .map(kode -> regler.feltnavn(typer.get(kode)))
        .reduce((a, b) -> {
          a.retainAll(b);
          return a;
        })
        .ifPresent(felles::addAll);
    return felles;
  }

  /** The demanded blocks a letter had and would have no more. */
  private List<String> bortfalt(String brev, Innfelling foer, Innfelling etter) {
    var hadde = Brevhtml.blokker(foer.tekst());
    var faar = Brevhtml.blokker(etter.tekst());
    return regler.krav().stream()
        .filter(k -> k.brev().equals(brev))
        .filter(k -> !hadde.getOrDefault(k.blokk(), "").isEmpty() && faar.getOrDefault(k.blokk(), "").isEmpty())
        .map(Brevregler.Krav::navn)
        .distinct()
        .toList();
  }
}
