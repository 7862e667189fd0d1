package no.saksflyt.tilskudd.utlysning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilskudd.ordning.Ordning;
import no.saksflyt.tilskudd.ordning.Ordningsversjon;

/**
 * A call for applications. Shares its case's number and keeps the version of the scheme it was announced with.
 *
 * @param saksnummer its case
 * @param id its address: scheme, year and number, for instance {@code jobbsjansen-2027-1}
 * @param ordning the scheme
 * @param versjon the version of the scheme it was announced with
 * @param ar the budget year
 * @param nr its number among the scheme's calls that year, from 1
 * @param tittelNb its title in bokmål
 * @param tittelNn its title in nynorsk
 * @param aapner the first instant applications are taken
 * @param stenger the last second applications are taken; null for a call without a closing time
 * @param rammeOre how much it has to give
 * @param bundetOre how much of that is committed
 * @param forbehold whether it is announced with the reservation that Stortinget votes the money
 * @param forbeholdOpphevet the day the reservation was lifted, or null
 * @param status how its case stands
 * @param plan what was said of it on its way to being published
 * @param publisert when it was published, or null
 * @param trukket when it was withdrawn, or null
 * @param sakVersjon counts its changes
 */
public record Utlysning(
    Saksnummer saksnummer,
    String id,
    Ordning ordning,
    Ordningsversjon versjon,
    int ar,
    int nr,
    String tittelNb,
    String tittelNn,
    Instant aapner,
    Instant stenger,
    long rammeOre,
    long bundetOre,
    boolean forbehold,
    LocalDate forbeholdOpphevet,
    Utlysningsstatus status,
    Plan plan,
    Instant publisert,
    Instant trukket,
    long sakVersjon) {

  /**
   * What was said of a call on its way to being published.
   *
   * @param merknad what its owner tells whoever approves it, or null
   * @param returgrunn why it was last sent back, or null
   * @param departementetDato the day of the ministry's approval, or null
   * @param departementetReferanse the approval's reference, or null
   * @param rundskriv the circular the rules are published in, or null
   */
  public record Plan(
      String merknad, String returgrunn, LocalDate departementetDato, String departementetReferanse, String rundskriv) {}

  /**
   * @param nynorsk whether nynorsk is read, otherwise bokmål
   * @return its title
   */
  public String tittel(boolean nynorsk) {
    return nynorsk ? tittelNn : tittelNb;
  }

  /** @return the first instant it takes applications no more; empty for a call without a closing time */
  public Optional<Instant> slutt() {
    return Optional.ofNullable(stenger).map(s -> s.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1));
  }

  /**
   * @param naa a moment
   * @return what the call is to applicants then
   */
  public Utlysningstilstand tilstand(Instant naa) {
    if (trukket != null) {
      return Utlysningstilstand.TRUKKET;
    }
    if (naa.isBefore(aapner)) {
      return Utlysningstilstand.KOMMER;
    }
    return slutt().filter(s -> !naa.isBefore(s)).isPresent() ? Utlysningstilstand.STENGT : Utlysningstilstand.AAPEN;
  }

  /**
   * Exact to the instant: taken from the opening instant until the closing second has passed, whatever jobs have run.
   *
   * @param innsendt when an application arrived, by the server's clock
   * @return whether it is taken, else why not
   */
  public Mottakssvar tarImot(Instant innsendt) {
    if (publisert == null) {
      return Mottakssvar.UKJENT;
    }
    return switch (tilstand(innsendt)) {
      case KOMMER -> Mottakssvar.IKKE_AAPNET;
      case AAPEN -> Mottakssvar.TAR_IMOT;
      case STENGT -> Mottakssvar.STENGT;
      case TRUKKET -> Mottakssvar.TRUKKET;
    };
  }

  /** @return what no application has been promised yet */
  public long ledigOre() {
    return rammeOre - bundetOre;
  }
}
