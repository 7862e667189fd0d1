package no.saksflyt.frist;

/**
 * How a formal requirement is to read, as somebody wrote it.
 *
 * @param sporsmal the question that is answered yes, no or not assessed
 * @param hjemmel the provision
 * @param grunn why it is changed
 */
public record NyttFormkrav(String sporsmal, String hjemmel, String grunn) {}
