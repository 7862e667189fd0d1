package no.saksflyt.klage;

import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Saksprosesser;
import no.saksflyt.sak.Sak;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names the Java side shares with the models of a complaint; a test fails when they no longer have one of them. */
@Component
public class KlageProsess {

  public static final String NOKKEL = "klage";
  public static final String FORELOPIG_SVAR = "klage-forelopigsvar";
  public static final String UTSATT_IVERKSETTING = "klage-utsattiverksetting";

  /** Which recommendation the first instance writes, and which the appellate body does. */
  public static final String INNSTILLING = "forste";

  public static final String INNSTILLING_KLAGEINSTANS = "klageinstans";

  /** The steps whose answers are signatures. */
  public static final String MEDUNDERSKRIV_INNSTILLING = "medunderskrivInnstilling";

  public static final String GODKJENN_FORBEREDELSE = "godkjennForberedelse";
  public static final String MEDUNDERSKRIV_KLAGE = "medunderskrivKlage";
  public static final String AVGJOR_KLAGE = "avgjorKlage";

  private static final String UTBEDRET = "klage.utbedret";
  private static final String SVAR = "klage.svar";
  private static final String AVGJORT_SAMMEN = "klage.avgjortSammen";
  private static final String SKILT = "klage.skilt";
  private static final String NYE_OPPLYSNINGER = "sak.nyeOpplysninger";

  private final Saksprosesser prosesser;
  private final JdbcClient jdbc;

  KlageProsess(Saksprosesser prosesser, JdbcClient jdbc) {
    this.prosesser = prosesser;
    this.jdbc = jdbc;
  }

  void start(Sak sak) {
    start(NOKKEL, sak);
    start(FORELOPIG_SVAR, sak);
  }

  void startUtsettelse(Sak sak) {
    start(UTSATT_IVERKSETTING, sak);
  }

  private void start(String prosess, Sak sak) {
    prosesser.start(prosess, sak, String.valueOf(prosesser.antallStarter(sak.saksnummer(), prosess) + 1), Map.of());
  }

  /**
   * Takes the open tasks of a case for the rest of the transaction. Whoever ends or answers one by another door than its form does
   * this before anything else, since a form takes its task and then the case: in another order the two would wait for one another.
   */
  void hold(Saksnummer saksnummer) {
    jdbc.sql("select ID_ from ACT_RU_TASK where ID_ in (select oppgave_id from oppgavefrist where saksnummer = :sak)"
            + " order by ID_ for update")
        .param("sak", saksnummer.toString())
        .query(String.class)
        .list();
  }

  /** @throws Konflikt when nobody waits for it any more */
  void utbedret(Saksnummer saksnummer) {
    meld(saksnummer, UTBEDRET, Map.of());
  }

  /** @throws Konflikt when nobody waits for it any more */
  void svar(Saksnummer saksnummer, Klageinstanssvar.Svar svar) {
    meld(saksnummer, SVAR, Map.of("klagesvar", svar.name()));
  }

  /** @throws Konflikt when it does not follow another any more */
  void avgjortSammen(Saksnummer saksnummer) {
    meld(saksnummer, AVGJORT_SAMMEN, Map.of());
  }

  /** @throws Konflikt when it does not follow another any more */
  void skilt(Saksnummer saksnummer) {
    meld(saksnummer, SKILT, Map.of());
  }

  private void meld(Saksnummer saksnummer, String melding, Map<String, Object> ruting) {
    try {
      if (prosesser.meld(saksnummer, melding, Map.of(), ruting) == 0) {
        throw new Konflikt("feil.klage.venterIkke", saksnummer);
      }
    } catch (OptimisticLockingException samtidig) {
      throw new Konflikt("feil.endretImens");
    }
  }

  /** Something new has come; whoever works on it is asked to look at it. */
  void nyeOpplysninger(Saksnummer saksnummer) {
    prosesser.meld(saksnummer, NYE_OPPLYSNINGER);
  }

  /** Ends what runs beside the complaint's own process. */
  void avbrytAndre(Saksnummer saksnummer, String grunn) {
    prosesser.avbrytAndre(saksnummer, NOKKEL, List.of(), grunn);
  }
}
