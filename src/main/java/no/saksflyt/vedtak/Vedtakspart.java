package no.saksflyt.vedtak;

import java.time.Instant;
import java.time.LocalDate;
import no.saksflyt.sak.Kanal;

/**
 * One who is told of a decision, or may complain on it, with the notice of their own and the deadline that follows from it. Days
 * are in Europe/Oslo.
 *
 * @param id its id
 * @param vedtak the decision's id
 * @param sakspart the party's id on the decision's case
 * @param navn the party's name
 * @param stilling what the party is to the decision
 * @param notis how the party was told
 * @param opphold what interrupts or prolongs the deadline
 * @param frist the deadline that follows
 * @param versjon counts the changes, so that two who change it at once are told
 */
public record Vedtakspart(
    long id,
    long vedtak,
    long sakspart,
    String navn,
    Partsstilling stilling,
    Notis notis,
    Opphold opphold,
    Frist frist,
    long versjon) {

  /**
   * @param kanal the way the notice went; null before it was sent
   * @param sendt when the notice was sent, or null
   * @param tilgjengelig when it could first be read digitally, or null
   * @param varslet when the party was sent word that it lies there, or null
   * @param framme the day it is proven to have arrived, or null
   * @param bevis what proves that, or null
   */
  public record Notis(
      Kanal kanal, Instant sendt, Instant tilgjengelig, Instant varslet, LocalDate framme, String bevis) {

    static final Notis INGEN = new Notis(null, null, null, null, null, null);
  }

  /**
   * @param bedt the day the party asked for the reasons, or null
   * @param begrunnet the day the reasons reached the party, or null
   * @param forlengetTil the day the deadline was prolonged to, or null
   * @param forlengetDen the day that was decided, or null
   * @param oppgitt the last day the party has been told in a letter, or null: the deadline never becomes earlier
   */
  public record Opphold(
      LocalDate bedt, LocalDate begrunnet, LocalDate forlengetTil, LocalDate forlengetDen, LocalDate oppgitt) {}

  /**
   * @param dag the last day to complain; null while none runs, or where nobody may complain
   * @param forklaring in bokmål how that day came about, or why there is none; null where nobody may complain
   * @param hjemmel the provision, or null
   */
  public record Frist(LocalDate dag, String forklaring, String hjemmel) {}

  /** @return whether a notice has gone out that has not come back */
  public boolean underrettet() {
    return notis.sendt() != null;
  }

  /** @return the last day to complain; null while none runs, or where nobody may complain */
  public LocalDate klagefrist() {
    return frist.dag();
  }

  Vedtakspart med(Notis ny) {
    return new Vedtakspart(id, vedtak, sakspart, navn, stilling, ny, opphold, frist, versjon);
  }

  Vedtakspart med(Opphold nytt) {
    return new Vedtakspart(id, vedtak, sakspart, navn, stilling, notis, nytt, frist, versjon);
  }

  Vedtakspart med(Frist ny) {
    return new Vedtakspart(id, vedtak, sakspart, navn, stilling, notis, opphold, ny, versjon);
  }

  Vedtakspart framme(LocalDate dag, String bevis) {
    return med(new Notis(notis.kanal(), notis.sendt(), notis.tilgjengelig(), notis.varslet(), dag, bevis));
  }

  Vedtakspart begrunnelse(LocalDate bedt, LocalDate gitt) {
    return med(new Opphold(bedt, gitt, opphold.forlengetTil(), opphold.forlengetDen(), opphold.oppgitt()));
  }

  Vedtakspart forlenget(LocalDate til, LocalDate den) {
    return med(new Opphold(opphold.bedt(), opphold.begrunnet(), til, den, opphold.oppgitt()));
  }

  Vedtakspart oppgitt(LocalDate dag) {
    return med(new Opphold(opphold.bedt(), opphold.begrunnet(), opphold.forlengetTil(), opphold.forlengetDen(), dag));
  }
}
