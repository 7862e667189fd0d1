package no.saksflyt.prosess.utrulling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import no.saksflyt.Systemtest;
import no.saksflyt.prosess.kontroll.Bunt;
import no.saksflyt.prosess.utrulling.Utrullingsresultat.Utfall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a process owner changed stays, what is refused changes nothing, and a start without change makes no version. */
class UtrullingTest extends Systemtest {

  private static final String FIL = "oppdrag.bpmn";

  @Autowired private Utrulling utrulling;
  @Autowired private Modelldeployer deployer;
  @Autowired private Modellregister register;
  @Autowired private Aktivebunter aktive;
  @Autowired private Utgave utgave;
  @Autowired private Versjoner versjoner;

  @AfterEach
  void tilbake() {
    if (register.finn(FIL).orElseThrow().erEgen()) {
      utrulling.taIBrukUtgavens(FIL, utgave, "prosesseier");
    }
    deployer.taIBruk(utgave);
    assertThat(register.finn(FIL)).map(Modell::kilde).hasValue(Kilde.JAR);
  }

  private byte[] endret(String ord) {
    var tekst = new String(utgave.bunt("oppdrag").filer().get(FIL), StandardCharsets.UTF_8);
    return tekst.replace("Lever til departementet", ord).getBytes(StandardCharsets.UTF_8);
  }

  private int siste() {
    return versjoner.avFil(FIL).get(0).versjon();
  }

  private Utrullingsresultat taIBruk(byte[] innhold) {
    return utrulling.taIBruk(null, Map.of(FIL, innhold), Kilde.SIDE, "prosesseier");
  }

  @Test
  @DisplayName("a start without change makes no new version and writes nothing")
  void uendret() {
    var foer = register.alle();
    int versjon = siste();
    deployer.taIBruk(utgave);
    assertThat(siste()).isEqualTo(versjon);
    assertThat(register.alle()).isEqualTo(foer);
  }

  @Test
  @DisplayName("a change is completed with the bundle's other files: one new version of each process, with its forms")
  void helBunt() {
    int versjon = siste();
    var resultat = taIBruk(endret("Lever til ministeren"));
    assertThat(resultat.utfall()).isEqualTo(Utfall.TATT_I_BRUK);
    assertThat(resultat.endret()).containsExactly(FIL);
    assertThat(siste()).isEqualTo(versjon + 1);
    assertThat(versjoner.avUtrulling(resultat.deployment()))
        .extracting(Versjon::nokkel)
        .contains("oppdrag", "oppdrag-del")
        .containsExactlyInAnyOrderElementsOf(
            utgave.bunt("oppdrag").filer().keySet().stream()
                .filter(fil -> fil.endsWith(".bpmn"))
                .map(fil -> fil.replace(".bpmn", ""))
                .toList());
    assertThat(aktive.hent("oppdrag").filer().keySet()).isEqualTo(utgave.bunt("oppdrag").filer().keySet());
    assertThat(register.finn(FIL).orElseThrow())
        .satisfies(m -> {
          assertThat(m.hvem()).isEqualTo("prosesseier");
          assertThat(m.kilde()).isEqualTo(Kilde.SIDE);
        });
    assertThat(taIBruk(endret("Lever til ministeren")).utfall()).isEqualTo(Utfall.UENDRET);
  }

  @Test
  @DisplayName("what is refused changes nothing, not even the good file beside the bad one")
  void avvist() {
    var foer = register.alle();
    int versjon = siste();
    var resultat =
        utrulling.taIBruk(
            null,
            Map.of(FIL, endret("Lever til ministeren"), "oppdrag-del.bpmn", "<x/>".getBytes(StandardCharsets.UTF_8)),
            Kilde.SIDE,
            "prosesseier");
    assertThat(resultat.utfall()).isEqualTo(Utfall.AVVIST);
    assertThat(resultat.feil()).isNotEmpty();
    assertThat(siste()).isEqualTo(versjon);
    assertThat(register.alle()).isEqualTo(foer);
  }

  @Test
  @DisplayName("what only the engine finds wrong is a finding too, and rolls all back")
  void motorenNekter() {
    var foer = register.alle();
    var tekst = new String(utgave.bunt("oppdrag").filer().get(FIL), StandardCharsets.UTF_8);
    var ugyldig = tekst.replace("<bpmn:eventBasedGateway id=\"ventPaaGjenopptak\">", "<bpmn:exclusiveGateway id=\"ventPaaGjenopptak\" name=\"X\">")
        .replace("</bpmn:eventBasedGateway>", "</bpmn:exclusiveGateway><bpmn:boundaryEvent id=\"los\" name=\"Los\" attachedToRef=\"borte\"/>");
    var resultat = taIBruk(ugyldig.getBytes(StandardCharsets.UTF_8));
    assertThat(resultat.utfall()).isEqualTo(Utfall.AVVIST);
    assertThat(register.alle()).isEqualTo(foer);
  }

