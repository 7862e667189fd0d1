package no.saksflyt.frist;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;

/** The rules a change of a rule set must keep, all told at once. */
final class Regelverkskontroll {

  private static final int MAKS_HJEMMEL = 300;
  private static final int MAKS_TEKST = 4_000;
  private static final int MAKS_SPORSMAL = 500;
  private static final int MAKS_GRUNN = 1_000;
  private static final LocalDate SISTE = LocalDate.of(2199, 12, 31);

  private final List<Feltfeil> feil = new ArrayList<>();

  private Regelverkskontroll() {}

  /** @param iKraft whether the rule set applies: what letters print cannot be taken away then */
  static Regelverkstekst tekst(Regelverkstekst foer, NyRegelverkstekst skjema, boolean iKraft) {
    var kontroll = new Regelverkskontroll();
    var ny = new Regelverkstekst(foer.regelverk(), foer.nokkel(),
        kontroll.tekst("hjemmel", skjema.hjemmel(), MAKS_HJEMMEL, iKraft),
        kontroll.tekst("tekstNb", skjema.tekstNb(), MAKS_TEKST, iKraft),
        kontroll.tekst("tekstNn", skjema.tekstNn(), MAKS_TEKST, iKraft),
        foer.versjon());
    kontroll.grunn(skjema.grunn());
    return ny;
  }

  static Formkrav formkrav(Formkrav foer, NyttFormkrav skjema, boolean iKraft) {
    var kontroll = new Regelverkskontroll();
    var nytt = new Formkrav(foer.kode(),
        kontroll.tekst("sporsmal", skjema.sporsmal(), MAKS_SPORSMAL, true),
        kontroll.tekst("hjemmel", skjema.hjemmel(), MAKS_HJEMMEL, iKraft),
        foer.kanUtbedres(), foer.versjon());
    kontroll.grunn(skjema.grunn());
    return nytt;
  }

  /** A rule set that has begun to apply has cases under it; it is not taken out of force, nor moved to another day. */
  static Regelverk ikrafttredelse(Regelverk foer, NyIkrafttredelse skjema, LocalDate idag) {
    var kontroll = new Regelverkskontroll();
    var fra = kontroll.dato(skjema.gyldigFra());
    var velger = Arrays.stream(Velgerdato.values()).filter(en -> en.name().equals(skjema.velgerdato())).findFirst();
    if (velger.isEmpty()) {
      kontroll.feil.add(new Feltfeil("velgerdato", "feil.regelverk.velgerdato"));
    }
    var gjelderAlt = foer.iKraft() && !foer.gyldigFra().isAfter(idag);
    if (gjelderAlt && !foer.gyldigFra().equals(fra)) {
      kontroll.feil.add(new Feltfeil("gyldigFra", "feil.regelverk.gjelder"));
    } else if (!gjelderAlt && fra != null && (fra.isBefore(idag) || fra.isAfter(SISTE))) {
      kontroll.feil.add(new Feltfeil("gyldigFra", "feil.regelverk.tilbake"));
    }
    kontroll.grunn(skjema.grunn());
    return new Regelverk(foer.kode(), foer.navn(), fra, foer.gyldigTil(), velger.orElseThrow(), foer.versjon());
  }

  private LocalDate dato(String dato) {
    if (dato == null || dato.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(dato.strip());
    } catch (DateTimeParseException ingenDato) {
      feil.add(new Feltfeil("gyldigFra", "feil.lovfrist.dato", "gyldigFra", dato.strip()));
      return null;
    }
  }

  private String tekst(String felt, String tekst, int maks, boolean paakrevd) {
    // A browser sends line breaks as two characters; one is kept.
    var ren = tekst == null ? "" : tekst.replace("\r\n", "\n").strip();
    if (ren.length() > maks) {
      feil.add(new Feltfeil(felt, "feil.regelverk.forLang", maks));
    }
    if (ren.isEmpty() && paakrevd) {
      feil.add(new Feltfeil(felt, "feil.regelverk.tomt"));
    }
    return ren.isEmpty() ? null : ren;
  }

  /** The last check of a form: tells all that was found. */
  private void grunn(String grunn) {
    if (grunn == null || grunn.isBlank()) {
      feil.add(new Feltfeil("grunn", "feil.grunnMangler"));
    } else if (grunn.strip().length() > MAKS_GRUNN) {
      feil.add(new Feltfeil("grunn", "feil.regelverk.forLang", MAKS_GRUNN));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }
}
