package no.saksflyt.saksbilde.web;

import java.util.Set;
import no.saksflyt.sak.Overgang;

/**
 * What the person behind the call may do with a case as it stands.
 *
 * @param skrive add notes, documents, relations and parties
 * @param vente put it on hold, or go on with it
 * @param flytteFrist move a deadline
 * @param styre withdraw, confirm, merge: the case is open and theirs to end
 * @param foreslaa propose that it was registered by mistake
 * @param bekrefte agree to somebody else's proposal
 * @param avvise turn a proposal down, or take one's own back
 * @param gjenaapne open an ended case again
 * @param overganger the ways it can end in favour of another
 */
record Sakshandlinger(
    boolean skrive,
    boolean vente,
    boolean flytteFrist,
    boolean styre,
    boolean foreslaa,
    boolean bekrefte,
    boolean avvise,
    boolean gjenaapne,
    Set<Overgang> overganger) {

  /** @return whether the case can be carried on in another */
  public boolean viderefore() {
    return styre && overganger.contains(Overgang.VIDEREFORT);
  }

  /** @return whether another can be named in its place */
  public boolean erstatte() {
    return styre && overganger.contains(Overgang.ERSTATTET);
  }

  /** @return whether there is anything to show at all */
  public boolean noen() {
    return vente || flytteFrist || styre || foreslaa || bekrefte || avvise || gjenaapne;
  }
}
