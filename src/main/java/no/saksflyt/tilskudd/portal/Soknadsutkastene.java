package no.saksflyt.tilskudd.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.arkiv.NyFil;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.integrasjon.Virksomhetsregister;
import no.saksflyt.tilskudd.Innsending;
import no.saksflyt.tilskudd.Mottattsoknad;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.Soknadsfil;
import no.saksflyt.tilskudd.Soknadskilde;
import no.saksflyt.tilskudd.ordning.Vedleggskrav;
import no.saksflyt.tilskudd.utlysning.Utlysning;
import no.saksflyt.tilskudd.utlysning.Utlysninger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing an application: begun, kept at each step, signed and sent. Everybody who acts for the organisation writes on the same
 * draft; others' drafts do not exist. A draft is no application, however near it came.
 */
@Service
@Transactional
class Soknadsutkastene {

  private static final int FLEST_FILER = 30;

  /** All enclosures together: they are read at once when it is sent. */
  private static final long MEST_BYTE = 50L * 1024 * 1024;

  private final Soknadsutkastlager lager;
  private final Soknadsutkastfiler filer;
  private final Portalbrukere brukere;
  private final Utlysninger utlysninger;
  private final SoknadService soknader;
  private final Virksomhetsregister virksomheter;
  private final Dokumenter dokumenter;
  private final Clock klokke;

  Soknadsutkastene(
      Soknadsutkastlager lager,
      Soknadsutkastfiler filer,
      Portalbrukere brukere,
      Utlysninger utlysninger,
      SoknadService soknader,
      Virksomhetsregister virksomheter,
      Dokumenter dokumenter,
      Clock klokke) {
    this.lager = lager;
    this.filer = filer;
    this.brukere = brukere;
    this.utlysninger = utlysninger;
    this.soknader = soknader;
    this.virksomheter = virksomheter;
    this.dokumenter = dokumenter;
    this.klokke = klokke;
  }

