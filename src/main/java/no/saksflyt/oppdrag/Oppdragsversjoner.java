package no.saksflyt.oppdrag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.NySak;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the ministry's letters make of assignments: each letter that names one writes its next version. Source of the rules: the
 * domain's section <em>What changes a running assignment</em>.
 */
@Service
@Transactional
public class Oppdragsversjoner {

  private static final Pattern AARSTALL = Pattern.compile("(?:19|20)\\d{2}");

  private final OppdragRepository oppdrag;
  private final Oppdragsfinner finner;
  private final Versjonslager lager;
  private final Radinnhold rader;
  private final Delregister deler;
  private final Oppdragsfrister frister;
  private final Oppdragsendring endring;
  private final OppdragProsess prosess;
  private final SakService saker;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Oppdragsversjoner(
      OppdragRepository oppdrag,
      Oppdragsfinner finner,
      Versjonslager lager,
      Radinnhold rader,
      Delregister deler,
      Oppdragsfrister frister,
      Oppdragsendring endring,
      OppdragProsess prosess,
      SakService saker,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.oppdrag = oppdrag;
    this.finner = finner;
    this.lager = lager;
    this.rader = rader;
    this.deler = deler;
    this.frister = frister;
    this.endring = endring;
    this.prosess = prosess;
    this.saker = saker;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * Registers an assignment a letter gives as a case with parts, deadlines and its first version, and starts its process. The
   * year is that of the number; without one, the year the letter's name tells.
   *
   * @param innhold everything the letter says of it
   * @param kilde the letter
   * @param opprinneligBrevMangler whether it is only known from a later letter that changes it
   * @return the new case's number
   * @throws Regelbrudd when a field is wrong, or another assignment has the number, or the title in that year
   */
  public Saksnummer registrer(Oppdragsinnhold innhold, Brevkilde kilde, boolean opprinneligBrevMangler) {
    int ar = ar(innhold, kilde);
    Innholdskontroll.kontroller(innhold);
    krevLedig(innhold, ar);
    var sak =
        saker.opprett(
            new NySak(
                OppdragType.KODE,
                innhold.tittel().strip(),
                null,
                innhold.maal(),
                (innhold.forbehold() ? OppdragStatus.MED_FORBEHOLD : OppdragStatus.TIL_FORDELING).name(),
                null,
                false));
    var saksnummer = sak.saksnummer();
    oppdrag.saveAndFlush(new Oppdrag(saksnummer, ar, innhold, opprinneligBrevMangler));
    frister.sett(saksnummer, innhold, deler.opprett(saksnummer, innhold));
    lager.lagre(saksnummer, innhold, 0, kilde, null);
    prosess.start(sak, innhold.forbehold());
    return saksnummer;
  }

  /**
   * Writes the next version, an unchanged repetition too, and lets the running case follow. A case that has ended gets the
   * version and an event and is otherwise left as it is; when it is opened again it follows what has come meanwhile.
   *
   * @param saksnummer the assignment's case
   * @param innhold everything it contains from now on
   * @param kilde the letter
   * @return whether anything differs from the version before
   * @throws IkkeFunnet when there is no such assignment, or it is not for this person
   * @throws Regelbrudd when a field is wrong
   */
  public boolean nyVersjon(Saksnummer saksnummer, Oppdragsinnhold innhold, Brevkilde kilde) {
    var sak = saker.laas(saksnummer);
    var mitt = laas(saksnummer);
    Innholdskontroll.kontroller(innhold);
    var foer = forste(saksnummer);
    var forskjeller = forskjeller(foer, innhold);
    int nr = lager.lagre(saksnummer, innhold, forskjeller.size(), kilde, null);
    hendelser.registrer(
        Hendelse.av(saksnummer, sak.aapen() ? "NY_VERSJON" : "NY_VERSJON_ETTER_SLUTT", innlogget.id())
            .til(String.valueOf(nr))
            .fordi(Brevtekst.kort(kilde))
            .medKilde(Brevtekst.kort(kilde)));
    if (sak.aapen() && !forskjeller.isEmpty()) {
      endring.gjennomfor(sak, mitt, new Versjonsskifte(nr, foer, innhold, forskjeller, kilde));
    }
    return !forskjeller.isEmpty();
  }

  /** @return what the assignment contains now, by its last version */
  @Transactional(readOnly = true)
  public Oppdragsinnhold gjeldende(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return lager.gjeldende(saksnummer).orElseGet(() -> rader.av(saksnummer));
  }

  /** @return every version, oldest first; none for an assignment from before versions were kept and not changed since */
  @Transactional(readOnly = true)
  public List<Oppdragsversjon> versjoner(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return lager.alle(saksnummer);
  }

  /**
   * @param foer one version's content
   * @param etter a later one's
   * @return what differs, field by field and part by part
   */
  public static List<Forskjell> forskjeller(Oppdragsinnhold foer, Oppdragsinnhold etter) {
    return Forskjellsfinner.finn(foer, etter);
  }

  /**
   * @param nummer the ministry's number
   * @return the case of the assignment that has it, if the person may see it
   */
  @Transactional(readOnly = true)
  public Optional<Saksnummer> finn(String nummer) {
    return finner.medNummer(nummer);
  }

  /**
   * @param ar the year of the letter that gave it
   * @param normalisertTittel its title as {@link #normalisert} makes it
   * @return the case of the assignment without a number that has the title, if the person may see it
   */
  @Transactional(readOnly = true)
  public Optional<Saksnummer> finnUtenNummer(int ar, String normalisertTittel) {
    return finner.medTittel(ar, normalisertTittel);
  }

  /**
   * @param tittel a title as printed
   * @return letters and figures in lower case, words apart by one space
   */
  public static String normalisert(String tittel) {
    return Titler.normalisert(tittel);
  }

  /** @param saksnummer an assignment whose original letter has come: nothing is missing any more */
  public void opprinneligBrevFunnet(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    laas(saksnummer).opprinneligBrevFunnet();
  }

  /**
   * Lets a case that is open again follow what has come while it was ended; its process starts afterwards.
   *
   * @param saksnummer an assignment's case, open
   */
  void taIgjen(Saksnummer saksnummer) {
    var mitt = laas(saksnummer);
    var alle = lager.alle(saksnummer);
    if (alle.size() > mitt.gjennomfortVersjon()) {
      var foer = alle.get(mitt.gjennomfortVersjon() - 1).innhold();
      var siste = alle.get(alle.size() - 1);
      endring.folg(
          saker.hent(saksnummer),
          mitt,
          new Versjonsskifte(
              siste.nr(), foer, siste.innhold(), forskjeller(foer, siste.innhold()), siste.kilde()));
    }
  }

  /** An assignment from before versions were kept gets what it contained as its first. */
  private Oppdragsinnhold forste(Saksnummer saksnummer) {
    return lager
        .gjeldende(saksnummer)
        .orElseGet(
            () -> {
              var innhold = rader.av(saksnummer);
              lager.lagre(saksnummer, innhold, 0, null, null);
              return innhold;
            });
  }

  private Oppdrag laas(Saksnummer saksnummer) {
    return oppdrag
        .laas(saksnummer.toString())
        .orElseThrow(() -> new IkkeFunnet("feil.sak.finnesIkke", saksnummer));
  }

  private void krevLedig(Oppdragsinnhold innhold, int ar) {
    if (innhold.nummer() != null && oppdrag.existsByGjeldendeNummer(innhold.nummer())) {
      throw new Regelbrudd(new Feltfeil("nummer", "feil.oppdrag.nummerIBruk", innhold.nummer()));
    }
    if (innhold.nummer() == null
        && oppdrag.findByArAndGjeldendeTittel(ar, Titler.normalisert(innhold.tittel())).isPresent()) {
      throw new Regelbrudd(new Feltfeil("tittel", "feil.oppdrag.tittelIBruk", innhold.tittel()));
    }
  }

  private int ar(Oppdragsinnhold innhold, Brevkilde kilde) {
    var sted = innhold.nummer() != null ? innhold.nummer() : kilde.navn();
    return AARSTALL
        .matcher(sted)
        .results()
        .findFirst()
        .map(treff -> Integer.parseInt(treff.group()))
        .orElseGet(() -> (kilde.dato() == null ? LocalDate.now(klokke) : kilde.dato()).getYear());
  }
}
