package no.saksflyt.oppgave.dor;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.oppgave.vakt.Avvisningsspor;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Rettigheter;
import no.saksflyt.tilgang.Tilgangslogg;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets through what is on the list of open doors, for those it is open to, and nothing else. */
class Dorvakt extends OncePerRequestFilter {

  private final Innlogget innlogget;
  private final Tilgangslogg logg;

  Dorvakt(Innlogget innlogget, Tilgangslogg logg) {
    this.innlogget = innlogget;
    this.logg = logg;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain kjede)
      throws ServletException, IOException {
    var dor = Dorsti.av(request).flatMap(sti -> Motordorer.finn(request.getMethod(), sti));
    var person = innlogget.hvisNoen();
    if (dor.isPresent() && person.filter(p -> p.harEnAv(dor.get().roller())).isPresent()) {
      kjede.doFilter(request, response);
      return;
    }
    // The door's pattern, not the address: addresses can carry what people searched for.
    logg.skriv(
        person.map(Rettigheter::person).orElse("system"),
        null,
        request.getMethod() + " " + dor.map(Dor::monster).orElse("(stengt)"),
        false,
        "feil.dor.stengt");
    Avvisningsspor.husk(new IkkeTillatt("feil.dor.stengt"));
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
  }
}
