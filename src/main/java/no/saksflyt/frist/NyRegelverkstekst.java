package no.saksflyt.frist;

/**
 * What a rule set is to say on a point, as somebody wrote it.
 *
 * @param hjemmel the provision
 * @param tekstNb the passage in bokmål
 * @param tekstNn the passage in nynorsk
 * @param grunn why it is changed
 */
public record NyRegelverkstekst(String hjemmel, String tekstNb, String tekstNn, String grunn) {}
