package no.saksflyt.brev;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.saksflyt.frist.Regelverksregister;
import no.saksflyt.sak.Maalform;
import no.saksflyt.sak.Sak;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Rettigheter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the fields of a letter become. */
@Component
class Brevverdier {

  private static final String LOV = "lov.";
  private static final String HJEMMEL = "hjemmel.";

  private final Regelverksregister regelverk;
  private final Innlogget innlogget;
  private final Personer personer;
  private final Clock klokke;
  private final String avsender;
  private final String adresse;

  Brevverdier(
      Regelverksregister regelverk,
      Innlogget innlogget,
      Personer personer,
      Clock klokke,
      @Value("${saksflyt.brev.avsender}") String avsender,
      @Value("${saksflyt.adresse}") String adresse) {
    this.regelverk = regelverk;
    this.innlogget = innlogget;
    this.personer = personer;
    this.klokke = klokke;
    this.avsender = avsender;
    this.adresse = adresse.replaceAll("/+$", "");
  }

  /**
   * @param grunnlag what the letter is about
   * @param egne what only this letter says
   * @param kode the code the party complains with, or null
   * @return the value of a field by its name; null where there is none
   */
  Function<String, String> av(Brevgrunnlag grunnlag, Map<String, String> egne, String kode) {
    var verdier = new HashMap<>(egne);
    var maalform = grunnlag.maalform();
    verdier.put("dato", dato(LocalDate.now(klokke), maalform));
    verdier.put("sak.nummer", grunnlag.sak().saksnummer().toString());
    verdier.put("sak.tittel", grunnlag.sak().tittel());
    verdier.put("part.navn", grunnlag.part().navn());
    verdier.put("avsender.navn", avsender);
    verdier.put("avsender.person", person(grunnlag.sak()).orElse(avsender));
    vedtak(grunnlag, verdier);
    klage(grunnlag, kode, verdier);
    return medLov(verdier, grunnlag.regelverk(), maalform);
  }

  /** Values with the law's passages and provisions beside them, looked up when a letter asks for them. */
  Function<String, String> medLov(Map<String, String> verdier, String kode, Maalform maalform) {
    return navn -> {
      if (navn.startsWith(LOV)) {
        return regelverk.tekst(kode, navn.substring(LOV.length()), maalform.name()).orElse(null);
      }
      if (navn.startsWith(HJEMMEL)) {
        return regelverk.hjemmel(kode, navn.substring(HJEMMEL.length())).orElse(null);
      }
      return verdier.get(navn);
    };
  }

  /** A date as it stands in a letter, with the month in words. */
  static String dato(LocalDate dato, Maalform maalform) {
    var sprak = Locale.forLanguageTag(maalform == Maalform.NN ? "nn-NO" : "nb-NO");
    return DateTimeFormatter.ofPattern("d. MMMM yyyy", sprak).format(dato);
  }

  private static void vedtak(Brevgrunnlag grunnlag, Map<String, String> verdier) {
    var vedtak = grunnlag.vedtak();
    if (vedtak != null) {
      verdier.put("vedtak.tittel", vedtak.tittel());
      verdier.put("vedtak.dato", dato(vedtak.dato(), grunnlag.maalform()));
      verdier.put("vedtak.hjemmel", vedtak.hjemmel());
      verdier.put("vedtak.organ", vedtak.organ());
    }
  }

  private void klage(Brevgrunnlag grunnlag, String kode, Map<String, String> verdier) {
    verdier.put("klage.adresse", adresse + "/klage");
    verdier.put("klage.kode", kode);
    if (grunnlag.kanPaaklages()) {
      verdier.put("klage.adgang", "ja");
      verdier.put("klage.instans", grunnlag.klageadgang().klageinstans());
    }
    if (grunnlag.klagefrist() != null && grunnlag.klagefrist().frist() != null) {
      verdier.put("klage.framme", dato(grunnlag.klagefrist().start(), grunnlag.maalform()));
      verdier.put("klage.frist", dato(grunnlag.klagefrist().frist(), grunnlag.maalform()));
    }
  }

  private Optional<String> person(Sak sak) {
    return innlogget
        .hvisNoen()
        .map(Rettigheter::navn)
        .or(() -> Optional.ofNullable(sak.eier()).map(personer::navn));
  }
}
