package no.saksflyt.hendelse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records and reads what happened in cases. Whoever reads checks first that the person may see the case. */
@Service
public class Hendelser {

  private final SakshendelseRepository rader;
  private final Hendelseslager lager;
  private final Clock klokke;

  Hendelser(SakshendelseRepository rader, Hendelseslager lager, Clock klokke) {
    this.rader = rader;
    this.lager = lager;
    this.klokke = klokke;
  }

  /**
   * Records an event in the use case's own transaction, so that neither exists without the other.
   *
   * @param hendelse what happened
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void registrer(Hendelse hendelse) {
    var virkning = hendelse.virkning() == null ? LocalDate.now(klokke) : hendelse.virkning();
    lager.leggTil(hendelse, virkning, klokke.instant());
  }

  /**
   * @param saksnummer a case
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @return its events, newest first
   */
  @Transactional(readOnly = true)
  public Side<Sakshendelse> tidslinje(Saksnummer saksnummer, int side, int antall) {
    lager.skrivUt();
    Side.kontroller(side, antall);
    var treff = rader.findBySaksnummerOrderByIdDesc(saksnummer.toString(), PageRequest.of(side, antall));
    return new Side<>(treff.getTotalElements(), side, antall, treff.getContent());
  }

  /**
   * @param saksnummer a case
   * @param id the last event already known
   * @param typer the types asked for
   * @return the later events of these types, oldest first
   */
  @Transactional(readOnly = true)
  public List<Sakshendelse> etter(Saksnummer saksnummer, long id, List<String> typer) {
    lager.skrivUt();
    return rader.findBySaksnummerAndIdGreaterThanAndTypeInOrderById(saksnummer.toString(), id, typer);
  }

  /**
   * @param saksnummer a case
   * @param typer the types asked for
   * @return what was told in its events of these types, the reason or else what it became, newest last with a blank line between
   */
  @Transactional(readOnly = true)
  public String fortalt(Saksnummer saksnummer, String... typer) {
    return etter(saksnummer, 0, List.of(typer)).stream()
        .map(h -> h.grunn() == null ? h.etter() : h.grunn())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n\n"));
  }

  /**
   * @param saksnummer a case
   * @param typer the types asked for
   * @return the id of its last event of these types; 0 when there is none
   */
  @Transactional(readOnly = true)
  public long siste(Saksnummer saksnummer, List<String> typer) {
    lager.skrivUt();
    return rader.siste(saksnummer.toString(), typer);
  }

  /**
   * Writes the present transaction's events, which otherwise are written last in it. Whoever asks the database for events past this
   * class calls it first.
   */
  public void skrivUt() {
    lager.skrivUt();
  }
}
