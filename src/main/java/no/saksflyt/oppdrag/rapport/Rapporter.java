package no.saksflyt.oppdrag.rapport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.brev.Pakking;
import no.saksflyt.sak.SakService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports as they are read: the frozen one as it was approved, any other as a draft of this moment. */
@Service
@Transactional
public class Rapporter {

  private final Rapportlager lager;
  private final Rapportbygger bygger;
  private final SakService saker;
  private final ObjectMapper json;
  private final Meldinger meldinger;
  private final Clock klokke;

  Rapporter(
      Rapportlager lager, Rapportbygger bygger, SakService saker, ObjectMapper json, Meldinger meldinger, Clock klokke) {
    this.lager = lager;
    this.bygger = bygger;
    this.saker = saker;
    this.json = json;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  /**
   * @param saksnummer a report's case
   * @return the report
   * @throws IkkeFunnet when there is none or it is not for this person
   */
  public Rapport hent(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return lager.finn(saksnummer).orElseThrow(() -> new IkkeFunnet("feil.sak.finnesIkke", saksnummer));
  }

  /**
   * @param ar the year reported on
   * @param slag half-year or annual report
   * @return the report the year has, empty while no work on it has begun
   */
  @Transactional(readOnly = true)
  public Optional<Rapport> gjeldende(int ar, Rapportslag slag) {
    return lager.gjeldende(ar, slag);
  }

  /**
   * @param ar the year reported on
   * @param slag half-year or annual report
   * @return what stands in it: the frozen report, or a draft that shows what the person may see
   */
  @Transactional(readOnly = true)
  public Rapportinnhold innhold(int ar, Rapportslag slag) {
    return gjeldende(ar, slag)
        .map(this::innhold)
        .orElseGet(() -> bygger.bygg(utenSak(ar, slag), klokke.instant(), false));
  }

  /**
   * @param rapport a report
   * @return what stands in it: as it was frozen, or a draft that shows what the person may see
   */
  @Transactional(readOnly = true)
  public Rapportinnhold innhold(Rapport rapport) {
    return rapport.frosset() == null ? utkast(rapport) : frosset(rapport);
  }

  /**
   * @param rapport a report
   * @return what would stand in it now
   */
  @Transactional(readOnly = true)
  public Rapportinnhold utkast(Rapport rapport) {
    return bygger.bygg(grunnlag(rapport), klokke.instant(), false);
  }

  /** Keeps the report as it is now, restricted assignments counted and not told of. */
  Rapportinnhold frys(Rapport rapport) {
    var innhold = bygger.bygg(grunnlag(rapport), klokke.instant(), true);
    try {
      lager.frys(rapport.saksnummer(), Pakking.pakk(json.writeValueAsString(innhold)));
    } catch (JsonProcessingException umulig) {
      throw new UncheckedIOException(umulig);
    }
    return innhold;
  }

  private Rapportinnhold frosset(Rapport rapport) {
    try {
      return json.readValue(Pakking.pakkUt(lager.frosset(rapport.saksnummer()).orElseThrow()), Rapportinnhold.class);
    } catch (JsonProcessingException umulig) {
      throw new UncheckedIOException(umulig);
    }
  }

  private Rapportgrunnlag grunnlag(Rapport rapport) {
    return new Rapportgrunnlag(
        rapport.saksnummer(),
        saker.hent(rapport.saksnummer()).tittel(),
        rapport.slag(),
        rapport.ar(),
        rapport.avskjaering(),
        rapport.utvalg());
  }

  private Rapportgrunnlag utenSak(int ar, Rapportslag slag) {
    return new Rapportgrunnlag(
        null, meldinger.tekst("rapport.tittel." + slag, String.valueOf(ar)), slag, ar, slag.avskjaering(ar), Utvalg.ALT);
  }
}
