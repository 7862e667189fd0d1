package no.saksflyt.oppdrag.rapport;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A report as it is sent and kept: made from a page of its own, tagged for screen readers, with its fonts in it. */
@Component
class RapportPdf {

  private final Utskrift utskrift;
  private final Rapportord ord;

  RapportPdf(Utskrift utskrift, Rapportord ord) {
    this.utskrift = utskrift;
    this.ord = ord;
  }

  byte[] skriv(Rapportinnhold innhold) {
    Map<String, Object> verdier = new HashMap<>();
    verdier.put("innhold", innhold);
    verdier.put("disposisjon", Rapportdisposisjon.av(innhold));
    verdier.put("ord", ord);
    return utskrift.pdf("utskrift/rapport", verdier);
  }
}
