package no.saksflyt.vedtak;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tegn;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Skriverett;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The recommendations before decisions: every version is kept with who wrote it and for whom, for whoever writes one may not
 * approve or decide. What a person is still writing is that person's own until it is kept as a version.
 */
@Service
@Transactional
public class Innstillinger {

  /** The longest text. */
  public static final int MAKS_TEKST = 100_000;

  private static final Pattern REFERANSE = Pattern.compile("[a-z0-9-]{1,64}");

  private final Innstillingslager lager;
  private final Habilitetsregel habilitet;
  private final ObjectProvider<Innstillingsrett> retter;
  private final Skriverett skriverett;
  private final SakService saker;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Innstillinger(
      Innstillingslager lager,
      Habilitetsregel habilitet,
      ObjectProvider<Innstillingsrett> retter,
      Skriverett skriverett,
      SakService saker,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.lager = lager;
    this.habilitet = habilitet;
    this.retter = retter;
    this.skriverett = skriverett;
    this.saker = saker;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * Keeps a version on top of whatever is there; the same text twice is one version.
   *
   * @param saksnummer an open case
   * @param referanse which recommendation, lower-case letters, digits and hyphens
   * @param tekst the whole text, 1 to 100 000 characters
   * @return the version that now is the last
   */
  public Innstillingsversjon ny(Saksnummer saksnummer, String referanse, String tekst) {
    return ny(saksnummer, referanse, tekst, siste(saksnummer, referanse).map(Innstillingsversjon::nr).orElse(0));
  }

  /**
   * @param saksnummer an open case
   * @param referanse which recommendation
   * @param tekst the whole text, 1 to 100 000 characters
   * @param sett number of the version the person has seen, 0 for none
   * @return the version that now is the last
   * @throws Regelbrudd when the text is empty or too long
   * @throws Konflikt when somebody else kept a version meanwhile, or it can be written on no more
   * @throws IkkeTillatt when the person may not write on it
   */
  public Innstillingsversjon ny(Saksnummer saksnummer, String referanse, String tekst, int sett) {
    // Whoever sends it on at this moment does so first or after: no version slips in behind what a second reader signs.
    saker.laas(saksnummer);
    var innstilling = tilSkriving(saksnummer, referanse);
    var ren = ren(tekst);
    var siste = lager.siste(innstilling.id()).orElse(null);
    if ((siste == null ? 0 : siste.nr()) != sett) {
      throw new Konflikt("feil.innstilling.nyere");
    }
    lager.slettKladd(innstilling.id(), innlogget.id());
    if (siste != null && siste.tekst().equals(ren)) {
      return siste;
    }
    var versjon =
        new Innstillingsversjon(
            sett + 1, ren, innlogget.id(), paaVegneAv(saksnummer, referanse), klokke.instant());
    try {
      lager.leggTil(innstilling.id(), versjon);
    } catch (DuplicateKeyException samtidig) {
      throw new Konflikt("feil.innstilling.nyere");
    }
    hendelser.registrer(
        Hendelse.av(saksnummer, "INNSTILLING_SKREVET", innlogget.id())
            .paaVegneAv(versjon.forHvem())
            .til(versjon.nr())
            .medKilde("innstilling " + referanse));
    return versjon;
  }

  /**
   * Keeps what the person is writing, for that person alone.
   *
   * @param saksnummer an open case
   * @param referanse which recommendation
   * @param tekst the text as it is now, at most 100 000 characters; empty is fine
   * @param sett number of the version it started from, 0 for none
   */
  public void kladd(Saksnummer saksnummer, String referanse, String tekst, int sett) {
    var innstilling = tilSkriving(saksnummer, referanse);
    var ren = tekst == null ? "" : tekst.replace("\r\n", "\n");
    krevLagres(ren);
    lager.skrivKladd(innstilling.id(), innlogget.id(), ren, sett);
  }

  /** Throws away what the person is writing. */
  public void forkastKladd(Saksnummer saksnummer, String referanse) {
    lager.slettKladd(tilSkriving(saksnummer, referanse).id(), innlogget.id());
  }

  /**
   * @param saksnummer a case the person may see
   * @param referanse which recommendation
   * @return its last version; empty when none is written
   */
  @Transactional(readOnly = true)
  public Optional<Innstillingsversjon> siste(Saksnummer saksnummer, String referanse) {
    saker.hent(saksnummer);
    return lager.finn(saksnummer, referanse).flatMap(i -> lager.siste(i.id()));
  }

  /**
   * @param saksnummer a case the person may see
   * @param referanse which recommendation
   * @return every version, the first first
   */
  @Transactional(readOnly = true)
  public List<Innstillingsversjon> alle(Saksnummer saksnummer, String referanse) {
    saker.hent(saksnummer);
    return lager.finn(saksnummer, referanse).map(i -> lager.versjoner(i.id())).orElse(List.of());
  }

  /**
   * @param saksnummer a case the person may see
   * @return its recommendations, in the order they were begun
   */
  @Transactional(readOnly = true)
  public List<Innstilling> iSak(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return lager.iSak(saksnummer);
  }

  /**
   * @param saksnummer a case
   * @return ids of everybody who wrote a version of any of its recommendations, and of those it was written for
   */
  @Transactional(readOnly = true)
  public Set<String> forfattere(Saksnummer saksnummer) {
    return lager.forfattere(saksnummer);
  }

  /**
   * @param saksnummer a case the person may see
   * @param referanse which recommendation
   * @return what people are writing and have not kept as a version, the oldest first
   */
  @Transactional(readOnly = true)
  public List<Innstillingskladd> kladder(Saksnummer saksnummer, String referanse) {
    saker.hent(saksnummer);
    return lager.finn(saksnummer, referanse).map(i -> lager.kladder(i.id())).orElse(List.of());
  }

  /**
   * What a use case asks before it sends a recommendation on.
   *
   * @param saksnummer a case
   * @param referanse which recommendation
   * @param felt the form's field that is to tell what is missing
   * @return its last version
   * @throws Regelbrudd when none is written, or the person has written on it without keeping the version
   */
  @Transactional(readOnly = true)
  public Innstillingsversjon ferdig(Saksnummer saksnummer, String referanse, String felt) {
    var siste = siste(saksnummer, referanse).orElseThrow(() -> new Regelbrudd(new Feltfeil(felt, "feil.innstilling.mangler")));
    var egen = kladder(saksnummer, referanse).stream().filter(k -> k.person().equals(innlogget.id())).findFirst();
    if (egen.filter(k -> !k.tekst().strip().equals(siste.tekst())).isPresent()) {
      throw new Regelbrudd(new Feltfeil(felt, "feil.innstilling.kladd"));
    }
    return siste;
  }

  /** Nobody writes on it from now on, as while the klageinstans has the case. Nothing happens when none is begun. */
  public void laas(Saksnummer saksnummer, String referanse) {
    settLaas(saksnummer, referanse, true);
  }

  /** It may be written on again. */
  public void laasOpp(Saksnummer saksnummer, String referanse) {
    settLaas(saksnummer, referanse, false);
  }

  private void settLaas(Saksnummer saksnummer, String referanse, boolean laast) {
    saker.hent(saksnummer);
    lager
        .finn(saksnummer, referanse)
        .filter(i -> i.laast() != laast)
        .ifPresent(
            i -> {
              lager.laas(i.id(), laast);
              hendelser.registrer(
                  Hendelse.av(saksnummer, laast ? "INNSTILLING_LAAST" : "INNSTILLING_AAPNET", innlogget.id())
                      .medKilde("innstilling " + referanse));
            });
  }

  /**
   * @param saksnummer a case the person may see
   * @param referanse a reference as it stands in an address
   * @return whether the case has such a recommendation: one that is begun, or one its family writes
   */
  @Transactional(readOnly = true)
  public boolean har(Saksnummer saksnummer, String referanse) {
    var sak = saker.hent(saksnummer);
    return rett(sak.type()).filter(r -> r.referanser().contains(referanse)).isPresent()
        || lager.finn(saksnummer, referanse).isPresent();
  }

  /** @return whether the person behind the call may write on it now */
  @Transactional(readOnly = true)
  public boolean kanSkrive(Saksnummer saksnummer, String referanse) {
    var sak = saker.hent(saksnummer);
    return sak.aapen()
        && lager.finn(saksnummer, referanse).map(i -> !i.laast()).orElse(true)
        && rett(sak.type()).map(r -> r.kanSkrive(saksnummer, referanse)).orElseGet(skriverett::har)
        && habilitet.kanForberede(saksnummer, innlogget.id());
  }

  private Innstilling tilSkriving(Saksnummer saksnummer, String referanse) {
    var sak = saker.hent(saksnummer);
    if (referanse == null || !REFERANSE.matcher(referanse).matches()) {
      throw new IkkeFunnet("feil.finnesIkke");
    }
    if (!sak.aapen()) {
      throw new Konflikt("feil.sak.erAvsluttet", saksnummer);
    }
    if (!rett(sak.type()).map(r -> r.kanSkrive(saksnummer, referanse)).orElseGet(skriverett::har)) {
      throw new IkkeTillatt("feil.innstilling.ikkeSkrive");
    }
    habilitet.krevForberede(saksnummer, innlogget.id());
    var fravaerende = paaVegneAv(saksnummer, referanse);
    if (fravaerende != null) {
      habilitet.krevForberede(saksnummer, fravaerende);
    }
    var innstilling = lager.finn(saksnummer, referanse).orElseGet(() -> lag(saksnummer, referanse));
    if (innstilling.laast()) {
      throw new Konflikt("feil.innstilling.laast");
    }
    return innstilling;
  }

  private Innstilling lag(Saksnummer saksnummer, String referanse) {
    try {
      return lager.lag(saksnummer, referanse);
    } catch (DuplicateKeyException samtidig) {
      throw new Konflikt("feil.innstilling.nyere");
    }
  }

  private Optional<Innstillingsrett> rett(String sakstype) {
    return retter.stream().filter(r -> r.sakstype().equals(sakstype)).findFirst();
  }

  private String paaVegneAv(Saksnummer saksnummer, String referanse) {
    return rett(saker.hent(saksnummer).type()).map(r -> r.paaVegneAv(saksnummer, referanse)).orElse(null);
  }

  private static String ren(String tekst) {
    var ren = tekst == null ? "" : tekst.replace("\r\n", "\n").strip();
    if (ren.isEmpty()) {
      throw new Regelbrudd(new Feltfeil("tekst", "feil.felt.mangler", "Innstilling"));
    }
    krevLagres(ren);
    return ren;
  }

  private static void krevLagres(String tekst) {
    if (tekst.length() > MAKS_TEKST) {
      throw new Regelbrudd(new Feltfeil("tekst", "feil.felt.forLang", "Innstilling", MAKS_TEKST));
    }
    if (!Tegn.kanLagres(tekst)) {
      throw new Regelbrudd(new Feltfeil("tekst", "feil.innstilling.tegn"));
    }
  }
}
