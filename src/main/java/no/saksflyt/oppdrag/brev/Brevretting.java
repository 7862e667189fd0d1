package no.saksflyt.oppdrag.brev;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.Oppdragsversjoner;
import no.saksflyt.oppdrag.brev.lesing.Brev;
import no.saksflyt.oppdrag.brev.lesing.Endring;
import no.saksflyt.oppdrag.brev.lesing.LestBevilgning;
import no.saksflyt.oppdrag.brev.lesing.LestOppdrag;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects what was read, one reading at a time. Two who correct different readings do not meet; of two who correct the same one,
 * the second is told, by the mark of what was seen.
 */
@Service
@Transactional
public class Brevretting {

  private static final int MAKS_LINJER = 400;
  private static final int MAKS_GRUNN = 2_000;

  private final SakService saker;
  private final Brevlager lager;
  private final OppdragService oppdrag;
  private final Oppdragsversjoner versjoner;
  private final Innlogget innlogget;
  private final ObjectMapper json;

  Brevretting(
      SakService saker,
      Brevlager lager,
      OppdragService oppdrag,
      Oppdragsversjoner versjoner,
      Innlogget innlogget,
      ObjectMapper json) {
    this.saker = saker;
    this.lager = lager;
    this.oppdrag = oppdrag;
    this.versjoner = versjoner;
    this.innlogget = innlogget;
    this.json = json;
  }

  /**
   * @param utkast the readings as they stand
   * @param punkt one of them
   * @return a mark that is another one when the reading or the choice about it is changed
   */
  @Transactional(propagation = Propagation.SUPPORTS)
  public String merke(Brevutkast utkast, Punkt punkt) {
    try {
      var verdi = List.of(Lister.hent(utkast.innhold(), punkt), utkast.valg(punkt));
      return Tekstsum.av(json.writeValueAsString(verdi)).substring(0, 16);
    } catch (JsonProcessingException umulig) {
      throw new UncheckedIOException(umulig);
    }
  }

  /**
   * @param utkast the readings as they stand
   * @param punkt one of them
   * @return the reading
   * @throws IkkeFunnet when there is none
   */
  @Transactional(propagation = Propagation.SUPPORTS)
  public Object hent(Brevutkast utkast, Punkt punkt) {
    return Lister.hent(utkast.innhold(), punkt);
  }

  /**
   * @param saksnummer a letter that waits for confirmation
   * @param punkt the reading
   * @param sett the mark of what the person saw
   * @param rettet what it is to be
   * @throws no.saksflyt.felles.IkkeTillatt for others than a coordinator
   * @throws Konflikt when somebody else changed it meanwhile, or the letter no longer waits
   */
  public void rett(Saksnummer saksnummer, Punkt punkt, String sett, Brev rettet) {
    endre(saksnummer, punkt, sett, u -> u.med(Lister.med(u.innhold(), punkt.nr(), rettet)));
  }

  /** As {@link #rett(Saksnummer, Punkt, String, Brev)}, with the relations the assignment is to have. */
  public void rett(
      Saksnummer saksnummer, Punkt punkt, String sett, LestOppdrag rettet, List<Brevvalg.Tilknytning> relasjoner) {
    endre(
        saksnummer,
        punkt,
        sett,
        u -> u.med(Lister.med(u.innhold(), punkt.nr(), rettet)).med(punkt, u.valg(punkt).medRelasjoner(relasjoner)));
  }

  /** As {@link #rett(Saksnummer, Punkt, String, Brev)}. */
  public void rett(Saksnummer saksnummer, Punkt punkt, String sett, Endring rettet) {
    endre(saksnummer, punkt, sett, u -> u.med(Lister.med(u.innhold(), punkt.nr(), rettet)));
  }

  /** As {@link #rett(Saksnummer, Punkt, String, Brev)}. */
  public void rett(Saksnummer saksnummer, Punkt punkt, String sett, LestBevilgning rettet) {
    endre(saksnummer, punkt, sett, u -> u.med(Lister.med(u.innhold(), punkt.nr(), rettet)));
  }

