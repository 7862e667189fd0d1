package no.saksflyt.tilgang.web;

import jakarta.servlet.http.HttpSession;
import no.saksflyt.tilgang.Krever;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Lets a person who had to log in again send the form they had written: nothing is sent before they say so. */
@Controller
@Krever
class FortsettController {

  @GetMapping(Reddetskjema.STI)
  String vis(HttpSession sesjon, Model model) {
    if (!(sesjon.getAttribute(Reddetskjema.NOKKEL) instanceof Reddetskjema reddet)) {
      return "redirect:/";
    }
    model.addAttribute("reddet", reddet);
    return "fortsett";
  }
}
