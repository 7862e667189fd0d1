package no.saksflyt.oppdrag.rapport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
  private final Endringsmerker merker;
  private final Rapportskjerming skjerming;
  private final RapportDocx docx;
  private final RapportPdf pdf;
  private final SakService saker;
  private final ObjectMapper json;
  private final Meldinger meldinger;
  private final Clock klokke;

  Rapporter(
      Rapportlager lager,
      Rapportbygger bygger,
      Endringsmerker merker,
      Rapportskjerming skjerming,
      RapportDocx docx,
      RapportPdf pdf,
      SakService saker,
      ObjectMapper json,
      Meldinger meldinger,
      Clock klokke) {
    this.lager = lager;
    this.bygger = bygger;
    this.merker = merker;
    this.skjerming = skjerming;
    this.docx = docx;
    this.pdf = pdf;
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
   * @return what stands in it: as it was frozen but for what has been restricted since, or a draft; both show what the person
   *     may see
   */
  @Transactional(readOnly = true)
  public Rapportinnhold innhold(Rapport rapport) {
    // A frozen report is read from its own row: whether it is for this person is asked here.
    saker.hent(rapport.saksnummer());
    return rapport.frosset() == null ? utkast(rapport) : skjerming.lest(frosset(rapport));
  }

  /**
   * @param rapport a report
   * @return what would stand in it now
   */
  @Transactional(readOnly = true)
  public Rapportinnhold utkast(Rapport rapport) {
    return bygger.bygg(grunnlag(rapport), klokke.instant(), false);
  }

  /**
   * @param rapport a report
   * @return what has become different in its cases since it was frozen, in words by case number or {@code sp-<id>}; nothing for a
   *     draft
   */
  @Transactional(readOnly = true)
  public Map<String, List<String>> endringer(Rapport rapport) {
    if (rapport.frosset() == null) {
      return Map.of();
    }
    var da = grunnlag(rapport, LocalDate.ofInstant(rapport.frosset(), klokke.getZone()));
    return merker.av(
        frosset(rapport),
        bygger.bygg(da, rapport.frosset(), true),
        bygger.bygg(grunnlag(rapport, LocalDate.now(klokke)), klokke.instant(), true));
  }

  /**
   * A part the coordinator writes.
   *
   * @param del which
   * @param tittel its heading
   * @param tekst what is written, empty when nothing is
   * @param versjon counts its changes, -1 while nobody has written it
   */
  public record Skrevet(Rapportdel del, String tittel, String tekst, long versjon) {}

  /** @return the parts of a report the coordinator writes, as they stand */
  @Transactional(readOnly = true)
  public List<Skrevet> skrevne(Rapport rapport) {
    var skrevet = lager.tekster(rapport.saksnummer());
    return bygger.tekster(grunnlag(rapport)).stream()
        .filter(t -> t.del().skrives())
        .map(t -> new Skrevet(t.del(), t.tittel(), t.tekst(), skrevet.containsKey(t.del()) ? skrevet.get(t.del()).versjon() : -1))
        .toList();
  }

  /** @return the report as a text document */
  public byte[] docx(Rapportinnhold innhold) {
    return docx.skriv(innhold);
  }

  /** @return the report as PDF */
  public byte[] pdf(Rapportinnhold innhold) {
    return pdf.skriv(innhold);
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
    return grunnlag(rapport, rapport.avskjaering());
  }

  private Rapportgrunnlag grunnlag(Rapport rapport, LocalDate avskjaering) {
    return new Rapportgrunnlag(
        rapport.saksnummer(),
        saker.hent(rapport.saksnummer()).tittel(),
        rapport.slag(),
        rapport.ar(),
        avskjaering,
        rapport.utvalg());
  }

  private Rapportgrunnlag utenSak(int ar, Rapportslag slag) {
    return new Rapportgrunnlag(
        null, meldinger.tekst("rapport.tittel." + slag, String.valueOf(ar)), slag, ar, slag.avskjaering(ar), Utvalg.ALT);
  }
}
