package no.saksflyt.oppdrag.register;

import java.time.format.DateTimeFormatter;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator keeps the steering calendar; the deadlines that stand in a report follow it. */
@Service
@Transactional
public class Kalenderforing {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Kalenderlager lager;
  private final Rapportfrister frister;
  private final Innlogget innlogget;

  Kalenderforing(Kalenderlager lager, Rapportfrister frister, Innlogget innlogget) {
    this.lager = lager;
    this.frister = frister;
    this.innlogget = innlogget;
  }

  /** @return the year's dates, the first day first */
  @Transactional(readOnly = true)
  public List<Kalenderdato> alle(int ar) {
    return lager.alle(ar);
  }

  /** @return the years that have dates, the newest first */
  @Transactional(readOnly = true)
  public List<Integer> arene() {
    return lager.arene();
  }

  /** @return what was changed in the year's calendar, the latest first */
  @Transactional(readOnly = true)
  public List<Kalenderendring> endringer(int ar) {
    return lager.endringer(ar);
  }

  /**
   * @param id a date's row
   * @return the date
   * @throws IkkeFunnet when there is none
   */
  @Transactional(readOnly = true)
  public Kalenderdato hent(long id) {
    return lager.finn(id).orElseThrow(() -> new IkkeFunnet("feil.styringskalender.finnesIkke"));
  }

  /**
   * @param ny a date to add
   * @return the date, as it was read
   * @throws Regelbrudd naming every field that is wrong
   */
  public Kalenderdato settInn(NyKalenderdato ny) {
    innlogget.krev(Roller.KOORDINATOR);
    var dato = Kalenderkontroll.les(ny, false);
    kunEn(dato, 0);
    flyttMed(
        dato,
        () -> {
          try {
            lager.settInn(dato);
          } catch (DuplicateKeyException samtidig) {
            throw finnes();
          }
          lager.logg(dato, null, dato.dato(), null);
        });
    return dato;
  }

  /**
   * @param id a date's row
   * @param versjon the version that was looked at
   * @param ny what it is to be; year and kind stay
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when somebody else changed it meanwhile
   */
  public void endre(long id, long versjon, NyKalenderdato ny) {
    innlogget.krev(Roller.KOORDINATOR);
    var foer = hent(id);
    var skjema = new NyKalenderdato(String.valueOf(foer.ar()), foer.type().name(), ny.merkelapp(), ny.dato(), ny.grunn());
    var dato = Kalenderkontroll.les(skjema, true);
    kunEn(dato, id);
    flyttMed(
        dato,
        () -> {
          if (!lager.endre(id, versjon, dato.merkelapp(), dato.dato())) {
            throw endretImens(id);
          }
          lager.logg(dato, foer.dato(), dato.dato(), ny.grunn().strip());
        });
  }

  /**
   * Takes a date away. Deadlines that followed it stay where they are: no letter has moved them.
   *
   * @param id a date's row
   * @param versjon the version that was looked at
   * @param grunn why
   * @throws Regelbrudd when the reason is missing
   * @throws Konflikt when somebody else changed it meanwhile
   */
  public void fjern(long id, long versjon, String grunn) {
    innlogget.krev(Roller.KOORDINATOR);
    var foer = hent(id);
    Kalenderkontroll.les(
        new NyKalenderdato(String.valueOf(foer.ar()), foer.type().name(), foer.merkelapp(), foer.dato().toString(), grunn), true);
    if (!lager.fjern(id, versjon)) {
      throw endretImens(id);
    }
    lager.logg(foer, foer.dato(), null, grunn.strip());
  }

  private void flyttMed(Kalenderdato dato, Runnable endring) {
    var foer = lager.siste(dato.ar(), dato.type()).orElse(null);
    endring.run();
    var etter = lager.siste(dato.ar(), dato.type()).orElseThrow();
    if (dato.type().rapport().isPresent() && !etter.equals(foer)) {
      frister.flytt(dato.ar(), dato.type(), foer, etter);
    }
  }

  /** With what the other wrote; when the other removed it, it is not there. */
  private Konflikt endretImens(long id) {
    var naa = hent(id);
    var merkelapp = naa.merkelapp().isEmpty() ? "" : ", " + naa.merkelapp();
    return new Konflikt("feil.styringskalender.endretImens", DATO.format(naa.dato()) + merkelapp);
  }

  private void kunEn(Kalenderdato dato, long id) {
    if (lager.finnesAnnen(dato, id)) {
      throw finnes();
    }
  }

  private static Regelbrudd finnes() {
    return new Regelbrudd(new Feltfeil("merkelapp", "feil.styringskalender.finnes"));
  }
}
