package no.saksflyt.tilskudd.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.saksflyt.felles.Demonstrasjon;
import no.saksflyt.tilgang.Aapen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The applicants' sign-in page. In the demonstration it says whom one can be. */
@Controller
@Aapen
class PortalinngangController {

  private final Soknadsramme ramme;
  private final Portalbrukere brukere;
  private final ObjectProvider<Demonstrasjon> demonstrasjon;

  PortalinngangController(Soknadsramme ramme, Portalbrukere brukere, ObjectProvider<Demonstrasjon> demonstrasjon) {
    this.ramme = ramme;
    this.brukere = brukere;
    this.demonstrasjon = demonstrasjon;
  }

  /**
   * @param bruker whom to be in the demonstration; anything else is ignored
   * @param error present after a failed attempt
   */
  @GetMapping("/portal/login")
  String login(
      @RequestParam(required = false) String bruker,
      @RequestParam(required = false) String error,
      HttpServletRequest request,
      Model model) {
    ramme.vis(model, request);
    model.addAttribute("feilet", error != null);
    var iDemonstrasjon = demonstrasjon.stream().findAny().isPresent();
    var alle = iDemonstrasjon ? brukere.alle() : List.<Portalidentitet>of();
    model.addAttribute("demobrukere", alle);
    alle.stream().filter(b -> b.bruker().equals(bruker)).findFirst().ifPresent(valgt -> model.addAttribute("valgt", valgt));
    return "soknadsportal/login";
  }
}
