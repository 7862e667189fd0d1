package no.saksflyt.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.saksflyt.arkiv.NyFil;
import no.saksflyt.arkiv.NyPost;
import no.saksflyt.arkiv.Postinnboks;
import no.saksflyt.arkiv.Postkanal;
import no.saksflyt.arkiv.Postmottak;
import no.saksflyt.felles.Saksnummer;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Brings in the demonstration's post, as e-mails, and sets aside what nobody needs. */
@Component
@Profile("!prod")
class Demopost {

  private static final String SAK = "{sak}";

  private final Postmottak mottak;
  private final Postinnboks innboks;

  Demopost(Postmottak mottak, Postinnboks innboks) {
    this.mottak = mottak;
    this.innboks = innboks;
  }

  /**
   * An e-mail.
   *
   * @param dag days from today
   * @param nr the assignment whose case number stands in it, or null
   * @param grunn why it is set aside, or null
   */
  record Brev(
      int dag, Integer nr, String avsender, String epost, String emne, String tekst, String fil, String innhold, String grunn) {}

  void taImot(Brev brev, Map<Integer, Saksnummer> saker) {
    var emne = brev.nr() == null ? brev.emne() : brev.emne().replace(SAK, saker.get(brev.nr()).toString());
    var vedlegg = new NyFil(brev.fil(), new ByteArrayResource(brev.innhold().getBytes(StandardCharsets.UTF_8)));
    var post =
        mottak.mottaEpost(
            new NyPost(Postkanal.EPOST, brev.avsender(), brev.epost(), emne, brev.tekst(), null, null, List.of(vedlegg)));
    if (brev.grunn() != null) {
      innboks.leggTilSide(post.id(), brev.grunn());
    }
  }
}
