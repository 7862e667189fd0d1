package no.saksflyt.vedtak.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.frist.Regelverk;
import no.saksflyt.frist.Regelverksregister;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.Klageadganger;
import no.saksflyt.vedtak.Klageadgangsrad;
import no.saksflyt.vedtak.Klagerolle;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who decides complaints on what: everybody reads it, a lawyer or process owner says what holds from which day. */
@Controller
@RequestMapping("/vedtak/klageadgang")
@Krever
class KlageadgangController {

  /** The first day of rows that have always held. */
  private static final LocalDate ALLTID = LocalDate.of(1970, 1, 1);

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Klageadganger klageadganger;
  private final Regelverksregister regelverkene;
  private final Innlogget innlogget;
  private final Personer personer;
  private final Svarform form;
  private final Meldinger meldinger;
  private final Clock klokke;

  KlageadgangController(
      Klageadganger klageadganger,
      Regelverksregister regelverkene,
      Innlogget innlogget,
      Personer personer,
      Svarform form,
      Meldinger meldinger,
      Clock klokke) {
    this.klageadganger = klageadganger;
    this.regelverkene = regelverkene;
    this.innlogget = innlogget;
    this.personer = personer;
    this.form = form;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  @GetMapping
  String liste(Model model) {
    var rader = klageadganger.alle();
    var regelverk = regelverkene.alle().stream().collect(Collectors.toMap(Regelverk::kode, r -> r));
    model.addAttribute("rader", rader);
    model.addAttribute(
        "regelverkene", regelverk.values().stream().collect(Collectors.toMap(Regelverk::kode, Regelverk::navn)));
    model.addAttribute(
        "gjelder", rader.stream().collect(Collectors.toMap(Klageadgangsrad::id, r -> gjelder(r, regelverk.get(r.regelverk())))));
    model.addAttribute("kanEndre", innlogget.naa().harEnAv(List.of(Roller.JURIST, Roller.PROSESSEIER)));
    return "vedtak/klageadgang";
  }

  @GetMapping("/{id}")
  @Krever({Roller.JURIST, Roller.PROSESSEIER})
  String skjema(@PathVariable long id, Model model) {
    var rad = klageadganger.hent(id);
    var verdier = new LinkedHashMap<String, String>();
    verdier.put("rad.organ", rad.organ());
    verdier.put("rad.adgang", String.valueOf(rad.adgang()));
    verdier.put("rad.som", String.valueOf(rad.somPaaklaget()));
    verdier.put("rad.klageinstans", rad.klageinstans());
    verdier.put("rad.rolle", rad.rolle() == null ? null : rad.rolle().name());
    verdier.put("rad.hjemmel", rad.hjemmel());
    verdier.put("rad.gyldigFra", LocalDate.now(klokke).toString());
    verdier.put("rad.versjon", String.valueOf(rad.versjon()));
    model.addAttribute("verdier", verdier);
    return siden(id, model);
  }

  @PostMapping("/{id}")
  @Krever({Roller.JURIST, Roller.PROSESSEIER})
  String endre(
      @PathVariable long id,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var rad = klageadganger.hent(id);
    return form.kjor(
        new Svarform.Sendt(felter, model, svar, videre),
        "rad",
        "vedtak.klageadgang.endret",
        "/vedtak/klageadgang",
        () -> siden(id, model),
        f ->
            klageadganger.endre(
                new Klageadgangsrad(
                    id,
                    rad.vedtakstype(),
                    rad.typenavn(),
                    rad.regelverk(),
                    f.tekst("organ"),
                    "true".equals(f.tekst("adgang")),
                    "true".equals(f.tekst("som")),
                    f.tekst("klageinstans"),
                    f.valg("rolle", Klagerolle.class),
                    f.tekst("hjemmel"),
                    f.dato("gyldigFra"),
                    null,
                    f.tall("versjon")),
                f.tekst("grunn")));
  }

  /** From when the row holds, in words: the day its rule set applies from when that is later, none before the system's time. */
  private String gjelder(Klageadgangsrad rad, Regelverk regelverk) {
    if (regelverk != null && !regelverk.iKraft()) {
      return meldinger.tekst("vedtak.klageadgang.ikkeIKraft");
    }
    if (rad.gyldigTil() != null) {
      return rad.gyldigFra().isAfter(ALLTID)
          ? meldinger.tekst("vedtak.klageadgang.fraTil", DATO.format(rad.gyldigFra()), DATO.format(rad.gyldigTil()))
          : meldinger.tekst("vedtak.klageadgang.til", DATO.format(rad.gyldigTil()));
    }
    return rad.gyldigFra().isAfter(ALLTID)
        ? meldinger.tekst("vedtak.klageadgang.fra", DATO.format(rad.gyldigFra()))
        : meldinger.tekst("vedtak.klageadgang.alltid");
  }

  private String siden(long id, Model model) {
    var rad = klageadganger.hent(id);
    var endringer = klageadganger.endringer(rad.vedtakstype());
    model.addAttribute("rad", rad);
    model.addAttribute("endringer", endringer);
    model.addAttribute(
        "hvem", personer.navn(endringer.stream().map(Klageadganger.Endring::hvem).distinct().toList()));
    var roller = new LinkedHashMap<String, String>();
    Arrays.stream(Klagerolle.values()).forEach(r -> roller.put(r.name(), meldinger.tekst("klagerolle." + r)));
    model.addAttribute("rollene", roller);
    return "vedtak/klageadgangsrad";
  }
}
