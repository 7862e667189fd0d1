package no.saksflyt.oppdrag;

import java.util.List;
import java.util.Objects;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.sak.Sokeregister;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Component;

/** Lets an open case follow a new version: row, parts, deadlines, timeline and process, in the version's own transaction. */
@Component
class Oppdragsendring {

  private static final int MAKS_LANG = 300;

  private final SakService saker;
  private final Delregister deler;
  private final Oppdragsfrister frister;
  private final Saksfrister rader;
  private final DelstyringProsess prosess;
  private final Sokeregister sokeord;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Meldinger meldinger;

  Oppdragsendring(
      SakService saker,
      Delregister deler,
      Oppdragsfrister frister,
      Saksfrister rader,
      DelstyringProsess prosess,
      Sokeregister sokeord,
      Hendelser hendelser,
      Innlogget innlogget,
      Meldinger meldinger) {
    this.saker = saker;
    this.deler = deler;
    this.frister = frister;
    this.rader = rader;
    this.prosess = prosess;
    this.sokeord = sokeord;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
  }

  /**
   * @param sak the case, open and taken for the transaction
   * @param mitt its assignment
   * @param skifte what changed
   */
  void gjennomfor(Sak sak, Oppdrag mitt, Versjonsskifte skifte) {
    var saksnummer = sak.saksnummer();
    var endret = folg(sak, mitt, skifte);
    // Before the parts: a letter is confirmed in one command, in which a part's run that has ended still is found.
    prosess.visning(sak);
    folgDelene(sak, endret);
    if (skifte.foer().forbehold() && !skifte.etter().forbehold()) {
      forbeholdOpphevet(sak);
    }
    prosess.endret(saksnummer);
  }

  /**
   * What changes without a process: the case is about to get a new one.
   *
   * @param sak the case, open
   * @param mitt its assignment
   * @param skifte what changed
   * @return the parts that came and went
   */
  Delregister.Endring folg(Sak sak, Oppdrag mitt, Versjonsskifte skifte) {
    var saksnummer = sak.saksnummer();
    mitt.folger(skifte.nr(), skifte.etter());
    if (!sak.tittel().equals(skifte.etter().tittel().strip()) || !Objects.equals(sak.maal(), skifte.etter().maal())) {
      saker.settTittel(saksnummer, skifte.etter().tittel().strip(), skifte.etter().maal());
    }
    fortell(saksnummer, skifte);
    var endret = deler.endre(saksnummer, skifte.etter());
    endret.nye().forEach(del -> hendelse(saksnummer, "DEL_LAGT_TIL", null, del.navn(), skifte.kilde()));
    endret.bortfalt().forEach(del -> faltBort(saksnummer, del, skifte.kilde()));
    frister.flytt(saksnummer, skifte.foer(), skifte.etter(), deler.ider(saksnummer), skifte.kilde());
    sokeord.endret(saksnummer);
    return endret;
  }

  /** The condition is gone, by letter or by hand: the assignment can be distributed. */
  void forbeholdOpphevet(Sak sak) {
    if (OppdragStatus.MED_FORBEHOLD.name().equals(sak.status())) {
      saker.settStatus(sak.saksnummer(), OppdragStatus.TIL_FORDELING.name());
      prosess.forbeholdOpphevet(sak.saksnummer());
    }
  }

  /** Parts and deadlines have events of their own. */
  private void fortell(Saksnummer saksnummer, Versjonsskifte skifte) {
    for (var forskjell : skifte.forskjeller()) {
      if (!List.of(Forskjellsfinner.DEL, Forskjellsfinner.FRIST).contains(forskjell.felt())) {
        var etikett =
            meldinger.tekst("oppdragsversjon.felt." + forskjell.felt())
                + (forskjell.del() == null ? "" : " (" + forskjell.del() + ")");
        hendelse(
            saksnummer,
            "SAK_ENDRET",
            verdi(etikett, forskjell.foer()),
            verdi(etikett, forskjell.etter()),
            skifte.kilde());
      }
    }
  }

  private void faltBort(Saksnummer saksnummer, Oppdragsdel del, Brevkilde kilde) {
    rader.ferdig(saksnummer, del.delId());
    hendelse(saksnummer, "DEL_FALT_BORT", del.navn(), null, kilde);
  }

  private void folgDelene(Sak sak, Delregister.Endring endret) {
    if (endret.nye().isEmpty() && endret.bortfalt().isEmpty()) {
      return;
    }
    var saksnummer = sak.saksnummer();
    var status = OppdragStatus.valueOf(sak.status());
    var gjenstaar = deler.alle(saksnummer).stream().anyMatch(Oppdragsdel::gjenstaar);
    if (!endret.nye().isEmpty() && status.etterArbeid()) {
      saker.settStatus(saksnummer, OppdragStatus.UNDER_ARBEID.name());
    } else if (!gjenstaar && status == OppdragStatus.UNDER_ARBEID) {
      saker.settStatus(saksnummer, OppdragStatus.TIL_KVALITETSSIKRING.name());
    }
    if (status == OppdragStatus.UNDER_ARBEID || status.etterArbeid()) {
      prosess.leggTil(saksnummer, endret.nye().stream().map(Oppdragsdel::delId).toList());
      prosess.avslutt(saksnummer, endret.bortfalt().stream().map(Oppdragsdel::delId).toList());
    }
  }

  private void hendelse(Saksnummer saksnummer, String type, String foer, String etter, Brevkilde kilde) {
    hendelser.registrer(
        Hendelse.av(saksnummer, type, innlogget.id())
            .fra(foer)
            .til(etter)
            .fordi(meldinger.tekst("oppdragsversjon.grunn", kilde.navn()))
            .medKilde(Brevtekst.kort(kilde)));
  }

  /** A long text is told of, not told: the page of versions shows it whole. */
  private String verdi(String etikett, String verdi) {
    if (verdi == null) {
      return null;
    }
    var ord = meldinger.tekstEller("oppdragsversjon.verdi." + verdi, verdi);
    return etikett + ": " + (ord.length() <= MAKS_LANG ? ord : ord.substring(0, MAKS_LANG - 1) + "…");
  }
}
