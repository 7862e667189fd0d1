package no.saksflyt.oppdrag;

import java.time.LocalDate;
import java.util.List;
import no.saksflyt.frist.Fristtype;

/**
 * An assignment to be registered.
 *
 * @param nummer the ministry's number, for instance {@code 2026-07}; null only for one that stands in no letter
 * @param tittel its title
 * @param maal the goal it serves, or null
 * @param fristtype what kind of deadline it has
 * @param frist the deadline; none for {@link Fristtype#INGEN}
 * @param oppfolgingsdato when an assignment without a date is looked at again; a month from today when left out
 * @param deler its parts; when there are none the whole is one part
 * @param begrenset whether only those named on it may see it
 * @param skjermetTittel title for a restricted one, shown where the real one is not
 * @param personer ids of those who may see a restricted one, beside whoever registers it
 * @param bestilling who asked for it, where it stands in no letter; null otherwise
 */
public record NyttOppdrag(
    String nummer,
    String tittel,
    String maal,
    Fristtype fristtype,
    LocalDate frist,
    LocalDate oppfolgingsdato,
    List<Del> deler,
    boolean begrenset,
    String skjermetTittel,
    List<String> personer,
    Bestilling bestilling) {

  public NyttOppdrag {
    nummer = nummer == null || nummer.isBlank() ? null : nummer;
    deler = deler == null ? List.of() : List.copyOf(deler);
    personer = personer == null ? List.of() : List.copyOf(personer);
  }

  /** An assignment that stands in a letter. */
  public NyttOppdrag(
      String nummer,
      String tittel,
      String maal,
      Fristtype fristtype,
      LocalDate frist,
      LocalDate oppfolgingsdato,
      List<Del> deler,
      boolean begrenset,
      String skjermetTittel,
      List<String> personer) {
    this(nummer, tittel, maal, fristtype, frist, oppfolgingsdato, deler, begrenset, skjermetTittel, personer, null);
  }

  /** An assignment that names nobody. */
  public NyttOppdrag(
      String nummer,
      String tittel,
      String maal,
      Fristtype fristtype,
      LocalDate frist,
      LocalDate oppfolgingsdato,
      List<Del> deler,
      boolean begrenset,
      String skjermetTittel) {
    this(nummer, tittel, maal, fristtype, frist, oppfolgingsdato, deler, begrenset, skjermetTittel, List.of());
  }

  /**
   * @param navn what the part is
   * @param frist its own deadline, or null for the whole's
   */
  public record Del(String navn, LocalDate frist) {}
}
