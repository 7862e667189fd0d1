package no.saksflyt.felles.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Keeps a form open that was refused, with all that was written in it. */
@Component
public class Avvist {

  private final Meldinger meldinger;

  Avvist(Meldinger meldinger) {
    this.meldinger = meldinger;
  }

  /**
   * @param avvisning why the form was refused
   * @param model gets the words of a conflict
   * @param svar gets the status
   * @return what is wrong with which field; empty for a conflict
   * @throws Avvisning again, when there is no form left to show
   */
  public List<Feltfeil> vis(Avvisning avvisning, Model model, HttpServletResponse svar) {
    if (avvisning instanceof Regelbrudd brudd) {
      svar.setStatus(422);
      return brudd.feil();
    }
    if (avvisning instanceof Konflikt) {
      svar.setStatus(409);
      model.addAttribute("feil", meldinger.tekst(avvisning));
      return List.of();
    }
    throw avvisning;
  }
}
