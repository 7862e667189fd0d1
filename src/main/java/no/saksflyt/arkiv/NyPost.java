package no.saksflyt.arkiv;

import java.util.List;

/**
 * Post that comes in.
 *
 * @param kanal how
 * @param avsender who sent it, by name
 * @param epost the sender's address, or null
 * @param emne its subject
 * @param tekst what it says, or null
 * @param meldingId an e-mail's own id, or null
 * @param original the whole of an e-mail as it came, or null
 * @param filer what came with it
 */
public record NyPost(
    Postkanal kanal,
    String avsender,
    String epost,
    String emne,
    String tekst,
    String meldingId,
    NyFil original,
    List<NyFil> filer) {

  public NyPost {
    avsender = Tekst.linje(avsender);
    epost = Tekst.linje(epost);
    emne = Tekst.linje(emne);
    tekst = Tekst.avsnitt(tekst);
    filer = List.copyOf(filer);
  }
}
