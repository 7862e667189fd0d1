package no.saksflyt.oppdrag.register.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.register.Registerrad;
import no.saksflyt.oppdrag.register.Registerrad.Brevfrist;
import no.saksflyt.tilgang.Personer;
import org.springframework.stereotype.Component;

/** An assignment of the register in words, on the page and in files alike. */
@Component
class Registerord {

  private static final List<String> KOLONNER =
      List.of(
          "nummer", "saksnummer", "ar", "tittel", "status", "utfall", "enhet", "eier", "maal", "hovedansvar", "frist",
          "opprinnelig", "fristtype", "fristDel", "fristtekst", "fou", "forbehold", "versjoner", "sisteBrev", "sisteBrevDato",
          "relasjoner", "bestiller", "trafikklys", "lysBegrunnelse", "lysDato", "utenStatus");

  private final Meldinger meldinger;
  private final Personer personer;
  private final Enheter enheter;

  Registerord(Meldinger meldinger, Personer personer, Enheter enheter) {
    this.meldinger = meldinger;
    this.personer = personer;
    this.enheter = enheter;
  }

  /**
   * The names that stand in some rows, looked up together.
   *
   * @param enhet names of units by id
   * @param person names of people by id
   */
  record Navn(Map<String, String> enhet, Map<String, String> person) {}

  Navn navn(List<Registerrad> rader) {
    var enhetsnavn = new HashMap<String, String>();
    enheter.gjeldende().forEach(e -> enhetsnavn.put(e.id(), e.navn()));
    // Closed units too: their assignments are still somebody's.
    rader.stream().map(Registerrad::enhet).filter(Objects::nonNull).forEach(id -> enhetsnavn.computeIfAbsent(id, enheter::navn));
    var eiere = rader.stream().map(Registerrad::eier).filter(Objects::nonNull).distinct().toList();
    return new Navn(enhetsnavn, personer.navn(eiere));
  }

  List<String> kolonner() {
    return KOLONNER.stream().map(k -> meldinger.tekst("oppdragsregister.kolonne." + k)).toList();
  }

  List<Object> celler(Registerrad rad, Navn navn) {
    return Arrays.asList(
        rad.nummer(),
        rad.saksnummer(),
        rad.ar(),
        rad.tittel(),
        status(rad),
        utfall(rad),
        rad.enhet() == null ? null : navn.enhet().get(rad.enhet()),
        rad.eier() == null ? null : navn.person().getOrDefault(rad.eier(), rad.eier()),
        rad.maal(),
        rad.hovedansvar(),
        rad.frist(),
        rad.opprinneligFrist(),
        meldinger.tekst("felles.fristtype." + rad.fristtype()),
        rad.fristDel(),
        rad.frister().stream().map(this::fristtekst).filter(Objects::nonNull).collect(Collectors.joining("; ")),
        jaNei(rad.fou()),
        jaNei(rad.forbehold()),
        rad.versjoner(),
        rad.sisteBrev(),
        rad.sisteBrevDato(),
        rad.relasjoner().stream().map(this::relasjon).collect(Collectors.joining("; ")),
        rad.bestiller(),
        rad.trafikklys() == null ? null : meldinger.tekst("oppdrag.trafikklys." + rad.trafikklys()),
        rad.lysBegrunnelse(),
        rad.lysDato(),
        jaNei(rad.utenStatus()));
  }

  /** @return how the assignment stands */
  public String status(Registerrad rad) {
    return meldinger.tekstEller("status.OPPDRAG." + rad.status(), rad.status());
  }

  /** @return how it ended, or null */
  public String utfall(Registerrad rad) {
    return rad.utfall() == null ? null : meldinger.tekstEller("utfall." + rad.utfall(), rad.utfall());
  }

  /** @return the deadline as printed with what it is for before it; null for one registered by hand */
  public String fristtekst(Brevfrist frist) {
    if (frist.tekst() == null || frist.tekst().isBlank()) {
      return null;
    }
    var hva = Stream.of(frist.del(), frist.merkelapp()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    return hva.isEmpty() ? frist.tekst() : hva + ": " + frist.tekst();
  }

  /** @return how the deadline is worded, in words */
  public String fristform(Brevfrist frist) {
    return meldinger.tekstEller("oppdragsregister.form." + frist.form(), frist.form());
  }

  /** @return what it has to do with the other, and the other's number */
  public String relasjon(Registerrad.Relasjon relasjon) {
    var annen = relasjon.nummer() == null ? relasjon.saksnummer() : relasjon.nummer();
    return meldinger.tekst("relasjon." + relasjon.type()) + " " + annen;
  }

  private String jaNei(boolean verdi) {
    return meldinger.tekst(verdi ? "oppdragsregister.ja" : "oppdragsregister.nei");
  }
}