  @Test
  @DisplayName("a process owner's change survives a restart and a new release; the release's version waits and can be chosen")
  void egenEndringBestaar() {
    taIBruk(endret("Lever til ministeren"));
    int versjon = siste();
    assertThat(register.finn(FIL)).as("who changes a file knows the one it replaces").map(Modell::venter).hasValue(false);
    deployer.taIBruk(utgave);
    assertThat(siste()).isEqualTo(versjon);

    var ny = Utgave.av(utgave.bunt(Bunt.FELLES), utgave.bunt("oppdrag").med(Map.of(FIL, endret("Lever til statsråden"))));
    deployer.taIBruk(ny);
    assertThat(aktive.hent("oppdrag").filer().get(FIL)).isEqualTo(endret("Lever til ministeren"));
    assertThat(register.finn(FIL)).map(Modell::venter).hasValue(true);
    assertThat(siste()).isEqualTo(versjon);

    utrulling.behold(FIL);
    assertThat(register.finn(FIL)).map(Modell::venter).hasValue(false);
    deployer.taIBruk(ny);
    assertThat(aktive.hent("oppdrag").filer().get(FIL)).isEqualTo(endret("Lever til ministeren"));

    assertThat(utrulling.taIBrukUtgavens(FIL, ny, "prosesseier").utfall()).isEqualTo(Utfall.TATT_I_BRUK);
    assertThat(aktive.hent("oppdrag").filer().get(FIL)).isEqualTo(endret("Lever til statsråden"));
    assertThat(register.finn(FIL)).map(Modell::erEgen).hasValue(false);
  }

  @Test
  @DisplayName("a release that does not keep the rules is not used; the version before runs on")
  void utgaveMedFeil() {
    int versjon = siste();
    deployer.taIBruk(Utgave.av(utgave.bunt("oppdrag").med(Map.of(FIL, endret("Deliver to the minister")))));
    assertThat(siste()).isEqualTo(versjon);
    assertThat(aktive.hent("oppdrag").filer().get(FIL)).isEqualTo(utgave.bunt("oppdrag").filer().get(FIL));
  }

  @Test
  @DisplayName("a row taken out of the shared deadline table is missed by the family that needs it")
  void fellesOgFamilie() {
    var tabell = new String(utgave.bunt(Bunt.FELLES).filer().get("frister.dmn"), StandardCharsets.UTF_8);
    var resultat =
        utrulling.vurder(null, Map.of("frister.dmn", tabell.replace("\"lever\"", "\"levere\"").getBytes(StandardCharsets.UTF_8)));
    assertThat(resultat.utfall()).isEqualTo(Utfall.AVVIST);
    assertThat(resultat.feil()).anySatisfy(f -> {
      assertThat(f.fil()).isEqualTo(FIL);
      assertThat(f.element()).isEqualTo("lever");
    });
  }

  @Test
  @DisplayName("two nodes that start at once with the same new release deploy it once")
  void toNoder() throws Exception {
    int versjon = siste();
    var ny = Utgave.av(utgave.bunt("oppdrag").med(Map.of(FIL, endret("Lever til statsråden"))));
    var samtidig = new CyclicBarrier(2);
    Callable<Void> node =
        () -> {
          samtidig.await();
          deployer.taIBruk(ny);
          return null;
        };
    var noder = Executors.newFixedThreadPool(2);
    try {
      for (var svar : noder.invokeAll(List.of(node, node))) {
        svar.get();
      }
    } finally {
      noder.shutdown();
    }
    assertThat(siste()).isEqualTo(versjon + 1);
    assertThat(register.finn(FIL)).map(Modell::kilde).hasValue(Kilde.JAR);
  }

  @Test
  @DisplayName("a new file without a family is refused in words")
  void ukjentFamilie() {
    var resultat = utrulling.vurder("tullball", Map.of("ny.bpmn", "<x/>".getBytes(StandardCharsets.UTF_8)));
    assertThat(resultat.feil()).singleElement().satisfies(f -> assertThat(f.kode()).isEqualTo("bunt.ukjent"));
  }
}
