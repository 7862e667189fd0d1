package no.saksflyt.tilskudd;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.saksflyt.arkiv.Journal;
import no.saksflyt.arkiv.Journaltype;
import no.saksflyt.arkiv.NyJournalpost;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.frist.Lovfrister;
import no.saksflyt.frist.Lovregel;
import no.saksflyt.sak.NySak;
import no.saksflyt.sak.NySaksfrist;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.ordning.Ordning;
import org.springframework.stereotype.Component;

/**
 * The case of an application. Where the scheme concerns somebody's health, only those who work with grants see it, and neither its
 * title nor its journal names anybody.
 */
@Component
class Soknadssaker {

  private static final String ENHET = "tilskudd";

  private final SakService saker;
  private final Saksfrister frister;
  private final Lovfrister lovfrister;
  private final Journal journal;
  private final Personer personer;
  private final Meldinger meldinger;

  Soknadssaker(
      SakService saker,
      Saksfrister frister,
      Lovfrister lovfrister,
      Journal journal,
      Personer personer,
      Meldinger meldinger) {
    this.saker = saker;
    this.frister = frister;
    this.lovfrister = lovfrister;
    this.journal = journal;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  Sak opprett(Ordning ordning, String soker, String tittel) {
    var apen = ordning.helse() ? meldinger.tekst("soknad.sakstittel.helse", ordning.navn()) : soker + ": " + tittel;
    var ny =
        new NySak(
            SoknadType.KODE,
            apen,
            ordning.helse() ? meldinger.tekst("soknad.sakstittel.skjermet") : null,
            null,
            SoknadStatus.MOTTATT.name(),
            ENHET,
            ordning.helse());
    var sak = saker.opprett(ny);
    saker.slippInn(sak.saksnummer(), kretsen());
    return sak;
  }

  private List<String> kretsen() {
    return Stream.of(
            personer.medRolle(Roller.TILSKUDDSBEHANDLER, ENHET),
            personer.medRolle(Roller.LEDER, ENHET),
            personer.medRolle(Roller.ORDNINGSEIER, null),
            personer.medRolle(Roller.BESLUTTER, null))
        .flatMap(List::stream)
        .map(Person::id)
        .distinct()
        .toList();
  }

  /** The case carries the month statute gives for a first answer. */
  void settFrist(Sak sak, LocalDate mottatt) {
    var svar = lovfrister.beregn(Lovregel.FORELOPIG_SVAR, mottatt, null);
    frister.sett(
        sak.saksnummer(),
        new NySaksfrist(
            Saksfrist.HELE_SAKEN, meldinger.tekst("soknad.forelopigSvar"), Fristtype.LOV, svar.frist(), null, svar.hjemmel()));
  }

  void journalfor(Sak sak, String avsender, Instant innsendt) {
    journal.foer(
        sak.saksnummer(),
        new NyJournalpost(
            Journaltype.I,
            meldinger.tekst("soknad.journal.mottatt"),
            sak.skjermetTittel(),
            Tid.dato(innsendt),
            null,
            avsender,
            null,
            null,
            null));
  }
}
