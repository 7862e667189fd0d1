package no.saksflyt.felles;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directorate's units, as of today. */
@Service
@Transactional(readOnly = true)
public class Enheter {

  private final EnhetRepository rader;
  private final Clock klokke;

  Enheter(EnhetRepository rader, Clock klokke) {
    this.rader = rader;
    this.klokke = klokke;
  }

  /** @return the units valid today, in Norwegian alphabetical order */
  public List<Enhet> gjeldende() {
    var idag = LocalDate.now(klokke);
    return alle().stream().filter(enhet -> enhet.gjelder(idag)).toList();
  }

  /** @return every unit, closed ones and those to come too, in Norwegian alphabetical order */
  public List<Enhet> alle() {
    // Sorted here: the databases order æ, ø and å each in their own way.
    Comparator<Object> norsk = Collator.getInstance(Meldinger.BOKMAL);
    return rader.findAll().stream().sorted(Comparator.comparing(Enhet::navn, norsk)).toList();
  }

  /**
   * @param id a unit's id
   * @return the unit, also when it is closed
   */
  public Optional<Enhet> finn(String id) {
    return id == null ? Optional.empty() : rader.findById(id);
  }

  /**
   * Takes a unit for the rest of the transaction: of two who change it at once the second sees what the first wrote.
   *
   * @param id a unit's id
   * @return the unit, also when it is closed
   * @throws IkkeFunnet when there is no such unit
   */
  @Transactional
  public Enhet laas(String id) {
    return rader.laas(id).orElseThrow(() -> new IkkeFunnet("feil.enhet.finnesIkke", id));
  }

  /**
   * @param id a unit's id, or null
   * @return its name; the id itself for a unit nobody knows, empty for none
   */
  public String navn(String id) {
    return finn(id).map(Enhet::navn).orElse(id == null ? "" : id);
  }

  /**
   * @param id a unit's id
   * @return the unit that does its work today: itself as long as it exists, after that its successor, or the successor's
   */
  public String arbeidende(String id) {
    var idag = LocalDate.now(klokke);
    var enhet = finn(id);
    // A chain of successors never goes back: a unit is not closed in favour of one that is to close in favour of it.
    while (enhet.filter(e -> e.gyldigTil() != null && idag.isAfter(e.gyldigTil()) && e.etterfolger() != null).isPresent()) {
      enhet = rader.findById(enhet.get().etterfolger());
    }
    return enhet.map(Enhet::id).orElse(id);
  }

  /**
   * @param enhet a new unit, or one that was read and changed
   * @throws org.springframework.dao.DataIntegrityViolationException when a new one has an id that is taken
   * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else changed it since it was read
   */
  @Transactional
  public void lagre(Enhet enhet) {
    rader.saveAndFlush(enhet);
  }
}
