package no.saksflyt.klage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.vedtak.Habilitet;
import no.saksflyt.vedtak.Habilitetsavgjorelser;
import no.saksflyt.vedtak.HabilitetService;
import no.saksflyt.vedtak.Klageadganger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every form on the pages of decisions, letters, rule sets, complaints and figures: what the page demands the server demands too,
 * where the page says how long a text may be the server holds it to that, and what was written is still there.
 */
@Tag("full")
class SkjemakravTest extends Klagegang {

  @Autowired private MockMvc web;
  @Autowired private HabilitetService habilitet;
  @Autowired private Habilitetsavgjorelser avgjorelser;
  @Autowired private Klageadganger klageadganger;

  /** A page and somebody who may fill in its forms. */
  private record Side(String person, String sti) {}

  @Test
  @DisplayName("a field that is demanded or limited on a page is so on the server, which names it and keeps what was written")
  void sidene() throws Exception {
    var feil = new ArrayList<String>();
    var antall = 0;
    for (var side : sider()) {
      for (var skjema : skjemaer(side)) {
        for (var felt : skjema.elements()) {
          antall += krev(side, skjema, felt, feil);
        }
      }
    }
    assertThat(feil).isEmpty();
    assertThat(antall).as("fields tried").isGreaterThan(90);
  }

  private List<Side> sider() {
    var om = vedtak("tilskudd.delegert", "Kari Nordmann");
    var forberedes = klage(om, 0);
    formkravOppfylt(forberedes);
    var oversendt = klage(vedtak("tilskudd.vedtak", "Ola Nordmann"), 0);
    oversendt(oversendt);
    loggInn("klagebehandler");
    habilitet.innsigelse(forberedes, "saksbehandler", "Kari Nordmann", "Nabo");
    habilitet.innsigelse(oversendt, "berit", "Ola Nordmann", "Søsken");
    habilitet.innsigelseFraPart(oversendt, "Den som skrev brevet", "Ola Nordmann", "Kjenner motparten");
    loggInn("leder");
    avgjorelser.avgjor(habilitet.alle(oversendt).get(0).id(), Habilitet.Utfall.INHABIL, "Søsken", 0);
    var rad =
        klageadganger.alle().stream().filter(r -> r.vedtakstype().equals("tolk.oppforing") && r.gyldigTil() == null).findFirst().orElseThrow();
    loggUt();
    return List.of(
        new Side("klagebehandler", "/klager/ny?saksnummer=" + om.saksnummer()),
        new Side("klagebehandler", "/klager/" + forberedes),
        new Side("klagebehandler", "/klager/" + oversendt),
        new Side("klagebehandler", "/vedtak/ny"),
        new Side("klagebehandler", "/vedtak/innstilling/" + forberedes + "/" + KlageProsess.INNSTILLING),
        new Side("klagebehandler", "/vedtak/part/" + om.parter().get(0).id()),
        new Side("klagebehandler", "/vedtak/sak/" + om.saksnummer()),
        new Side("leder", "/vedtak/habilitet/" + forberedes),
        new Side("leder", "/vedtak/habilitet/" + oversendt),
        new Side("jurist", "/vedtak/klageadgang/" + rad.id()),
        new Side("jurist", "/brev/maler"),
        new Side("jurist", "/brev/maler/avslag/nb"),
        new Side("klagebehandler", "/brev/ny/" + forberedes),
        new Side("jurist", "/regelverk/FVL2025"),
        new Side("jurist", "/regelverk/FVL1967/punkt/klagefrist"),
        new Side("jurist", "/regelverk/FVL1967/formkrav/SIGNERT"),
        new Side("jurist", "/klager/tall/plassering"),
        new Side("jurist", "/klager/tall/embeter"),
        new Side("jurist", "/klager/tall/sak/" + forberedes),
        new Side("jurist", "/statistikk/klager"));
  }

