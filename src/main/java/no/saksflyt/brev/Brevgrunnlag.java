package no.saksflyt.brev;

import no.saksflyt.frist.Klagefristsvar;
import no.saksflyt.sak.Maalform;
import no.saksflyt.sak.Part;
import no.saksflyt.sak.Sak;
import no.saksflyt.vedtak.Klageadgang;
import no.saksflyt.vedtak.Vedtak;
import no.saksflyt.vedtak.Vedtakspart;

/**
 * What a letter is about.
 *
 * @param sak the case
 * @param part the party it is meant for
 * @param mottaker who gets it
 * @param maalform the language it is written in
 * @param regelverk code of the rule set whose passages it prints
 * @param vedtak the decision it tells of or is about, or null
 * @param vedtakspart the party as a party of the decision, or null
 * @param klageadgang who decides a complaint on the decision; null without one
 * @param klagefrist the deadline to complain if it is sent today; null where none begins with it
 */
record Brevgrunnlag(
    Sak sak,
    Part part,
    Brevmottaker mottaker,
    Maalform maalform,
    String regelverk,
    Vedtak vedtak,
    Vedtakspart vedtakspart,
    Klageadgang klageadgang,
    Klagefristsvar klagefrist) {

  /** @return whether a complaint on the decision is possible */
  boolean kanPaaklages() {
    return klageadgang != null && klageadgang.adgang();
  }
}
