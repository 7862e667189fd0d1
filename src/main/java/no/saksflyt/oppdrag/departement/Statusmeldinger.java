package no.saksflyt.oppdrag.departement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports how an assignment stands. Red opens a deviation by itself, in the same transaction. */
@Service
@Transactional
public class Statusmeldinger {

  private static final int MAKS_GRUNN = 2_000;

  private final Statuslager lager;
  private final Henvendelser henvendelser;
  private final SakService saker;
  private final Oppdragsadgang adgang;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Meldinger meldinger;
  private final Clock klokke;

  Statusmeldinger(
      Statuslager lager,
      Henvendelser henvendelser,
      SakService saker,
      Oppdragsadgang adgang,
      Hendelser hendelser,
      Innlogget innlogget,
      Meldinger meldinger,
      Clock klokke) {
    this.lager = lager;
    this.henvendelser = henvendelser;
    this.saker = saker;
    this.adgang = adgang;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  /**
   * @param saksnummer an open assignment's case
   * @param delId the part it is about, or null for the whole
   * @param lys how it stands
   * @param begrunnelse why, at most 2 000 characters; demanded for yellow and red
   * @throws Regelbrudd naming every field that is wrong
   * @throws no.saksflyt.felles.IkkeTillatt unless the person has a part in the assignment
   * @throws no.saksflyt.felles.Konflikt when the case has ended
   */
  public void meld(Saksnummer saksnummer, String delId, Trafikklys lys, String begrunnelse) {
    adgang.ta(saksnummer);
    var grunn = begrunnelse == null || begrunnelse.isBlank() ? null : begrunnelse.strip();
    var del = delId == null ? null : lager.delnavn(saksnummer, delId).orElse(null);
    kontroller(delId != null && del == null, lys, grunn);
    var foer = lager.siste(saksnummer, delId).map(Statusmelding::lys).map(this::ord).orElse(null);
    lager.settInn(saksnummer, new Statusmelding(delId, lys, grunn, LocalDate.now(klokke), innlogget.id()));
    hendelser.registrer(
        Hendelse.av(saksnummer, "STATUS_MELDT", innlogget.id())
            .fra(foer)
            .til(del == null ? ord(lys) : meldinger.tekst("departement.status.del", del, ord(lys)))
            .fordi(grunn));
    if (lys == Trafikklys.ROD) {
      henvendelser.aapneAvvik(saksnummer, delId, grunn);
    }
  }

  /**
   * @param saksnummer an assignment's case
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @return everything reported of it, newest first
   * @throws IkkeFunnet when the case does not exist or is not for this person
   */
  @Transactional(readOnly = true)
  public Side<Statusmelding> historikk(Saksnummer saksnummer, int side, int antall) {
    Side.kontroller(side, antall);
    saker.hent(saksnummer);
    return lager.historikk(saksnummer, side, antall);
  }

  /**
   * @param saksnummer an assignment's case
   * @return the last red light reported of it or a part, or empty
   */
  @Transactional(readOnly = true)
  public Optional<Statusmelding> sisteRode(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return lager.sisteRode(saksnummer);
  }

  private static void kontroller(boolean ukjentDel, Trafikklys lys, String grunn) {
    var feil = new ArrayList<Feltfeil>();
    if (ukjentDel) {
      feil.add(new Feltfeil("del", "feil.departement.del"));
    }
    if (lys == null) {
      feil.add(new Feltfeil("trafikklys", "feil.departement.trafikklys"));
    } else if (lys != Trafikklys.GRONN && grunn == null) {
      feil.add(new Feltfeil("begrunnelse", "feil.departement.begrunnelse"));
    }
    if (grunn != null && grunn.length() > MAKS_GRUNN) {
      feil.add(new Feltfeil("begrunnelse", "feil.departement.begrunnelseLang", MAKS_GRUNN));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private String ord(Trafikklys lys) {
    return meldinger.tekst("oppdrag.trafikklys." + lys);
  }
}
