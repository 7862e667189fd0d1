package no.saksflyt.vedtak;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Rettighetsregister;
import no.saksflyt.tilgang.Roller;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may not take part in a case: a person steps aside or puts the question before the superior, a party objects, the superior
 * decides with reasons (forvaltningsloven § 8). Nothing is taken away, only ended.
 */
@Service
@Transactional
public class HabilitetService {

  private static final int MAKS_TEKST = 4_000;
  private static final int MAKS_NAVN = 200;

  private final Habilitetslager lager;
  private final Habilitetsregel regel;
  private final SakService saker;
  private final Personer personer;
  private final Rettighetsregister register;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final ApplicationEventPublisher fortell;
  private final Clock klokke;

  HabilitetService(
      Habilitetslager lager,
      Habilitetsregel regel,
      SakService saker,
      Personer personer,
      Rettighetsregister register,
      Hendelser hendelser,
      Innlogget innlogget,
      ApplicationEventPublisher fortell,
      Clock klokke) {
    this.lager = lager;
    this.regel = regel;
    this.saker = saker;
    this.personer = personer;
    this.register = register;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.fortell = fortell;
    this.klokke = klokke;
  }

  /**
   * The person behind the call steps aside: decided by themselves, at once.
   *
   * @param saksnummer an open case
   * @param grunn what it rests on, 1 to 4 000 characters
   * @throws Konflikt when the person is out already
   */
  public void meldInhabil(Saksnummer saksnummer, String grunn) {
    var meg = innlogget.naa().person();
    if (regel.grad(saksnummer, meg) == Habilitet.Grad.UTE) {
      throw new Konflikt("feil.habilitet.alleredeUte");
    }
    registrer(saksnummer, meg, Habilitet.Slag.ERKLAERING, grunn, null, Habilitet.Utfall.INHABIL);
    hendelser.registrer(Hendelse.av(saksnummer, "HABILITET_INHABIL", meg).til(personer.navn(meg)).fordi(grunn));
    fortell.publishEvent(new BlittInhabil(saksnummer, meg));
  }

  /**
   * The person behind the call puts the question before the superior; until it is answered the person prepares but does not
   * decide.
   *
   * @param saksnummer an open case
   * @param grunn what it rests on, 1 to 4 000 characters
   */
  public void forelegg(Saksnummer saksnummer, String grunn) {
    var meg = innlogget.naa().person();
    registrer(saksnummer, meg, Habilitet.Slag.ERKLAERING, grunn, null, null);
    hendelser.registrer(Hendelse.av(saksnummer, "HABILITET_FORELAGT", meg).til(personer.navn(meg)).fordi(grunn));
    fortell.publishEvent(new HabilitetReist(saksnummer, meg));
  }

  /**
   * A party objects to a person; recorded by hand, or by the party's own page.
   *
   * @param saksnummer an open case
   * @param person whom the objection is about
   * @param fremsattAv the party's name, at most 200 characters
   * @param grunn what it rests on, 1 to 4 000 characters
   */
  public void innsigelse(Saksnummer saksnummer, String person, String fremsattAv, String grunn) {
    registrer(saksnummer, person, Habilitet.Slag.INNSIGELSE, grunn, fremsattAv, null);
    hendelser.registrer(
        Hendelse.av(saksnummer, "HABILITET_INNSIGELSE", innlogget.id()).til(personer.navn(person)).fordi(grunn));
    fortell.publishEvent(new HabilitetReist(saksnummer, person));
  }

  /**
   * The superior decides.
   *
   * @param id the question's id
   * @param utfall the answer
   * @param begrunnelse why, 1 to 4 000 characters
   * @param versjon the version that was looked at
   * @throws IkkeTillatt when the person behind the call is not the superior, or is disqualified too
   * @throws Konflikt when it is decided already, or was changed meanwhile
   */
  public void avgjor(long id, Habilitet.Utfall utfall, String begrunnelse, long versjon) {
    var rad = hent(id);
    var borte = krevOverordnet(rad);
    if (rad.utfall() != null) {
      throw new Konflikt("feil.habilitet.avgjort");
    }
    var feil = new ArrayList<Feltfeil>();
    if (utfall == null) {
      feil.add(new Feltfeil("utfall", "feil.felt.mangler", "Avgjørelse"));
    }
    tekst(feil, "begrunnelse", "Begrunnelse", begrunnelse, MAKS_TEKST);
    krev(feil);
    if (!lager.avgjor(rad.id(), utfall, begrunnelse.strip(), innlogget.id(), versjon)) {
      throw new Konflikt("feil.endretImens");
    }
    hendelser.registrer(
        Hendelse.av(rad.saksnummer(), "HABILITET_" + utfall, innlogget.id())
            .paaVegneAv(borte)
            .til(personer.navn(rad.person()))
            .fordi(begrunnelse));
    if (utfall == Habilitet.Utfall.INHABIL) {
      fortell.publishEvent(new BlittInhabil(rad.saksnummer(), rad.person()));
    }
  }

