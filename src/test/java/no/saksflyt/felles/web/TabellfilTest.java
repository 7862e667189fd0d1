package no.saksflyt.felles.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** A list as a file means the same in both kinds, and nothing in it is run. */
class TabellfilTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+47", "-2", "@sum", "\t=1", "\r=1"})
  @DisplayName("what a spreadsheet would run is marked as text")
  void formler(String tekst) {
    assertThat(Celletekst.ufarlig(tekst)).isEqualTo("'" + tekst);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vanlig tittel", "", "a=b", "2026/000001"})
  @DisplayName("everything else is left as it is")
  void annet(String tekst) {
    assertThat(Celletekst.ufarlig(tekst)).isEqualTo(tekst);
  }

  @Test
  @DisplayName("a CSV file has the marks a Norwegian spreadsheet needs, and negative numbers are still numbers")
  void csv() throws IOException {
    var svar = new MockHttpServletResponse();
    try (var fil = Tabellformat.CSV.begynn(svar, "liste", List.of("Navn", "Beløp", "Dato", "Tomt"))) {
      fil.rad("=HYPERLINK(1)", -1200L, LocalDate.of(2024, 3, 1), null);
      fil.rad("Ord; med \"skilletegn\"", new BigDecimal("-0.5"), null, "æøå");
    }
    assertThat(svar.getContentAsString(StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFNavn;Beløp;Dato;Tomt\r\n'=HYPERLINK(1);-1200;2024-03-01;\r\n\"Ord; med \"\"skilletegn\"\"\";-0,5;;æøå\r\n");
    assertThat(svar.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"liste.csv\"");
  }

  @Test
  @DisplayName("a workbook has dates as dates, numbers as numbers, no formula, and every row however many")
  void xlsx() throws IOException {
    var svar = new MockHttpServletResponse();
    try (var fil = Tabellformat.XLSX.begynn(svar, "liste", List.of("Navn", "Beløp", "Dato"))) {
      for (int i = 0; i < 1_203; i++) {
        fil.rad(i == 0 ? "=1+1" : "Rad " + i, -i, LocalDate.of(2024, 3, 1));
      }
    }
    try (var bok = new ReadableWorkbook(new ByteArrayInputStream(svar.getContentAsByteArray()))) {
      var rader = bok.getFirstSheet().read();
      assertThat(rader).hasSize(1_204);
      assertThat(rader.get(0).getCellText(1)).isEqualTo("Beløp");
      assertThat(rader.get(1).getCell(0)).extracting(Cell::getType, Cell::getText).containsExactly(CellType.STRING, "'=1+1");
      assertThat(rader.get(1203).getCellText(0)).isEqualTo("Rad 1202");
      assertThat(rader.get(1203).getCellAsNumber(1)).contains(new BigDecimal("-1202"));
      assertThat(rader.get(1203).getCellAsDate(2)).hasValueSatisfying(t -> assertThat(t.toLocalDate()).isEqualTo(LocalDate.of(2024, 3, 1)));
    }
  }
}
