package no.saksflyt.arkiv;

import java.util.HashMap;
import java.util.stream.Collectors;
import no.saksflyt.arkiv.fil.Filtype;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.sak.Skriverett;
import no.saksflyt.tilgang.Personer;
import org.springframework.stereotype.Component;

/** Gathers what the documents fragment shows, for pages of other rooms that include it. */
@Component
public class Dokumentvisning {

  private final Dokumenter dokumenter;
  private final Skjermetsteder steder;
  private final Personer personer;
  private final Skriverett skriverett;
  private final Meldinger meldinger;

  Dokumentvisning(
      Dokumenter dokumenter, Skjermetsteder steder, Personer personer, Skriverett skriverett, Meldinger meldinger) {
    this.dokumenter = dokumenter;
    this.steder = steder;
    this.personer = personer;
    this.skriverett = skriverett;
    this.meldinger = meldinger;
  }

  /**
   * @param saksnummer a case the person may see
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @param paaVent whether the case is on hold
   * @param retur path inside our pages that the fragment's forms lead back to
   * @return the model of the fragment
   * @throws no.saksflyt.felles.IkkeFunnet when the case does not exist or is not for this person
   */
  public Dokumentliste av(Saksnummer saksnummer, int side, int antall, boolean paaVent, String retur) {
    var rader = dokumenter.liste(saksnummer, side, antall);
    var personene =
        rader.rader().stream()
            .flatMap(d -> d.versjoner().stream())
            .map(Dokumentversjon::opprettetAv)
            .collect(Collectors.toSet());
    var navn = new HashMap<>(personer.navn(personene));
    navn.put(Hendelse.SYSTEM, meldinger.tekst("felles.ramme.navn"));
    return new Dokumentliste(
        saksnummer,
        rader,
        navn,
        skriverett.har(),
        paaVent,
        retur,
        Filtype.alleEndelser(),
        steder.sti(saksnummer));
  }
}
