package no.saksflyt.oppdrag.rapport.web;

import java.util.List;
import java.util.Map;
import no.saksflyt.oppdrag.rapport.Rapport;
import no.saksflyt.oppdrag.rapport.Rapportdisposisjon;
import no.saksflyt.oppdrag.rapport.Rapportinnhold;
import no.saksflyt.oppdrag.rapport.Rapportord;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gives a page what the fragment of a report's content shows. */
@Component
class Rapportside {

  private final Rapportord ord;

  Rapportside(Rapportord ord) {
    this.ord = ord;
  }

  void innhold(Rapportinnhold innhold, Map<String, List<String>> endringer, Rapport rapport, Model model) {
    model.addAttribute("rapportinnhold", innhold);
    model.addAttribute("disposisjon", Rapportdisposisjon.av(innhold));
    model.addAttribute("endringer", endringer);
    model.addAttribute("frosset", rapport == null ? null : rapport.frosset());
    model.addAttribute("ord", ord);
  }
}
