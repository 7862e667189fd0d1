package no.saksflyt.saksbilde.web;

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
 */
record Sakshandlinger(boolean skrive, boolean vente, boolean flytteFrist, boolean styre, boolean foreslaa, boolean bekrefte, boolean avvise, boolean gjenaapne) {

  /** @return whether there is anything to show at all */
  public boolean noen() {
    return vente || flytteFrist || styre || foreslaa || bekrefte || avvise || gjenaapne;
  }
}
