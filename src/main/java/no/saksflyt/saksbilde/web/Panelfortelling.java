package no.saksflyt.saksbilde.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.hendelse.Endringer;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppgave.Modellsteg;
import no.saksflyt.oppgave.Prosessbilde;
import no.saksflyt.oppgave.Stegbeskrivelse;
import no.saksflyt.oppgave.Steginnhold;
import no.saksflyt.sak.Sak;
import no.saksflyt.saksbilde.Gruppenavn;
import no.saksflyt.saksbilde.Hendelsestekst;
import no.saksflyt.saksbilde.Saksoppgave;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Personer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Why a task is this person's, what came before it, what comes after, and what has changed since last time. */
@Component
class Panelfortelling {

  private static final int SISTE = 10;

  private final Besok besok;
  private final Hendelser hendelser;
  private final Hendelsestekst tekster;
  private final Tidslinjebygger tidslinje;
  private final Stegbeskrivelse beskrivelse;
  private final Arbeidsflater arbeidsflater;
  private final Prosessbilde prosesser;
  private final Gruppenavn grupper;
  private final Personer personer;
  private final Innlogget innlogget;
  private final Meldinger meldinger;

  Panelfortelling(
      Besok besok,
      Hendelser hendelser,
      Hendelsestekst tekster,
      Tidslinjebygger tidslinje,
      Stegbeskrivelse beskrivelse,
      Arbeidsflater arbeidsflater,
      Prosessbilde prosesser,
      Gruppenavn grupper,
      Personer personer,
      Innlogget innlogget,
      Meldinger meldinger) {
    this.besok = besok;
    this.hendelser = hendelser;
    this.tekster = tekster;
    this.tidslinje = tidslinje;
    this.beskrivelse = beskrivelse;
    this.arbeidsflater = arbeidsflater;
    this.prosesser = prosesser;
    this.grupper = grupper;
    this.personer = personer;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
  }

  void fyll(Model model, Sak sak, Saksoppgave oppgave, HttpServletRequest request) {
    model.addAttribute("endringer", endringer(sak, besok.begynn(sak.saksnummer(), request)));
    model.addAttribute("hvorfor", hvorfor(oppgave));
    var steg = beskrivelse.av(oppgave.oppgaveId());
    model.addAttribute("beskrivelse", steg.map(Steginnhold::beskrivelse).orElse(null));
    model.addAttribute("arbeidsflate", steg.flatMap(s -> arbeidsflater.til(oppgave, s.arbeidsflate())).orElse(null));
    model.addAttribute("deretter", deretter(sak, oppgave));
    model.addAttribute("forrige", tidslinje.sisteSvar(sak));
    model.addAttribute("utfort", tidslinje.utfort(sak, SISTE));
  }

  private List<String> endringer(Sak sak, Long sistSett) {
    if (sistSett == null) {
      return List.of();
    }
    var meg = innlogget.id();
    return hendelser.etter(sak.saksnummer(), sistSett, Endringer.TYPER).stream()
        .filter(h -> !h.hvem().equals(meg))
        .map(h -> tekster.kort(sak.type(), h.type(), h.foer(), h.etter()) + (h.grunn() == null ? "" : " – " + h.grunn()))
        .toList();
  }

  private String hvorfor(Saksoppgave oppgave) {
    var naa = innlogget.naa();
    if (naa.person().equals(oppgave.ansvarlig())) {
      return oppgave.forPerson() == null || oppgave.forPerson().equals(naa.person())
          ? meldinger.tekst("saksbilde.panel.din")
          : meldinger.tekst("saksbilde.panel.dinFor", personer.navn(oppgave.forPerson()));
    }
    if (oppgave.ansvarlig() != null) {
      return meldinger.tekst("saksbilde.panel.annens", personer.navn(oppgave.ansvarlig()));
    }
    var mine = oppgave.grupper().stream().filter(naa::har).toList();
    return mine.isEmpty()
        ? meldinger.tekst("saksbilde.oppgaver.ledig", grupper.av(oppgave.grupper()))
        : meldinger.tekst("saksbilde.panel.gruppe", grupper.av(mine));
  }

  /** What follows in the task's own process; where nothing does, what follows in the case. */
  private String deretter(Sak sak, Saksoppgave oppgave) {
    return prosesser.modeller(sak.saksnummer()).stream()
        .sorted(Comparator.comparing(m -> !m.prosess().equals(oppgave.prosess())))
        .flatMap(m -> m.kommer().stream())
        .map(Modellsteg::navn)
        .findFirst()
        .orElse(null);
  }
}
