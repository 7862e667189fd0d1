package no.saksflyt.vedtak;

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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the superior decides of who may take part in a case, with reasons (forvaltningsloven § 8). Nothing is taken away, only
 * ended.
 */
@Service
@Transactional
public class Habilitetsavgjorelser {

  private static final int MAKS_TEKST = 4_000;

  private final Habilitetslager lager;
  private final Habilitetsregel regel;
  private final Overordnede overordnede;
  private final SakService saker;
  private final Personer personer;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final ApplicationEventPublisher fortell;

  Habilitetsavgjorelser(
      Habilitetslager lager,
      Habilitetsregel regel,
      Overordnede overordnede,
      SakService saker,
      Personer personer,
      Hendelser hendelser,
      Innlogget innlogget,
      ApplicationEventPublisher fortell) {
    this.lager = lager;
    this.regel = regel;
    this.overordnede = overordnede;
    this.saker = saker;
    this.personer = personer;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.fortell = fortell;
  }

  /**
   * The superior decides.
   *
   * @param id the question's id
   * @param utfall the answer
   * @param begrunnelse why, 1 to 4 000 characters
   * @param versjon the version that was looked at
   * @throws IkkeTillatt when the person behind the call is not the superior, or is disqualified too
   * @throws Regelbrudd naming every field that is wrong; nothing is decided before it is said who it is about
   * @throws Konflikt when it is decided already, or was changed meanwhile
   */
  public void avgjor(long id, Habilitet.Utfall utfall, String begrunnelse, long versjon) {
    var rad = hent(id);
    var borte = krevOverordnet(rad);
    krevUavgjort(rad);
    var feil = new ArrayList<Feltfeil>();
    if (utfall == null) {
      feil.add(new Feltfeil("utfall", "feil.felt.mangler", "Avgjørelse"));
    } else if (rad.person() == null) {
      feil.add(new Feltfeil("utfall", "feil.habilitet.hvem"));
    }
    tekst(feil, begrunnelse);
    krev(feil);
    if (!lager.avgjor(rad.id(), utfall, begrunnelse.strip(), innlogget.id(), versjon)) {
      throw new Konflikt("feil.endretImens");
    }
    hendelser.registrer(
        Hendelse.av(rad.saksnummer(), "HABILITET_" + utfall, innlogget.id())
            .paaVegneAv(borte)
            .til(hvem(rad))
            .fordi(begrunnelse));
    if (utfall == Habilitet.Utfall.INHABIL) {
      fortell.publishEvent(new BlittInhabil(rad.saksnummer(), rad.person()));
    }
  }

  /**
   * The leader of the case's unit says whom a party's own words are about; the question goes on to that person's superior.
   *
   * @param id the question's id
   * @param person whom it is about
   * @param versjon the version that was looked at
   * @throws IkkeTillatt for others than the leader
   * @throws Regelbrudd when nobody works here with that id
   * @throws Konflikt when it is said or decided already, or was changed meanwhile
   */
  public void utpek(long id, String person, long versjon) {
    var rad = hent(id);
    var borte = krevOverordnet(rad);
    krevUavgjort(rad);
    if (rad.person() != null) {
      throw new Konflikt("feil.endretImens");
    }
    if (personer.finn(person).filter(Person::aktiv).isEmpty()) {
      throw new Regelbrudd(new Feltfeil("person", "feil.habilitet.person"));
    }
    if (!lager.utpek(id, person, versjon)) {
      throw new Konflikt("feil.endretImens");
    }
    hendelser.registrer(
        Hendelse.av(rad.saksnummer(), "HABILITET_UTPEKT", innlogget.id())
            .paaVegneAv(borte)
            .fra(rad.omtalt())
            .til(personer.navn(person)));
    fortell.publishEvent(new HabilitetReist(rad.saksnummer(), person));
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
    tekst(feil, begrunnelse);
    krev(feil);
    if (!lager.avslutt(rad.id(), versjon)) {
      throw new Konflikt("feil.endretImens");
    }
    hendelser.registrer(
        Hendelse.av(rad.saksnummer(), "HABILITET_OPPHEVET", innlogget.id())
            .paaVegneAv(borte)
            .til(hvem(rad))
            .fordi(begrunnelse));
  }

  /** @return the questions that await the person behind the call as superior, the oldest first */
  @Transactional(readOnly = true)
  public List<Habilitet> venter() {
    return lager.uavgjorte().stream().filter(rad -> !rollen(rad).isEmpty()).toList();
  }

  /**
   * @param rad a question in a case the person may see
   * @return whether the person behind the call decides on it: as superior, or standing in for one
   */
  @Transactional(readOnly = true)
  public boolean kanAvgjore(Habilitet rad) {
    return !rollen(rad).isEmpty();
  }

  /**
   * @param saksnummer a case
   * @param person whom a question in it is about, or null while nobody has said
   * @return ids of those who decide it
   */
  @Transactional(readOnly = true)
  public Set<String> overordnede(Saksnummer saksnummer, String person) {
    return person == null ? overordnede.forEnhet(saker.hent(saksnummer).enhet()) : overordnede.av(person);
  }

  /** The superiors the person behind the call is or stands in for; never for a question on the person. */
  private Set<String> rollen(Habilitet rad) {
    var naa = innlogget.naa();
    if (naa.person().equals(rad.person())) {
      return Set.of();
    }
    var mine = new TreeSet<>(overordnede(rad.saksnummer(), rad.person()));
    mine.removeIf(leder -> !leder.equals(naa.person()) && !naa.handlerFor().contains(leder));
    return mine;
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
    var rollen = rollen(rad);
    if (rollen.isEmpty()) {
      throw new IkkeTillatt("feil.habilitet.ikkeOverordnet", hvem(rad));
    }
    regel.krevForberede(rad.saksnummer(), meg);
    if (rollen.contains(meg)) {
      return null;
    }
    var borte = rollen.iterator().next();
    regel.krevForberede(rad.saksnummer(), borte);
    return borte;
  }

  private static void krevUavgjort(Habilitet rad) {
    if (rad.utfall() != null) {
      throw new Konflikt("feil.habilitet.avgjort");
    }
  }

  private String hvem(Habilitet rad) {
    return rad.person() == null ? rad.omtalt() : personer.navn(rad.person());
  }

  private static void tekst(List<Feltfeil> feil, String begrunnelse) {
    if (begrunnelse == null || begrunnelse.isBlank()) {
      feil.add(new Feltfeil("begrunnelse", "feil.felt.mangler", "Begrunnelse"));
    } else if (begrunnelse.length() > MAKS_TEKST) {
      feil.add(new Feltfeil("begrunnelse", "feil.felt.forLang", "Begrunnelse", MAKS_TEKST));
    }
  }

  private static void krev(List<Feltfeil> feil) {
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }
}
