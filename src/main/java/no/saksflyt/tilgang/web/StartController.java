package no.saksflyt.tilgang.web;

import no.saksflyt.felles.Startbidrag;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: a card for each piece of work the person has use for. */
@Controller
@Krever
class StartController {

  private final Innlogget innlogget;
  private final ObjectProvider<Startbidrag> bidrag;

  StartController(Innlogget innlogget, ObjectProvider<Startbidrag> bidrag) {
    this.innlogget = innlogget;
    this.bidrag = bidrag;
  }

  @GetMapping("/")
  String start(Model model) {
    var naa = innlogget.naa();
    var kort = bidrag.orderedStream().flatMap(b -> b.startkort(naa.person(), naa.grupper()).stream()).toList();
    model.addAttribute("navn", naa.navn());
    model.addAttribute("kort", kort);
    return "start";
  }
}
