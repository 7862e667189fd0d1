package no.saksflyt.statistikk;

import java.time.Clock;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was published stays as it was: other figures for the same years are a new edition, which tells what is new in it. */
@Service
@Transactional
public class Utgaver {

  private static final int MAKS = 2_000;

  private final Statistikk statistikk;
  private final Serier serier;
  private final Utgavelager lager;
  private final Innlogget innlogget;
  private final Clock klokke;

  Utgaver(Statistikk statistikk, Serier serier, Utgavelager lager, Innlogget innlogget, Clock klokke) {
    this.statistikk = statistikk;
    this.serier = serier;
    this.lager = lager;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /** @return the series' editions, the latest first */
  @Transactional(readOnly = true)
  public List<Utgave> alle(String serie) {
    return lager.alle(serie);
  }

  /**
   * @throws IkkeFunnet when there is no such edition
   */
  @Transactional(readOnly = true)
  public Utgave hent(long id) {
    return lager.finn(id).orElseThrow(() -> new IkkeFunnet("feil.statistikk.utgave"));
  }

  /** @return what an edition published */
  @Transactional(readOnly = true)
  public Visningstabell tabell(Utgave utgave) {
    return lager.tabell(utgave.id());
  }

  /** @return whether the person behind the call may publish the series */
  @Transactional(readOnly = true)
  public boolean kanPublisere(String serie) {
    return innlogget.naa().harEnAv(serier.hent(serie).utgivere());
  }

  /**
   * Publishes figures as they are now, with small numbers held back.
   *
   * @param serie a series
   * @param utvalg which of its figures
   * @param merknad what is new since the last edition of the same years; none for a first one
   * @return the edition
   * @throws Regelbrudd when a later edition does not tell what is new, or nothing is
   * @throws no.saksflyt.felles.IkkeTillatt for others than those who publish the series
   */
  public Utgave publiser(String serie, Statistikkutvalg utvalg, String merknad) {
    innlogget.krev(serier.hent(serie).utgivere().toArray(String[]::new));
    var valgt = new Statistikkutvalg(utvalg.fra(), utvalg.til(), utvalg.avskjaering(), utvalg.endelig(), true);
    var tabell = statistikk.tabell(serie, valgt);
    var forrige = lager.alle(serie).stream().filter(u -> gjelder(u, valgt)).findFirst();
    var tekst = merknad == null || merknad.isBlank() ? null : merknad.strip();
    if (tekst != null && tekst.length() > MAKS) {
      throw new Regelbrudd(new Feltfeil("merknad", "feil.statistikk.merknadForLang", MAKS));
    }
    if (forrige.isPresent()) {
      if (lager.tabell(forrige.get().id()).rader().equals(tabell.rader())) {
        throw new Regelbrudd(new Feltfeil("merknad", "feil.statistikk.ingentingNytt", forrige.get().nummer()));
      }
      if (tekst == null) {
        throw new Regelbrudd(new Feltfeil("merknad", "feil.statistikk.merknadMangler"));
      }
    }
    var ny =
        new Utgave(
            0,
            serie,
            valgt.fra(),
            valgt.til(),
            forrige.map(Utgave::nummer).orElse(0) + 1,
            valgt.endelig(),
            valgt.oyeblikk(klokke),
            tekst,
            innlogget.id(),
            klokke.instant());
    try {
      return hent(lager.settInn(ny, tabell));
    } catch (DuplicateKeyException samtidig) {
      throw new Konflikt("feil.endretImens");
    }
  }

  private static boolean gjelder(Utgave utgave, Statistikkutvalg utvalg) {
    return utgave.fra() == utvalg.fra() && utgave.til() == utvalg.til() && utgave.endelig() == utvalg.endelig();
  }
}
