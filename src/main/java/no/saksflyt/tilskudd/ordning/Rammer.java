package no.saksflyt.tilskudd.ordning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The frames of money on their three levels: appropriation, scheme, call. What is shared out below is never more than the level
 * above holds, whoever writes at the same moment: the level above is taken first.
 */
@Service
@Transactional
public class Rammer {

  private static final int MAKS_BREV = 200;
  private static final int MAKS_GRUNN = 2_000;

  private final Rammelager lager;
  private final Ordninger ordninger;
  private final Innlogget innlogget;
  private final Clock klokke;

  Rammer(Rammelager lager, Ordninger ordninger, Innlogget innlogget, Clock klokke) {
    this.lager = lager;
    this.ordninger = ordninger;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /** @return the years that have appropriations, the newest first */
  @Transactional(readOnly = true)
  public List<Integer> arene() {
    return lager.arene();
  }

  /** @return a year's appropriations by chapter and post */
  @Transactional(readOnly = true)
  public List<Tilskuddsbevilgning> bevilgninger(int ar) {
    return lager.bevilgninger(ar);
  }

  /**
   * @param id an appropriation's row
   * @return the appropriation
   * @throws IkkeFunnet when there is none
   */
  @Transactional(readOnly = true)
  public Tilskuddsbevilgning bevilgning(long id) {
    return lager.bevilgning(id).orElseThrow(() -> new IkkeFunnet("feil.ramme.finnesIkke"));
  }

  /** @return the schemes' parts of a year's appropriations */
  @Transactional(readOnly = true)
  public List<Delramme> delrammer(int ar) {
    return lager.delrammer(ar);
  }

  /** @return the calls' parts of a year, those withdrawn left out */
  @Transactional(readOnly = true)
  public List<Utlystramme> utlyste(int ar) {
    return lager.utlyste(ar);
  }

  /** @return the scheme's part of that year's appropriations; empty when it has been given none */
  @Transactional(readOnly = true)
  public Optional<Delramme> delramme(String ordning, int ar) {
    return lager.delramme(ordning, ar);
  }

  /** @return the changes of an appropriation and its parts, the latest first */
  @Transactional(readOnly = true)
  public List<Rammeendring> endringer(long bevilgning) {
    return lager.endringer(bevilgning);
  }

  /**
   * Records an appropriation.
   *
   * @param ar the budget year
   * @param kapittel the chapter
   * @param post the post
   * @param navn what the post is called
   * @param belopOre how much; null when it could not be read
   * @param brev the letter it rests on
   * @return the appropriation
   * @throws Regelbrudd naming every field that is wrong
   */
  public Tilskuddsbevilgning registrer(int ar, String kapittel, String post, String navn, Long belopOre, Rammebrev brev) {
    krevRett();
    var feil = new ArrayList<Feltfeil>();
    feil.addAll(Rammekontroll.kode(ar, kapittel, post, navn));
    feil.addAll(Rammekontroll.belop(belopOre));
    feil.addAll(kontroll(brev));
    kast(feil);
    if (lager.bevilgning(ar, kapittel, post).isPresent()) {
      throw new Regelbrudd(new Feltfeil("post", "feil.ramme.finnes", kapittel + "/" + post, String.valueOf(ar)));
    }
    lager.settInn(ar, kapittel, post, navn.strip(), belopOre);
    var ny = lager.bevilgning(ar, kapittel, post).orElseThrow();
    lager.logg(ny.id(), null, null, belopOre, brev);
    return ny;
  }

  /**
   * Changes an appropriation, with the letter that changes it.
   *
   * @param id its row
   * @param versjon the version that was looked at
   * @param belopOre what it becomes
   * @param brev the letter
   * @throws Regelbrudd naming every field that is wrong: it is never less than what has been shared out or committed
   * @throws Konflikt when somebody else changed it meanwhile
   */
  public void endre(long id, long versjon, Long belopOre, Rammebrev brev) {
    krevRett();
    lager.laasBevilgning(id);
    var foer = bevilgning(id);
    var feil = new ArrayList<Feltfeil>(Rammekontroll.belop(belopOre));
    feil.addAll(kontroll(brev));
    if (feil.isEmpty() && belopOre < Math.max(foer.fordeltOre(), foer.bundetOre())) {
      feil.add(new Feltfeil("belop", "feil.ramme.underFordelt", Kroner.tekst(Math.max(foer.fordeltOre(), foer.bundetOre()))));
    }
    kast(feil);
    if (!lager.endreBevilgning(id, versjon, belopOre)) {
      throw new Konflikt("feil.endretImens");
    }
    lager.logg(id, null, foer.belopOre(), belopOre, brev);
  }

  /**
   * Gives a scheme its part of an appropriation, or another part than it had.
   *
   * @param bevilgning row of the appropriation
   * @param ordning the scheme's code
   * @param belopOre how much
   * @param brev the letter it rests on
   * @return the scheme's part
   * @throws Regelbrudd naming every field that is wrong: the parts are never more than the whole, nor a part less than its calls
   */
  public Delramme fordel(long bevilgning, String ordning, Long belopOre, Rammebrev brev) {
    krevRett();
    lager.laasBevilgning(bevilgning);
    var hele = bevilgning(bevilgning);
    var navn = ordninger.navn().get(ordning);
    if (navn == null) {
      throw new Regelbrudd(new Feltfeil("ordning", "feil.ordning.finnesIkke"));
    }
    var har = lager.delramme(ordning, hele.ar());
    har.ifPresent(d -> lager.laasDelramme(d.id()));
    var foer = har.flatMap(d -> lager.delramme(d.id()));
    if (foer.isPresent() && foer.get().bevilgning() != bevilgning) {
      throw new Regelbrudd(new Feltfeil("ordning", "feil.ramme.annenPost", navn));
    }
    if (ordninger.koder(ordning).stream().noneMatch(hele::er)) {
      throw new Regelbrudd(new Feltfeil("ordning", "feil.ramme.ikkePaaPosten", navn, String.valueOf(hele.ar())));
    }
    var feil = new ArrayList<Feltfeil>(Rammekontroll.belop(belopOre));
    feil.addAll(kontroll(brev));
    if (feil.isEmpty()) {
      plass(hele, foer, belopOre).ifPresent(feil::add);
    }
    kast(feil);
    if (foer.isEmpty()) {
      lager.settInn(bevilgning, ordning, hele.ar(), belopOre);
    } else {
      lager.endreDelramme(foer.get().id(), belopOre);
    }
    var ny = lager.delramme(ordning, hele.ar()).orElseThrow();
    lager.logg(bevilgning, ny.id(), foer.map(Delramme::belopOre).orElse(null), belopOre, brev);
    return ny;
  }

  private static Optional<Feltfeil> plass(Tilskuddsbevilgning hele, Optional<Delramme> foer, long belopOre) {
    var ledig = hele.ufordeltOre() + foer.map(Delramme::belopOre).orElse(0L);
    if (belopOre > ledig) {
      return Optional.of(new Feltfeil("belop", "feil.ramme.overBevilgning", Kroner.tekst(ledig)));
    }
    var minst = foer.map(d -> Math.max(d.utlystOre(), d.bundetOre())).orElse(0L);
    return belopOre < minst
        ? Optional.of(new Feltfeil("belop", "feil.ramme.underUtlyst", Kroner.tekst(minst)))
        : Optional.empty();
  }

  /**
   * Takes the scheme's part of a year and makes sure that a call has room in it; for the rest of the transaction nobody else can
   * take that room.
   *
   * @param ordning the scheme's code
   * @param ar the budget year
   * @param harOre what the call has of it already, 0 for a new one
   * @param onsketOre what it is to have
   * @return row of the scheme's part
   * @throws Regelbrudd when the scheme has no part, or too little is left
   */
  public long krevPlass(String ordning, int ar, long harOre, long onsketOre) {
    var delramme = lager.delramme(ordning, ar);
    if (delramme.isEmpty()) {
      throw new Regelbrudd(new Feltfeil("ramme", "feil.utlysning.utenDelramme", String.valueOf(ar)));
    }
    lager.laasDelramme(delramme.get().id());
    var naa = lager.delramme(delramme.get().id()).orElseThrow();
    if (onsketOre > naa.ledigOre() + harOre) {
      throw new Regelbrudd(new Feltfeil("ramme", "feil.utlysning.overDelramme", Kroner.tekst(naa.ledigOre() + harOre)));
    }
    return naa.id();
  }

  private List<Feltfeil> kontroll(Rammebrev brev) {
    var feil = new ArrayList<Feltfeil>();
    if (brev.brev() == null || brev.brev().isBlank()) {
      feil.add(new Feltfeil("brev", "feil.felt.mangler", "Brev"));
    } else if (brev.brev().length() > MAKS_BREV) {
      feil.add(new Feltfeil("brev", "feil.felt.forLang", "Brev", MAKS_BREV));
    }
    if (brev.dato() == null) {
      feil.add(new Feltfeil("brevdato", "feil.felt.mangler", "Brevets dato"));
    } else if (brev.dato().isAfter(LocalDate.now(klokke))) {
      feil.add(new Feltfeil("brevdato", "feil.ramme.brevdato"));
    }
    if (Objects.requireNonNullElse(brev.grunn(), "").length() > MAKS_GRUNN) {
      feil.add(new Feltfeil("grunn", "feil.felt.forLang", "Merknad", MAKS_GRUNN));
    }
    return feil;
  }

  private void krevRett() {
    innlogget.krev(Roller.ORDNINGSEIER);
  }

  private static void kast(List<Feltfeil> feil) {
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }
}
