package no.saksflyt.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.saksflyt.Setningsteller;
import no.saksflyt.Systemtest;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppgave.Regi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** How many questions a step asks the database, from finding the task to its completion: the first thing that makes steps slow. */
@DisplayName("What a step costs")
class StegkostnadTest extends Systemtest {

  /**
   * Task found and taken, form checked, answer, events, deadline and search words written, next task made. The engine alone asks
   * about half as many. Whoever must raise this tells why. Two ask who is disqualified in the case: when the task is taken and
   * when it is completed.
   */
  private static final int HOYST = 68;

  /**
   * The last step also finds out where the case goes on, ends it and what runs beside it, and the engine dates each kind of its
   * history for the clearing.
   */
  private static final int SISTE = 92;

  /**
   * From registration to the ministry's answer the engine alone sends 360. What is ours beside it: 24 readings of rights, 14 of who is
   * disqualified, 15 of events, 34 of search words, 50 for deadlines, holds, answers and the step log, the rest for the rows of
   * the case. Whoever must raise this tells why.
   */
  private static final int MER_ENN_MOTOREN = 232;

  private static final AtomicInteger NUMMER = new AtomicInteger();

  @Autowired private Regi regi;
  @Autowired private OppdragService oppdrag;
  @Autowired private ListableBeanFactory bonner;

  /** Models, forms and tables are read the first time they are needed, and not again. */
  @BeforeEach
  void enSakForst() {
    kostnad(1);
  }

  @Test
  @DisplayName("no step asks more than it has to")
  void hvertSteg() {
    kostnad(1).forEach(
        (steg, setninger) ->
            assertThat(setninger)
                .as("%s asked%n%s", steg, linjer(setninger))
                .hasSizeLessThanOrEqualTo(steg == Skjemasvar.registrerMerknad ? SISTE : HOYST));
  }

  @Test
  @DisplayName("rights are read once for finding, taking and completing each")
  void rettigheterEnGang() {
    kostnad(1)
        .forEach(
            (steg, setninger) ->
                assertThat(setninger.stream().filter(s -> s.contains("krets_person"))).as("%s", steg).hasSizeLessThanOrEqualTo(3));
  }

  @Test
  @DisplayName("a case with six parts is assured, approved and delivered with as few questions as one with a single part")
  void delerTellerIkke() {
    var en = kostnad(1);
    var seks = kostnad(6);
    for (var steg : List.of(Skjemasvar.kvalitetssikre, Skjemasvar.godkjenn, Skjemasvar.lever)) {
      assertThat(seks.get(steg)).as("%s asked%n%s", steg, linjer(seks.get(steg))).hasSameSizeAs(en.get(steg));
    }
  }

  @Test
  @DisplayName("a whole small case sends few statements more than the engine alone with the same model")
  void heleSaken() throws Exception {
    var sak = new Smaasak(bonner::getBean);
    sak.enSak();
    var vaare = Setningsteller.under(sak::enSak);
    try (var motor = new Motoralene(new Database("jdbc:h2:mem:alene", "sa", ""), Setningsteller::rundt)) {
      motor.enSak();
      var motorens = Setningsteller.under(motor::enSak);
      assertThat(vaare.size())
          .as("the engine alone sends %d, we%n%s", motorens.size(), linjer(vaare))
          .isLessThanOrEqualTo(motorens.size() + MER_ENN_MOTOREN);
    }
  }

  private Map<Skjemasvar, List<String>> kostnad(int deler) {
    var sak = regi.som("koordinator", () -> oppdrag.registrer(oppdrag(deler)));
    var kostnad = new EnumMap<Skjemasvar, List<String>>(Skjemasvar.class);
    for (var steg : Smaasak.VEIEN) {
      var setninger = new ArrayList<String>();
      if (steg == Skjemasvar.arbeidMedDel) {
        IntStream.rangeClosed(2, deler).forEach(del -> utfor(sak, steg, String.valueOf(del)));
        setninger.addAll(utfor(sak, steg, "1"));
      } else {
        setninger.addAll(utfor(sak, steg, null));
      }
      kostnad.put(steg, setninger);
    }
    return kostnad;
  }

  private List<String> utfor(Saksnummer sak, Skjemasvar steg, String del) {
    var setninger =
        Setningsteller.under(() -> regi.utfor(steg.hvem(), sak, steg.name(), del, new HashMap<>(steg.svar())));
    regi.kjorForfalteJobber();
    return setninger;
  }

  private static NyttOppdrag oppdrag(int deler) {
    return new NyttOppdrag(
        "%d-%03d".formatted(2090, NUMMER.getAndIncrement()),
        "Det et steg koster",
        "Mål 1",
        Fristtype.EKSTERN,
        LocalDate.of(2099, 1, 2),
        null,
        IntStream.rangeClosed(1, deler).mapToObj(i -> new NyttOppdrag.Del("Kostnadsdel " + i, null)).toList(),
        false,
        null);
  }

  private static String linjer(List<String> setninger) {
    return String.join("\n", setninger);
  }
}
