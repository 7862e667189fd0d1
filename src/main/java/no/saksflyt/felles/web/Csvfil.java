package no.saksflyt.felles.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Semicolons, decimal commas and a byte-order mark, since that is what a Norwegian spreadsheet opens rightly. */
final class Csvfil implements Tabellfil {

  private static final CSVFormat FORM =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get();

  private final CSVPrinter skriver;

  Csvfil(Writer ut, List<String> kolonner) throws IOException {
    ut.write('\uFEFF');
    skriver = new CSVPrinter(ut, FORM);
    skriver.printRecord(kolonner);
  }

  @Override
  public void rad(List<?> celler) {
    try {
      skriver.printRecord(celler.stream().map(Csvfil::celle).toList());
    } catch (IOException brutt) {
      throw new UncheckedIOException(brutt);
    }
  }

  private static Object celle(Object verdi) {
    if (verdi instanceof BigDecimal tall) {
      return tall.toPlainString().replace('.', ',');
    }
    return verdi instanceof String tekst ? Celletekst.ufarlig(tekst) : verdi == null ? "" : verdi;
  }

  @Override
  public void close() {
    try {
      skriver.close();
    } catch (IOException brutt) {
      throw new UncheckedIOException(brutt);
    }
  }
}
