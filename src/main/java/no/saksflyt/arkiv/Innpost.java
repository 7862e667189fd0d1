package no.saksflyt.arkiv;

import java.time.Instant;
import java.util.List;
import no.saksflyt.felles.Saksnummer;

/**
 * Post that came in.
 *
 * @param id its id
 * @param kanal how it came
 * @param mottatt when
 * @param avsender who sent it
 * @param epost the sender's address, or null
 * @param emne its subject
 * @param tekst what it says, or null
 * @param status what has become of it
 * @param saksnummer the case it was put on, or null
 * @param journalpost its entry's number in that case's journal, or null
 * @param behandlet when it was last dealt with, or null
 * @param behandletAv who dealt with it, or null
 * @param grunn why it was set aside, or null
 * @param filer what came with it
 */
public record Innpost(
    long id,
    Postkanal kanal,
    Instant mottatt,
    String avsender,
    String epost,
    String emne,
    String tekst,
    Poststatus status,
    Saksnummer saksnummer,
    Integer journalpost,
    Instant behandlet,
    String behandletAv,
    String grunn,
    List<Innpostfil> filer) {

  public Innpost {
    filer = List.copyOf(filer);
  }

  /** @return every text in which a number can stand that tells where the post belongs */
  List<String> tekster() {
    var alle = new java.util.ArrayList<String>();
    alle.add(emne);
    if (tekst != null) {
      alle.add(tekst);
    }
    filer.forEach(f -> alle.add(f.filnavn()));
    return alle;
  }
}
