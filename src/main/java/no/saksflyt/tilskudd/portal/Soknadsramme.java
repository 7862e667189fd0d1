package no.saksflyt.tilskudd.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of the applicants' side shows round its content, and how it refuses: in the language chosen. */
@Component
class Soknadsramme {

  private final Portalbrukere brukere;
  private final Meldinger meldinger;

  Soknadsramme(Portalbrukere brukere, Meldinger meldinger) {
    this.brukere = brukere;
    this.meldinger = meldinger;
  }

  /** Puts the language and who is logged in on the page; a page shown as the answer to a form cannot be had anew by a link. */
  Soknadsspraak vis(Model model, HttpServletRequest request) {
    var spraak = Soknadsspraak.av(request);
    model.addAttribute("spraak", spraak.kode());
    model.addAttribute("nynorsk", spraak.nynorsk());
    model.addAttribute("ord", "soknadsportal." + spraak.kode() + ".");
    model.addAttribute("sti", HttpMethod.GET.matches(request.getMethod()) ? sti(request) : null);
    brukere.naa().ifPresent(hvem -> model.addAttribute("innlogget", hvem.navn()));
    return spraak;
  }

  private static String sti(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  /** The fields that are wrong, in words. */
  void feil(Model model, HttpServletResponse svar, Regelbrudd brudd, Soknadsspraak spraak) {
    svar.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    model.addAttribute("feilliste", iOrd(brudd.feil(), spraak));
  }

  /** @return the same faults with words in the language of the page, and with its names of the fields */
  List<Feltfeil> iOrd(List<Feltfeil> feil, Soknadsspraak spraak) {
    return feil.stream().map(en -> iOrd(en, spraak)).toList();
  }

  private Feltfeil iOrd(Feltfeil en, Soknadsspraak spraak) {
    var argumenter = en.argumenter().toArray();
    if (en.kode().startsWith("feil.felt.") && argumenter.length > 0) {
      var etikett = "felt." + en.felt().replaceAll("\\[[0-9]+]", "");
      argumenter[0] = meldinger.tekstEller(spraak.nokkel(etikett), argumenter[0].toString());
    }
    var egen = spraak.nokkel(en.kode());
    var finnes = meldinger.tekstEller(egen, null) != null;
    return new Feltfeil(en.felt(), finnes ? egen : en.kode(), argumenter);
  }

  String tekst(Soknadsspraak spraak, String nokkel, Object... argumenter) {
    return meldinger.tekst(spraak.nokkel(nokkel), argumenter);
  }
}
