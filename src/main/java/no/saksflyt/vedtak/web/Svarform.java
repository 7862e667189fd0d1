package no.saksflyt.vedtak.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Runs one of several small forms of a page: done leads on with a message, refused shows the page again with what was written. The
 * fields of a form carry its name, so that a fault stands at its own.
 */
@Component
class Svarform {

  private final Meldinger meldinger;

  Svarform(Meldinger meldinger) {
    this.meldinger = meldinger;
  }

  /** What a form sent, and where the answer goes. */
  record Sendt(Map<String, String> felter, Model model, HttpServletResponse svar, RedirectAttributes videre) {}

  /** The fields of one form, read so that what cannot be read names its field. */
  record Felter(String skjema, Map<String, String> verdier) {

    String tekst(String navn) {
      var verdi = verdier.get(skjema + "." + navn);
      return verdi == null || verdi.isBlank() ? null : verdi.strip();
    }

    LocalDate dato(String navn) {
      var tekst = tekst(navn);
      try {
        return tekst == null ? null : LocalDate.parse(tekst);
      } catch (DateTimeException ingenDato) {
        throw new Regelbrudd(new Feltfeil(navn, "feil.dato.ugyldig"));
      }
    }

    long tall(String navn) {
      var tekst = tekst(navn);
      return tekst != null && tekst.matches("\\d{1,15}") ? Long.parseLong(tekst) : -1;
    }

    <E extends Enum<E>> E valg(String navn, Class<E> slag) {
      var tekst = tekst(navn);
      for (var en : slag.getEnumConstants()) {
        if (en.name().equals(tekst)) {
          return en;
        }
      }
      return null;
    }
  }

  /**
   * @param sendt what was sent
   * @param skjema the form's name, the prefix of its fields
   * @param gjort message key of what is told when it is done
   * @param videre where the person goes then
   * @param paaNytt draws the page again
   * @param handling what the form does
   */
  String kjor(
      Sendt sendt, String skjema, String gjort, String videre, Supplier<String> paaNytt, Consumer<Felter> handling) {
    try {
      handling.accept(new Felter(skjema, sendt.felter()));
    } catch (Regelbrudd brudd) {
      var feil = brudd.feil().stream().map(f -> new Feltfeil(skjema + "." + f.felt(), f.kode(), f.argumenter())).toList();
      return avvist(sendt, 422, feil, paaNytt);
    } catch (Konflikt konflikt) {
      sendt.model().addAttribute("feil", meldinger.tekst((Avvisning) konflikt));
      return avvist(sendt, 409, List.of(), paaNytt);
    }
    sendt.videre().addFlashAttribute("beskjed", meldinger.tekst(gjort));
    return "redirect:" + videre;
  }

  private static String avvist(Sendt sendt, int status, List<Feltfeil> feil, Supplier<String> paaNytt) {
    sendt.svar().setStatus(status);
    sendt.model().addAttribute("feilliste", feil);
    sendt.model().addAttribute("verdier", sendt.felter());
    return paaNytt.get();
  }
}
