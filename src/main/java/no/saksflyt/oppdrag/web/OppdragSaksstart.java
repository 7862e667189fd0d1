package no.saksflyt.oppdrag.web;

import no.saksflyt.arkiv.Innpost;
import no.saksflyt.arkiv.Saksstart;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads from post without a case to the register form of assignments, with the post's subject for a title. */
@Component
class OppdragSaksstart implements Saksstart {

  @Override
  public String tekst() {
    return "oppdrag.saksstart";
  }

  @Override
  public String sti(Innpost post) {
    return UriComponentsBuilder.fromPath("/oppdrag/ny")
        .queryParam("innpost", post.id())
        .queryParam("tittel", "{tittel}")
        .encode()
        .buildAndExpand(post.emne())
        .toUriString();
  }
}
