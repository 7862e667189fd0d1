package no.saksflyt.brev;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.saksflyt.sak.Maalform;
import no.saksflyt.sak.Part;
import no.saksflyt.sak.Sak;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Rettigheter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the fields of a letter become. */
@Component
class Brevverdier {

  private final Innlogget innlogget;
  private final Personer personer;
  private final Clock klokke;
  private final String avsender;

  Brevverdier(
      Innlogget innlogget, Personer personer, Clock klokke, @Value("${saksflyt.brev.avsender}") String avsender) {
    this.innlogget = innlogget;
    this.personer = personer;
    this.klokke = klokke;
    this.avsender = avsender;
  }

  /** Every value but those the law's passages are looked up for. */
  Map<String, String> samle(Sak sak, Part part, Maalform maalform, Map<String, String> egne) {
    var verdier = new HashMap<>(egne);
    verdier.put("dato", dato(LocalDate.now(klokke), maalform));
    verdier.put("sak.nummer", sak.saksnummer().toString());
    verdier.put("sak.tittel", sak.tittel());
    verdier.put("part.navn", part.navn());
    verdier.put("avsender.navn", avsender);
    verdier.put("avsender.person", person(sak).orElse(avsender));
    return verdier;
  }

  /** A date as it stands in a letter, with the month in words. */
  static String dato(LocalDate dato, Maalform maalform) {
    var sprak = Locale.forLanguageTag(maalform == Maalform.NN ? "nn-NO" : "nb-NO");
    return DateTimeFormatter.ofPattern("d. MMMM yyyy", sprak).format(dato);
  }

  private Optional<String> person(Sak sak) {
    return innlogget
        .hvisNoen()
        .map(Rettigheter::navn)
        .or(() -> Optional.ofNullable(sak.eier()).map(personer::navn));
  }
}
