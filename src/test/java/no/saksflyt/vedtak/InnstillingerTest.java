package no.saksflyt.vedtak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Recommendations: every version is kept, nobody's text is lost, and whoever wrote one is known. */
@Tag("sql")
class InnstillingerTest extends Vedtakssak {

  private static final String REF = "klage";

  @Autowired private Innstillinger innstillinger;
  @Autowired private HabilitetService habilitet;
  @Autowired private Totrinn totrinn;

  @Test
  @DisplayName("each new text is a version with its author; the same text twice is one")
  void versjoner() {
    var sak = nySak();
    innstillinger.ny(sak, REF, "  Første\r\nutkast ");
    assertThat(innstillinger.ny(sak, REF, "Første\nutkast").nr()).isEqualTo(1);
    loggInn("saksbehandler");
    innstillinger.ny(sak, REF, "Annet utkast");
    innstillinger.ny(sak, "annen", "En annen innstilling");
    assertThat(innstillinger.alle(sak, REF)).extracting(Innstillingsversjon::tekst).containsExactly("Første\nutkast", "Annet utkast");
    assertThat(innstillinger.siste(sak, REF).orElseThrow().hvem()).isEqualTo("saksbehandler");
    assertThat(innstillinger.forfattere(sak)).containsExactlyInAnyOrder("koordinator", "saksbehandler");
    assertThat(totrinn.bakmenn(sak, java.util.List.of("innstilling"))).containsExactlyInAnyOrder("koordinator", "saksbehandler");
    assertThat(totrinn.bakmenn(sak, java.util.List.of("etSteg", "paaklaget"))).isEmpty();
  }

  @Test
  @DisplayName("who kept a version meanwhile is not written over, and the text stays as a draft")
  void samtidig() {
    var sak = nySak();
    innstillinger.ny(sak, REF, "Første");
    innstillinger.kladd(sak, REF, "Koordinatorens videre tekst", 1);
    loggInn("saksbehandler");
    innstillinger.ny(sak, REF, "Saksbehandlerens", 1);
    loggInn("koordinator");
    assertThatThrownBy(() -> innstillinger.ny(sak, REF, "Koordinatorens videre tekst", 1)).isInstanceOf(Konflikt.class);
    assertThat(innstillinger.kladder(sak, REF)).extracting(Innstillingskladd::tekst).containsExactly("Koordinatorens videre tekst");
    assertThatThrownBy(() -> innstillinger.ferdig(sak, REF, "merknad")).isInstanceOf(Regelbrudd.class);
    innstillinger.ny(sak, REF, "Koordinatorens videre tekst", 2);
    assertThat(innstillinger.kladder(sak, REF)).isEmpty();
    assertThat(innstillinger.ferdig(sak, REF, "merknad").nr()).isEqualTo(3);
  }

  @Test
  @DisplayName("empty, too long, unknown and locked texts are refused in words")
  void ugyldig() {
    var sak = nySak();
    assertThatThrownBy(() -> innstillinger.ferdig(sak, REF, "merknad")).isInstanceOf(Regelbrudd.class);
    assertThatThrownBy(() -> innstillinger.ny(sak, REF, " \n ")).isInstanceOf(Regelbrudd.class);
    assertThatThrownBy(() -> innstillinger.ny(sak, REF, "x".repeat(100_001))).isInstanceOf(Regelbrudd.class);
    assertThatThrownBy(() -> innstillinger.kladd(sak, REF, "x\u0000", 0)).isInstanceOf(Regelbrudd.class);
    assertThatThrownBy(() -> innstillinger.ny(sak, "../x", "Tekst")).isInstanceOf(IkkeFunnet.class);
    innstillinger.ny(sak, REF, "<script>alert(1)</script>" + "æ".repeat(99_900));
    innstillinger.laas(sak, REF);
    assertThat(innstillinger.kanSkrive(sak, REF)).isFalse();
    assertThatThrownBy(() -> innstillinger.ny(sak, REF, "Etter at den er sendt")).isInstanceOf(Konflikt.class);
    innstillinger.laasOpp(sak, REF);
    assertThat(innstillinger.ny(sak, REF, "Kom tilbake").nr()).isEqualTo(2);
  }

  @Test
  @DisplayName("readers, the disqualified and those outside the case write nothing")
  void ikkeSkrive() {
    var sak = nySak();
    loggInn("revisor");
    assertThatThrownBy(() -> innstillinger.ny(sak, REF, "x")).isInstanceOf(IkkeTillatt.class);
    loggInn("saksbehandler");
    habilitet.meldInhabil(sak, "Søsken av klageren");
    assertThatThrownBy(() -> innstillinger.ny(sak, REF, "x")).isInstanceOf(IkkeTillatt.class);
    var skjult = nySak(true);
    loggInn("saksbehandler2");
    assertThatThrownBy(() -> innstillinger.ny(skjult, REF, "x")).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> innstillinger.alle(skjult, REF)).isInstanceOf(IkkeFunnet.class);
  }
}
