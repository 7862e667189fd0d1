package no.saksflyt.saksbilde.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.SakService;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Runs one of the small forms of a case's page: done leads back to the page, refused shows the page with what was written. */
@Component
class Sakshandlingskjoring {

  /** What the page was sent and where the answer goes. */
  record Kall(Saksnummer nr, Map<String, String> verdier, Model model, HttpServletResponse svar, RedirectAttributes videre) {}

  private final Sakssidebygger side;
  private final SakService saker;
  private final Meldinger meldinger;

  Sakshandlingskjoring(Sakssidebygger side, SakService saker, Meldinger meldinger) {
    this.side = side;
    this.saker = saker;
    this.meldinger = meldinger;
  }

  /**
   * @param navn the form's name, also of the message that tells it is done
   * @param anker the section the page shows afterwards
   */
  String kjor(Kall kall, String navn, String anker, Consumer<Sakshandlingsskjema> handling) {
    // First of all whether the person may see the case: nothing else may be told otherwise.
    saker.hent(kall.nr());
    try {
      handling.accept(new Sakshandlingsskjema(navn, kall.verdier()));
    } catch (Regelbrudd brudd) {
      var feil = brudd.feil().stream().map(f -> new Feltfeil(navn + "." + f.felt(), f.kode(), f.argumenter())).toList();
      return paaNytt(kall, navn, feil, 422);
    } catch (IkkeFunnet annen) {
      return paaNytt(kall, navn, List.of(new Feltfeil(navn + ".annen", annen.kode(), annen.argumenter())), 422);
    } catch (Konflikt konflikt) {
      return konflikt(kall, navn, meldinger.tekst((Avvisning) konflikt));
    } catch (ConcurrencyFailureException samtidig) {
      return konflikt(kall, navn, meldinger.tekst("feil.endretImens"));
    }
    kall.videre().addFlashAttribute("beskjed", meldinger.tekst("saksbilde.gjort." + navn));
    return "redirect:" + kall.nr().sti() + "#" + anker;
  }

  private String konflikt(Kall kall, String navn, String tekst) {
    kall.model().addAttribute("feil", tekst);
    return paaNytt(kall, navn, List.of(), 409);
  }

  private String paaNytt(Kall kall, String navn, List<Feltfeil> feil, int status) {
    kall.svar().setStatus(status);
    kall.model().addAttribute("feilliste", feil);
    kall.model().addAttribute("handling", navn);
    kall.model().addAttribute("verdier", kall.verdier());
    side.fyll(kall.model(), kall.nr(), false);
    return "sak";
  }
}
