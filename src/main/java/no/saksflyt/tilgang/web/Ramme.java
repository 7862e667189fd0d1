package no.saksflyt.tilgang.web;

import java.util.List;
import no.saksflyt.felles.Menypunkt;

/**
 * What the frame round every page shows.
 *
 * @param person name of the person signed in, or null when nobody is
 * @param menypunkter links of the main menu
 * @param demonstrasjon whether the demonstration's banner is shown
 * @param sti path of the page being shown
 */
public record Ramme(String person, List<Menypunkt> menypunkter, boolean demonstrasjon, String sti) {

  /**
   * @param punkt a link of the menu
   * @return whether the page being shown is the link's page or lies below it, and below no other link's page nearer to it
   */
  public boolean staarPaa(Menypunkt punkt) {
    return liggerUnder(punkt)
        && menypunkter.stream().noneMatch(annet -> maal(annet).length() > maal(punkt).length() && liggerUnder(annet));
  }

  private boolean liggerUnder(Menypunkt punkt) {
    var maal = maal(punkt);
    return sti.equals(maal) || (!maal.equals("/") && sti.startsWith(maal + "/"));
  }

  private static String maal(Menypunkt punkt) {
    return punkt.sti().replaceFirst("[?#].*$", "");
  }
}
