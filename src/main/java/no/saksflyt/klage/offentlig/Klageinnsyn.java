package no.saksflyt.klage.offentlig;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.klage.Klage;
import no.saksflyt.klage.KlageService;
import no.saksflyt.klage.Klageavslutning;
import no.saksflyt.klage.Klageropplysninger;
import no.saksflyt.klage.Klagestatus;
import no.saksflyt.klage.NyKlage;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.vedtak.Habilitet;
import no.saksflyt.vedtak.HabilitetService;
import no.saksflyt.vedtak.Klageutfall;
import org.springframework.stereotype.Component;

/** What a complainant can see of the complaint, add to it, and how it is withdrawn. Every call asks for number and code anew. */
@Component
class Klageinnsyn {

  private final KlageService klager;
  private final Klageavslutning avslutning;
  private final Klageropplysninger opplysninger;
  private final HabilitetService habilitet;
  private final SakService saker;
  private final Saksparter parter;

  Klageinnsyn(
      KlageService klager,
      Klageavslutning avslutning,
      Klageropplysninger opplysninger,
      HabilitetService habilitet,
      SakService saker,
      Saksparter parter) {
    this.klager = klager;
    this.avslutning = avslutning;
    this.opplysninger = opplysninger;
    this.habilitet = habilitet;
    this.saker = saker;
    this.parter = parter;
  }

  /**
   * How a complaint stands, as its sender is told.
   *
   * @param saksnummer its case
   * @param mottatt the day it was received
   * @param tilstand where it stands, in a few steps: what goes on inside the house is not told
   * @param utfall how it ended, once the parties have been told; else null
   * @param mangler what must be mended, or null
   * @param utbedringsfrist the last day to mend it, or null
   * @param innsigelser what the sender has said of who should not work on it
   * @param aapen whether it can still be added to and withdrawn
   */
  record Bilde(
      Saksnummer saksnummer,
      LocalDate mottatt,
      String tilstand,
      Klageutfall utfall,
      String mangler,
      LocalDate utbedringsfrist,
      List<Innsigelse> innsigelser,
      boolean aapen) {}

  /**
   * That somebody should not work on the complaint, as its sender said it and is answered.
   *
   * @param mot whom it is about, in the sender's words: who that is here is not told
   * @param meldt when it came
   * @param svar the answer; null while there is none
   */
  record Innsigelse(String mot, Instant meldt, Habilitet.Utfall svar) {}

  /** @return the complaint; empty alike for a number or a code that is unknown, and for another's complaint */
  Optional<Bilde> finn(String saksnummer, String kode) {
    try {
      return Optional.of(bilde(klager.forKlageren(Saksnummer.av(saksnummer), kode)));
    } catch (IkkeFunnet ukjent) {
      return Optional.empty();
    }
  }

  /** @throws IkkeFunnet as {@link #finn} finds nothing */
  void tilfoy(String saksnummer, String kode, String tekst, List<NyKlage.Vedlegg> filer) {
    opplysninger.motta(klager.forKlageren(Saksnummer.av(saksnummer), kode).saksnummer(), tekst, filer);
  }

  /** @throws IkkeFunnet as {@link #finn} finds nothing */
  void trekk(String saksnummer, String kode, String grunn) {
    avslutning.trekk(klager.forKlageren(Saksnummer.av(saksnummer), kode).saksnummer(), grunn);
  }

  /**
   * Puts before the superior that somebody should not work on the complaint. Said again while it waits, nothing more happens.
   *
   * @throws IkkeFunnet as {@link #finn} finds nothing
   */
  void innsigelse(String saksnummer, String kode, String mot, String grunn) {
    var klage = klager.forKlageren(Saksnummer.av(saksnummer), kode);
    if (innsigelser(klage).stream().noneMatch(i -> i.svar() == null && i.mot().equalsIgnoreCase(mot.strip()))) {
      habilitet.innsigelseFraPart(klage.saksnummer(), mot, navn(klage), grunn);
    }
  }

  private List<Innsigelse> innsigelser(Klage klage) {
    var navn = navn(klage);
    return habilitet.alle(klage.saksnummer()).stream()
        .filter(h -> h.omtalt() != null && navn.equals(h.fremsattAv()))
        .map(h -> new Innsigelse(h.omtalt(), h.meldt(), h.utfall()))
        .toList();
  }

  private String navn(Klage klage) {
    return parter.hent(klage.saksnummer(), klage.klager()).navn();
  }

  private Bilde bilde(Klage klage) {
    var sak = saker.hent(klage.saksnummer());
    var status = Klagestatus.valueOf(sak.status());
    var utbedres = status == Klagestatus.TIL_UTBEDRING;
    var fortalt = klage.underrettet() != null || !sak.aapen();
    return new Bilde(
        klage.saksnummer(),
        klage.mottatt(),
        fortalt && sak.aapen() ? Klagestatus.AVSLUTTET.name() : tilstand(status),
        fortalt ? klage.utfall().orElse(null) : null,
        utbedres ? klage.mangler() : null,
        utbedres ? klage.utbedringsfrist() : null,
        innsigelser(klage),
        sak.aapen() && klage.utfall().isEmpty());
  }

  private static String tilstand(Klagestatus status) {
    return switch (status) {
      case MOTTATT, TIL_UTBEDRING, OVERSENDT, AVSLUTTET, TRUKKET, HENLAGT -> status.name();
      default -> Klagestatus.BEHANDLES.name();
    };
  }
}
