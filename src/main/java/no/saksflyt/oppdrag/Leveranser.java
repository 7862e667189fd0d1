package no.saksflyt.oppdrag;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deliveries of assignments: what was due beside what was delivered, and what the ministry said of it. */
@Service
@Transactional
public class Leveranser {

  private final LeveranseRepository rader;
  private final OppdragsdelRepository deler;
  private final Saksfrister frister;
  private final SakService saker;
  private final Leveringskontroll kontroll;

  Leveranser(
      LeveranseRepository rader,
      OppdragsdelRepository deler,
      Saksfrister frister,
      SakService saker,
      Leveringskontroll kontroll) {
    this.rader = rader;
    this.deler = deler;
    this.frister = frister;
    this.saker = saker;
    this.kontroll = kontroll;
  }

  /**
   * @param saksnummer an assignment's case
   * @return every delivery, oldest first; the last of them may still be awaited
   */
  @Transactional(readOnly = true)
  public List<Leveranse> alle(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return rader(saksnummer);
  }

  /**
   * @param saksnummer an assignment's case
   * @return the delivery of the whole it stands at: awaited, or the last that was made
   */
  @Transactional(readOnly = true)
  public Optional<Leveranse> gjeldende(Saksnummer saksnummer) {
    return alle(saksnummer).stream().filter(rad -> rad.delId() == null).reduce((en, neste) -> neste);
  }

  /** @return which time it is of an assignment that comes back, from 1 */
  int nr(Saksnummer saksnummer) {
    return nr(rader(saksnummer));
  }

  private static int nr(List<Leveranse> alle) {
    return alle.stream().map(Leveranse::nr).max(Comparator.naturalOrder()).orElse(1);
  }

  /** The whole is delivered: every part but those that are delivered for themselves. */
  void lever(Saksnummer saksnummer, Levering levering) {
    kontroll.krev(levering);
    var alle = rader(saksnummer);
    int nr = nr(alle);
    var egen = frister.gjeldende(saksnummer, null).orElse(null);
    skriv(alle, saksnummer, nr, null).levert(levering, new Leveringsfrist(egen, nr == 1 ? delfrister(saksnummer, alle) : List.of()));
  }

  /** @param delId a part that is delivered for itself */
  void leverDel(Saksnummer saksnummer, String delId, Levering levering) {
    kontroll.krev(levering);
    var alle = rader(saksnummer);
    var frist = frister.gjeldende(saksnummer, delId).orElse(null);
    skriv(alle, saksnummer, nr(alle), delId).levert(levering, new Leveringsfrist(frist, List.of()));
  }

  /** A row that is awaited is filled; what was returned keeps its row, and its mending gets another. */
  private Leveranse skriv(List<Leveranse> alle, Saksnummer saksnummer, int nr, String delId) {
    return alle.stream()
        .filter(rad -> rad.nr() == nr && Objects.equals(rad.delId(), delId) && rad.levert() == null)
        .findFirst()
        .orElseGet(() -> rader.leggTil(new Leveranse(saksnummer, nr, delId)));
  }

  /** The parts' own deadlines count as well; a part that came with an earlier time has none that runs. */
  private List<Saksfrist> delfrister(Saksnummer saksnummer, List<Leveranse> alle) {
    var med =
        deler.alle(saksnummer.toString()).stream()
            .filter(del -> !del.bortfalt() && !gjelder(alle, 1, del.delId()))
            .map(Oppdragsdel::delId)
            .toList();
    return frister.alle(saksnummer).stream().filter(frist -> med.contains(frist.referanse())).toList();
  }

  /** @param frist the day the next time is due, or null for none */
  void nesteGang(Saksnummer saksnummer, LocalDate frist) {
    var neste = new Leveranse(saksnummer, nr(saksnummer) + 1, null);
    neste.ventes(frist);
    rader.leggTil(neste);
  }

  /** @return whether the part, or the whole for null, was delivered this time and not sent back */
  boolean gjelder(Saksnummer saksnummer, String delId) {
    var alle = rader(saksnummer);
    return gjelder(alle, nr(alle), delId);
  }

  private static boolean gjelder(List<Leveranse> alle, int nr, String delId) {
    return alle.stream().anyMatch(rad -> rad.nr() == nr && Objects.equals(rad.delId(), delId) && rad.gjelder());
  }

  /** @return how something of this time reached the ministry last */
  Optional<Levering> sist(Saksnummer saksnummer) {
    var alle = rader(saksnummer);
    int nr = nr(alle);
    return alle.stream()
        .filter(rad -> rad.nr() == nr && rad.gjelder())
        .max(Comparator.comparing(Leveranse::levert))
        .map(rad -> new Levering(rad.levert(), rad.maate(), rad.referanse()));
  }

  /**
   * @param saksnummer an assignment's case
   * @return ids of the parts that were delivered for themselves this time and not sent back
   */
  @Transactional(readOnly = true)
  public Set<String> levertForSeg(Saksnummer saksnummer) {
    var alle = rader(saksnummer);
    int nr = nr(alle);
    return alle.stream()
        .filter(rad -> rad.nr() == nr && rad.delId() != null && rad.gjelder())
        .map(Leveranse::delId)
        .collect(Collectors.toSet());
  }

  /**
   * @param sagt what the ministry says of this time's deliveries
   * @param returnerte the parts it returns; none of them when it accepts
   */
  void bemerket(Saksnummer saksnummer, Merknad sagt, List<String> returnerte) {
    var alle = rader(saksnummer);
    int nr = nr(alle);
    for (var rad : alle) {
      if (rad.nr() == nr && rad.gjelder() && (sagt.merknad() == Merknad.Svar.GODTATT || holder(alle, rad, returnerte))) {
        rad.bemerket(sagt);
      }
    }
  }

  /** A part that was not delivered for itself came with the whole. */
  private static boolean holder(List<Leveranse> alle, Leveranse rad, List<String> returnerte) {
    return rad.delId() == null
        ? returnerte.stream().anyMatch(del -> !gjelder(alle, rad.nr(), del))
        : returnerte.contains(rad.delId());
  }

  /** @return the outcome of the whole assignment: in time only when every delivery that stands was */
  Leveranseutfall utfall(Saksnummer saksnummer) {
    return Leveranseutfall.samlet(
        rader(saksnummer).stream().filter(Leveranse::gjelder).map(Leveranse::utfall).toList());
  }

  private List<Leveranse> rader(Saksnummer saksnummer) {
    return rader.alle(saksnummer.toString());
  }
}
