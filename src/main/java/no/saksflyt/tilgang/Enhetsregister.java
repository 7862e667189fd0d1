package no.saksflyt.tilgang;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Enhet;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilgang.Enhetsendringer.Hva;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator and the administrator keep the directorate's units: new ones, their names, divisions and first days. */
@Service
@Transactional
public class Enhetsregister {

  private static final int MAKS_ID = 40;
  private static final int MAKS_NAVN = 120;
  private static final int FORSTE_AR = 1900;
  private static final int SISTE_AR = 2100;

  private final Enheter enheter;
  private final Enhetsendringer endringer;
  private final Innlogget innlogget;

  Enhetsregister(Enheter enheter, Enhetsendringer endringer, Innlogget innlogget) {
    this.enheter = enheter;
    this.endringer = endringer;
    this.innlogget = innlogget;
  }

  /**
   * @param navn its name, 1 to 120 characters
   * @param avdeling the division it belongs to, or null; at most 120 characters
   * @param gyldigFra its first day
   */
  public record Felter(String navn, String avdeling, LocalDate gyldigFra) {

    public Felter {
      navn = navn == null ? "" : navn.strip();
      avdeling = avdeling == null || avdeling.isBlank() ? null : avdeling.strip();
    }
  }

  /**
   * @param id lower-case letters a to z and digits: it becomes part of the engine's group ids
   * @param felter the unit
   * @throws Regelbrudd naming every field that is wrong
   */
  public void opprett(String id, Felter felter) {
    avvis(feil(id, felter));
    try {
      enheter.lagre(new Enhet(id, felter.navn(), felter.avdeling(), felter.gyldigFra()));
    } catch (DataIntegrityViolationException samtidig) {
      throw new Regelbrudd(new Feltfeil("id", "feil.enhet.idIBruk", id));
    }
    endringer.registrer(id, Hva.OPPRETTET, null, tekst(felter), null);
  }

  /**
   * @param id the new unit's id
   * @param felter the unit, as far as it could be read
   * @return what is wrong with it, in the order of the form; empty when nothing is
   */
  @Transactional(readOnly = true)
  public List<Feltfeil> feil(String id, Felter felter) {
    var feil = feil(felter);
    if (id == null || !id.matches("[a-z][a-z0-9]{1," + (MAKS_ID - 1) + "}")) {
      feil.add(0, new Feltfeil("id", "feil.enhet.id", MAKS_ID));
    } else if (enheter.finn(id).isPresent() || blirEnRolle(id)) {
      feil.add(0, new Feltfeil("id", "feil.enhet.idIBruk", id));
    }
    return feil;
  }

  /**
   * @param felter a unit that is there, as far as it could be read
   * @return what is wrong with it, in the order of the form; empty when nothing is
   */
  @Transactional(readOnly = true)
  public List<Feltfeil> feil(Felter felter) {
    innlogget.krev(Roller.KOORDINATOR, Roller.ADMIN);
    var feil = new ArrayList<Feltfeil>();
    if (felter.navn().isEmpty()) {
      feil.add(new Feltfeil("navn", "feil.felt.mangler", "Navn"));
    } else if (felter.navn().length() > MAKS_NAVN) {
      feil.add(new Feltfeil("navn", "feil.felt.forLang", "Navn", MAKS_NAVN));
    }
    if (felter.avdeling() != null && felter.avdeling().length() > MAKS_NAVN) {
      feil.add(new Feltfeil("avdeling", "feil.felt.forLang", "Avdeling", MAKS_NAVN));
    }
    if (felter.gyldigFra() == null) {
      feil.add(new Feltfeil("gyldigFra", "feil.felt.mangler", "Første dag"));
    } else if (felter.gyldigFra().getYear() < FORSTE_AR || felter.gyldigFra().getYear() > SISTE_AR) {
      feil.add(new Feltfeil("gyldigFra", "feil.enhet.aar"));
    }
    return feil;
  }

  /**
   * @param id a unit's id
   * @param versjon the version that was looked at
   * @param felter the unit as it is to stand
   * @throws no.saksflyt.felles.IkkeFunnet when there is no such unit
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt with what stands there now, when somebody else changed it meanwhile
   */
  public void endre(String id, Long versjon, Felter felter) {
    innlogget.krev(Roller.KOORDINATOR, Roller.ADMIN);
    var enhet = enheter.laas(id);
    var feil = feil(felter);
    if (feil.isEmpty() && enhet.gyldigTil() != null && felter.gyldigFra().isAfter(enhet.gyldigTil())) {
      feil.add(new Feltfeil("gyldigFra", "feil.enhet.fraEtterTil"));
    }
    avvis(feil);
    var foer = new Felter(enhet.navn(), enhet.avdeling(), enhet.gyldigFra());
    if (versjon == null || versjon != enhet.versjon()) {
      throw new Konflikt("feil.enhet.endretImens", tekst(foer));
    }
    if (!foer.equals(felter)) {
      enhet.endre(felter.navn(), felter.avdeling(), felter.gyldigFra());
      endringer.registrer(id, Hva.ENDRET, tekst(foer), tekst(felter), null);
    }
  }

  /** A unit named {@code team} would have leaders that are team leaders. */
  private static boolean blirEnRolle(String id) {
    return Roller.I_ENHET.stream().map(rolle -> Roller.gruppe(id, rolle)).anyMatch(Roller.ALLE::contains);
  }

  private static void avvis(List<Feltfeil> feil) {
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private static String tekst(Felter felter) {
    var avdeling = felter.avdeling() == null ? "" : ", " + felter.avdeling();
    return felter.navn() + avdeling + ", " + felter.gyldigFra();
  }
}
