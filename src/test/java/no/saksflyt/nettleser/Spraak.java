package no.saksflyt.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;

/** What may not stand in a page's text: English, and what only machines say. */
final class Spraak {

  private static final List<Pattern> ENGELSK_OG_FEIL =
      List.of(
          // Words of the engine's and the libraries' own screens, whole words only: «due» is not «grad».
          ord("required|submit|submitted|task|tasks|claim|unclaim|due date|due|follow-up|save|saved|loading|error|please|filter by"),
          ord("search|add|cancel|delete|yes|overdue|assignee|unassigned|created|completed|not found|must be|field|optional"),
          ord("today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|october|december"),
          ord("undefined|NaN|object Object"),
          Pattern.compile("\\{\\{|}}|\\$\\{|\\?\\?[\\w.]*\\?\\?"),
          Pattern.compile("\\bno\\.saksflyt\\.|\\borg\\.camunda\\."));

  /** Process owners write codes and keys themselves, and read them on their pages. */
  private static final List<Pattern> KODER =
      List.of(
          ord("null|true|false"),
          Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b"),
          // Codes with an underscore, and ids of groups that belong to a unit.
          Pattern.compile("\\b[A-ZÆØÅ]{2,}_[A-ZÆØÅ_]{2,}\\b"),
          Pattern.compile("\\b(?:bosetting|kvalifisering|analyse|tolk|tilskudd|tilsyn|okonomi|oppvekst)(?:leder|teamleder|saksbehandler)\\b"),
          Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b"));

  private static final String SYNLIG_TEKST =
      """
      const synlig = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';
      const navn = [...document.querySelectorAll('[placeholder],[title],[aria-label],[alt]')].filter(synlig)
        .flatMap(e => ['placeholder', 'title', 'aria-label', 'alt'].map(n => e.getAttribute(n)).filter(Boolean));
      return document.title + '\\n' + document.body.innerText + '\\n' + navn.join('\\n');
      """;

  private Spraak() {}

  private static Pattern ord(String ord) {
    return Pattern.compile("(?<![\\p{L}\\d_/.-])(?:" + ord + ")(?![\\p{L}\\d_/-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * @param tekst what a person can read on a page
   * @param medKoder whether the page is about models, where codes and keys have their place
   * @return each thing that may not stand there, with the line it stands in
   */
  static List<String> funn(String tekst, boolean medKoder) {
    var forbudt = new ArrayList<>(ENGELSK_OG_FEIL);
    if (!medKoder) {
      forbudt.addAll(KODER);
    }
    return tekst
        .lines()
        .flatMap(linje -> forbudt.stream().map(en -> en.matcher(linje)).filter(Matcher::find).map(en -> "«" + en.group() + "» in: " + linje.strip()))
        .toList();
  }

  /** Reads the page as it stands: title, visible text, and what fields, pictures and buttons are called. */
  static void kontroller(WebDriver nettleser) {
    var tekst = (String) ((JavascriptExecutor) nettleser).executeScript(SYNLIG_TEKST);
    var adresse = nettleser.getCurrentUrl();
    assertThat(funn(tekst, URI.create(adresse).getPath().startsWith("/prosess"))).as("language of %s", adresse).isEmpty();
  }
}
