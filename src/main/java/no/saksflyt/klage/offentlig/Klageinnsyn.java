package no.saksflyt.klage.offentlig;

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
import no.saksflyt.vedtak.Klageutfall;
import org.springframework.stereotype.Component;

/** What a complainant can see of the complaint, add to it, and how it is withdrawn. Every call asks for number and code anew. */
@Component
class Klageinnsyn {

  private final KlageService klager;
  private final Klageavslutning avslutning;
  private final Klageropplysninger opplysninger;
  private final SakService saker;

  Klageinnsyn(KlageService klager, Klageavslutning avslutning, Klageropplysninger opplysninger, SakService saker) {
    this.klager = klager;
    this.avslutning = avslutning;
    this.opplysninger = opplysninger;
    this.saker = saker;
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
   * @param aapen whether it can still be added to and withdrawn
   */
  record Bilde(
      Saksnummer saksnummer,
      LocalDate mottatt,
      String tilstand,
      Klageutfall utfall,
      String mangler,
      LocalDate utbedringsfrist,
      boolean aapen) {}

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
        sak.aapen() && klage.utfall().isEmpty());
  }

  private static String tilstand(Klagestatus status) {
    return switch (status) {
      case MOTTATT, TIL_UTBEDRING, OVERSENDT, AVSLUTTET, TRUKKET, HENLAGT -> status.name();
      default -> Klagestatus.BEHANDLES.name();
    };
  }
}
