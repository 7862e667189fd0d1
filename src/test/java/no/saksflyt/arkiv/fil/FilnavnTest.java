package no.saksflyt.arkiv.fil;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FilnavnTest {

  @Test
  @DisplayName("nothing of a path is left, on any operating system")
  void stier() {
    assertThat(Filnavn.rens("../../etc/passwd.txt")).isEqualTo("passwd.txt");
    assertThat(Filnavn.rens("..\\..\\Windows\\system.txt")).isEqualTo("system.txt");
    assertThat(Filnavn.rens("C:\\Mine dokumenter\\brev.pdf")).isEqualTo("brev.pdf");
    assertThat(Filnavn.rens("/brev.pdf/")).isEmpty();
    assertThat(Filnavn.rens("...")).isEmpty();
    assertThat(Filnavn.rens(".htaccess")).isEqualTo("htaccess");
    assertThat(Filnavn.rens(null)).isEmpty();
  }

  @Test
  @DisplayName("control characters and turned text direction are gone, Norwegian letters stay")
  void tegn() {
    assertThat(Filnavn.rens("bre\r\nv\u0000.pdf")).isEqualTo("brev.pdf");
    assertThat(Filnavn.rens("bilde\u202Egpj.exe")).isEqualTo("bildegpj.exe");
    assertThat(Filnavn.rens("a<b>:\"c|d?*.txt")).isEqualTo("a_b___c_d__.txt");
    assertThat(Filnavn.rens("  Årsrapport   for Bø.pdf. ")).isEqualTo("Årsrapport for Bø.pdf");
    assertThat(Filnavn.rens("A\u030Arsrapport.pdf")).as("two characters that look like one").isEqualTo("Årsrapport.pdf");
  }

  @Test
  @DisplayName("a long name is cut before its extension")
  void lengde() {
    assertThat(Filnavn.rens("x".repeat(300) + ".docx")).hasSize(Filnavn.MAKS).endsWith("x.docx");
    assertThat(Filnavn.rens("x".repeat(300))).hasSize(Filnavn.MAKS);
    assertThat(Filnavn.rens("😀".repeat(100) + ".txt")).endsWith("😀.txt").hasSizeLessThanOrEqualTo(Filnavn.MAKS);
  }

  @Test
  void endelser() {
    assertThat(Filnavn.endelse("Brev.PDF")).isEqualTo("pdf");
    assertThat(Filnavn.endelse("uten")).isEmpty();
  }
}
