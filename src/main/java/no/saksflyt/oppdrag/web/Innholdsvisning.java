package no.saksflyt.oppdrag.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.Innholdstekst;
import no.saksflyt.oppdrag.Oppdragsinnhold;
import org.springframework.stereotype.Component;

/** The content of an assignment as labelled texts, so that two versions can be read side by side. */
@Component
class Innholdsvisning {

  private static final String FELT = "oppdragsversjon.felt.";

  private final Meldinger meldinger;

  Innholdsvisning(Meldinger meldinger) {
    this.meldinger = meldinger;
  }

  /**
   * One line of the comparison.
   *
   * @param etikett what it is
   * @param venstre its text in the one, or null
   * @param hoyre its text in the other, or null
   * @param ulik whether the two differ
   */
  record Linje(String etikett, String venstre, String hoyre, boolean ulik) {}

  List<Linje> sammenlign(Oppdragsinnhold venstre, Oppdragsinnhold hoyre) {
    var v = tekster(venstre);
    var h = tekster(hoyre);
    var etiketter = new LinkedHashSet<>(v.keySet());
    etiketter.addAll(h.keySet());
    var linjer = new ArrayList<Linje>();
    etiketter.forEach(e -> linjer.add(new Linje(e, v.get(e), h.get(e), !Objects.equals(v.get(e), h.get(e)))));
    return linjer;
  }

  private Map<String, String> tekster(Oppdragsinnhold innhold) {
    var tekster = new LinkedHashMap<String, String>();
    legg(tekster, "nummer", null, innhold.nummer());
    legg(tekster, "tittel", null, innhold.tittel());
    legg(tekster, "maal", null, innhold.maal());
    legg(tekster, "hovedansvar", null, innhold.hovedansvar());
    legg(tekster, "bidragsytere", null, String.join(", ", innhold.bidragsytere()));
    legg(tekster, "fou", null, jaNei(innhold.fou()));
    legg(tekster, "forbehold", null, jaNei(innhold.forbehold()));
    fristerOgMidler(tekster, innhold, null);
    legg(tekster, "beskrivelse", null, innhold.beskrivelse());
    for (var del : innhold.deler()) {
      legg(tekster, "del", del.navn(), meldinger.tekst("oppdragsversjon.med"));
      legg(tekster, "hovedansvar", del.navn(), del.hovedansvar());
      fristerOgMidler(tekster, innhold, del.navn());
      legg(tekster, "beskrivelse", del.navn(), del.beskrivelse());
    }
    return tekster;
  }

  private void fristerOgMidler(Map<String, String> tekster, Oppdragsinnhold innhold, String del) {
    legg(
        tekster,
        "frist",
        del,
        String.join(
            "\n",
            innhold.frister().stream()
                .filter(f -> Objects.equals(f.del(), del))
                .map(Innholdstekst::frist)
                .toList()));
    legg(
        tekster,
        "midler",
        del,
        String.join(
            "\n",
            innhold.midler().stream()
                .filter(m -> Objects.equals(m.del(), del))
                .map(Innholdstekst::midler)
                .toList()));
  }

  private void legg(Map<String, String> tekster, String felt, String del, String verdi) {
    if (verdi != null && !verdi.isBlank()) {
      var navn = meldinger.tekst(FELT + felt);
      tekster.put(del == null ? navn : navn + " (" + del + ")", verdi);
    }
  }

  private String jaNei(boolean verdi) {
    return meldinger.tekst("oppdragsversjon.verdi." + (verdi ? "JA" : "NEI"));
  }
}
