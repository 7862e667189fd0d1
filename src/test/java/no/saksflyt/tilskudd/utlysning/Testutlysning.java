package no.saksflyt.tilskudd.utlysning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import no.saksflyt.oppgave.Regi;
import no.saksflyt.tilskudd.ordning.Ordningsforing;
import no.saksflyt.tilskudd.ordning.Ordningskode;
import no.saksflyt.tilskudd.ordning.Rammebrev;
import no.saksflyt.tilskudd.ordning.Rammer;
import org.springframework.beans.factory.BeanFactory;

/** An open call for tests that take no cases through their steps themselves. */
public final class Testutlysning {

  private static final String EIER = "ordningseier";
  private static final long RAMME = 10_000_000_00L;

  private Testutlysning() {}

  /**
   * @param ar a budget year no other test has
   * @return a call of the scheme for ethnic diversity that takes applications now
   */
  public static Utlysning aapen(BeanFactory applikasjon, int ar) {
    var regi = applikasjon.getBean(Regi.class);
    var ordning = "etnisk-mangfold";
    var idag = LocalDate.now(applikasjon.getBean(Clock.class));
    var naa = applikasjon.getBean(Clock.class).instant();
    var u =
        regi.som(
            EIER,
            () -> {
              var rammer = applikasjon.getBean(Rammer.class);
              var brev = new Rammebrev("Tildelingsbrev " + ar, idag, null);
              applikasjon.getBean(Ordningsforing.class).settKode(new Ordningskode(ordning, ar, "671", "73"));
              rammer.fordel(rammer.registrer(ar, "671", "73", "Tilskudd", RAMME, brev).id(), ordning, RAMME, brev);
              return applikasjon.getBean(Utlysningsplan.class)
                  .start(
                      new NyUtlysning(
                          ordning, ar, null, "Mangfold " + ar, "Mangfald " + ar, naa.minus(1, ChronoUnit.HOURS),
                          naa.plus(30, ChronoUnit.DAYS), RAMME, false));
            });
    var sak = u.saksnummer();
    regi.utfor(EIER, sak, "planleggUtlysning", null, Map.of("merknad", "Som i fjor."));
    regi.utfor("inhabilleder", sak, "godkjennUtlysning", null, Map.of("godkjenning", "GODKJENT"));
    regi.utfor(
        EIER, sak, "registrerDepartementetsGodkjenning", null,
        Map.of("departementet", "GODKJENT", "brevdato", idag.toString(), "referanse", "26/104-3"));
    regi.utfor(EIER, sak, "publiserUtlysning", null, Map.of("publisering", "PUBLISERES", "rundskriv", "Rundskriv 3"));
    return applikasjon.getBean(Utlysninger.class).hent(u.id());
  }
}