  /**
   * @param utlysning id of an open call
   * @param orgnr an organisation the person acts for
   * @return the draft's id
   * @throws Regelbrudd when the call is not open, or the organisation is not the person's
   */
  long start(String utlysning, String orgnr) {
    var hvem = brukere.krev();
    var feil = new ArrayList<Feltfeil>();
    var svar = utlysninger.tarImot(utlysning, klokke.instant());
    if (!svar.ja()) {
      feil.add(new Feltfeil("utlysning", "feil.utlysning.mottak." + svar));
    }
    if (orgnr == null || !hvem.handlerFor(orgnr) || virksomheter.finn(orgnr).isEmpty()) {
      feil.add(new Feltfeil("orgnr", "feil.soknad.sokerUtenfor"));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    var tomt = Soknadsskjema.TOMT;
    var kontakt = new Soknadsskjema(hvem.navn(), hvem.epost(), null, null, null, null, null, null, null, null, null);
    return lager.ny(utlysning, orgnr, hvem.bruker(), tomt.med(Soknadssteg.KONTAKT, kontakt));
  }

  /**
   * @param id a draft's id
   * @return the draft
   * @throws IkkeFunnet when there is none, or it is of an organisation the person does not act for
   */
  @Transactional(readOnly = true)
  Soknadsutkast hent(long id) {
    return lager.finn(id).filter(u -> brukere.krev().handlerFor(u.orgnr())).orElseThrow(() -> new IkkeFunnet("feil.finnesIkke"));
  }

  /** @return the person's open drafts, the last changed first */
  @Transactional(readOnly = true)
  List<Soknadsutkast> aapne() {
    return lager.aapne(brukere.krev().orgnr());
  }

  /** @return the call a draft is for */
  @Transactional(readOnly = true)
  Utlysning utlysning(Soknadsutkast utkast) {
    return utlysninger.kunngjort(utkast.utlysning());
  }

  /**
   * Keeps what was written at a step, right or wrong.
   *
   * @param id a draft
   * @param versjon the version that was looked at
   * @param steg the step
   * @param skrevet what was written there
   * @throws Konflikt when somebody wrote on it in another window meanwhile, or it has been sent
   */
  void skriv(long id, long versjon, Soknadssteg steg, Soknadsskjema skrevet) {
    var utkast = aapent(hent(id));
    if (skrevet.forLangt()) {
      throw new Regelbrudd(new Feltfeil("", "feil.soknad.forLangt", Soknadsskjema.MAKS_TEKST));
    }
    var poster = utlysning(utkast).versjon().innhold().budsjettposter();
    var innhold = utkast.innhold().med(steg, skrevet).utenTommePoster(poster);
    if (!lager.skriv(id, versjon, innhold, brukere.krev().bruker())) {
      throw new Konflikt("feil.endretImens");
    }
  }

  /**
   * @param id a draft
   * @param kode which of the call's enclosures it is
   * @param fil the file
   * @throws Regelbrudd when it may not come in
   */
  void leggVed(long id, String kode, NyFil fil) {
    hent(id);
    var utkast = aapent(lager.laas(id).orElseThrow());
    var felt = "vedlegg-" + kode;
    if (utlysning(utkast).versjon().innhold().vedlegg().stream().map(Vedleggskrav::kode).noneMatch(k -> k.equals(kode))) {
      throw new Regelbrudd(new Feltfeil("vedlegg", "feil.soknad.vedleggskode", kode));
    }
    if (utkast.filer().size() >= FLEST_FILER) {
      throw new Regelbrudd(new Feltfeil(felt, "feil.soknad.forMange", FLEST_FILER));
    }
    dokumenter.avvisning(felt, fil).ifPresent(feil -> {
      throw new Regelbrudd(feil);
    });
    filer.leggTil(id, kode, fil);
    if (filer.alle(id).stream().mapToLong(Soknadsutkast.Fil::storrelse).sum() > MEST_BYTE) {
      throw new Regelbrudd(new Feltfeil(felt, "feil.soknad.filerForStore", MEST_BYTE / 1024 / 1024));
    }
    lager.roert(id, Soknadsutkast.Status.SKRIVES, brukere.krev().bruker());
  }

  /** Takes an enclosure away again. */
  void fjern(long id, long fil) {
    hent(id);
    aapent(lager.laas(id).orElseThrow());
    filer.fjern(id, fil);
    lager.roert(id, Soknadsutkast.Status.SKRIVES, brukere.krev().bruker());
  }

  /** Throws a draft away with all its enclosures. */
  void forkast(long id) {
    hent(id);
    aapent(lager.laas(id).orElseThrow());
    filer.fjernAlle(id);
    lager.roert(id, Soknadsutkast.Status.FORKASTET, brukere.krev().bruker());
  }

  /** @return everything a draft would be refused for if it were sent now, whoever signs it */
  @Transactional(readOnly = true)
  List<Feltfeil> feil(Soknadsutkast utkast) {
    var feil = new ArrayList<Feltfeil>();
    var soknad = utkast.innhold().tilSoknad(utkast.utlysning(), utkast.orgnr(), feil);
    var lest = feil.stream().map(Feltfeil::felt).toList();
    // What is no amount has been read as none: one fault, not two.
    soknader.kontroller(soknad, inn(null, klokke.instant(), Soknadsspraak.NB, List.of())).stream()
        .filter(f -> !lest.contains(f.felt()))
        .forEach(feil::add);
    return feil;
  }

  /** @return the mandatory enclosures a draft has not got; without them the applicant will be asked to mend it */
  @Transactional(readOnly = true)
  List<Vedleggskrav> mangler(Soknadsutkast utkast) {
    return utlysning(utkast).versjon().innhold().obligatoriske().stream().filter(v -> !utkast.har(v.kode())).toList();
  }

  /** @return whether the person behind the call may sign for the organisation */
  @Transactional(readOnly = true)
  boolean kanSignere(Soknadsutkast utkast) {
    return virksomheter.finn(utkast.orgnr()).filter(v -> v.kanSignere(brukere.krev().navn())).isPresent();
  }

  /**
   * Leaves it to somebody who may sign.
   *
   * @throws Regelbrudd when it could not be sent as it is
   */
  void tilSignering(long id) {
    hent(id);
    var utkast = aapent(lager.laas(id).orElseThrow());
    var feil = feil(utkast);
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    lager.roert(id, Soknadsutkast.Status.TIL_SIGNERING, brukere.krev().bruker());
  }

  /**
   * Signs it with the person's login and sends it. Sent once more, the first receipt is answered.
   *
   * @param id a draft
   * @param innsendt when the signature arrived
   * @param spraak the language the applicant is written to in
   * @return the receipt
   * @throws Regelbrudd naming everything it is refused for, also that the call has closed; the draft is kept
   */
  Mottattsoknad send(long id, Instant innsendt, Soknadsspraak spraak) {
    hent(id);
    var utkast = lager.laas(id).orElseThrow();
    if (utkast.status() == Soknadsutkast.Status.SENDT) {
      return new Mottattsoknad(utkast.saksnummer(), soknader.hent(utkast.saksnummer()).innsendt());
    }
    aapent(utkast);
    var hvem = brukere.krev();
    var feil = new ArrayList<Feltfeil>();
    var soknad = utkast.innhold().tilSoknad(utkast.utlysning(), utkast.orgnr(), feil);
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil(utkast));
    }
    var vedlegg = utkast.filer().stream().map(f -> new Soknadsfil(f.kode(), filer.les(f))).toList();
    var kvittering = soknader.motta(soknad, inn(hvem, innsendt, spraak, vedlegg));
    lager.sendt(id, kvittering.saksnummer(), hvem.bruker());
    return kvittering;
  }

  private static Innsending inn(Portalidentitet hvem, Instant naar, Soknadsspraak spraak, List<Soknadsfil> vedlegg) {
    return new Innsending(
        Soknadskilde.PORTAL,
        naar,
        hvem == null ? null : hvem.bruker(),
        hvem == null ? null : hvem.navn(),
        spraak.maalform(),
        vedlegg);
  }

  private static Soknadsutkast aapent(Soknadsutkast utkast) {
    if (!utkast.aapent()) {
      throw new Konflikt("feil.soknad.utkastLukket");
    }
    return utkast;
  }
}
