package no.saksflyt.tilskudd;

import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Saksprosesser;
import no.saksflyt.sak.Sak;
import org.springframework.stereotype.Component;

/** The names the Java side shares with the models of an application. */
@Component
public class SoknadProsess {

  public static final String NOKKEL = "tilskudd-soknad";
  public static final String VURDERING = "tilskudd-vurdering";
  public static final String FORELOPIG_SVAR = "tilskudd-forelopigsvar";

  /** Which recommendation whoever handles an application writes. */
  public static final String INNSTILLING = "tilskudd";

  private final Saksprosesser prosesser;

  SoknadProsess(Saksprosesser prosesser) {
    this.prosesser = prosesser;
  }

  void start(Sak sak) {
    start(NOKKEL, sak);
    start(FORELOPIG_SVAR, sak);
  }

  private void start(String prosess, Sak sak) {
    prosesser.start(prosess, sak, String.valueOf(prosesser.antallStarter(sak.saksnummer(), prosess) + 1), Map.of());
  }

  /** Ends what runs beside the application's own process. */
  void avbrytAndre(Saksnummer saksnummer, String grunn) {
    prosesser.avbrytAndre(saksnummer, NOKKEL, List.of(), grunn);
  }
}
