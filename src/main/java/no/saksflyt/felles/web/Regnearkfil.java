package no.saksflyt.felles.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet: the heading stays in sight, dates are dates, numbers are numbers. */
final class Regnearkfil implements Tabellfil {

  private static final int RADER_OM_GANGEN = 500;
  private static final double BREDDE = 22;
  private static final String DATOFORM = "dd.mm.yyyy";

  private final Workbook bok;
  private final Worksheet ark;
  private int neste = 1;

  Regnearkfil(OutputStream ut, String navn, List<String> kolonner) {
    bok = new Workbook(ut, "Saksflyt", "1.0");
    ark = bok.newWorksheet(navn);
    for (int i = 0; i < kolonner.size(); i++) {
      ark.width(i, BREDDE);
      ark.inlineString(0, i, kolonner.get(i));
      ark.style(0, i).bold().set();
    }
    ark.freezePane(0, 1);
  }

  @Override
  public void rad(List<?> celler) {
    for (int i = 0; i < celler.size(); i++) {
      celle(i, celler.get(i));
    }
    if (++neste % RADER_OM_GANGEN == 0) {
      send();
    }
  }

  private void celle(int kolonne, Object verdi) {
    if (verdi instanceof LocalDate dato) {
      ark.value(neste, kolonne, dato);
      ark.style(neste, kolonne).format(DATOFORM).set();
    } else if (verdi instanceof Number tall) {
      ark.value(neste, kolonne, tall);
    } else if (verdi != null) {
      ark.inlineString(neste, kolonne, Celletekst.ufarlig(verdi.toString()));
    }
  }

  private void send() {
    try {
      ark.flush();
    } catch (IOException brutt) {
      throw new UncheckedIOException(brutt);
    }
  }

  @Override
  public void close() {
    try {
      bok.finish();
    } catch (IOException brutt) {
      throw new UncheckedIOException(brutt);
    }
  }
}
