package no.saksflyt.sak;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Saksnummer;

/** A family's own part of the case page and the panel in Tasklist: rows of label and text, and tables. */
public interface Sakspanel {

  /** @return the family's code */
  String sakstype();

  /**
   * @param saksnummer a case of the family, already known to be visible to the person
   * @return what the family shows of it
   */
  Panel panel(Saksnummer saksnummer);

  /**
   * @param saksnummer a case of the family, already known to be visible to the person
   * @return names of its parts by the ids tasks and deadlines refer to them with; empty for a family without parts
   */
  default Map<String, String> deler(Saksnummer saksnummer) {
    return deler(List.of(saksnummer)).getOrDefault(saksnummer, Map.of());
  }

  /**
   * @param saker cases of the family, already known to be visible to the person
   * @return the names of their parts by case, looked up together; nothing of a family without parts
   */
  default Map<Saksnummer, Map<String, String>> deler(Collection<Saksnummer> saker) {
    return Map.of();
  }

  /**
   * @param rader labels and texts, in the order they are shown
   * @param tabeller tables below them
   * @param lenker ways to pages of the family's own
   */
  record Panel(List<Rad> rader, List<Tabell> tabeller, List<Lenke> lenker) {

    public Panel(List<Rad> rader, List<Tabell> tabeller) {
      this(rader, tabeller, List.of());
    }
  }

  /**
   * @param tekst message key of the link's words
   * @param sti where it leads
   */
  record Lenke(String tekst, String sti) {}

  /**
   * @param etikett message key of the label
   * @param tekst the text as it is shown
   */
  record Rad(String etikett, String tekst) {}

  /**
   * @param tittel message key of the table's heading
   * @param kolonner message keys of the columns' headings
   * @param celler texts, row by row
   */
  record Tabell(String tittel, List<String> kolonner, List<List<String>> celler) {}
}
