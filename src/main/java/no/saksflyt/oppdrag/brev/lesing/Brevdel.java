package no.saksflyt.oppdrag.brev.lesing;

/**
 * One letter within the flow.
 *
 * @param brev what is known of it
 * @param start where its text starts, its title included
 * @param tekst where the text after the title starts
 * @param slutt where it ends
 */
record Brevdel(Brev brev, int start, int tekst, int slutt) {}
