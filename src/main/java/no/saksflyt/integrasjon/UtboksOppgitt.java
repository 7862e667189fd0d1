package no.saksflyt.integrasjon;

/**
 * An effect was tried as often as it is tried: told in the sender's transaction, so that a person sees it.
 *
 * @param id the row
 * @param type its kind
 */
public record UtboksOppgitt(long id, String type) {}
