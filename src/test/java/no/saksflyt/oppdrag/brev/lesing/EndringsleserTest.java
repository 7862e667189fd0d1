package no.saksflyt.oppdrag.brev.lesing;

import static no.saksflyt.oppdrag.brev.lesing.Endringstype.BREV_ERSTATTET;
import static no.saksflyt.oppdrag.brev.lesing.Endringstype.DEL_ENDRET;
import static no.saksflyt.oppdrag.brev.lesing.Endringstype.FORBEHOLD_OPPHEVET;
import static no.saksflyt.oppdrag.brev.lesing.Endringstype.FRIST_FREMSKYNDET;
import static no.saksflyt.oppdrag.brev.lesing.Endringstype.FRIST_UTSATT;
import static no.saksflyt.oppdrag.brev.lesing.Endringstype.HOVEDANSVAR_ENDRET;
import static no.saksflyt.oppdrag.brev.lesing.Endringstype.REVIDERT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What running text changes in assignments given before. */
class EndringsleserTest {

  @Test
  @DisplayName("A deadline moves the way the words or else the two days tell, whichever day is named first")
  void frister() {
    assertThat(les("Fristen for oppdrag nr. 2026-04 utsettes til 1. mai 2027."))
        .extracting(Endring::type, Endring::nummer, Endring::fra, Endring::til)
        .containsExactly(tuple(FRIST_UTSATT, "2026-04", null, "2027-05-01"));
    assertThat(les("Fristen for oppdrag nr. 2026-04 flyttes fra 1. mai 2027 til 1. mars 2027."))
        .extracting(Endring::type, Endring::fra, Endring::til)
        .containsExactly(tuple(FRIST_FREMSKYNDET, "2027-05-01", "2027-03-01"));
    assertThat(les("Fristen for oppdrag nr. 2026-04 flyttes til 1. mai 2027 fra 1. mars 2027."))
        .extracting(Endring::type, Endring::fra, Endring::til)
        .containsExactly(tuple(FRIST_UTSATT, "2027-03-01", "2027-05-01"));
  }

  @Test
  @DisplayName("Where nothing tells which way a deadline moves, a person is asked")
  void ukjentRetning() {
    Lesing lesing = Leseprove.av("Fristen for oppdrag nr. 2026-04 er nå 1. mai 2027.").lesing();
    assertThat(new Endringsleser(lesing).les(Leseprove.avsnitt(lesing.flyt), List.of())).hasSize(1);
    assertThat(lesing.avvik).extracting(Avvik::alvor).containsExactly(Alvor.SPORSMAL);
  }

  @Test
  void flereOppdragIEnSetning() {
    assertThat(les("Fristen for oppdrag nr. 2026-04 og 2026-7 utsettes til 1. mai 2027."))
        .extracting(Endring::nummer)
        .containsExactly("2026-04", "2026-07");
  }

  @Test
  @DisplayName("A sentence without a number speaks of the assignment the paragraph named")
  void uttaltFor() {
    assertThat(les("Vi viser til oppdrag nr. 2026-04. Deloppdrag 2 utgår."))
        .extracting(Endring::type, Endring::nummer, Endring::del)
        .containsExactly(tuple(DEL_ENDRET, "2026-04", "Deloppdrag 2"));
  }

  @Test
  void ansvar() {
    assertThat(les("Hovedansvaret flyttes fra IMDi til UDI i oppdrag nr. 2026-04."))
        .extracting(Endring::type, Endring::fra, Endring::til)
        .containsExactly(tuple(HOVEDANSVAR_ENDRET, "IMDi", "UDI"));
  }

  @Test
  void andre() {
    assertThat(les("Stortinget har gjort vedtak, og forbeholdet i oppdrag nr. 2026-04 faller bort."))
        .extracting(Endring::type).containsExactly(FORBEHOLD_OPPHEVET);
    assertThat(les("Oppdrag nr. 2026-04 endres slik at planen også gjelder fylkene."))
        .extracting(Endring::type).containsExactly(REVIDERT);
    assertThat(les("Dette brevet erstatter tillegg nr. 1."))
        .extracting(Endring::type, Endring::fra).containsExactly(tuple(BREV_ERSTATTET, "Tillegg nr. 1"));
  }

  @Test
  void ingenEndring() {
    assertThat(les("Vi viser til oppdrag nr. 2026-04 om språk. Arbeidet går godt.")).isEmpty();
  }

  private static List<Endring> les(String tekst) {
    Lesing lesing = Leseprove.av(tekst).lesing();
    return new Endringsleser(lesing).les(Leseprove.avsnitt(lesing.flyt), List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hovedansvaret for oppdrag nr. 2026-05 Felles språkportal flyttes fra HK-dir til IMDi.",
        "Hovedansvaret for oppdrag 2026-05 flyttes fra HK-dir til IMDi.",
        "I oppdrag nr. 2026-05 endres hovedansvaret fra HK-dir til IMDi."
      })
  @DisplayName("A lead that moves is read whether the number stands before or after the word, and with or without «nr.»")
  void hovedansvaretFlyttes(String setning) {
    String tekst = "Tillegg nr. 2 til tildelingsbrev for IMDi 2026\n\n" + setning + "\n";
    assertThat(new Brevleser().les(tekst, Styringskalender.TOM).endringer())
        .extracting(Endring::type, Endring::nummer, Endring::fra, Endring::til)
        .containsExactly(tuple(HOVEDANSVAR_ENDRET, "2026-05", "HK-dir", "IMDi"));
  }
}
