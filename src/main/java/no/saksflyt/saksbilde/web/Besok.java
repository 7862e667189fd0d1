package no.saksflyt.saksbilde.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.saksbilde.Sett;
import org.springframework.stereotype.Component;

/**
 * One person's visit to one case: the summary and the tab beside a task ask one after the other, and what was new when the
 * visit began is still told then.
 */
@Component
class Besok {

  private static final Duration VARER = Duration.ofMinutes(15);

  private final Sett sett;
  private final Clock klokke;

  Besok(Sett sett, Clock klokke) {
    this.sett = sett;
    this.klokke = klokke;
  }

  private record Begynt(Long sistSett, Instant tid) implements Serializable {}

  /**
   * Marks the case as seen.
   *
   * @return the last event the person had seen when the visit began, or null for a first visit
   */
  Long begynn(Saksnummer nr, HttpServletRequest request) {
    var foer = sett.marker(nr).map(Sett.Stand::hendelse).orElse(null);
    var okt = request.getSession(false);
    if (okt == null) {
      return foer;
    }
    var navn = Besok.class.getName() + nr;
    if (okt.getAttribute(navn) instanceof Begynt begynt && begynt.tid().plus(VARER).isAfter(klokke.instant())) {
      return begynt.sistSett();
    }
    okt.setAttribute(navn, new Begynt(foer, klokke.instant()));
    return foer;
  }
}
