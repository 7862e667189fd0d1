package no.saksflyt.klage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.vedtak.KlageAvgjort;
import no.saksflyt.vedtak.Klageutfall;
import no.saksflyt.vedtak.KlageutfallBortfalt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a complaint its outcome and tells of it at the same moment, once: from then on the decision complained of is what the
 * outcome makes of it, however long the rest of the complaint's case takes.
 */
@Service
@Transactional
public class Klageavgjorelser {

  private final Klager klager;
  private final KlageRepository rader;
  private final Fellesbehandling felles;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final ApplicationEventPublisher fortell;
  private final Clock klokke;

  Klageavgjorelser(
      Klager klager,
      KlageRepository rader,
      Fellesbehandling felles,
      Hendelser hendelser,
      Innlogget innlogget,
      ApplicationEventPublisher fortell,
      Clock klokke) {
    this.klager = klager;
    this.rader = rader;
    this.felles = felles;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.fortell = fortell;
    this.klokke = klokke;
  }

  /**
   * @param klage a complaint; those that follow it end the same way
   * @param avgjorelse how it ended
   * @throws Konflikt when one of them has an outcome already
   */
  void avgjor(Klage klage, Avgjorelse avgjorelse) {
    Stream.concat(Stream.of(klage), felles.folger(klage.saksnummer()).stream())
        .forEach(
            en -> {
              en.avgjort(avgjorelse);
              fortell(en);
            });
  }

  /** Tells how it ended, unless that has been told or there is nothing to tell. */
  void fortell(Klage klage) {
    klage.skalFortelles().ifPresent(a -> fortell.publishEvent(avgjort(klage, a)));
  }

  private static KlageAvgjort avgjort(Klage klage, Avgjorelse avgjorelse) {
    return new KlageAvgjort(
        klage.saksnummer(),
        klage.vedtak(),
        avgjorelse.utfall(),
        avgjorelse.instans(),
        avgjorelse.avgjort(),
        avgjorelse.vedtakId());
  }

  /**
   * What others decided, where the directorate only counts.
   *
   * @param saksnummer a complaint's case
   * @param avgjorelse how it ended
   * @throws Regelbrudd when the day cannot be
   */
  public void registrer(Saksnummer saksnummer, Avgjorelse avgjorelse) {
    var klage = klager.hent(saksnummer);
    if (avgjorelse.avgjort().isAfter(LocalDate.now(klokke)) || avgjorelse.avgjort().isBefore(klage.mottatt())) {
      throw new Regelbrudd(new Feltfeil("avgjortDato", "feil.klage.avgjortDato"));
    }
    avgjor(klage, avgjorelse);
    hendelser.registrer(
        Hendelse.av(saksnummer, "KLAGEUTFALL_REGISTRERT", innlogget.id())
            .gjelderFra(avgjorelse.avgjort())
            .til(avgjorelse.utfall()));
  }

  /**
   * The complaint is opened again: its outcome stands no longer, and the decision complained of is what other complaints make of it.
   *
   * @param klage an ended complaint
   * @param grunn why
   */
  void faltBort(Klage klage, String grunn) {
    klage
        .avgjorelse()
        .ifPresent(
            a -> {
              hendelser.registrer(
                  Hendelse.av(klage.saksnummer(), "KLAGEUTFALL_BORTFALT", innlogget.id())
                      .fra(a.utfall())
                      .fordi(grunn)
                      .medKilde(a.vedtakId() == null ? null : "vedtak " + a.vedtakId()));
              fortell.publishEvent(
                  new KlageutfallBortfalt(klage.saksnummer(), klage.vedtak(), a.utfall(), gjenstaar(klage)));
            });
  }

  private Optional<KlageAvgjort> gjenstaar(Klage klage) {
    var endrer = Arrays.stream(Klageutfall.values()).filter(Klageutfall::endrer).toList();
    return rader.andreMed(klage.vedtak(), klage.saksnummer().toString(), endrer).stream()
        .findFirst()
        .map(annen -> avgjort(annen, annen.avgjorelse().orElseThrow()));
  }
}
