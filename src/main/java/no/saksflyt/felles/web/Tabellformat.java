package no.saksflyt.felles.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** The kinds of file a list can be fetched as. */
public enum Tabellformat {
  CSV("csv", "text/csv"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String endelse;
  private final String innholdstype;

  Tabellformat(String endelse, String innholdstype) {
    this.endelse = endelse;
    this.innholdstype = innholdstype;
  }

  /**
   * Begins a file as the answer to a call; whatever may be refused must have been refused by then.
   *
   * @param svar the answer
   * @param navn the file's name without ending, which is also the sheet's
   * @param kolonner the columns' headings
   * @return what takes the rows; closed by the caller
   * @throws IOException when the answer cannot be written
   */
  public Tabellfil begynn(HttpServletResponse svar, String navn, List<String> kolonner) throws IOException {
    svar.setContentType(innholdstype);
    svar.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + navn + "." + endelse + "\"");
    if (this == CSV) {
      svar.setCharacterEncoding(StandardCharsets.UTF_8.name());
      return new Csvfil(svar.getWriter(), kolonner);
    }
    return new Regnearkfil(svar.getOutputStream(), navn, kolonner);
  }
}
