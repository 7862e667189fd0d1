package no.saksflyt.klage.offentlig;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Formkrav;
import no.saksflyt.frist.Klagefrist;
import no.saksflyt.frist.Regelverksregister;
import no.saksflyt.klage.KlageService;
import no.saksflyt.klage.Klagekanal;
import no.saksflyt.klage.Mottattklage;
import no.saksflyt.klage.NyKlage;
import no.saksflyt.sak.Kanal;
import no.saksflyt.vedtak.VedtakService;
import no.saksflyt.vedtak.Vedtakspart;
import org.springframework.stereotype.Component;

/** The way in for whoever holds the letter: finds the decision and hands in the complaint. */
@Component
class Klageinngang {

  private static final String SIGNERT = "SIGNERT";
  private static final int MAKS_TEKST = 100_000;
  private static final int MAKS_ENDRING = 4_000;
  private static final int MAKS_NAVN = 200;

  private final VedtakService vedtak;
  private final KlageService klager;
  private final Klagefrist klagefrist;
  private final Regelverksregister regelverk;
  private final Clock klokke;

  Klageinngang(
      VedtakService vedtak, KlageService klager, Klagefrist klagefrist, Regelverksregister regelverk, Clock klokke) {
    this.vedtak = vedtak;
    this.klager = klager;
    this.klagefrist = klagefrist;
    this.regelverk = regelverk;
    this.klokke = klokke;
  }

  /** @return the decision; empty alike for a number or a code that is unknown and for what is not for this person */
  Optional<Paaklagbart> finn(Klageskjema skjema) {
    try {
      return vedtak.finn(Saksnummer.av(skjema.saksnummer()), skjema.kode()).map(this::paaklagbart);
    } catch (IkkeFunnet ukjentEllerSkjult) {
      return Optional.empty();
    }
  }

  private Paaklagbart paaklagbart(Vedtakspart part) {
    var om = vedtak.hentForPart(part.id());
    var frist = part.klagefrist();
    return new Paaklagbart(
        om.tittel(),
        om.dato(),
        part.navn(),
        frist,
        frist == null ? null : postgang(part, om.regelverk()),
        !Klagefrist.overholdt(frist, LocalDate.now(klokke), null),
        regelverk.formkrav(om.regelverk()).stream().map(Formkrav::kode).anyMatch(SIGNERT::equals));
  }

  /** Tells why the last day is later than three weeks from the letter's own date, unless it is proven when it arrived. */
  private Paaklagbart.Postgang postgang(Vedtakspart part, String regelverk) {
    var notis = part.notis();
    if (notis.kanal() != Kanal.BREV || notis.sendt() == null) {
      return null;
    }
    var sendt = Tid.dato(notis.sendt());
    var framme = klagefrist.postgang(sendt, regelverk).frist();
    return notis.framme() == null || !notis.framme().isAfter(framme) ? new Paaklagbart.Postgang(sendt, framme) : null;
  }

  /**
   * @throws Regelbrudd naming every field that is wrong, in the language chosen where the rule is this page's
   * @throws IkkeFunnet as {@link #finn} finds nothing
   */
  Mottattklage send(Klageskjema skjema, List<NyKlage.Vedlegg> vedlegg, Spraakvalg spraak) {
    kontroller(skjema, spraak);
    return klager.motta(
        new NyKlage(
            new NyKlage.Vedtaksvalg(skjema.saksnummer(), skjema.kode(), null, null),
            new NyKlage.Klager(null, null, null, skjema.fullmektig(), null, spraak.maalform(), null),
            LocalDate.now(klokke),
            null,
            Klagekanal.NETTSIDE,
            skjema.tekst(),
            skjema.onsketEndring(),
            skjema.signert(),
            skjema.oppsettendeVirkning(),
            vedlegg));
  }

  private static void kontroller(Klageskjema skjema, Spraakvalg spraak) {
    var feil = new ArrayList<Feltfeil>();
    if (skjema.tekst() == null || skjema.tekst().isBlank()) {
      feil.add(new Feltfeil("tekst", spraak.nokkel("feil.tekst")));
    }
    forLang(feil, spraak, "tekst", skjema.tekst(), MAKS_TEKST);
    forLang(feil, spraak, "onsketEndring", skjema.onsketEndring(), MAKS_ENDRING);
    forLang(feil, spraak, "fullmektig", skjema.fullmektig(), MAKS_NAVN);
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  static void forLang(List<Feltfeil> feil, Spraakvalg spraak, String felt, String tekst, int maks) {
    // A browser counts a line break as one character and sends it as two.
    if (tekst != null && tekst.replace("\r\n", "\n").strip().length() > maks) {
      feil.add(new Feltfeil(felt, spraak.nokkel("feil.forLang"), maks));
    }
  }
}
