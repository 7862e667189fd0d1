package no.saksflyt.nettleser;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.klage.KlageProsess;
import no.saksflyt.klage.NyVedtaksregistrering;
import no.saksflyt.klage.Vedtaksregistreringer;
import no.saksflyt.vedtak.Innstillinger;
import no.saksflyt.vedtak.Vedtak;
import no.saksflyt.vedtak.VedtakService;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tours of those who have a hand in a complaint need: a decision to complain of, and the steps others do. */
abstract class Klagetur extends Omvisning {

  protected static final String INNSTILLING = "Nabohjelpen har ikke lagt fram noe nytt. Vi mener vedtaket er riktig.";

  @Autowired private Vedtaksregistreringer registreringer;
  @Autowired protected VedtakService vedtak;
  @Autowired private Innstillinger innstillinger;

  /** A decision told by post twenty days ago, written down by one and checked by another. */
  protected Vedtak kontrollertVedtak(String type, String tittel) {
    var for20DagerSiden = LocalDate.now().minusDays(20);
    loggInn("klagebehandler");
    var sak =
        registreringer.start(
            new NyVedtaksregistrering(
                type, tittel, for20DagerSiden, "AVSLAG", "integreringsloven § 14", "IMDi", null, null, "bosetting", false,
                List.of(
                    new NyVedtaksregistrering.Part(
                        null, "Nabohjelpen", null, "Gata 1, 0001 Oslo", null, null, for20DagerSiden, null))));
    loggUt();
    kjorJobber(sak);
    gjor("klagebehandler", sak, "registrerVedtak", Map.of());
    gjor("jurist", sak, "kontrollerVedtak", Map.of("kontroll", "GODKJENT"));
    loggInn("klagebehandler");
    var nytt = vedtak.forSak(sak).get(0);
    loggUt();
    return nytt;
  }

  /** Every requirement is met. */
  protected void formkravOppfylt(Saksnummer sak) {
    var svar = new HashMap<String, Object>();
    List.of("part", "frist", "skriftlig", "nevnerVedtaket", "nevnerEndringen", "underskrevet").forEach(k -> svar.put(k, "JA"));
    svar.put("formkrav", "OPPFYLT");
    gjor("klagebehandler", sak, "vurderFormkrav", svar);
  }

  /** Upheld by the first instance, signed, approved, and sent on to who decides. */
  protected void oversendt(Saksnummer sak) {
    formkravOppfylt(sak);
    loggInn("klagebehandler");
    innstillinger.ny(sak, KlageProsess.INNSTILLING, INNSTILLING);
    loggUt();
    gjor(
        "klagebehandler",
        sak,
        "forberedKlage",
        Map.of("motpart", "IKKE_AKTUELT", "forberedelse", "OPPRETTHOLD", "hjemmel", "forvaltningsloven § 33"));
    gjor("medunderskriver", sak, "medunderskrivInnstilling", Map.of("medunderskrift", "GODKJENT"));
    gjor("leder", sak, "godkjennForberedelse", Map.of("godkjenning", "GODKJENT"));
    gjor("klagebehandler", sak, "oversendKlage", Map.of("oversendtDato", LocalDate.now().toString()));
  }

  /** What stands in a field of the form in Tasklist. */
  protected String innholdI(String felt) {
    return nettleser.findElement(By.cssSelector(".fjs-form [id$='-felt_" + felt + "']")).getDomProperty("value");
  }
}
