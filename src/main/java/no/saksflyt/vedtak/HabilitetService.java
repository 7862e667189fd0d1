package no.saksflyt.vedtak;

import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Skriverett;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How it is raised who may not take part in a case: a person steps aside or puts the question before the superior, a party
 * objects (forvaltningsloven § 8). {@link Habilitetsavgjorelser} answers.
 */
@Service
@Transactional
public class HabilitetService {

  private static final int MAKS_TEKST = 4_000;
  private static final int MAKS_NAVN = 200;

  private final Habilitetslager lager;
  private final Habilitetsregel regel;
  private final SakService saker;
  private final Skriverett skriverett;
  private final Personer personer;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final ApplicationEventPublisher fortell;

  HabilitetService(
      Habilitetslager lager,
      Habilitetsregel regel,
      SakService saker,
      Skriverett skriverett,
      Personer personer,
      Hendelser hendelser,
      Innlogget innlogget,
      ApplicationEventPublisher fortell) {
    this.lager = lager;
    this.regel = regel;
    this.saker = saker;
    this.skriverett = skriverett;
    this.personer = personer;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.fortell = fortell;
  }

  /**
   * The person behind the call steps aside: decided by themselves, at once.
   *
   * @param saksnummer an open case
   * @param grunn what it rests on, 1 to 4 000 characters
   * @throws Konflikt when the person is out already
   * @throws no.saksflyt.felles.IkkeTillatt when the person may only read
   */
  public void meldInhabil(Saksnummer saksnummer, String grunn) {
    var meg = innlogget.naa().person();
    if (regel.grad(saksnummer, meg) == Habilitet.Grad.UTE) {
      throw new Konflikt("feil.habilitet.alleredeUte");
    }
    registrer(saksnummer, new Reist(meg, null, Habilitet.Slag.ERKLAERING, grunn, null, Habilitet.Utfall.INHABIL));
    hendelser.registrer(Hendelse.av(saksnummer, "HABILITET_INHABIL", meg).til(personer.navn(meg)).fordi(grunn));
    fortell.publishEvent(new BlittInhabil(saksnummer, meg));
  }

  /**
   * The person behind the call puts the question before the superior; until it is answered the person prepares but does not
   * decide.
   *
   * @param saksnummer an open case
   * @param grunn what it rests on, 1 to 4 000 characters
   * @throws no.saksflyt.felles.IkkeTillatt when the person may only read
   */
  public void forelegg(Saksnummer saksnummer, String grunn) {
    var meg = innlogget.naa().person();
    registrer(saksnummer, new Reist(meg, null, Habilitet.Slag.ERKLAERING, grunn, null, null));
    hendelser.registrer(Hendelse.av(saksnummer, "HABILITET_FORELAGT", meg).til(personer.navn(meg)).fordi(grunn));
    fortell.publishEvent(new HabilitetReist(saksnummer, meg));
  }

  /**
   * A party objects to a person; recorded by hand.
   *
   * @param saksnummer an open case
   * @param person whom the objection is about
   * @param fremsattAv the party's name, at most 200 characters
   * @param grunn what it rests on, 1 to 4 000 characters
   * @throws no.saksflyt.felles.IkkeTillatt when the person behind the call may only read
   */
  public void innsigelse(Saksnummer saksnummer, String person, String fremsattAv, String grunn) {
    reis(saksnummer, new Reist(person, null, Habilitet.Slag.INNSIGELSE, grunn, fremsattAv, null));
  }

  /**
   * A party objects by a page of its own, and names the person as it knows it. A full name that one person here bears says who it is
   * about; else the leader of the case's unit says it. Which of the two is told to nobody outside.
   *
   * @param saksnummer an open case
   * @param omtalt whom it is about in the party's words, 1 to 200 characters
   * @param fremsattAv the party's name
   * @param grunn what it rests on, 1 to 4 000 characters
   * @throws no.saksflyt.felles.IkkeTillatt when somebody with a login may only read
   */
  public void innsigelseFraPart(Saksnummer saksnummer, String omtalt, String fremsattAv, String grunn) {
    reis(saksnummer, new Reist(medNavn(omtalt), omtalt, Habilitet.Slag.INNSIGELSE, grunn, fremsattAv, null));
  }

  private void reis(Saksnummer saksnummer, Reist ny) {
    registrer(saksnummer, ny);
    hendelser.registrer(
        Hendelse.av(saksnummer, "HABILITET_INNSIGELSE", innlogget.id())
            .til(ny.person() == null ? ny.omtalt().strip() : personer.navn(ny.person()))
            .fordi(ny.grunn()));
    fortell.publishEvent(new HabilitetReist(saksnummer, ny.person()));
  }

  /** @return id of the one person who bears the name; null for none, and for several */
  private String medNavn(String navn) {
    var alle =
        personer.alle().stream().filter(p -> p.aktiv() && navn != null && p.navn().equalsIgnoreCase(navn.strip())).toList();
    return alle.size() == 1 ? alle.get(0).id() : null;
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

  /** A question as it is raised. */
  private record Reist(
      String person, String omtalt, Habilitet.Slag slag, String grunn, String fremsattAv, Habilitet.Utfall utfall) {}

  private void registrer(Saksnummer saksnummer, Reist ny) {
    skriverett.krev();
    if (!saker.hent(saksnummer).aapen()) {
      throw new Konflikt("feil.sak.erAvsluttet", saksnummer);
    }
    kontroller(ny);
    lager.settInn(
        new Habilitetslager.Ny(
            saksnummer,
            ny.person(),
            strippet(ny.omtalt()),
            ny.slag(),
            ny.grunn().strip(),
            strippet(ny.fremsattAv()),
            innlogget.id(),
            ny.utfall()));
  }

  private void kontroller(Reist ny) {
    var feil = new ArrayList<Feltfeil>();
    if (ny.omtalt() == null && personer.finn(ny.person()).filter(Person::aktiv).isEmpty()) {
      feil.add(new Feltfeil("person", "feil.habilitet.person"));
    }
    if (ny.omtalt() != null) {
      tekst(feil, "omtalt", "Hvem det gjelder", ny.omtalt(), MAKS_NAVN);
    }
    if (ny.slag() == Habilitet.Slag.INNSIGELSE) {
      tekst(feil, "fremsattAv", "Fremsatt av", ny.fremsattAv(), MAKS_NAVN);
    }
    tekst(feil, "grunn", "Grunn", ny.grunn(), MAKS_TEKST);
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private static String strippet(String tekst) {
    return tekst == null ? null : tekst.strip();
  }

  private static void tekst(List<Feltfeil> feil, String felt, String navn, String verdi, int maks) {
    if (verdi == null || verdi.isBlank()) {
      feil.add(new Feltfeil(felt, "feil.felt.mangler", navn));
    } else if (verdi.length() > maks) {
      feil.add(new Feltfeil(felt, "feil.felt.forLang", navn, maks));
    }
  }
}
