package no.saksflyt.klage.skjema;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Regelverksregister;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.klage.Avgjorelse;
import no.saksflyt.klage.Forberedelse;
import no.saksflyt.klage.Formkravsvar;
import no.saksflyt.klage.Klage;
import no.saksflyt.klage.KlageProsess;
import no.saksflyt.klage.Klageunderretning;
import no.saksflyt.klage.Medklagere;
import no.saksflyt.klage.Utkast;
import no.saksflyt.klage.Vurdering;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.vedtak.Innstillinger;
import no.saksflyt.vedtak.Klageadganger;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Component;

/** A complaint and what was found of it, in words for those who do the next step. */
@Component
class Klagetekster {

  private static final String LINJE = "\n";

  private final VedtakService vedtak;
  private final Klageadganger klageadganger;
  private final Innstillinger innstillinger;
  private final Medklagere medklagere;
  private final Klageunderretning underretning;
  private final Regelverksregister regelverk;
  private final SakService saker;
  private final Saksparter parter;
  private final Hendelser hendelser;
  private final Personer personer;
  private final Meldinger meldinger;

  Klagetekster(
      VedtakService vedtak,
      Klageadganger klageadganger,
      Innstillinger innstillinger,
      Medklagere medklagere,
      Klageunderretning underretning,
      Regelverksregister regelverk,
      SakService saker,
      Saksparter parter,
      Hendelser hendelser,
      Personer personer,
      Meldinger meldinger) {
    this.vedtak = vedtak;
    this.klageadganger = klageadganger;
    this.innstillinger = innstillinger;
    this.medklagere = medklagere;
    this.underretning = underretning;
    this.regelverk = regelverk;
    this.saker = saker;
    this.parter = parter;
    this.hendelser = hendelser;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  String klagen(Klage klage) {
    var om = vedtak.hent(klage.vedtak());
    var hode =
        meldinger.tekst(
            "klage.tekst.klagen",
            parter.hent(klage.saksnummer(), klage.klager()).navn(),
            Ord.dato(klage.mottatt()),
            meldinger.tekst("klagekanal." + klage.kanal()),
            om.tittel(),
            Ord.dato(om.dato()),
            om.organ());
    var onsket = klage.onsketEndring() == null ? null : meldinger.tekst("klage.tekst.onsket", klage.onsketEndring());
    var signert = meldinger.tekst(klage.signert() ? "klage.tekst.signert" : "klage.tekst.usignert");
    return Ord.kort(
        Stream.of(hode, signert, onsket, klage.tekst()).filter(Objects::nonNull).collect(Collectors.joining(LINJE + LINJE)));
  }

  /** The form asks for a signature only where this says yes. */
  String kreverUnderskrift(Klage klage) {
    var kreves = regelverk.formkrav(klage.regelverk()).stream().anyMatch(krav -> krav.kode().equals("SIGNERT"));
    return meldinger.tekst(kreves ? "klage.tekst.ja" : "klage.tekst.nei");
  }

  String formkravene(Klage klage) {
    return klage.formkrav().map(this::formkravene).orElse(null);
  }

  private String formkravene(Formkravsvar svar) {
    return Stream.of(
            krav("part", svar.kravPart()),
            krav("frist", svar.kravFrist()),
            svar.oversittelse() == null ? null : meldinger.tekst("klage.oversittelse." + svar.oversittelse(), svar.oversittelseGrunn()),
            krav("skriftlig", svar.kravSkriftlig()),
            krav("vedtaket", svar.kravVedtaket()),
            krav("endringen", svar.kravEndringen()),
            krav("underskrift", svar.kravUnderskrift()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(LINJE));
  }

  private String krav(String hvilket, Vurdering svar) {
    return svar == null
        ? null
        : meldinger.tekst("klage.krav." + hvilket) + ": " + meldinger.tekst("klage.vurdering." + svar);
  }

  /** Why it is turned down, changed, or decided as it is. */
  String begrunnelsen(Klage klage) {
    return klage
        .utkast()
        .map(Utkast::foreslattGrunn)
        .or(() -> klage.forberedelse().map(Forberedelse::forslagGrunn))
        .or(() -> Optional.ofNullable(klage.avvisningsgrunn()))
        .orElse(null);
  }

  String forslaget(Klage klage) {
    return klage.utkast().map(this::forslaget).or(() -> klage.forberedelse().map(this::forslaget)).orElse(null);
  }

  private String forslaget(Utkast utkast) {
    return med(meldinger.tekst("klageutfall." + utkast.foreslattUtfall()), utkast.foreslattHjemmel());
  }

  private String forslaget(Forberedelse forberedelse) {
    var del = forberedelse.omfang() == Forberedelse.Omfang.DELVIS ? ".DELVIS" : "";
    return med(meldinger.tekst("klage.forslag." + forberedelse.forslag() + del), forberedelse.forslagHjemmel());
  }

  private String med(String hva, String hjemmel) {
    return meldinger.tekst("klage.tekst.medHjemmel", hva, hjemmel);
  }

  String innstillingen(Klage klage) {
    return innstillinger
        .siste(klage.saksnummer(), KlageProsess.INNSTILLING)
        .map(
            siste ->
                Ord.kort(
                    meldinger.tekst(
                            "klage.tekst.innstilling",
                            siste.nr(),
                            Ord.dato(Tid.dato(siste.tid())),
                            personer.navn(siste.hvem()))
                        + LINJE
                        + LINJE
                        + siste.tekst()))
        .orElse(null);
  }

  String hovedklage(Klage klage) {
    return klage.hovedklage().map(annen -> annen + " " + saker.hent(annen).tittel()).orElse(null);
  }

  String sammen(Klage klage) {
    return medklagere.til(klage.saksnummer()).stream()
        .map(k -> k.saksnummer() + " " + k.navn())
        .collect(Collectors.joining(LINJE));
  }

  String klageinstansen(Klage klage) {
    return klageadganger.av(vedtak.hent(klage.vedtak())).klageinstans();
  }

  String mottakere(Klage klage) {
    return underretning.mottakere(klage.saksnummer());
  }

  String oversendt(Klage klage) {
    return klage.oversendt() == null
        ? null
        : meldinger.tekst(
            klage.oversendtReferanse() == null ? "klage.tekst.oversendt" : "klage.tekst.oversendtMed",
            klageinstansen(klage),
            Ord.dato(klage.oversendt()),
            klage.oversendtReferanse());
  }

  String utfallet(Klage klage) {
    return klage.avgjorelse().map(this::utfallet).orElse(null);
  }

  private String utfallet(Avgjorelse avgjorelse) {
    return meldinger.tekst(
        "klage.tekst.utfallet",
        meldinger.tekst("klageutfall." + avgjorelse.utfall()),
        meldinger.tekst("instans." + avgjorelse.instans()).toLowerCase(Meldinger.BOKMAL),
        Ord.dato(avgjorelse.avgjort()));
  }

  /** The new information the case got, newest last. */
  String opplysninger(Klage klage) {
    return hendelser.fortalt(klage.saksnummer(), "NYE_OPPLYSNINGER", "KLAGEOPPLYSNINGER_MOTTATT");
  }
}
