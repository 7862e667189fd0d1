package no.saksflyt.tilgang.web;

import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a program or a page who is logged in and where that person's work is. */
@RestController
@Krever
class MegController {

  private final Innlogget innlogget;
  private final List<Menybidrag> bidrag;

  MegController(Innlogget innlogget, List<Menybidrag> bidrag) {
    this.innlogget = innlogget;
    this.bidrag = bidrag;
  }

  record Meg(String id, String navn, Set<String> grupper, Set<String> enheter, Set<String> handlerFor, List<String> sider) {}

  @GetMapping("/api/meg")
  Meg meg() {
    var naa = innlogget.naa();
    var sider = bidrag.stream().flatMap(b -> b.menypunkter(naa.grupper()).stream()).map(Menypunkt::sti).toList();
    return new Meg(naa.person(), naa.navn(), naa.grupper(), naa.enheter(), naa.handlerFor(), sider);
  }
}
