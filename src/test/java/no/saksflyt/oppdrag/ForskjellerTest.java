package no.saksflyt.oppdrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import no.saksflyt.oppdrag.Oppdragsinnhold.Del;
import no.saksflyt.oppdrag.Oppdragsinnhold.Frist;
import no.saksflyt.oppdrag.Oppdragsinnhold.Midler;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What counts as a difference between two versions, and which deadlines a content gives its case. */
class ForskjellerTest {

  private static final LocalDate MARS = LocalDate.of(2027, 3, 1);
  private static final LocalDate JUNI = LocalDate.of(2027, 6, 1);

  @Test
  @DisplayName("each field and part that differs is told once, before and after")
  void forskjeller() {
    var foer =
        innhold(
            "Tittel",
            List.of(new Del("Del 1", "IMDi", false, null), new Del("Del 2", null, false, null)),
            List.of(frist(null, null, MARS)),
            List.of(new Midler(null, 60_000_000L, "671/21", 2027, null, null, false)));
    var etter =
        innhold(
            "Ny tittel",
            List.of(new Del("Del 1", "HK-dir", false, null), new Del("Del 3", null, false, null)),
            List.of(frist(null, null, JUNI)),
            List.of(new Midler(null, 120_000_050L, "671/21", null, 2027, 2028, true)));
    assertThat(Oppdragsversjoner.forskjeller(foer, etter))
        .extracting(Forskjell::felt, Forskjell::del, Forskjell::foer, Forskjell::etter)
        .containsExactly(
            tuple("tittel", null, "Tittel", "Ny tittel"),
            tuple("hovedansvar", "Del 1", "IMDi", "HK-dir"),
            tuple("del", "Del 2", "Del 2", null),
            tuple("del", "Del 3", null, "Del 3"),
            tuple("frist", null, "01.03.2027", "01.06.2027"),
            tuple(
                "midler",
                null,
                "600\u00a0000 kr, kap./post 671/21, 2027",
                "ca. 1\u00a0200\u00a0000,50 kr, kap./post 671/21, 2027–2028"));
    assertThat(Oppdragsversjoner.forskjeller(etter, etter)).isEmpty();
  }

  @Test
  @DisplayName("spaces and line breaks alone are no difference")
  void spatier() {
    var en = innhold("En tittel over linjer", List.of(), List.of(), List.of());
    var annen = innhold("En tittel\nover\u00a0linjer ", List.of(), List.of(), List.of());
    assertThat(Oppdragsversjoner.forskjeller(en, annen)).isEmpty();
  }

  @Test
  @DisplayName("the last labelled date governs, the whole is due with its last part, and one label twice is two deadlines")
  void fristplan() {
    var innhold =
        innhold(
            "Tittel",
            List.of(new Del("Del 1", null, false, null), new Del("Del 2", null, false, null)),
            List.of(
                frist("Del 1", "Utkast", MARS),
                frist("Del 1", "Rapport", JUNI),
                frist("Del 1", "Utkast", MARS.plusDays(1)),
                new Frist("Del 2", null, "Årsrapport", "RAPPORT", null, MARS, null)),
            List.of());
    assertThat(Fristplan.av(innhold))
        .extracting(Fristplan.Post::del, Fristplan.Post::merkelapp, Fristplan.Post::dato)
        .containsExactly(
            tuple(null, null, JUNI),
            tuple("Del 1", null, JUNI),
            tuple("Del 1", "Utkast", MARS),
            tuple("Del 1", "Utkast (2)", MARS.plusDays(1)),
            tuple("Del 2", null, MARS));
    assertThat(Fristplan.av(innhold("Tittel", List.of(), List.of(), List.of())))
        .containsExactly(new Fristplan.Post(null, null, null));
  }

  @Test
  @DisplayName("the letter's own words stand beside the date when they say more than it")
  void fristtekst() {
    assertThat(Innholdstekst.frist(new Frist(null, "Utlysning", "Snarest", "LOPENDE", null, null, null)))
        .isEqualTo("Utlysning: Snarest");
    assertThat(Innholdstekst.frist(new Frist(null, null, "1. kvartal 2027", "PERIODE", LocalDate.of(2027, 3, 31), null, null)))
        .isEqualTo("31.03.2027 («1. kvartal 2027»)");
    assertThat(Innholdstekst.frist(new Frist(null, null, "01.03.2027", "DATO", MARS, null, null))).isEqualTo("01.03.2027");
  }

  private static Oppdragsinnhold innhold(String tittel, List<Del> deler, List<Frist> frister, List<Midler> midler) {
    return new Oppdragsinnhold(
        "2027-01", tittel, null, "IMDi", List.of(), false, false, null, deler, frister, midler);
  }

  private static Frist frist(String del, String merkelapp, LocalDate dato) {
    return new Frist(del, merkelapp, null, "DATO", dato, null, null);
  }
}
