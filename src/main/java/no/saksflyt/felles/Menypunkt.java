package no.saksflyt.felles;

/**
 * One link of the main menu.
 *
 * @param sti path inside the application, beginning with {@code /}; a query string is allowed
 * @param tekst message key of the link's words (files under {@code meldinger/}), never the words themselves
 */
public record Menypunkt(String sti, String tekst) {
}