  /**
   * The superior finds that a person is no longer disqualified, as when what it rested on is gone; what stands on record stays.
   *
   * @param id the question's id
   * @param begrunnelse why, 1 to 4 000 characters
   * @param versjon the version that was looked at
   */
  public void opphev(long id, String begrunnelse, long versjon) {
    var rad = hent(id);
    var borte = krevOverordnet(rad);
    if (rad.utfall() != Habilitet.Utfall.INHABIL || rad.til() != null) {
      throw new Konflikt("feil.habilitet.avgjort");
    }
    var feil = new ArrayList<Feltfeil>();
    tekst(feil, "begrunnelse", "Begrunnelse", begrunnelse, MAKS_TEKST);
    krev(feil);
    // It no longer holds from this very day; what was decided, and why, stays as it was written.
    if (!lager.avslutt(rad.id(), LocalDate.now(klokke).minusDays(1), versjon)) {
      throw new Konflikt("feil.endretImens");
    }
    hendelser.registrer(
        Hendelse.av(rad.saksnummer(), "HABILITET_OPPHEVET", innlogget.id())
            .paaVegneAv(borte)
            .til(personer.navn(rad.person()))
            .fordi(begrunnelse));
  }

  /**
   * @param saksnummer a case the person may see
   * @return every question raised in it, in the order they were raised
   */
  @Transactional(readOnly = true)
  public List<Habilitet> alle(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return lager.iSak(saksnummer);
  }

  /** @return the questions that await the person behind the call as superior, the oldest first */
  @Transactional(readOnly = true)
  public List<Habilitet> venter() {
    return lager.uavgjorte().stream().filter(rad -> avgjor(rad.person())).toList();
  }

  /**
   * @param person a person's id
   * @return whether the person behind the call decides on that one's disqualification: as superior, or standing in for one
   */
  @Transactional(readOnly = true)
  public boolean avgjor(String person) {
    return !rollen(person).isEmpty();
  }

  /** The superiors the person behind the call is or stands in for; never for a question on the person. */
  private Set<String> rollen(String person) {
    var naa = innlogget.naa();
    if (naa.person().equals(person)) {
      return Set.of();
    }
    var mine = new TreeSet<>(overordnede(person));
    mine.removeIf(leder -> !leder.equals(naa.person()) && !naa.handlerFor().contains(leder));
    return mine;
  }

  /**
   * @param person a person's id
   * @return ids of those who decide whether the person is disqualified: the leaders of the person's units, the director for a
   *     leader; for the director a lawyer, who records what the ministry said
   */
  @Transactional(readOnly = true)
  public Set<String> overordnede(String person) {
    var grupper = register.egneGrupper(person);
    if (grupper.contains(Roller.DIREKTOR)) {
      return iden(personer.medRolle(Roller.JURIST, null), person);
    }
    var ledere = new TreeSet<String>();
    if (!grupper.contains(Roller.LEDER)) {
      register.egneEnheter(person).forEach(enhet -> ledere.addAll(iden(personer.medRolle(Roller.LEDER, enhet), person)));
    }
    return ledere.isEmpty() ? iden(personer.medRolle(Roller.DIREKTOR, null), person) : ledere;
  }

  private static Set<String> iden(List<Person> noen, String utenom) {
    var alle = new TreeSet<String>();
    noen.stream().map(Person::id).filter(id -> !id.equals(utenom)).forEach(alle::add);
    return alle;
  }

  private Habilitet hent(long id) {
    var rad = lager.finn(id).orElseThrow(() -> new IkkeFunnet("feil.finnesIkke"));
    try {
      saker.hent(rad.saksnummer());
    } catch (IkkeFunnet skjult) {
      throw new IkkeFunnet("feil.finnesIkke");
    }
    return rad;
  }

  /** @return the absent superior the person behind the call stands in for, or null */
  private String krevOverordnet(Habilitet rad) {
    var meg = innlogget.naa().person();
    var rollen = rollen(rad.person());
    if (rollen.isEmpty()) {
      throw new IkkeTillatt("feil.habilitet.ikkeOverordnet", personer.navn(rad.person()));
    }
    regel.krevForberede(rad.saksnummer(), meg);
    if (rollen.contains(meg)) {
      return null;
    }
    var borte = rollen.iterator().next();
    regel.krevForberede(rad.saksnummer(), borte);
    return borte;
  }

  private void registrer(
      Saksnummer saksnummer, String person, Habilitet.Slag slag, String grunn, String fremsattAv, Habilitet.Utfall utfall) {
    if (!saker.hent(saksnummer).aapen()) {
      throw new Konflikt("feil.sak.erAvsluttet", saksnummer);
    }
    var feil = new ArrayList<Feltfeil>();
    if (personer.finn(person).filter(Person::aktiv).isEmpty()) {
      feil.add(new Feltfeil("person", "feil.habilitet.person"));
    }
    if (slag == Habilitet.Slag.INNSIGELSE) {
      tekst(feil, "fremsattAv", "Fremsatt av", fremsattAv, MAKS_NAVN);
    }
    tekst(feil, "grunn", "Grunn", grunn, MAKS_TEKST);
    krev(feil);
    var naa = klokke.instant();
    var av = utfall == null ? null : person;
    lager.settInn(
        new Habilitet(
            0, saksnummer, person, slag, grunn.strip(), fremsattAv == null ? null : fremsattAv.strip(), innlogget.id(), naa,
            utfall, av, utfall == null ? null : naa, null, LocalDate.now(klokke), null, 0));
  }

  private static void tekst(List<Feltfeil> feil, String felt, String navn, String verdi, int maks) {
    if (verdi == null || verdi.isBlank()) {
      feil.add(new Feltfeil(felt, "feil.felt.mangler", navn));
    } else if (verdi.length() > maks) {
      feil.add(new Feltfeil(felt, "feil.felt.forLang", navn, maks));
    }
  }

  private static void krev(List<Feltfeil> feil) {
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }
}
