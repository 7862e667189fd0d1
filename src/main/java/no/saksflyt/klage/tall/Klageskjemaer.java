package no.saksflyt.klage.tall;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Embete;
import no.saksflyt.felles.Embeter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The offices' forms: who has delivered, what stands in each, and what becomes of it. */
@Service
@Transactional
public class Klageskjemaer {

  private static final int MAKS_GRUNN = 2_000;

  private final Klagetallager lager;
  private final Klagetallkontroll kontroll;
  private final Klagetallord ord;
  private final Embeter embeter;
  private final Innlogget innlogget;
  private final Meldinger meldinger;
  private final Clock klokke;

  Klageskjemaer(
      Klagetallager lager,
      Klagetallkontroll kontroll,
      Klagetallord ord,
      Embeter embeter,
      Innlogget innlogget,
      Meldinger meldinger,
      Clock klokke) {
    this.lager = lager;
    this.kontroll = kontroll;
    this.ord = ord;
    this.embeter = embeter;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  /**
   * An office's place in the year's list.
   *
   * @param navn the office, or the whole country
   * @param skjema its newest version; null when nothing is received
   * @param antall the number of complaints; null when it is not known
   * @param sporsmal how many questions it raises
   */
  public record Plass(String navn, Klageskjema skjema, Long antall, int sporsmal) {}

  /**
   * A row of a form.
   *
   * @param gruppe its group, in words
   * @param verdi its words
   * @param antall the count
   */
  public record Rad(String gruppe, String verdi, long antall) {}

  /**
   * A form as it is looked at.
   *
   * @param skjema the version
   * @param navn the office, or the whole country
   * @param rader what it comes to
   * @param sporsmal what disagrees in it, in words
   * @param versjoner every version, the newest first
   */
  public record Innhold(Klageskjema skjema, String navn, List<Rad> rader, List<String> sporsmal, List<Klageskjema> versjoner) {

    /** @return whether nothing newer has come */
    public boolean erNyeste() {
      return versjoner.get(0).id() == skjema.id();
    }
  }

  /** @return the years that can be reported, the latest first: as far back as any form goes, and six years at least */
  @Transactional(readOnly = true)
  public Map<Integer, Integer> ar() {
    var iAr = LocalDate.now(klokke).getYear();
    var forste = lager.forsteAr().filter(ar -> ar < iAr - 5).orElse(iAr - 5);
    var svar = new LinkedHashMap<Integer, Integer>();
    for (int ar = iAr; ar >= forste; ar--) {
      svar.put(ar, ar);
    }
    return svar;
  }

  /**
   * @param ar a year
   * @return the whole country when there is a form for it, and every office of that year, delivered or not
   */
  @Transactional(readOnly = true)
  public List<Plass> oversikt(int ar) {
    var nyeste = new HashMap<String, Klageskjema>();
    lager.alle(ar, ar, klokke.instant()).forEach(s -> nyeste.merge(s.noekkel(), s, (a, b) -> a.versjon() > b.versjon() ? a : b));
    var tall = lager.tall(nyeste.values().stream().map(Klageskjema::id).toList());
    var svar = new ArrayList<Plass>();
    var landet = nyeste.get(Klageskjema.noekkel(ar, null));
    if (landet != null) {
      svar.add(plass(meldinger.tekst("klagetall.landet"), landet, tall));
    }
    embeter.alle().stream()
        .filter(e -> e.fantes(ar) || nyeste.containsKey(Klageskjema.noekkel(ar, e.kode())))
        .forEach(e -> svar.add(plass(e.navn(), nyeste.get(Klageskjema.noekkel(ar, e.kode())), tall)));
    return svar;
  }

  private Plass plass(String navn, Klageskjema skjema, Map<Long, Radtall> tall) {
    if (skjema == null) {
      return new Plass(navn, null, null, 0);
    }
    var radtall = tall.get(skjema.id());
    return new Plass(navn, skjema, radtall.antall(Tallcelle.ALLE), kontroll.sporsmal(radtall).size());
  }

  /**
   * @param id a version of a form
   * @return it, with what stands in it
   * @throws IkkeFunnet when there is none
   */
  @Transactional(readOnly = true)
  public Innhold hent(long id) {
    var skjema = finn(id);
    var tall = lager.tall(List.of(id)).get(id);
    var rader =
        tall.tall().entrySet().stream()
            .sorted(Comparator.comparing((Map.Entry<Tallcelle, Long> e) -> e.getKey().gruppe()).thenComparing(e -> plassering(e.getKey())))
            .map(e -> new Rad(ord.gruppe(e.getKey().gruppe()), ord.verdi(e.getKey().gruppe(), e.getKey().verdi()), e.getValue()))
            .toList();
    return new Innhold(
        skjema, navn(skjema), rader, kontroll.sporsmal(lager.linjer(id)), lager.versjoner(skjema.ar(), skjema.embete()));
  }

  private static int plassering(Tallcelle celle) {
    return celle.gruppe().verdier().indexOf(celle.verdi());
  }

  private String navn(Klageskjema skjema) {
    return skjema.embete() == null
        ? meldinger.tekst("klagetall.landet")
        : embeter.tolk(skjema.embete()).map(Embete::navn).orElse(skjema.embete());
  }

  /**
   * @param id the newest version of a form
   * @param status what becomes of it
   * @param grunn why it is sent back
   * @throws Regelbrudd when it is sent back without a reason
   * @throws Konflikt when it has become something else meanwhile, or a newer version has come
   */
  public void sett(long id, Skjemastatus status, String grunn) {
    innlogget.krev(Klagetallroller.FORER);
    var skjema = finn(id);
    var nyeste = lager.versjoner(skjema.ar(), skjema.embete()).get(0);
    if (nyeste.id() != id || !skjema.status().videre().contains(status)) {
      throw new Konflikt("feil.klagetall.status", meldinger.tekst("klagetall.status." + skjema.status()), nyeste.versjon());
    }
    var tekst = grunn == null || grunn.isBlank() ? null : grunn.strip();
    if (status == Skjemastatus.TILBAKESENDT && tekst == null) {
      throw new Regelbrudd(new Feltfeil("grunn", "feil.klagetall.grunn"));
    }
    if (tekst != null && tekst.length() > MAKS_GRUNN) {
      throw new Regelbrudd(new Feltfeil("grunn", "feil.klagetall.grunnForLang", MAKS_GRUNN));
    }
    lager.settStatus(id, status, status == Skjemastatus.TILBAKESENDT ? tekst : null);
  }

  /** @return whether the person behind the call takes in and approves forms */
  @Transactional(readOnly = true)
  public boolean kanFore() {
    return innlogget.naa().harEnAv(List.of(Klagetallroller.FORER));
  }

  private Klageskjema finn(long id) {
    return lager.finn(id).orElseThrow(() -> new IkkeFunnet("feil.klagetall.skjema"));
  }
}
