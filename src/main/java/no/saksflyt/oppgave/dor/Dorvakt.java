package no.saksflyt.oppgave.dor;

import com.fasterxml.jackson.databind.ObjectMapper;
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
  private final ObjectMapper json;

  Dorvakt(Innlogget innlogget, Tilgangslogg logg, ObjectMapper json) {
    this.json = json;
    this.innlogget = innlogget;
    this.logg = logg;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain kjede)
      throws ServletException, IOException {
    var dor = Dorsti.av(request).flatMap(sti -> Motordorer.finn(request.getMethod(), sti));
    var person = innlogget.hvisNoen();
    if (dor.isPresent() && person.filter(p -> p.harEnAv(dor.get().roller())).isPresent()) {
      kjede.doFilter(forMotoren(dor.get(), request), response);
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

  private HttpServletRequest forMotoren(Dor dor, HttpServletRequest request) throws IOException {
    if (dor.erHelOppgave()) {
      return UtenSkjemahenvisning.av(request, json);
    }
    return dor.erListe() ? MedGrense.paa(request) : request;
  }
}
