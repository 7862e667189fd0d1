package no.saksflyt.frist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import org.springframework.stereotype.Component;

/**
 * Answers when a deadline by law falls, and how it came about. What the law demands stands in the table
 * {@code processes/felles/lovfrister.dmn}; here is only the arithmetic, after domstolloven §§ 148 and 149: the day counted from is
 * not counted, weeks end on the same weekday and months on the same date, and a deadline that would end on a Saturday, a Sunday or
 * a public holiday ends on the next working day.
 */
@Component
public class Lovfrister {

  private static final LocalDate FORSTE = LocalDate.of(1900, 1, 1);
  private static final LocalDate SISTE = LocalDate.of(2199, 12, 31);
  private static final int FLEST = 1_000;

  private final Lovfristkilde kilde;
  private final Regelverkskilde regelverkene;
  private final Lovregning regning;

  Lovfrister(Lovfristkilde kilde, Regelverkskilde regelverkene, Lovregning regning) {
    this.kilde = kilde;
    this.regelverkene = regelverkene;
    this.regning = regning;
  }

  /** @return every row of the table, in its order */
  public List<Lovfristrad> regler() {
    return kilde.gjeldende().rader();
  }

  /**
   * @param regel the rule's id
   * @param start the day it is counted from
   * @param regelverk the rule set's code, or null for the one in force at the start
   * @return the deadline
   * @throws Regelbrudd when there is no such rule under the rule set
   */
  public Lovfrist beregn(String regel, LocalDate start, String regelverk) {
    return beregn(Fristsporsmal.om(regel, start, regelverk));
  }

  /**
   * @param om what is asked
   * @return the deadline; its day is null while the deadline is interrupted and the reasons have not come
   * @throws Regelbrudd naming every field that is wrong
   */
  public Lovfrist beregn(Fristsporsmal om) {
    var tabell = kilde.gjeldende();
    kontroller(om, tabell);
    var kode = om.regelverk() == null ? iKraft(om.start()).kode() : om.regelverk();
    var rad = finn(tabell, om.regel(), kode, om.start());
    var avbrutt = tabell.avbruttAv(rad.regel(), kode, om.start());
    if (avbrutt.isPresent()) {
      krev(om.avbrutt() != null, "avbrutt", "feil.lovfrist.mangler", "avbrutt");
      return avbrutt(tabell, avbrutt.get(), kode, om);
    }
    krev((rad.lengde() == null) == (om.antall() != null), "antall",
        rad.lengde() == null ? "feil.lovfrist.mangler" : "feil.lovfrist.gjelderIkke", "antall");
    if (om.avbrutt() == null && om.begrunnet() == null) {
      return regning.svar(rad, om.start(), om.antall());
    }
    var felt = om.avbrutt() == null ? "begrunnet" : "avbrutt";
    krev(rad.avbrytes() != null, felt, "feil.lovfrist.gjelderIkke", felt);
    krev(om.avbrutt() != null, "avbrutt", "feil.lovfrist.mangler", "avbrutt");
    return avbrutt(tabell, rad, kode, om);
  }

  private Lovfrist avbrutt(Lovfristtabell tabell, Lovfristrad opprinnelig, String kode, Fristsporsmal om) {
    return avbrutt(tabell, opprinnelig, regning.svar(opprinnelig, om.start(), null), kode, om);
  }

  /**
   * @param forste the deadline as it was before the party asked for reasons, prolongation included
   * @param om the question, with its rule set and the day reasons were asked for
   * @return the deadline after the request
   */
  Lovfrist avbrutt(Lovfrist forste, Fristsporsmal om) {
    var tabell = kilde.gjeldende();
    kontroller(om, tabell);
    return avbrutt(tabell, finn(tabell, om.regel(), om.regelverk(), om.start()), forste, om.regelverk(), om);
  }

  /** A request for reasons interrupts only a deadline that still runs; the new one runs from the reasons. */
  private Lovfrist avbrutt(Lovfristtabell tabell, Lovfristrad opprinnelig, Lovfrist forste, String kode, Fristsporsmal om) {
    if (om.avbrutt().isAfter(forste.frist())) {
      return regning.ikkeAvbrutt(forste, om.avbrutt());
    }
    if (om.begrunnet() == null) {
      return regning.loperIkke(forste, om.avbrutt());
    }
    var ny = finn(tabell, opprinnelig.avbrytes(), kode, om.begrunnet());
    return regning.avbrutt(forste, om.avbrutt(), regning.svar(ny, om.begrunnet(), null));
  }

  private Regelverk iKraft(LocalDate dag) {
    return Regelverksvalg.velg(regelverkene.alle(), dag, dag, dag);
  }

  private static Lovfristrad finn(Lovfristtabell tabell, String regel, String kode, LocalDate dag) {
    return tabell.finn(regel, kode, dag)
        .orElseThrow(() -> new Regelbrudd(new Feltfeil("regel", "feil.lovfrist.ingenRad", regel, kode, dag)));
  }

  private void kontroller(Fristsporsmal om, Lovfristtabell tabell) {
    var feil = new ArrayList<Feltfeil>();
    if (om.regel() == null) {
      feil.add(new Feltfeil("regel", "feil.lovfrist.mangler", "regel"));
    } else if (!tabell.regler().contains(om.regel())) {
      feil.add(new Feltfeil("regel", "feil.lovfrist.ukjentRegel", om.regel(), String.join(", ", tabell.regler())));
    }
    if (om.start() == null) {
      feil.add(new Feltfeil("start", "feil.lovfrist.mangler", "start"));
    }
    datoInnenfor(feil, "start", om.start());
    datoInnenfor(feil, "avbrutt", om.avbrutt());
    datoInnenfor(feil, "begrunnet", om.begrunnet());
    etter(feil, "avbrutt", om.avbrutt(), "start", om.start());
    etter(feil, "begrunnet", om.begrunnet(), "avbrutt", om.avbrutt());
    if (om.antall() != null && (om.antall() < 0 || om.antall() > FLEST)) {
      feil.add(new Feltfeil("antall", "feil.lovfrist.antall", FLEST));
    }
    var koder = regelverkene.alle().stream().map(Regelverk::kode).collect(Collectors.toCollection(TreeSet::new));
    if (om.regelverk() != null && !koder.contains(om.regelverk())) {
      feil.add(new Feltfeil("regelverk", "feil.lovfrist.ukjentRegelverk", om.regelverk(), String.join(", ", koder)));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private static void datoInnenfor(List<Feltfeil> feil, String felt, LocalDate dato) {
    if (dato != null && (dato.isBefore(FORSTE) || dato.isAfter(SISTE))) {
      feil.add(new Feltfeil(felt, "feil.lovfrist.utenfor", felt));
    }
  }

  private static void etter(List<Feltfeil> feil, String felt, LocalDate dato, String foerst, LocalDate forste) {
    if (dato != null && forste != null && dato.isBefore(forste)) {
      feil.add(new Feltfeil(felt, "feil.lovfrist.rekkefolge", felt, foerst));
    }
  }

  private static void krev(boolean oppfylt, String felt, String kode, Object argument) {
    if (!oppfylt) {
      throw new Regelbrudd(new Feltfeil(felt, kode, argument));
    }
  }
}
