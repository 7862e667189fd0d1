package no.saksflyt.oppdrag.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever works on an assignment keeps its milestones and risks; of two who change the same row the second is told. */
@Service
@Transactional
public class Planredigering {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int MAKS_NAVN = 300;
  private static final int MAKS_RISIKO = 1_000;

  private final MilepaelRepository milepaeler;
  private final RisikoRepository risikoer;
  private final TiltakRepository tiltak;
  private final OppdragService oppdrag;
  private final Planrett rett;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Planredigering(
      MilepaelRepository milepaeler,
      RisikoRepository risikoer,
      TiltakRepository tiltak,
      OppdragService oppdrag,
      Planrett rett,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.milepaeler = milepaeler;
    this.risikoer = risikoer;
    this.tiltak = tiltak;
    this.oppdrag = oppdrag;
    this.rett = rett;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * @param skjema a milestone to add or change
   * @throws no.saksflyt.felles.Regelbrudd naming every field that is wrong
   * @throws Konflikt when somebody else changed it meanwhile
   */
  public void lagre(Saksnummer saksnummer, Milepaelskjema skjema) {
    rett.krev(saksnummer);
    var felter = new Planfelter();
    var navn = felter.tekst("navn", "Milepæl", skjema.navn(), MAKS_NAVN);
    var dato = felter.dato("dato", "Dato", skjema.dato());
    felter.krev();
    var rad = skjema.id() == null ? new Milepael(saksnummer) : milepael(saksnummer, skjema.id(), skjema.versjon());
    var foer = skjema.id() == null ? null : tekst(rad);
    rad.er(navn, dato, Boolean.TRUE.equals(skjema.hoved()));
    milepaeler.saveAndFlush(rad);
    fortell(saksnummer, foer == null ? "MILEPAEL_LAGT_TIL" : "MILEPAEL_ENDRET", foer, tekst(rad));
  }

  /** Marks a milestone as reached today, or as not reached after all. */
  public void naadd(Saksnummer saksnummer, long id, Long versjon, boolean naadd) {
    rett.krev(saksnummer);
    var rad = milepael(saksnummer, id, versjon);
    rad.naadd(naadd ? LocalDate.now(klokke) : null);
    milepaeler.saveAndFlush(rad);
    fortell(saksnummer, naadd ? "MILEPAEL_NAADD" : "MILEPAEL_IKKE_NAADD", null, rad.navn());
  }

  public void fjernMilepael(Saksnummer saksnummer, long id, Long versjon) {
    rett.krev(saksnummer);
    var rad = milepael(saksnummer, id, versjon);
    milepaeler.delete(rad);
    milepaeler.flush();
    fortell(saksnummer, "MILEPAEL_FJERNET", tekst(rad), null);
  }

  /**
   * @param skjema a risk to add or change
   * @throws no.saksflyt.felles.Regelbrudd naming every field that is wrong
   * @throws Konflikt when somebody else changed it meanwhile
   */
  public void lagre(Saksnummer saksnummer, Risikoskjema skjema) {
    rett.krev(saksnummer);
    var felter = new Planfelter();
    var beskrivelse = felter.tekst("beskrivelse", "Risiko", skjema.beskrivelse(), MAKS_RISIKO);
    var sannsynlighet = felter.grad("sannsynlighet", "Sannsynlighet", skjema.sannsynlighet());
    var konsekvens = felter.grad("konsekvens", "Konsekvens", skjema.konsekvens());
    var etter = sagt(skjema.sannsynlighetEtter()) || sagt(skjema.konsekvensEtter());
    Integer sannsynlighetEtter = etter ? felter.grad("sannsynlighetEtter", "Sannsynlighet etter tiltak", skjema.sannsynlighetEtter()) : null;
    Integer konsekvensEtter = etter ? felter.grad("konsekvensEtter", "Konsekvens etter tiltak", skjema.konsekvensEtter()) : null;
    felter.krev();
    var rad = skjema.id() == null ? new Risiko(saksnummer) : risiko(saksnummer, skjema.id(), skjema.versjon());
    var foer = skjema.id() == null ? null : tekst(rad);
    rad.er(beskrivelse, sannsynlighet, konsekvens, sannsynlighetEtter, konsekvensEtter);
    risikoer.saveAndFlush(rad);
    fortell(saksnummer, foer == null ? "RISIKO_LAGT_TIL" : "RISIKO_ENDRET", foer, tekst(rad));
  }

  /** @throws Konflikt as long as measures stand against it */
  public void fjernRisiko(Saksnummer saksnummer, long id, Long versjon) {
    rett.krev(saksnummer);
    var rad = risiko(saksnummer, id, versjon);
    if (tiltak.existsByRisikoId(id)) {
      throw new Konflikt("feil.oppdragsplan.harTiltak");
    }
    risikoer.delete(rad);
    risikoer.flush();
    fortell(saksnummer, "RISIKO_FJERNET", tekst(rad), null);
  }

  /**
   * @param delId a part
   * @param valg whether it is delivered for itself; null lets its deadline decide
   */
  public void leveresForSeg(Saksnummer saksnummer, String delId, Boolean valg) {
    rett.krev(saksnummer);
    oppdrag.leveresForSeg(saksnummer, delId, valg);
  }

  private Milepael milepael(Saksnummer saksnummer, long id, Long versjon) {
    return Planrad.uendret(Planrad.iSaken(milepaeler.findById(id), saksnummer), versjon);
  }

  private Risiko risiko(Saksnummer saksnummer, long id, Long versjon) {
    return Planrad.uendret(Planrad.iSaken(risikoer.findById(id), saksnummer), versjon);
  }

  private static boolean sagt(String verdi) {
    return verdi != null && !verdi.isBlank();
  }

  private static String tekst(Milepael rad) {
    return rad.navn() + ": " + DATO.format(rad.dato());
  }

  private static String tekst(Risiko rad) {
    var foer = rad.beskrivelse() + ": " + rad.produkt();
    return rad.produktEtter() == null ? foer : foer + " → " + rad.produktEtter();
  }

  private void fortell(Saksnummer saksnummer, String type, String foer, String etter) {
    hendelser.registrer(Hendelse.av(saksnummer, type, innlogget.id()).fra(foer).til(etter));
  }
}
