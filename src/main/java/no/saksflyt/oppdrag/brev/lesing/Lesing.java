package no.saksflyt.oppdrag.brev.lesing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the stages share while one letter is read: its text, what is known of it, and where deviations are put. */
final class Lesing {

  final Flyt flyt;
  final Brev brev;
  final Aktorer aktorer;
  final Styringskalender kalender;
  final String adressat;
  final List<Avvik> avvik = new ArrayList<>();
  private final List<Avsnitt> brukt = new ArrayList<>();

  Lesing(Flyt flyt, Brev brev, Aktorer aktorer, Styringskalender kalender, String adressat) {
    this.flyt = flyt;
    this.brev = brev;
    this.aktorer = aktorer;
    this.kalender = kalender;
    this.adressat = adressat;
  }

  /** Notes that the stretch has ended up somewhere, so that nothing asks about it again. */
  void bruk(int start, int slutt) {
    brukt.add(new Avsnitt(start, slutt));
  }

  boolean brukt(Avsnitt del) {
    return brukt.stream().anyMatch(b -> b.start() < del.slutt() && del.start() < b.slutt());
  }

  void avvik(int start, int slutt, String grunn, Alvor alvor, LocalDate forslag) {
    avvik.add(
        new Avvik(brev.lopenr(), flyt.linje(start), flyt.samlet(start, slutt), grunn, alvor, forslag,
        flyt.sisteLinje(start, slutt)));
  }
}