  /** @return how often something was tried */
  private int krev(Side side, FormElement skjema, Element felt, List<String> feil) throws Exception {
    var forsok = 0;
    if (felt.hasAttr("required")) {
      forsok++;
      prov(side, skjema, felt, "", feil);
    }
    if (felt.hasAttr("maxlength")) {
      forsok++;
      prov(side, skjema, felt, "x".repeat(Integer.parseInt(felt.attr("maxlength")) + 1), feil);
    }
    if (felt.attr("type").equals("date")) {
      forsok++;
      prov(side, skjema, felt, "i fjor", feil);
    }
    return forsok;
  }

  private void prov(Side side, FormElement skjema, Element felt, String verdi, List<String> feil) throws Exception {
    var felter = utfylt(skjema);
    felter.put(felt.attr("name"), verdi);
    var svar = send(side, skjema, felter);
    var etter = Jsoup.parse(svar.getContentAsString(StandardCharsets.UTF_8));
    var hva = side.sti() + " " + skjema.attr("action") + " " + felt.attr("name") + "=" + (verdi.length() > 10 ? verdi.length() + " tegn" : verdi);
    if (svar.getStatus() != 422) {
      feil.add(hva + ": " + svar.getStatus());
    } else if (!nevnt(etter, felt)) {
      feil.add(hva + ": " + etter.select(".ds-error-summary li").eachText());
    } else {
      felter.forEach(
          (navn, sendt) -> {
            if (!sendt.isEmpty() && tapt(etter, skjema, navn, sendt)) {
              feil.add(hva + ": " + navn + " ble borte");
            }
          });
    }
  }

  /** A row of parties with nothing in it is no row: what is told then is that there must be one. */
  private static boolean nevnt(Document etter, Element felt) {
    var lenker = etter.select(".ds-error-summary a").eachAttr("href");
    return lenker.contains("#" + felt.id()) || felt.id().startsWith("felt-parter") && lenker.contains("#felt-parter");
  }

  private static boolean tapt(Document etter, FormElement skjema, String navn, String sendt) {
    var felt = skjema.elements().select("[name='" + navn + "']:not([type=hidden])").first();
    return felt != null && etter.select("[name='" + navn + "']").stream().noneMatch(e -> sendt.equals(verdi(e)));
  }

  /** What the form holds, and something in every field that is demanded and has nothing. */
  private static Map<String, String> utfylt(FormElement skjema) {
    var felter = new LinkedHashMap<String, String>();
    for (var felt : skjema.elements()) {
      if (felt.hasAttr("name") && !List.of("checkbox", "file", "radio").contains(felt.attr("type")) && !felt.normalName().equals("button")) {
        var verdi = verdi(felt);
        felter.put(felt.attr("name"), verdi.isEmpty() && felt.hasAttr("required") ? eksempel(felt) : verdi);
      }
    }
    return felter;
  }

  private static String verdi(Element felt) {
    if (!felt.normalName().equals("select")) {
      return felt.normalName().equals("textarea") ? felt.wholeText().replaceFirst("^\n", "") : felt.val();
    }
    var valgt = felt.select("option[selected]").first();
    return valgt == null ? felt.select("option").stream().findFirst().map(Element::val).orElse("") : valgt.val();
  }

  private static String eksempel(Element felt) {
    if (felt.normalName().equals("select")) {
      return felt.select("option").stream().map(Element::val).filter(v -> !v.isEmpty()).findFirst().orElse("");
    }
    return felt.attr("type").equals("date") ? idag().minusDays(1).toString() : "Noe";
  }

  private List<FormElement> skjemaer(Side side) throws Exception {
    var svar = web.perform(get(side.sti()).with(user(side.person()).roles("ansatt"))).andReturn().getResponse();
    assertThat(svar.getStatus()).as(side.sti()).isEqualTo(200);
    return Jsoup.parse(svar.getContentAsString(StandardCharsets.UTF_8)).select("main form[method=post]").stream()
        .map(FormElement.class::cast)
        .toList();
  }

  private MockHttpServletResponse send(Side side, FormElement skjema, Map<String, String> felter) throws Exception {
    var kall = multipart(skjema.attr("action"));
    felter.forEach(kall::param);
    return web.perform(kall.with(user(side.person()).roles("ansatt")).with(csrf())).andReturn().getResponse();
  }
}
