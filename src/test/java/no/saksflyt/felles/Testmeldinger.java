package no.saksflyt.felles;

import org.springframework.context.support.ResourceBundleMessageSource;

/** The application's own texts for tests that need no Spring. */
public final class Testmeldinger {

  private Testmeldinger() {}

  /** @param filer the message files' names without ending */
  public static Meldinger les(String... filer) {
    var kilde = new ResourceBundleMessageSource();
    for (var fil : filer) {
      kilde.addBasenames("meldinger/" + fil);
    }
    kilde.setDefaultEncoding("UTF-8");
    kilde.setFallbackToSystemLocale(false);
    return new Meldinger(kilde);
  }
}
