package no.saksflyt.tilskudd.ordning;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Side;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The schemes as data: which there are, what each version says, and where they stand in the budget. */
@Service
@Transactional(readOnly = true)
public class Ordninger {

  private final Ordningslager lager;

  Ordninger(Ordningslager lager) {
    this.lager = lager;
  }

  /**
   * @param art only schemes of this kind; null for all
   * @param ord part of a name or code; null or empty for all
   * @param side page from 0
   * @param antall schemes on a page, 1 to 200
   * @return the page, by name
   */
  public Side<Ordning> sok(Ordningsart art, String ord, int side, int antall) {
    Side.kontroller(side, antall);
    var q = ord == null ? "" : ord.strip().toLowerCase(Meldinger.BOKMAL);
    var treff =
        alle().stream()
            .filter(o -> art == null || o.art() == art)
            .filter(o -> (o.navn() + " " + o.navnNn() + " " + o.kode()).toLowerCase(Locale.ROOT).contains(q))
            .toList();
    var fra = (int) Math.min((long) side * antall, treff.size());
    return new Side<>(treff.size(), side, antall, treff.subList(fra, Math.min(fra + antall, treff.size())));
  }

  /**
   * @param art only schemes of this kind; null for all
   * @param ord part of a name or code; null or empty for all
   * @param side page from 0
   * @param antall schemes on a page, 1 to 200
   * @return the page with where each stands, by name
   */
  public Side<Ordningsrad> oversikt(Ordningsart art, String ord, int side, int antall) {
    var koder = lager.sisteKoder().stream().collect(Collectors.toMap(Ordningskode::ordning, k -> k, (a, b) -> a));
    var gjelder = lager.numre(Ordningsversjon.Status.GJELDENDE);
    var utkast = lager.numre(Ordningsversjon.Status.UTKAST);
    return sok(art, ord, side, antall)
        .map(o -> new Ordningsrad(o, koder.get(o.kode()), gjelder.get(o.kode()), utkast.get(o.kode())));
  }

  /** @return every scheme, by name as Norwegians sort; there are some tens of them */
  public List<Ordning> alle() {
    var norsk = Collator.getInstance(Meldinger.BOKMAL);
    return lager.alle().stream().sorted(Comparator.comparing(Ordning::navn, norsk::compare)).toList();
  }

  /** @return the names of all schemes in bokmål, by code */
  public Map<String, String> navn() {
    return lager.alle().stream().collect(Collectors.toMap(Ordning::kode, Ordning::navn));
  }

  /**
   * @param kode a scheme's code
   * @return the scheme
   * @throws IkkeFunnet when there is none
   */
  public Ordning hent(String kode) {
    return lager.finn(kode).orElseThrow(() -> new IkkeFunnet("feil.ordning.finnesIkke"));
  }

  /** @return the scheme's versions, the newest first */
  public List<Ordningsversjon> versjoner(String kode) {
    return lager.versjoner(kode);
  }

  /** @return the version that applies; empty for a scheme without applications, or one that has never been in use */
  public Optional<Ordningsversjon> gjeldende(String kode) {
    return lager.medStatus(kode, Ordningsversjon.Status.GJELDENDE);
  }

  /** @return the draft somebody writes on; empty when there is none */
  public Optional<Ordningsversjon> utkast(String kode) {
    return lager.medStatus(kode, Ordningsversjon.Status.UTKAST);
  }

  /**
   * @param kode a scheme's code
   * @param nr a version's number
   * @return the version
   * @throws IkkeFunnet when there is none
   */
  public Ordningsversjon versjon(String kode, int nr) {
    return lager.versjon(kode, nr).orElseThrow(() -> new IkkeFunnet("feil.ordning.versjonFinnesIkke"));
  }

  /**
   * @param id a version's row
   * @return the version
   * @throws IkkeFunnet when there is none
   */
  public Ordningsversjon versjon(long id) {
    return lager.versjon(id).orElseThrow(() -> new IkkeFunnet("feil.ordning.versjonFinnesIkke"));
  }

  /** @return where the scheme stands in each year's budget, the newest first */
  public List<Ordningskode> koder(String kode) {
    return lager.koder(kode);
  }

  /** @return which schemes stand in a year's budget, and where */
  public List<Ordningskode> koder(int ar) {
    return lager.koder(ar);
  }

  /** @return the schemes it took over from and those that took over from it, the first first */
  public List<Ordningsovergang> overganger(String kode) {
    return lager.overganger(kode);
  }

  /** @return what was done with the scheme, the latest first */
  public List<Ordningslogg> logg(String kode) {
    return lager.logg(kode);
  }
}
