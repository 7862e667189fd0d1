package no.saksflyt.oppgave;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppgave.fravar.Fravarsjobb;
import no.saksflyt.oppgave.fravar.Fravarsregler;
import no.saksflyt.tilgang.Fravar;
import no.saksflyt.tilgang.FravarRepository;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Rettigheter;
import no.saksflyt.tilgang.Rettighetsregister;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Absence with a substitute: for the period the substitute has the chosen groups, and the absent person's open tasks, marked as
 * done for that person. What is not done when it ends goes back.
 */
@Service
@Transactional
public class FravarService {

  private final FravarRepository fravar;
  private final Fravarsregler regler;
  private final Fravarsjobb jobb;
  private final Personer personer;
  private final Rettighetsregister register;
  private final Innlogget innlogget;
  private final Clock klokke;

  FravarService(
      FravarRepository fravar,
      Fravarsregler regler,
      Fravarsjobb jobb,
      Personer personer,
      Rettighetsregister register,
      Innlogget innlogget,
      Clock klokke) {
    this.fravar = fravar;
    this.regler = regler;
    this.jobb = jobb;
    this.personer = personer;
    this.register = register;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * Registers an absence; one that begins today begins at once.
   *
   * @param nytt the absence
   * @return its row's id
   * @throws IkkeTillatt when the person registers for somebody else without leading a unit of theirs
   * @throws Regelbrudd when a field is wrong or it collides with another absence
   */
  public long registrer(NyttFravar nytt) {
    var hvem = innlogget.naa();
    krevRett(hvem, nytt.person());
    regler.kontroller(nytt);
    var rad =
        fravar.saveAndFlush(
            new Fravar(
                nytt.person(), nytt.stedfortreder(), nytt.fra(), nytt.til(), nytt.grupper(), hvem.person(), klokke.instant()));
    if (!nytt.fra().isAfter(LocalDate.now(klokke))) {
      jobb.kjor();
    }
    return rad.id();
  }

  /**
   * Ends an absence now, also one that has not begun.
   *
   * @param id its row
   * @throws IkkeFunnet when it does not exist or has ended
   * @throws IkkeTillatt when it is neither the person's own nor that of somebody in a unit the person leads
   */
  public void avslutt(long id) {
    var rad =
        fravar.findById(id).filter(f -> !f.avsluttet()).orElseThrow(() -> new IkkeFunnet("feil.fravar.finnesIkke"));
    krevRett(innlogget.naa(), rad.person());
    rad.avslutt(klokke.instant());
    fravar.saveAndFlush(rad);
    jobb.kjor();
  }

  /** @return the absences of the person, those the person stands in for, and those of the units the person leads */
  @Transactional(readOnly = true)
  public List<Fravarsrad> liste() {
    var idag = LocalDate.now(klokke);
    var mine = kanRegistreresFor().stream().map(Person::id).collect(Collectors.toSet());
    var rader = fravar.gjeldendeOgKommende(mine, innlogget.naa().person(), idag);
    var navn =
        personer.navn(
            rader.stream().flatMap(rad -> Stream.of(rad.person(), rad.stedfortreder())).collect(Collectors.toSet()));
    return rader.stream().map(rad -> rad(rad, navn, mine, idag)).toList();
  }

  private static Fravarsrad rad(Fravar rad, Map<String, String> navn, Set<String> mine, LocalDate idag) {
    return new Fravarsrad(
        rad.id(),
        rad.person(),
        navn.get(rad.person()),
        rad.stedfortreder(),
        navn.get(rad.stedfortreder()),
        rad.fra(),
        rad.til(),
        rad.grupper(),
        !rad.fra().isAfter(idag),
        mine.contains(rad.person()));
  }

  /** @return those whose absence the person may register: oneself first, then those of the units the person leads */
  @Transactional(readOnly = true)
  public List<Person> kanRegistreresFor() {
    var hvem = innlogget.naa();
    var leder = hvem.enheter().stream().filter(enhet -> hvem.har(Roller.gruppe(enhet, Roller.LEDER))).toList();
    var andre = personer.iEnheter(leder).stream().filter(person -> !person.id().equals(hvem.person()));
    return Stream.concat(personer.finn(hvem.person()).stream(), andre).toList();
  }

  /**
   * @param person whose absence it is
   * @return the groups that can be lent
   */
  @Transactional(readOnly = true)
  public Collection<String> grupper(String person) {
    var hvem = innlogget.naa();
    return harRett(hvem, person) ? regler.kanLaanesBort(person) : Set.of();
  }

  private void krevRett(Rettigheter hvem, String person) {
    if (person == null || !harRett(hvem, person)) {
      throw new IkkeTillatt("feil.ikkeTillatt");
    }
  }

  private boolean harRett(Rettigheter hvem, String person) {
    return hvem.person().equals(person)
        || register.egneEnheter(person).stream().anyMatch(enhet -> hvem.har(Roller.gruppe(enhet, Roller.LEDER)));
  }
}
