package no.saksflyt.oppgave.fravar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppgave.NyttFravar;
import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Rettighetsregister;
import no.saksflyt.tilgang.Roller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an absence must be. Chains are refused: a substitute who is away, and somebody who stands in for another going away. */
@Component
public class Fravarsregler {

  private static final int MAKS_AAR = 2;

  private final Personer personer;
  private final Rettighetsregister register;
  private final JdbcClient jdbc;
  private final Clock klokke;

  Fravarsregler(Personer personer, Rettighetsregister register, JdbcClient jdbc, Clock klokke) {
    this.personer = personer;
    this.register = register;
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /**
   * @param nytt the absence
   * @throws Regelbrudd with everything that is wrong
   */
  public void kontroller(NyttFravar nytt) {
    var feil = new ArrayList<Feltfeil>();
    periode(nytt, feil);
    stedfortreder(nytt, feil);
    grupper(nytt, feil);
    if (feil.isEmpty()) {
      sammenfall(nytt, feil);
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private void periode(NyttFravar nytt, List<Feltfeil> feil) {
    var idag = LocalDate.now(klokke);
    if (nytt.fra() == null) {
      feil.add(new Feltfeil("fra", "feil.fravar.fraMangler"));
    } else if (nytt.fra().isBefore(idag)) {
      feil.add(new Feltfeil("fra", "feil.fravar.fraPassert"));
    }
    if (nytt.til() == null) {
      feil.add(new Feltfeil("til", "feil.fravar.tilMangler"));
    } else if (nytt.fra() != null && nytt.til().isBefore(nytt.fra())) {
      feil.add(new Feltfeil("til", "feil.fravar.tilForFra"));
    } else if (nytt.til().isAfter(idag.plusYears(MAKS_AAR))) {
      feil.add(new Feltfeil("til", "feil.fravar.forLangt"));
    }
  }

  private void stedfortreder(NyttFravar nytt, List<Feltfeil> feil) {
    var hvem = nytt.stedfortreder();
    if (hvem == null || hvem.isBlank()) {
      feil.add(new Feltfeil("stedfortreder", "feil.fravar.stedfortrederMangler"));
    } else if (hvem.equals(nytt.person())) {
      feil.add(new Feltfeil("stedfortreder", "feil.fravar.segSelv"));
    } else if (personer.finn(hvem).filter(Person::aktiv).isEmpty()) {
      feil.add(new Feltfeil("stedfortreder", "feil.fravar.ukjentPerson"));
    }
  }

  private void grupper(NyttFravar nytt, List<Feltfeil> feil) {
    if (nytt.grupper().isEmpty()) {
      feil.add(new Feltfeil("grupper", "feil.fravar.grupperMangler"));
    } else if (!kanLaanesBort(nytt.person()).containsAll(nytt.grupper())) {
      feil.add(new Feltfeil("grupper", "feil.fravar.ikkeEgenGruppe"));
    }
  }

  /**
   * @param person a person
   * @return the person's own groups, without the one everybody has
   */
  public Set<String> kanLaanesBort(String person) {
    var grupper = new TreeSet<>(register.egneGrupper(person));
    grupper.remove(Roller.ANSATT);
    return grupper;
  }

  private void sammenfall(NyttFravar nytt, List<Feltfeil> feil) {
    if (finnes("person", nytt.person(), nytt)) {
      feil.add(new Feltfeil("fra", "feil.fravar.overlapper"));
    }
    if (finnes("person", nytt.stedfortreder(), nytt)) {
      feil.add(new Feltfeil("stedfortreder", "feil.fravar.stedfortrederBorte"));
    }
    if (finnes("stedfortreder", nytt.person(), nytt)) {
      feil.add(new Feltfeil("fra", "feil.fravar.erSelvStedfortreder"));
    }
  }

  private boolean finnes(String kolonne, String person, NyttFravar nytt) {
    return jdbc.sql(
                "select count(*) from fravar where " + kolonne + " = :person and avsluttet is null and fra <= :til and til >= :fra")
            .param("person", person)
            .param("fra", nytt.fra())
            .param("til", nytt.til())
            .query(Integer.class)
            .single()
        > 0;
  }
}
