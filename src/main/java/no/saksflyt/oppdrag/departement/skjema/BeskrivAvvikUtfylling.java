package no.saksflyt.oppdrag.departement.skjema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.departement.Avviksgang;
import no.saksflyt.oppdrag.departement.DepartementProsess;
import no.saksflyt.oppdrag.departement.Henvendelser;
import no.saksflyt.oppdrag.departement.Henvendelsestekst;
import no.saksflyt.oppdrag.departement.Statusmeldinger;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import no.saksflyt.sak.Saksfrist;
import org.springframework.stereotype.Component;

/** Tells the owner why a deviation is open, why it came back, and which deadlines the ministry can move. */
@Component
class BeskrivAvvikUtfylling implements Skjemautfylling {

  private final Henvendelser henvendelser;
  private final Statusmeldinger statuser;
  private final Avviksgang avviksgang;
  private final Henvendelsestekst tekst;
  private final DepartementProsess prosess;
  private final Meldinger meldinger;

  BeskrivAvvikUtfylling(
      Henvendelser henvendelser,
      Statusmeldinger statuser,
      Avviksgang avviksgang,
      Henvendelsestekst tekst,
      DepartementProsess prosess,
      Meldinger meldinger) {
    this.henvendelser = henvendelser;
    this.statuser = statuser;
    this.avviksgang = avviksgang;
    this.tekst = tekst;
    this.prosess = prosess;
    this.meldinger = meldinger;
  }

  @Override
  public String skjema() {
    return "oppdrag-avvik-beskrivavvik";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    var avvik = henvendelser.hent(prosess.henvendelse(oppgave));
    var verdier = new HashMap<String, Object>();
    verdier.put("status", status(oppgave.saksnummer()));
    verdier.put("returgrunn", avvik.returgrunn());
    verdier.put("avvik", avvik.tekst());
    verdier.put("tiltak", avvik.tiltak());
    verdier.put("frister", frister(oppgave.saksnummer()));
    verdier.put("gjelder", avvik.gjelder() == null ? Saksfrist.HELE_SAKEN : avvik.gjelder());
    return verdier;
  }

  private String status(Saksnummer saksnummer) {
    return statuser
        .sisteRode(saksnummer)
        .map(
            rod ->
                meldinger.tekst(
                    "departement.status.rod",
                    rod.delId() == null
                        ? meldinger.tekst("departement.hele")
                        : meldinger.tekst("departement.delnavn", rod.delId()),
                    tekst.dato(rod.dato()),
                    rod.begrunnelse()))
        .orElse(null);
  }

  private List<Valg> frister(Saksnummer saksnummer) {
    return avviksgang.flyttbareFrister(saksnummer).stream()
        .map(f -> new Valg(meldinger.tekst("departement.frist", f.navn(), tekst.dato(f.dato())), f.referanse()))
        .toList();
  }
}
