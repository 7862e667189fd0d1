package no.saksflyt.oppfolging.web;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Tid;
import no.saksflyt.oppfolging.Stegrad;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/** The board's list as a file: semicolons and a byte-order mark, since that is what a Norwegian spreadsheet opens rightly. */
@Component
class Tavlefil {

  private static final CSVFormat FORM =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get();

  private static final List<String> KOLONNER =
      List.of(
          "saksnummer", "tittel", "prosess", "steg", "stegnavn", "enhet", "gruppe", "ansvarlig", "for", "opprettet", "frist",
          "fristtype", "dagerOver", "paaVentTil");

  private final Meldinger meldinger;

  Tavlefil(Meldinger meldinger) {
    this.meldinger = meldinger;
  }

  CSVPrinter begynn(Writer ut) throws IOException {
    ut.write('\uFEFF');
    var skriver = new CSVPrinter(ut, FORM);
    skriver.printRecord(KOLONNER.stream().map(k -> meldinger.tekst("oppfolging.csv." + k)).toList());
    return skriver;
  }

  void skriv(CSVPrinter skriver, Stegrad rad) throws IOException {
    skriver.printRecord(
        ufarlig(rad.saksnummer()),
        ufarlig(rad.tittel()),
        ufarlig(rad.prosess()),
        ufarlig(rad.steg()),
        ufarlig(rad.stegnavn()),
        ufarlig(rad.enhet()),
        ufarlig(rad.gruppe()),
        ufarlig(rad.ansvarlig()),
        ufarlig(rad.forPerson()),
        Tid.dato(rad.opprettet()),
        rad.frist(),
        meldinger.tekst("felles.fristtype." + rad.fristtype()),
        rad.dagerOver(),
        rad.paaVentTil());
  }

  /** A text that a spreadsheet would run as a formula is marked as text: titles come from outside. */
  static String ufarlig(String tekst) {
    return tekst != null && !tekst.isEmpty() && "=+-@\t\r\n".indexOf(tekst.charAt(0)) >= 0 ? "'" + tekst : tekst;
  }
}
