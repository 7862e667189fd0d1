package no.saksflyt.klage.offentlig;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of the complainant's side shows round its content, and how it refuses. */
@Component
class Portalramme {

  private final Forsoksvern vern;
  private final Meldinger meldinger;

  Portalramme(Forsoksvern vern, Meldinger meldinger) {
    this.vern = vern;
    this.meldinger = meldinger;
  }

  /** @param sti the page's own address where it can be had in the other language by a link, or null */
  void vis(Model model, Spraakvalg spraak, String sti) {
    model.addAttribute("spraak", spraak.kode());
    model.addAttribute("spraakvalg", sti != null);
    model.addAttribute("sti", sti);
  }

  /** The fields that are wrong, in the language chosen; enclosures share a field. */
  void feil(Model model, HttpServletResponse svar, Regelbrudd brudd, Spraakvalg spraak) {
    svar.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    model.addAttribute(
        "feilliste", brudd.feil().stream().map(feil -> paaSpraaket(tilFeltet(feil), spraak)).toList());
  }

  /** What the house refuses it says in bokmål; the words a complainant can meet stand in nynorsk too, under the page's own keys. */
  private Feltfeil paaSpraaket(Feltfeil feil, Spraakvalg spraak) {
    var egen = spraak.nokkel(feil.kode());
    return meldinger.tekstEller(egen, null) == null ? feil : new Feltfeil(feil.felt(), egen, feil.argumenter());
  }

  private static Feltfeil tilFeltet(Feltfeil feil) {
    if (feil.felt().startsWith("vedlegg")) {
      return new Feltfeil("vedlegg", feil.kode(), feil.argumenter());
    }
    return feil.felt().startsWith("klager.") ? new Feltfeil(feil.felt().substring(7), feil.kode(), feil.argumenter()) : feil;
  }

  /** A number and a code that open nothing, whatever the reason. */
  void finnesIkke(Model model, HttpServletRequest request, HttpServletResponse svar, Spraakvalg spraak) {
    vern.tell(request.getRemoteAddr());
    svar.setStatus(HttpStatus.NOT_FOUND.value());
    model.addAttribute("feilliste", List.of(new Feltfeil("saksnummer", spraak.nokkel("feil.finnesIkke"))));
  }

  /** @return whether the address has tried too often, which the page then says */
  boolean sperret(Model model, HttpServletRequest request, HttpServletResponse svar, Spraakvalg spraak) {
    if (!vern.sperret(request.getRemoteAddr())) {
      return false;
    }
    svar.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    model.addAttribute("feil", meldinger.tekst(spraak.nokkel("feil.forMange")));
    return true;
  }

  /** Counts what was sent in, so that nobody floods the archive. */
  void tell(HttpServletRequest request) {
    vern.tell(request.getRemoteAddr());
  }

  String tekst(Spraakvalg spraak, String nokkel, Object... argumenter) {
    return meldinger.tekst(spraak.nokkel(nokkel), argumenter);
  }
}
