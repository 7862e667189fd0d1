package no.saksflyt.saksbilde.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.sak.Sakstype;
import no.saksflyt.saksbilde.Saksoppgave;
import org.springframework.stereotype.Component;

/** Leads from an open task to the page of ours its work is done on, where its model names one. */
@Component
class Arbeidsflater {

  private final Map<String, String> ord = new HashMap<>();
  private final Meldinger meldinger;

  Arbeidsflater(Collection<Sakstype> sakstyper, Meldinger meldinger) {
    sakstyper.forEach(type -> ord.putAll(type.arbeidsflater()));
    this.meldinger = meldinger;
  }

  /**
   * @param adresse where it is
   * @param tekst what the link says
   */
  record Lenke(String adresse, String tekst) {}

  /**
   * @param oppgave an open task
   * @param navngitt the page its model names, or null
   * @return the way to it for this task; empty for a page no family has
   */
  Optional<Lenke> til(Saksoppgave oppgave, String navngitt) {
    var delMangler = navngitt != null && navngitt.contains(Sakstype.DEL_ID) && oppgave.delId() == null;
    if (navngitt == null || delMangler || !ord.containsKey(navngitt)) {
      return Optional.empty();
    }
    var adresse = navngitt.replace(Sakstype.SAKSNUMMER, oppgave.saksnummer().toString());
    return Optional.of(
        new Lenke(
            oppgave.delId() == null ? adresse : adresse.replace(Sakstype.DEL_ID, oppgave.delId()),
            meldinger.tekst(ord.get(navngitt))));
  }
}
