package no.saksflyt.saksbilde;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.hendelse.Sakshendelse;
import no.saksflyt.tilgang.Personer;
import org.springframework.stereotype.Component;

/** Tells events in words: codes become the words people know them by, ids names, dates Norwegian. */
@Component
public class Hendelsestekst {

  private static final Pattern DATO = Pattern.compile("\\b\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])\\b");
  private static final Pattern KODE = Pattern.compile("[A-ZÆØÅ][A-ZÆØÅ0-9_]*");
  private static final DateTimeFormatter NORSK = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Meldinger meldinger;
  private final Enheter enheter;
  private final Personer personer;

  Hendelsestekst(Meldinger meldinger, Enheter enheter, Personer personer) {
    this.meldinger = meldinger;
    this.enheter = enheter;
    this.personer = personer;
  }

  /** @return what happened, without before and after */
  public String tittel(String hendelse) {
    return meldinger.tekstEller("hendelse." + hendelse, meldinger.tekst("saksbilde.hendelse.ukjent"));
  }

  /** @return before and after in words, or null when the event has neither */
  public String endring(String sakstype, Sakshendelse hendelse) {
    return endring(sakstype, hendelse.type(), hendelse.foer(), hendelse.etter());
  }

  /** @return title, before and after in one line */
  public String kort(String sakstype, String type, String foer, String etter) {
    var endring = endring(sakstype, type, foer, etter);
    return endring == null ? tittel(type) : tittel(type) + ": " + endring;
  }

  private String endring(String sakstype, String type, String foer, String etter) {
    if ("RELASJON_LAGT_TIL".equals(type) || "RELASJON_FJERNET".equals(type)) {
      return meldinger.tekstEller("relasjon." + etter, etter) + " – " + foer;
    }
    var fra = verdi(sakstype, type, foer);
    var til = verdi(sakstype, type, etter);
    if (fra == null || fra.equals(til)) {
      return til;
    }
    return til == null
        ? meldinger.tekst("saksbilde.hendelse.bort", fra)
        : meldinger.tekst("saksbilde.hendelse.fraTil", fra, til);
  }

  private String verdi(String sakstype, String type, String verdi) {
    if (verdi == null || verdi.isBlank()) {
      return null;
    }
    var iSetning = "hendelse." + type + ".verdi";
    if (!meldinger.tekstEller(iSetning, "").isEmpty()) {
      return meldinger.tekst(iSetning, verdi);
    }
    if (type.startsWith("FRIST_") && verdi.endsWith(Fristtype.INGEN.name())) {
      return verdi.replace(Fristtype.INGEN.name(), meldinger.tekst("felles.fristtype.INGEN"));
    }
    if (DATO.matcher(verdi).find()) {
      return DATO.matcher(verdi).replaceAll(treff -> LocalDate.parse(treff.group()).format(NORSK));
    }
    if (type.startsWith("ENHET_")) {
      return enheter.navn(verdi);
    }
    if (type.startsWith("EIER_") || type.startsWith("KRETS_") || type.startsWith("FEILREGISTRERT_") || type.startsWith("OPPGAVE_")) {
      return personer.navn(verdi);
    }
    return KODE.matcher(verdi).matches() ? ord(sakstype, verdi) : verdi;
  }

  private String ord(String sakstype, String kode) {
    var steder =
        List.of(
            "status." + sakstype + "." + kode,
            "utfall." + kode,
            "partsrolle." + kode,
            sakstype.toLowerCase(Meldinger.BOKMAL) + ".leveringsmaate." + kode);
    return steder.stream()
        .map(sted -> meldinger.tekstEller(sted, ""))
        .filter(tekst -> !tekst.isEmpty())
        .findFirst()
        .orElse(kode);
  }
}
