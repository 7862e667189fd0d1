package no.saksflyt.statistikk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.sak.Tallgrunnlag;
import no.saksflyt.sak.Tallrad;
import no.saksflyt.sak.Tallrad.Sum;
import no.saksflyt.sak.Talltabell;
import no.saksflyt.statistikk.Visningstall.Art;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A series' figures as they are shown: with words, and with small numbers held back where they are published. */
@Service
@Transactional(readOnly = true)
public class Statistikk {

  private final Serier serier;
  private final Smaatallsgrenser grenser;
  private final Innlogget innlogget;
  private final Meldinger meldinger;
  private final Clock klokke;

  Statistikk(Serier serier, Smaatallsgrenser grenser, Innlogget innlogget, Meldinger meldinger, Clock klokke) {
    this.serier = serier;
    this.grenser = grenser;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  /**
   * @param serie a series
   * @param parametre an address's parameters
   * @return which of its figures they ask for
   * @throws no.saksflyt.felles.Regelbrudd naming every parameter that is wrong
   * @throws no.saksflyt.felles.IkkeFunnet when there is no such series
   */
  public Statistikkutvalg utvalg(String serie, Map<String, String> parametre) {
    return Statistikkutvalg.av(parametre, serier.hent(serie).sisteAr().orElseGet(() -> LocalDate.now(klokke).getYear()));
  }

  /**
   * @param serie a series
   * @param utvalg which of its figures
   * @return them. As they are published they are of every case for whoever publishes the series; else a restricted case counts for
   *     those alone who see it
   * @throws no.saksflyt.felles.IkkeFunnet when there is no such series
   */
  public Visningstabell tabell(String serie, Statistikkutvalg utvalg) {
    var tabell = serier.hent(serie).tabell(utvalg.sporsmal(klokke, utvalg.publisert() && utgir(serie)));
    var grense = utvalg.publisert() ? grenser.grense(serie) : null;
    var holdt = new HashMap<Integer, Map<Sum, Art>>();
    if (grense != null) {
      tabell.ar().forEach(ar -> holdt.put(ar, vern(grense, tabell, ar)));
    }
    var rader = tabell.rader().stream().map(rad -> rad(serie, rad, tabell.ar(), holdt)).toList();
    var merknader = new ArrayList<>(tabell.merknader());
    if (!utvalg.publisert()) {
      merknader.addAll(tabell.sporsmal());
    }
    return new Visningstabell(tabell.ar(), rader, merknader, grense);
  }

  /**
   * @param serie a series
   * @param utvalg as of when
   * @param rad a row's group
   * @param verdi its code
   * @param ar a year
   * @return what the number is put together of, as far as the person behind the call may see it
   */
  public List<Tallgrunnlag> grunnlag(String serie, Statistikkutvalg utvalg, String rad, String verdi, int ar) {
    return serier.hent(serie).grunnlag(utvalg.sporsmal(klokke, false), rad, verdi, ar);
  }

  private boolean utgir(String serie) {
    return innlogget.hvisNoen().filter(naa -> naa.harEnAv(serier.hent(serie).utgivere())).isPresent();
  }

  private Visningsrad rad(String serie, Tallrad rad, List<Integer> arene, Map<Integer, Map<Sum, Art>> holdt) {
    var tall =
        arene.stream()
            .map(
                ar -> {
                  var art = holdt.getOrDefault(ar, Map.of()).get(noekkel(rad));
                  return art == null ? Visningstall.av(rad.tall().get(ar)) : new Visningstall(null, art);
                })
            .toList();
    return new Visningsrad(rad.rad(), rad.verdi(), ord(serie, rad), tall);
  }

  private String ord(String serie, Tallrad rad) {
    return meldinger.tekst("maltall." + serie + ".verdi." + rad.rad() + "." + rad.verdi());
  }

  private static Map<Sum, Art> vern(int grense, Talltabell tabell, int ar) {
    var tall = new LinkedHashMap<Sum, Long>();
    var delAv = new LinkedHashMap<Sum, Sum>();
    for (var rad : tabell.rader()) {
      if (rad.tall().get(ar) != null) {
        tall.put(noekkel(rad), rad.tall().get(ar));
        if (rad.delAv() != null) {
          delAv.put(noekkel(rad), rad.delAv());
        }
      }
    }
    return new Smaatallsvern(grense, tall, delAv).holdt();
  }

  private static Sum noekkel(Tallrad rad) {
    return new Sum(rad.rad(), rad.verdi());
  }
}
