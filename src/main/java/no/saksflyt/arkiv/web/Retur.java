package no.saksflyt.arkiv.web;

import java.util.regex.Pattern;

/** Where a form leads back to: only to a page of ours, whatever the address that was sent says. */
final class Retur {

  /** A path from our root; two slashes, or a stroke the browser takes for one, would name another site. */
  private static final Pattern EGEN = Pattern.compile("/(?:[\\w.~%-][\\w./~%-]*)?(?:\\?[\\w./~%&=+-]*)?(?:#[\\w-]*)?");

  private Retur() {}

  /**
   * @param onsket the path that was sent, or null
   * @param ellers where to go when it is missing or leads out of our pages
   * @return a view name
   */
  static String til(String onsket, String ellers) {
    return "redirect:" + (onsket != null && EGEN.matcher(onsket).matches() ? onsket : ellers);
  }
}
