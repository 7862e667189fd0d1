package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppdrag.Oppdragslop;
import no.saksflyt.oppdrag.plan.Tiltaksarbeid;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The recommendations of a report have become measures, or need none; why not is kept as it is answered. */
@Component
class OppfolgingMottak implements Skjemamottak<OppfolgingMottak.Svar> {

  private final Tiltaksarbeid tiltak;
  private final Oppdragslop lop;

  OppfolgingMottak(Tiltaksarbeid tiltak, Oppdragslop lop) {
    this.tiltak = tiltak;
    this.lop = lop;
  }

  record Svar(String oppfolging) {}

  @Override
  public String skjema() {
    return "oppdrag-publisering-planleggoppfolging";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    var ingen = tiltak.aapneOppfolginger(oppgave.saksnummer()).isEmpty();
    if ("TILTAK".equals(svar.oppfolging()) && ingen) {
      throw new Regelbrudd(new Feltfeil("oppfolging", "feil.oppdragslop.ingenTiltak"));
    }
    if ("INGEN".equals(svar.oppfolging()) && !ingen) {
      throw new Regelbrudd(new Feltfeil("oppfolging", "feil.oppdragslop.harTiltak"));
    }
    lop.etterPublisering(oppgave.saksnummer());
    return Map.of();
  }
}
