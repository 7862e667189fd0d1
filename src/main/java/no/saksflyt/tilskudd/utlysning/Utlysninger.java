package no.saksflyt.tilskudd.utlysning;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calls as everybody else needs them: which are open, what each asks for, and whether it takes an application. */
@Service
@Transactional(readOnly = true)
public class Utlysninger {

  private final Utlysningslager lager;
  private final Clock klokke;

  Utlysninger(Utlysningslager lager, Clock klokke) {
    this.lager = lager;
    this.klokke = klokke;
  }

  /**
   * @param id a call's address
   * @return the call if it is open at this moment
   */
  public Optional<Utlysning> apen(String id) {
    return lager.finn(id).filter(u -> u.tarImot(klokke.instant()).ja());
  }

  /**
   * @param id a call's address
   * @return the call, published or not
   * @throws IkkeFunnet when there is none
   */
  public Utlysning hent(String id) {
    return lager.finn(id).orElseThrow(() -> new IkkeFunnet("feil.utlysning.finnesIkke"));
  }

  /**
   * @param id a call's address
   * @return the call
   * @throws IkkeFunnet when there is none, or it has not been published: what is not announced does not exist to the public
   */
  public Utlysning kunngjort(String id) {
    return lager.finn(id).filter(u -> u.publisert() != null).orElseThrow(() -> new IkkeFunnet("feil.utlysning.finnesIkke"));
  }

  /**
   * @param saksnummer a call's case
   * @return the call
   * @throws IkkeFunnet when there is none
   */
  public Utlysning hent(Saksnummer saksnummer) {
    return lager.finn(saksnummer).orElseThrow(() -> new IkkeFunnet("feil.sak.finnesIkke", saksnummer));
  }

  /**
   * @param side page from 0
   * @param antall calls on a page, 1 to 200
   * @return the calls that are open at this moment, what closes first first
   */
  public Side<Utlysning> alleAapne(int side, int antall) {
    return sok(Utlysningssok.kunngjorte(Utlysningstilstand.AAPEN, null), side, antall);
  }

  /**
   * @param sok which calls
   * @param side page from 0
   * @param antall calls on a page, 1 to 200
   * @return the page
   */
  public Side<Utlysning> sok(Utlysningssok sok, int side, int antall) {
    Side.kontroller(side, antall);
    return lager.sok(sok, side, antall);
  }

  /**
   * Exact to the instant, whatever jobs have run; see {@link Utlysning#tarImot}.
   *
   * @param id a call's address
   * @param innsendt when an application arrived, by the server's clock
   * @return whether the call takes it, else why not
   */
  public Mottakssvar tarImot(String id, Instant innsendt) {
    return lager.finn(id).map(u -> u.tarImot(innsendt)).orElse(Mottakssvar.UKJENT);
  }

  /** @return what was changed of a call after it was published, the latest first */
  public List<Utlysningsendring> endringer(Saksnummer saksnummer) {
    return lager.endringer(saksnummer);
  }
}
