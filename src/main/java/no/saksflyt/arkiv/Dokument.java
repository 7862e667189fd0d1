package no.saksflyt.arkiv;

import java.util.List;
import no.saksflyt.felles.Saksnummer;

/**
 * A document of a case with all its versions.
 *
 * @param id its id
 * @param saksnummer the case
 * @param tittel its title
 * @param versjoner newest first, at least one
 */
public record Dokument(long id, Saksnummer saksnummer, String tittel, List<Dokumentversjon> versjoner) {

  public Dokument {
    versjoner = List.copyOf(versjoner);
  }

  /** @return the version in force */
  public Dokumentversjon siste() {
    return versjoner.get(0);
  }

  /** @return the versions before the one in force, newest first */
  public List<Dokumentversjon> tidligere() {
    return versjoner.subList(1, versjoner.size());
  }

  /**
   * @param versjon one of its versions
   * @return the path one downloads it from
   */
  public String sti(Dokumentversjon versjon) {
    return saksnummer.sti() + "/dokumenter/" + id + "/" + versjon.nr();
  }
}
