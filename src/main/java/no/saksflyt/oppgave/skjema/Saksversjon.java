package no.saksflyt.oppgave.skjema;

import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Endringer;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.hendelse.Sakshendelse;
import no.saksflyt.tilgang.Personer;
import org.springframework.stereotype.Component;

/** Holds what a person answers against the case as it was when the form was opened. */
@Component
class Saksversjon {

  /** The form variable that goes out and comes back. */
  static final String NAVN = "saksversjon";

  private final Hendelser hendelser;
  private final Personer personer;
  private final Meldinger meldinger;

  Saksversjon(Hendelser hendelser, Personer personer, Meldinger meldinger) {
    this.hendelser = hendelser;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  long naa(Saksnummer saksnummer) {
    return hendelser.siste(saksnummer, Endringer.TYPER);
  }

  /**
   * @param saksnummer the case
   * @param lest what came back; without it nothing is held against it
   * @throws Saksendring when the case has changed since
   */
  void krevUendret(Saksnummer saksnummer, Map<String, Object> lest) {
    if (lest.get(NAVN) == null || lest.get(NAVN).equals("")) {
      return;
    }
    var nye = hendelser.etter(saksnummer, tall(lest.get(NAVN)), Endringer.TYPER);
    if (!nye.isEmpty()) {
      throw new Saksendring(nye.stream().map(this::iOrd).collect(Collectors.joining(" ")));
    }
  }

  private static long tall(Object verdi) {
    try {
      return verdi instanceof Number tall ? tall.longValue() : Long.parseLong(verdi.toString().strip());
    } catch (NumberFormatException ikkeTall) {
      throw new Regelbrudd(new Feltfeil(NAVN, "feil.felt.ugyldig", NAVN));
    }
  }

  private String iOrd(Sakshendelse endring) {
    var hvem = personer.navn(endring.hvem());
    return meldinger.tekst("endring." + endring.type(), hvem, tom(endring.foer()), tom(endring.etter()), tom(endring.grunn()));
  }

  private static String tom(String tekst) {
    return tekst == null ? "–" : tekst;
  }
}
