package no.saksflyt.saksbilde.web;

import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.PaaVentService;
import no.saksflyt.oppgave.Prosessbilde;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Sakspanel;
import no.saksflyt.sak.Saksseksjon;
import no.saksflyt.saksbilde.Saksoppgaver;
import no.saksflyt.saksbilde.Sett;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what a case's page shows from the rooms that know it. */
@Component
class Sakssidebygger {

  private static final int SISTE_HENDELSER = 15;
  private static final int ALLE_HENDELSER = 200;

  private final SakService saker;
  private final Sakshodebygger hoder;
  private final ObjectProvider<Sakspanel> paneler;
  private final ObjectProvider<Saksseksjon> seksjoner;
  private final Saksoppgaver oppgaver;
  private final Oppgavevisning oppgavevisning;
  private final Prosessbilde prosesser;
  private final Tidslinjebygger tidslinje;
  private final Saksdeler deler;
  private final Sakshandlingsrett rett;
  private final Sporingsrett sporing;
  private final PaaVentService venting;
  private final Sett sett;

  Sakssidebygger(
      SakService saker,
      Sakshodebygger hoder,
      ObjectProvider<Sakspanel> paneler,
      ObjectProvider<Saksseksjon> seksjoner,
      Saksoppgaver oppgaver,
      Oppgavevisning oppgavevisning,
      Prosessbilde prosesser,
      Tidslinjebygger tidslinje,
      Saksdeler deler,
      Sakshandlingsrett rett,
      Sporingsrett sporing,
      PaaVentService venting,
      Sett sett) {
    this.saker = saker;
    this.hoder = hoder;
    this.paneler = paneler;
    this.seksjoner = seksjoner;
    this.oppgaver = oppgaver;
    this.oppgavevisning = oppgavevisning;
    this.prosesser = prosesser;
    this.tidslinje = tidslinje;
    this.deler = deler;
    this.rett = rett;
    this.sporing = sporing;
    this.venting = venting;
    this.sett = sett;
  }

  /**
   * @param model what the template reads
   * @param nr a case
   * @param heleTidslinjen whether the timeline is shown as far as a page holds, not only its newest part
   * @throws no.saksflyt.felles.IkkeFunnet when the case does not exist or is not for this person
   */
  void fyll(Model model, Saksnummer nr, boolean heleTidslinjen) {
    var sak = saker.hent(nr);
    var rader = oppgavevisning.rader(sak, oppgaver.tilSak(nr));
    var modeller = prosesser.modeller(nr);
    var utfort = tidslinje.utfort(sak, heleTidslinjen ? ALLE_HENDELSER : SISTE_HENDELSER);
    model.addAttribute("hode", hoder.av(sak));
    model.addAttribute("venting", venting.gjeldende(nr).orElse(null));
    model.addAttribute("panel", panel(sak));
    model.addAttribute("seksjoner", seksjoner(nr));
    model.addAttribute("oppgaver", rader);
    model.addAttribute("modeller", modeller);
    model.addAttribute("utfort", utfort);
    model.addAttribute("flereUtfort", !heleTidslinjen && utfort.size() >= SISTE_HENDELSER);
    model.addAttribute("kommer", tidslinje.kommer(sak, rader, modeller));
    model.addAttribute("andreSteg", tidslinje.andre(modeller));
    model.addAttribute("sporing", sporing.har(sak));
    model.addAttribute("kan", rett.til(sak));
    deler.fyll(model, sak);
    if (!model.containsAttribute("verdier")) {
      model.addAttribute("verdier", Map.of());
    }
    sett.marker(nr);
  }

  /** A section with what it shows. */
  record Seksjon(String id, String tittel, Sakspanel.Panel panel) {}

  private List<Seksjon> seksjoner(Saksnummer nr) {
    return seksjoner
        .orderedStream()
        .flatMap(s -> s.panel(nr).map(panel -> new Seksjon(s.id(), s.tittel(), panel)).stream())
        .toList();
  }

  private Sakspanel.Panel panel(Sak sak) {
    return paneler.stream()
        .filter(p -> p.sakstype().equals(sak.type()))
        .findFirst()
        .map(p -> p.panel(sak.saksnummer()))
        .orElse(null);
  }
}
