package no.saksflyt.tilgang.web;

import no.saksflyt.felles.Demonstrasjon;
import no.saksflyt.tilgang.Aapen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page. In the demonstration it lists the people one can be and fills in the one chosen. */
@Controller
@Aapen
class LoginController {

  private final ObjectProvider<Demonstrasjon> demonstrasjon;

  LoginController(ObjectProvider<Demonstrasjon> demonstrasjon) {
    this.demonstrasjon = demonstrasjon;
  }

  /**
   * @param bruker user id of the demonstration person chosen; anything else is ignored
   * @param error present after a failed attempt
   * @param logout present after signing out
   */
  @GetMapping("/login")
  String login(
      @RequestParam(required = false) String bruker,
      @RequestParam(required = false) String error,
      @RequestParam(required = false) String logout,
      Model model) {
    model.addAttribute("feilet", error != null);
    model.addAttribute("loggetUt", logout != null);
    var brukere = demonstrasjon.stream().flatMap(d -> d.brukere().stream()).toList();
    model.addAttribute("demobrukere", brukere);
    brukere.stream()
        .filter(b -> b.brukernavn().equals(bruker))
        .findFirst()
        .ifPresent(valgt -> model.addAttribute("valgt", valgt));
    return "login";
  }
}
