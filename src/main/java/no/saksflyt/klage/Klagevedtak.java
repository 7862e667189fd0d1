package no.saksflyt.klage;

import java.time.LocalDate;
import java.util.List;
import no.saksflyt.vedtak.Klagerolle;
import no.saksflyt.vedtak.Klageutfall;
import no.saksflyt.vedtak.NyttVedtak;
import no.saksflyt.vedtak.Vedtak;

/** The decisions a complaint can end in, as they are to be recorded; each is about the decision complained of. */
final class Klagevedtak {

  /** Keys of the provisions they rest on, among the rule set's texts. */
  static final String HJEMMEL_AVVISNING = "avvisning";

  static final String HJEMMEL_PROVING = "proving";

  /** Codes of the kinds of decision, rows of {@code vedtakstype}. */
  static final String AVVISNING = "klage.avvisning";

  static final String AVVISNING_KLAGEINSTANS = "klage.avvisning.klageinstans";
  static final String OMGJORING = "klage.omgjoring";
  static final String VEDTAK = "klage.vedtak";

  private static final int MAKS_TITTEL = 500;

  private Klagevedtak() {}

  static NyttVedtak avvisning(Klage klage, Vedtak paaklaget, String hjemmel, String forPerson) {
    var hos = klage.rolle().filter(Klagerolle.KLAGEINSTANS::equals).isPresent() ? AVVISNING_KLAGEINSTANS : AVVISNING;
    return nytt(
        klage,
        paaklaget,
        hos,
        "Avvisning av klage",
        null,
        Klageutfall.AVVIST,
        hjemmel,
        null,
        forPerson,
        List.of(klage.klager()));
  }

  static NyttVedtak omgjoring(
      Klage klage, Vedtak paaklaget, Klageutfall utfall, String forPerson, List<Long> parter) {
    return nytt(
        klage,
        paaklaget,
        OMGJORING,
        utfall == Klageutfall.OPPHEVET ? "Oppheving" : "Omgjøring",
        null,
        utfall,
        klage.forberedelse().map(Forberedelse::forslagHjemmel).orElse(null),
        null,
        forPerson,
        parter);
  }

  static NyttVedtak avgjorelse(
      Klage klage, Vedtak paaklaget, Utkast utkast, String forPerson, List<Long> parter) {
    var type = utkast.foreslattUtfall() == Klageutfall.AVVIST ? AVVISNING_KLAGEINSTANS : VEDTAK;
    return nytt(
        klage,
        paaklaget,
        type,
        "Vedtak i klagesak",
        null,
        utkast.foreslattUtfall(),
        utkast.foreslattHjemmel(),
        null,
        forPerson,
        parter);
  }

  /** What another body decided. */
  static NyttVedtak utenfor(
      Klage klage, Vedtak paaklaget, Klageinstanssvar svar, String hjemmel, String organ, List<Long> parter) {
    return nytt(
        klage, paaklaget, VEDTAK, "Vedtak i klagesak", svar.dato(), svar.utfall(), hjemmel, organ, null, parter);
  }

  private static NyttVedtak nytt(
      Klage klage,
      Vedtak paaklaget,
      String type,
      String hva,
      LocalDate dato,
      Klageutfall utfall,
      String hjemmel,
      String organ,
      String forPerson,
      List<Long> parter) {
    var tittel = hva + ": " + paaklaget.tittel();
    return new NyttVedtak(
        klage.saksnummer(),
        type,
        tittel.length() > MAKS_TITTEL ? tittel.substring(0, MAKS_TITTEL - 1) + "…" : tittel,
        dato,
        utfall.name(),
        hjemmel,
        organ,
        forPerson,
        paaklaget.id(),
        null,
        null,
        parter.stream().map(NyttVedtak.Part::new).toList());
  }
}
