package no.saksflyt.oppdrag.brev;

import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.brev.lesing.Brevinnhold;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receives a file and confirms it as it was read, for programs. What demands a person's choice is left, with the reason, and
 * told; all else is registered, or nothing is.
 */
@Service
@Transactional
public class Brevimport {

  private final BrevService brev;
  private final Brevlager lager;
  private final Brevbekreftelse bekreftelse;
  private final Brevoppgave oppgave;
  private final Meldinger meldinger;

  Brevimport(
      BrevService brev, Brevlager lager, Brevbekreftelse bekreftelse, Brevoppgave oppgave, Meldinger meldinger) {
    this.brev = brev;
    this.lager = lager;
    this.bekreftelse = bekreftelse;
    this.oppgave = oppgave;
    this.meldinger = meldinger;
  }

  /**
   * What came of an import.
   *
   * @param saksnummer the letter's case
   * @param fraFor whether the same text had been received already
   * @param gjort what the letter made and changed; nothing for one received already
   * @param ubehandlet what was left for a person
   */
  public record Importert(Saksnummer saksnummer, boolean fraFor, Bekreftelse gjort, List<Ubehandlet> ubehandlet) {}

  /**
   * @param linje first line of what was left
   * @param grunn why, in words
   */
  public record Ubehandlet(int linje, String grunn) {}

  /**
   * @param fil the file
   * @return what came of it
   * @throws Regelbrudd when the file cannot be read or a letter's year is not known; nothing is kept
   */
  public Importert importer(Brevfil fil) {
    var mottatt = brev.taImot(fil);
    if (mottatt.fraFor()) {
      var foer = bekreftelse.virkning(mottatt.saksnummer());
      var alle = new ArrayList<>(foer.opprettet());
      alle.addAll(foer.endret());
      alle.addAll(foer.uendret());
      return new Importert(
          mottatt.saksnummer(), true, new Bekreftelse(List.of(), List.of(), alle.stream().distinct().toList()), List.of());
    }
    var ubehandlet = laLigge(mottatt.saksnummer());
    oppgave.bekreft(mottatt.saksnummer());
    return new Importert(mottatt.saksnummer(), false, bekreftelse.virkning(mottatt.saksnummer()), ubehandlet);
  }

  private List<Ubehandlet> laLigge(Saksnummer saksnummer) {
    var lesing = brev.hent(saksnummer);
    var utkast = lesing.utkast();
    var ubehandlet = new ArrayList<Ubehandlet>();
    for (var sporsmal : bekreftelse.plan(saksnummer).stoppere()) {
      var punkt = sporsmal.punkt();
      var grunn = meldinger.tekst(sporsmal.kode(), sporsmal.argumenter().toArray());
      if (punkt.art() == Punkt.Art.BREV && utkast.innhold().brev().get(punkt.nr()).ar() == null) {
        throw new Regelbrudd(new Feltfeil(Brevtekst.FELT, "feil.brevmottak.utenAr"));
      }
      var avklart = punkt.art() == Punkt.Art.BREV || punkt.art() == Punkt.Art.AVVIK;
      var handling = avklart ? Brevvalg.Handling.AVKLART : Brevvalg.Handling.LA_LIGGE;
      utkast = utkast.med(punkt, utkast.valg(punkt).medHandling(handling, grunn, null));
      ubehandlet.add(new Ubehandlet(linje(utkast.innhold(), punkt), grunn));
    }
    if (!ubehandlet.isEmpty()) {
      lager.rett(saksnummer, utkast);
    }
    return ubehandlet;
  }

  private static int linje(Brevinnhold innhold, Punkt punkt) {
    return switch (punkt.art()) {
      case BREV -> innhold.brev().get(punkt.nr()).linje();
      case OPPDRAG -> innhold.oppdrag().get(punkt.nr()).linje();
      case ENDRING -> innhold.endringer().get(punkt.nr()).linje();
      case TIDLIGERE -> innhold.tidligere().get(punkt.nr()).linje();
      case BEVILGNING -> innhold.bevilgninger().get(punkt.nr()).linje();
      case ONSKE -> innhold.onsker().get(punkt.nr()).linje();
      case AVVIK -> innhold.avvik().get(punkt.nr()).linje();
    };
  }
}
