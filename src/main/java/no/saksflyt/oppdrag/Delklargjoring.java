package no.saksflyt.oppdrag;

import java.util.EnumSet;
import java.util.Set;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What way a part takes: whether something must be bought first, and whether it is delivered for itself. */
@Service
@Transactional(readOnly = true)
public class Delklargjoring {

  private static final Set<Fristtype> AVTALT = EnumSet.of(Fristtype.EKSTERN, Fristtype.LOV);

  private final OppdragService oppdrag;
  private final Oppdragsversjoner versjoner;
  private final Anskaffelser anskaffelser;
  private final Saksfrister frister;

  Delklargjoring(
      OppdragService oppdrag, Oppdragsversjoner versjoner, Anskaffelser anskaffelser, Saksfrister frister) {
    this.oppdrag = oppdrag;
    this.versjoner = versjoner;
    this.anskaffelser = anskaffelser;
    this.frister = frister;
  }

  /** @return whether the part is research that has not been bought and received yet */
  public boolean skalAnskaffes(Saksnummer saksnummer, String delId) {
    return erFou(saksnummer, oppdrag.del(saksnummer, delId)) && !anskaffelser.ferdig(saksnummer, delId);
  }

  /** Where a letter marks no part, the whole of it is research. */
  private boolean erFou(Saksnummer saksnummer, Oppdragsdel del) {
    var innhold = versjoner.gjeldende(saksnummer);
    var merket = innhold.deler().stream().anyMatch(Oppdragsinnhold.Del::fou);
    return merket
        ? innhold.deler().stream().anyMatch(en -> en.fou() && en.navn().equals(del.navn()))
        : innhold.fou();
  }

  /**
   * @return whether the part is delivered for itself: the plan says so, or it has a deadline of its own with the ministry that
   *     differs from the whole's; our own targets for parts are no deliveries
   */
  public boolean leveresForSeg(Saksnummer saksnummer, String delId) {
    return leveresForSeg(saksnummer, oppdrag.del(saksnummer, delId));
  }

  boolean leveresForSeg(Saksnummer saksnummer, Oppdragsdel del) {
    if (del.egenLevering() != null) {
      return del.egenLevering();
    }
    var hele = frister.gjeldende(saksnummer, Saksfrist.HELE_SAKEN).map(Saksfrist::dato).orElse(null);
    return frister
        .gjeldende(saksnummer, del.delId())
        .filter(frist -> AVTALT.contains(frist.fristtype()))
        .filter(frist -> frist.dato() != null && !frist.dato().equals(hele))
        .isPresent();
  }
}
