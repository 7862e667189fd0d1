package no.saksflyt.oppdrag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the ministry says of a delivery, by whichever door it comes (oppdrag's lifecycle, step 8). */
@Service
@Transactional
public class Merknader {

  private static final int MAKS_TEKST = 4_000;

  private final OppdragService oppdrag;
  private final Leveranser leveranser;
  private final OppdragProsess prosess;
  private final SakService saker;
  private final Saksfrister frister;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Merknader(
      OppdragService oppdrag,
      Leveranser leveranser,
      OppdragProsess prosess,
      SakService saker,
      Saksfrister frister,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.oppdrag = oppdrag;
    this.leveranser = leveranser;
    this.prosess = prosess;
    this.saker = saker;
    this.frister = frister;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * Records the remark; the process goes on by the step that was answered.
   *
   * @param saksnummer a delivered assignment's case
   * @param merknad what the ministry says
   * @throws Konflikt when nothing of it is with the ministry
   * @throws Regelbrudd naming every field that is wrong
   */
  public void registrer(Saksnummer saksnummer, Merknad merknad) {
    var sak = saker.laas(saksnummer);
    if (!OppdragStatus.LEVERT.name().equals(sak.status())) {
      throw new Konflikt("feil.oppdragslop.venterIkkePaaMerknad", saksnummer);
    }
    kontroller(saksnummer, merknad);
    leveranser.bemerket(saksnummer, merknad, merknad.deler());
    hendelser.registrer(
        Hendelse.av(saksnummer, "MERKNAD_" + merknad.merknad(), innlogget.id())
            .gjelderFra(merknad.dato())
            .fordi(merknad.tekst()));
    if (merknad.merknad() == Merknad.Svar.RETUR) {
      oppdrag.returnerDeler(saksnummer, merknad.deler(), merknad.tekst());
      frister.gjenoppta(saksnummer, Saksfrist.HELE_SAKEN);
    }
  }

  /**
   * Records the remark and lets the process go on.
   *
   * @param saksnummer a delivered assignment's case
   * @param merknad what the ministry says
   * @throws no.saksflyt.felles.IkkeTillatt for others than a coordinator
   * @throws Konflikt when nothing of it is with the ministry
   * @throws Regelbrudd naming every field that is wrong
   */
  public void mottatt(Saksnummer saksnummer, Merknad merknad) {
    innlogget.krevAvPerson(Roller.KOORDINATOR);
    saker.hent(saksnummer);
    prosess.holdVentende(saksnummer);
    registrer(saksnummer, merknad);
    prosess.merknad(saksnummer, merknad.merknad());
  }

  private void kontroller(Saksnummer saksnummer, Merknad merknad) {
    var feil = new ArrayList<Feltfeil>();
    if (merknad.merknad() == null) {
      feil.add(new Feltfeil("merknad", "feil.felt.mangler", "Merknad"));
    }
    dato(saksnummer, merknad.dato(), feil);
    if (merknad.merknad() == Merknad.Svar.RETUR && (merknad.tekst() == null || merknad.tekst().isBlank())) {
      feil.add(new Feltfeil("tekst", "feil.felt.mangler", "Hva som må rettes"));
    }
    if (merknad.tekst() != null && merknad.tekst().length() > MAKS_TEKST) {
      feil.add(new Feltfeil("tekst", "feil.felt.forLang", "Hva som må rettes", MAKS_TEKST));
    }
    if (merknad.merknad() == Merknad.Svar.RETUR && !kjenner(saksnummer, merknad)) {
      feil.add(new Feltfeil("deler", "feil.oppdrag.returDeler"));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private void dato(Saksnummer saksnummer, LocalDate dato, ArrayList<Feltfeil> feil) {
    var levert = leveranser.sist(saksnummer).map(Levering::dato).orElse(null);
    if (dato == null) {
      feil.add(new Feltfeil("dato", "feil.felt.mangler", "Dato"));
    } else if (dato.isAfter(LocalDate.now(klokke))) {
      feil.add(new Feltfeil("dato", "feil.oppdragslop.framtid"));
    } else if (levert != null && dato.isBefore(levert)) {
      feil.add(new Feltfeil("dato", "feil.oppdragslop.forLevering"));
    }
  }

  private boolean kjenner(Saksnummer saksnummer, Merknad merknad) {
    var kjente =
        oppdrag.deler(saksnummer).stream().filter(del -> !del.bortfalt()).map(Oppdragsdel::delId).toList();
    return !merknad.deler().isEmpty() && kjente.containsAll(merknad.deler());
  }
}
