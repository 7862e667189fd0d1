package no.saksflyt.drift;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Oppdragsversjoner;
import no.saksflyt.oppdrag.brev.BrevService;
import no.saksflyt.oppdrag.brev.Brevfil;
import no.saksflyt.oppgave.PaaVentService;
import no.saksflyt.oppgave.Regi;
import no.saksflyt.oppgave.Saksprosesser;

/** Letters of our own writing in every state a letter can wait in. Those that are not confirmed change what runs, and give nothing new. */
final class Grunnlagsbrev {

  private static final String KOORDINATOR = "koordinator";
  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Applikasjon app;
  private final Grunnlagssaker saker;
  private final Regi regi;
  private int nummer;

  Grunnlagsbrev(Applikasjon app, Grunnlagssaker saker) {
    this.app = app;
    this.saker = saker;
    this.regi = app.av(Regi.class);
  }

  /** @param oppdrag an assignment the letters can move the deadline of */
  void iHverTilstand(Saksnummer oppdrag) {
    flytter(oppdrag);
    saker.gjor(flytter(oppdrag), Skjemasvar.publiserBrev);
    saker.gjor(gir(), Skjemasvar.bekreftBrev);
    app.av(Saksprosesser.class).meld(flytter(oppdrag), "sak.nyeOpplysninger");
    var vent = flytter(oppdrag);
    regi.som(
        KOORDINATOR,
        () -> {
          app.av(PaaVentService.class).settPaaVent(vent, saker.omEttAar(), "Departementet sender et vedlegg.");
        });
  }

  private Saksnummer flytter(Saksnummer oppdrag) {
    var innhold = regi.som(KOORDINATOR, () -> app.av(Oppdragsversjoner.class).gjeldende(oppdrag));
    var frist = LocalDate.of(2027, 6, 1).plusMonths(nummer);
    return motta(
        "Vi viser til oppdrag nr. %s %s, og utsetter fristen på oppdraget til %s."
            .formatted(innhold.nummer(), innhold.tittel(), DATO.format(frist)));
  }

  private Saksnummer gir() {
    return motta(
        """
        Oppdrag nr. 2026-80 Veileder for frivillige

        Beskrivelse av oppdraget
        Direktoratet skal lage en veileder for frivillige.

        Frist: 01.09.2027
        """);
  }

  private Saksnummer motta(String tekst) {
    var brev =
        """
        Tillegg nr. %d til tildelingsbrev for IMDi 2026

        Vi viser til tildelingsbrevet til IMDi for 2026.

        %s
        """
            .formatted(++nummer, tekst);
    return regi.som(KOORDINATOR, () -> app.av(BrevService.class).taImot(Brevfil.avTekst(brev)).saksnummer());
  }
}