  /**
   * @param saksnummer a letter that waits for confirmation
   * @param punkt the reading
   * @param sett the mark of what the person saw
   * @param handling what is chosen, or null to take a choice back
   * @param grunn why; demanded where something is left out
   * @param sak the case a change is for, demanded where it is linked to one
   * @throws Regelbrudd when the reason or the case is missing
   * @throws Konflikt when somebody else changed it meanwhile, or the letter no longer waits
   */
  public void velg(
      Saksnummer saksnummer, Punkt punkt, String sett, Brevvalg.Handling handling, String grunn, String sak) {
    var hvorfor = grunn == null || grunn.isBlank() ? null : grunn.strip();
    if ((handling == Brevvalg.Handling.UTELAT || handling == Brevvalg.Handling.LA_LIGGE) && hvorfor == null) {
      throw new Regelbrudd(new Feltfeil(punkt + ".grunn", "feil.brevmottak.grunn"));
    }
    if (hvorfor != null && hvorfor.length() > MAKS_GRUNN) {
      throw new Regelbrudd(new Feltfeil(punkt + ".grunn", "feil.felt.forLang", "Begrunnelse", MAKS_GRUNN));
    }
    var tilSak = handling == Brevvalg.Handling.KNYTT ? oppdragssak(punkt, sak) : null;
    endre(saksnummer, punkt, sett, u -> u.med(punkt, u.valg(punkt).medHandling(handling, hvorfor, tilSak)));
  }

  /**
   * Makes an assignment of a request; it is corrected like any other.
   *
   * @param saksnummer a letter that waits for confirmation
   * @param punkt the request
   * @param sett the mark of what the person saw
   * @return the new assignment's place
   */
  public Punkt gjorTilOppdrag(Saksnummer saksnummer, Punkt punkt, String sett) {
    var laget = new Punkt[1];
    endre(
        saksnummer,
        punkt,
        sett,
        u -> {
          var onske = u.innhold().onsker().get(punkt.nr());
          laget[0] = new Punkt(Punkt.Art.OPPDRAG, u.innhold().oppdrag().size());
          var nytt = Linjeoppdrag.avOnske(onske);
          return u.med(Lister.med(u.innhold(), laget[0].nr(), nytt))
              .med(punkt, u.valg(punkt).medHandling(Brevvalg.Handling.VALGT, null, null));
        });
    return laget[0];
  }

  /**
   * Makes an assignment of lines the reader passed by; it is corrected like any other.
   *
   * @param saksnummer a letter that waits for confirmation
   * @param fra first line, from 1
   * @param til last line
   * @return the new assignment's place
   * @throws Regelbrudd when the letter has no such lines
   */
  public Punkt leggTil(Saksnummer saksnummer, Integer fra, Integer til) {
    var lesing = ventende(saksnummer);
    var linjer = lesing.linjer();
    if (fra == null || til == null || fra < 1 || til < fra || til > linjer.size() || til - fra >= MAKS_LINJER) {
      throw new Regelbrudd(new Feltfeil("fra", "feil.brevmottak.linjer", String.valueOf(linjer.size())));
    }
    var innhold = lesing.utkast().innhold();
    var punkt = new Punkt(Punkt.Art.OPPDRAG, innhold.oppdrag().size());
    var nytt = Linjeoppdrag.avLinjer(innhold, linjer, fra, til);
    lager.rett(saksnummer, lesing.utkast().med(Lister.med(innhold, punkt.nr(), nytt)));
    return punkt;
  }

  private String oppdragssak(Punkt punkt, String sak) {
    try {
      var kjent = sak == null ? Optional.<Saksnummer>empty() : versjoner.finn(sak.strip());
      return oppdrag.hent(kjent.orElseGet(() -> Saksnummer.av(sak))).saksnummer().toString();
    } catch (IkkeFunnet ingen) {
      throw new Regelbrudd(new Feltfeil(punkt + ".sak", "feil.brevmottak.ukjentSak"));
    }
  }

  private void endre(Saksnummer saksnummer, Punkt punkt, String sett, UnaryOperator<Brevutkast> endring) {
    var utkast = ventende(saksnummer).utkast();
    if (!merke(utkast, punkt).equals(sett)) {
      throw new Konflikt("feil.brevmottak.rettetImens");
    }
    lager.rett(saksnummer, endring.apply(utkast));
  }

  private Brevlesing ventende(Saksnummer saksnummer) {
    innlogget.krevAvPerson(Roller.KOORDINATOR);
    saker.hent(saksnummer);
    var lesing =
        lager.finnOgLaas(saksnummer).orElseThrow(() -> new IkkeFunnet("feil.sak.finnesIkke", saksnummer));
    if (!lesing.venter()) {
      throw new Konflikt("feil.brevmottak.avgjort");
    }
    return lesing;
  }
}
