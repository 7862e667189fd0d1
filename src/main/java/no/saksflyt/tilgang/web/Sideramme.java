package no.saksflyt.tilgang.web;

import jakarta.servlet.RequestDispatcher;
import java.util.List;
import no.saksflyt.felles.Demonstrasjon;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Rettigheter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Reads what the layout shows round a page. The layout asks for it itself, so that error pages and views of exception
 * handlers, which get no model attributes from advice, have the same frame as all others.
 */
@Component
class Sideramme {

  private final Innlogget innlogget;
  private final ObjectProvider<Menybidrag> bidrag;
  private final ObjectProvider<Demonstrasjon> demonstrasjon;

  Sideramme(Innlogget innlogget, ObjectProvider<Menybidrag> bidrag, ObjectProvider<Demonstrasjon> demonstrasjon) {
    this.innlogget = innlogget;
    this.bidrag = bidrag;
    this.demonstrasjon = demonstrasjon;
  }

  /** @return the frame for the person and the page of the current request */
  public Ramme les() {
    return innlogget
        .hvisNoen()
        .map(naa -> new Ramme(naa.navn(), menypunkter(naa), iDemonstrasjon(), sti()))
        .orElseGet(this::utenPerson);
  }

  /** @return a frame that asks nothing of any room: for sign-in, and for pages shown when something has failed */
  public Ramme utenPerson() {
    return new Ramme(null, List.of(), iDemonstrasjon(), sti());
  }

  private List<Menypunkt> menypunkter(Rettigheter naa) {
    return bidrag.orderedStream().flatMap(b -> b.menypunkter(naa.grupper()).stream()).toList();
  }

  private boolean iDemonstrasjon() {
    return demonstrasjon.stream().findAny().isPresent();
  }

  private static String sti() {
    if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes naa)) {
      return "";
    }
    var feilet = naa.getRequest().getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return feilet != null ? feilet.toString() : naa.getRequest().getRequestURI();
  }
}
