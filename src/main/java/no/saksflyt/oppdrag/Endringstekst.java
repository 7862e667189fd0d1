package no.saksflyt.oppdrag;

import java.time.format.DateTimeFormatter;
import no.saksflyt.felles.Meldinger;
import org.springframework.stereotype.Component;

/** Tells what differs in words: the field's name, the value before and after, and the letter it comes from. */
@Component
public class Endringstekst {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Meldinger meldinger;

  Endringstekst(Meldinger meldinger) {
    this.meldinger = meldinger;
  }

  /** @return the field's name, with the part's where it is one part's */
  public String felt(Forskjell forskjell) {
    var navn = meldinger.tekst("oppdragsversjon.felt." + forskjell.felt());
    return forskjell.del() == null || Forskjellsfinner.DEL.equals(forskjell.felt())
        ? navn
        : navn + " (" + forskjell.del() + ")";
  }

  /** @return a value of a difference, codes in words; a dash for none */
  public String verdi(String verdi) {
    return verdi == null
        ? meldinger.tekst("oppdragsversjon.verdi.ingen")
        : meldinger.tekstEller("oppdragsversjon.verdi." + verdi, verdi);
  }

  /** @return the letter and its date, or that it was done by hand and why */
  public String kilde(Oppdragsversjon versjon) {
    if (versjon.kilde() == null) {
      return versjon.grunn() == null
          ? meldinger.tekst("oppdragsversjon.forHaand")
          : meldinger.tekst("oppdragsversjon.forHaandFordi", versjon.grunn());
    }
    var kort = Brevtekst.kort(versjon.kilde());
    return versjon.kilde().dato() == null
        ? kort
        : meldinger.tekst("oppdragsversjon.brevAv", kort, DATO.format(versjon.kilde().dato()));
  }

  /**
   * @param forskjell a difference
   * @param maks how much of each value is told
   * @return the field, then before and after on lines of their own
   */
  public String linjer(Forskjell forskjell, int maks) {
    return meldinger.tekst(
        "oppdragsversjon.linjer",
        felt(forskjell),
        kort(verdi(forskjell.foer()), maks),
        kort(verdi(forskjell.etter()), maks));
  }

  private static String kort(String tekst, int maks) {
    return tekst.length() <= maks ? tekst : tekst.substring(0, maks - 1) + "…";
  }
}
