package no.saksflyt.oppgave.tid;

import java.time.LocalDate;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Fristberegning;
import no.saksflyt.frist.Fristdager;
import no.saksflyt.frist.Fristgrunnlag;
import no.saksflyt.frist.Fristrad;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** From a case and a step to the step's deadline, by the deployed table and the deadlines the case itself carries. */
@Component
public class Stegfristberegner {

  /** How soon somebody looks at a task without a date whose case names no day for it. */
  private static final int OPPFOLGING_UKER = 4;

  private static final Logger LOGG = LoggerFactory.getLogger(Stegfristberegner.class);

  private final Fristtabell tabell;
  private final Fristberegning beregning;
  private final Saksfrister saksfrister;

  Stegfristberegner(Fristtabell tabell, Fristberegning beregning, Saksfrister saksfrister) {
    this.tabell = tabell;
    this.beregning = beregning;
    this.saksfrister = saksfrister;
  }

  /**
   * @param sak the case
   * @param delId the part the step is about, or null
   * @param steg the task's id in the model
   * @param oppgavedag the day the task begins
   * @return the step's deadline; ten working days INTERN, marked, where the table has no row
   */
  public Stegfrist beregn(Sak sak, String delId, String steg, LocalDate oppgavedag) {
    var utgave = tabell.gjeldende();
    var sakensDag = Tid.dato(sak.opprettet());
    var funnet = utgave.frister().finn(steg, sakensDag, oppgavedag);
    if (funnet.isEmpty()) {
      LOGG.warn("The deadline table has no row for step {}; ten working days are given", steg);
      return new Stegfrist(beregning.utenRad(steg, oppgavedag), null, false, null, utgave.id());
    }
    var rad = funnet.get();
    var avSaken =
        rad.fra() == Fristgrunnlag.LEVERANSE || rad.fristtype() == Fristtype.INGEN
            ? saksfrister.gjeldende(sak.saksnummer(), delId).orElse(null)
            : null;
    var leveranse = avSaken == null ? null : avSaken.dato();
    var beregnet =
        beregning.beregn(medSakensType(rad, avSaken), new Fristdager(oppgavedag, sakensDag, leveranse));
    var fraSaken =
        rad.fra() == Fristgrunnlag.LEVERANSE && avSaken != null && avSaken.fristtype() == Fristtype.INTERN;
    return new Stegfrist(
        beregnet, beregnet.dato() == null ? oppfolging(avSaken, oppgavedag) : null, fraSaken, leveranse, utgave.id());
  }

  /** @return the version of the table in use */
  String tabell() {
    return tabell.gjeldende().id();
  }

  /**
   * A step that is due when the case is, is the same promise as the case's. Our own target some days before it stays our own:
   * it can be extended without asking anybody outside.
   */
  private static Fristrad medSakensType(Fristrad rad, Saksfrist avSaken) {
    var eget = rad.fristtype() == Fristtype.INTERN && rad.lengde() != 0;
    if (avSaken == null || eget || avSaken.fristtype() == Fristtype.INGEN || rad.fra() != Fristgrunnlag.LEVERANSE) {
      return rad;
    }
    return new Fristrad(
        rad.steg(),
        avSaken.fristtype(),
        rad.fra(),
        rad.lengde(),
        rad.enhet(),
        rad.kalender(),
        rad.stansesAvVent(),
        rad.varselDager(),
        rad.eskalerDager(),
        avSaken.hjemmel() == null ? rad.hjemmel() : avSaken.hjemmel(),
        rad.gyldigFra(),
        rad.gyldigTil());
  }

  private static LocalDate oppfolging(Saksfrist avSaken, LocalDate oppgavedag) {
    return avSaken == null || avSaken.oppfolging() == null
        ? oppgavedag.plusWeeks(OPPFOLGING_UKER)
        : avSaken.oppfolging();
  }
}
