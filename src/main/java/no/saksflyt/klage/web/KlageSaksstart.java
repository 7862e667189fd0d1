package no.saksflyt.klage.web;

import no.saksflyt.arkiv.Innpost;
import no.saksflyt.arkiv.Saksstart;
import org.springframework.stereotype.Component;

/** Leads from post without a case to the page complaints are registered on, with the post carried over. */
@Component
class KlageSaksstart implements Saksstart {

  @Override
  public String tekst() {
    return "klage.saksstart";
  }

  @Override
  public String sti(Innpost post) {
    return "/klager/ny?innpost=" + post.id();
  }
}
