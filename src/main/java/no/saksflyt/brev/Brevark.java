package no.saksflyt.brev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Maalform;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The sheet a letter is written on: sender, receiver, date and case above, what it says below. */
@Component
class Brevark {

  private final ITemplateEngine sider;
  private final Pdfskriver pdf;
  private final Meldinger meldinger;
  private final Clock klokke;
  private final String avsender;
  private final String adresse;

  Brevark(
      ITemplateEngine sider,
      Pdfskriver pdf,
      Meldinger meldinger,
      Clock klokke,
      @Value("${saksflyt.brev.avsender}") String avsender,
      @Value("${saksflyt.brev.adresse}") String adresse) {
    this.sider = sider;
    this.pdf = pdf;
    this.meldinger = meldinger;
    this.klokke = klokke;
    this.avsender = avsender;
    this.adresse = adresse;
  }

  /**
   * Who it is addressed to.
   *
   * @param linjer the receiver's name, whom the receiver acts for, and where it goes by post
   * @param kopi who gets a copy, or null
   */
  record Adressat(List<String> linjer, String kopi) {}

  byte[] pdf(Satt brev) {
    var til = brev.grunnlag().mottaker();
    var part = til.part();
    var linjer = new ArrayList<>(List.of(part.navn()));
    if (til.paaVegneAv() != null) {
      linjer.add(
          meldinger.tekst(
              "brevmal.ark." + part.rolle() + "." + sprak(brev.vist().maalform()), til.paaVegneAv().navn()));
    }
    if (part.kanal() == Kanal.BREV && part.adresse() != null) {
      part.adresse().lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(linjer::add);
    }
    var adressat = new Adressat(linjer, til.kopi() ? til.paaVegneAv().navn() : null);
    return pdf(brev.vist(), adressat, brev.grunnlag().sak().saksnummer().toString(), brev.person());
  }

  byte[] pdf(Forhaandsvisning brev, Adressat til, String saksnummer, String person) {
    return pdf.skriv(side(brev, til, saksnummer, person));
  }

  /**
   * @param brev what it says
   * @param til who it is addressed to
   * @param saksnummer the case's number
   * @param person who signs, or null
   * @return the page as XHTML
   */
  String side(Forhaandsvisning brev, Adressat til, String saksnummer, String person) {
    Map<String, Object> verdier = new HashMap<>();
    verdier.put("stil", stil());
    verdier.put("brev", brev);
    verdier.put("sprak", sprak(brev.maalform()));
    verdier.put("mottaker", til.linjer());
    verdier.put("kopi", til.kopi());
    verdier.put("saksnummer", saksnummer);
    verdier.put("dato", Brevverdier.dato(LocalDate.now(klokke), brev.maalform()));
    verdier.put("avsender", avsender);
    verdier.put("person", avsender.equals(person) ? null : person);
    verdier.put("adresse", adresse);
    return sider.process("utskrift/brev", new Context(Locale.forLanguageTag("nb-NO"), verdier));
  }

  private static String sprak(Maalform maalform) {
    return maalform == Maalform.NN ? "nn" : "nb";
  }

  private static String stil() {
    try {
      return new ClassPathResource("utskrift/brev.css").getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException mangler) {
      throw new UncheckedIOException(mangler);
    }
  }
}
