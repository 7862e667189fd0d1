package no.saksflyt.tilgang.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What was written in a form that could not be received, kept in the session until it is sent again.
 *
 * @param sti where it was to be sent
 * @param felter what stood in each field
 * @param medFiler whether files may have been chosen: they are not kept
 */
public record Reddetskjema(String sti, Map<String, List<String>> felter, boolean medFiler) implements Serializable {

  /** The session attribute it is kept under. */
  public static final String NOKKEL = Reddetskjema.class.getName();

  /** The page that shows it. */
  public static final String STI = "/fortsett";
}
