package no.saksflyt.sak;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Kretser;
import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Rettigheter;
import no.saksflyt.tilgang.Tilgangslogg;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Makes cases and changes their small row; every change is an event. These are steps of use cases: whether the person may do
 * it is for the use case to say.
 */
@Service
@Transactional
public class SakService {

  private final SakRepository saker;
  private final Saksnummerserie serie;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Kretser kretser;
  private final Tilgangslogg logg;
  private final Personer personer;
  private final Sokeregister sokeord;
  private final ObjectProvider<Saksrelasjoner> relasjoner;
  private final Clock klokke;

  SakService(
      SakRepository saker,
      Saksnummerserie serie,
      Hendelser hendelser,
      Innlogget innlogget,
      Kretser kretser,
      Tilgangslogg logg,
      Personer personer,
      Sokeregister sokeord,
      ObjectProvider<Saksrelasjoner> relasjoner,
      Clock klokke) {
    this.saker = saker;
    this.serie = serie;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.kretser = kretser;
    this.logg = logg;
    this.personer = personer;
    this.sokeord = sokeord;
    this.relasjoner = relasjoner;
    this.klokke = klokke;
  }

  /**
   * @param ny what the case is to be
   * @return the new case; a restricted one is at first seen only by whoever made it
   */
  public Sak opprett(NySak ny) {
    var sak = ny(ny);
    if (ny.begrenset()) {
      var krets = Kretser.forSak(sak.saksnummer());
      sak.begrens(krets);
      innlogget.hvisNoen().ifPresent(p -> kretser.slippInn(krets, p.person()));
    }
    return lagre(sak);
  }

  /**
   * Makes a case that is about another and cannot be worked on without it: it is in the same circle, so that whoever sees the one
   * sees the other, whenever and from whichever of them they are let in.
   *
   * @param ny what the case is to be; whether it is restricted follows from the other
   * @param om the other case, which the person must be able to see
   * @return the new case
   * @throws IkkeFunnet when the other does not exist or is not for this person
   */
  public Sak opprettOm(NySak ny, Saksnummer om) {
    var krets = hent(om).krets();
    var sak = ny(ny);
    if (krets != null) {
      sak.begrens(krets);
    }
    return lagre(sak);
  }

  private Sak ny(NySak ny) {
    return new Sak(serie.neste(LocalDate.now(klokke).getYear()), ny, klokke.instant(), innlogget.id());
  }

  private Sak lagre(Sak sak) {
    saker.saveAndFlush(sak);
    hendelser.registrer(Hendelse.av(sak.saksnummer(), "SAK_OPPRETTET", innlogget.id()).til(sak.status()));
    sokeord.endret(sak.saksnummer());
    return sak;
  }

  /**
   * @param saksnummer a case
   * @return the case, if the person behind the call may see it; reading a restricted case is recorded
   * @throws IkkeFunnet when it does not exist or is not for this person
   */
  public Sak hent(Saksnummer saksnummer) {
    var sak = utenKontroll(saksnummer);
    if (sak.krets() != null) {
      innlogget.hvisNoen().ifPresent(person -> kontroller(sak, person));
    }
    return sak;
  }

  private void kontroller(Sak sak, Rettigheter person) {
    var ser = person.serKrets(sak.krets());
    if (!ser || forsteGang(sak.saksnummer())) {
      logg.skriv(person.person(), sak.saksnummer(), "LES", ser, ser ? null : "feil.sak.finnesIkke");
    }
    if (!ser) {
      throw new IkkeFunnet("feil.sak.finnesIkke", sak.saksnummer());
    }
  }

  /**
   * Takes the case for the rest of the transaction, so that two who end or open it at the same moment take turns and the
   * second is told. Must be the first the transaction asks of the case.
   *
   * @param saksnummer a case
   * @return the case as it stands now
   * @throws IkkeFunnet when it does not exist or is not for this person
   */
  public Sak laas(Saksnummer saksnummer) {
    saker.laas(saksnummer.toString());
    return hent(saksnummer);
  }

  /**
   * @param saksnummer a case
   * @param status the family's new status; nothing happens when it is the present one
   */
  public void settStatus(Saksnummer saksnummer, String status) {
    var sak = hent(saksnummer);
    if (!Objects.equals(sak.status(), status)) {
      var foer = sak.status();
      sak.settStatus(status);
      registrer(saksnummer, "STATUS_ENDRET", foer, status, null);
    }
  }

  /**
   * @param saksnummer a case
   * @param enhet the unit that owns it from now on
   * @param grunn why, or null
   */
  public void settEnhet(Saksnummer saksnummer, String enhet, String grunn) {
    var sak = hent(saksnummer);
    var foer = sak.enhet();
    sak.settEnhet(enhet);
    registrer(saksnummer, "ENHET_ENDRET", foer, enhet, grunn);
  }

  /**
   * @param saksnummer a case
   * @param eier the person who answers for it from now on; named in its circle when it is restricted
   * @param grunn why, or null
   */
  public void settEier(Saksnummer saksnummer, String eier, String grunn) {
    var sak = hent(saksnummer);
    var foer = sak.eier();
    sak.settEier(eier);
    if (sak.krets() != null && eier != null) {
      kretser.slippInn(sak.krets(), eier);
    }
    registrer(saksnummer, "EIER_ENDRET", foer, eier, grunn);
  }

  /**
   * Gives an open case another title or goal. The family tells the timeline: it knows what else changed, and why.
   *
   * @param saksnummer an open case
   * @param tittel its title from now on, at most 500 characters
   * @param maal the goal it serves from now on, or null
   */
  public void settTittel(Saksnummer saksnummer, String tittel, String maal) {
    hent(saksnummer).settTittel(tittel, maal);
    sokeord.endret(saksnummer);
  }

  /**
   * @param saksnummer an open case
   * @param status the family's last status
   * @param utfall its outcome
   * @param grunn why, or null
   */
  public void avslutt(Saksnummer saksnummer, String status, String utfall, String grunn) {
    var sak = hent(saksnummer);
    var foer = sak.status();
    sak.avslutt(status, utfall, klokke.instant());
    registrer(saksnummer, "SAK_AVSLUTTET", foer, utfall, grunn);
  }

  /**
   * @param saksnummer an ended case
   * @param status the family's status it goes on with
   * @param grunn why
   */
  public void gjenaapne(Saksnummer saksnummer, String status, String grunn) {
    var sak = hent(saksnummer);
    var foer = sak.status();
    sak.gjenaapne(status);
    registrer(saksnummer, "SAK_GJENAAPNET", foer, status, grunn);
  }

  /**
   * @param saksnummer the case that ends; its number keeps leading to the work
   * @param annen the case that goes on
   * @param overgang how the one goes over into the other
   * @param grunn why
   */
  public void gaaOver(Saksnummer saksnummer, Saksnummer annen, Overgang overgang, String grunn) {
    hent(annen);
    hent(saksnummer).gaarOver(annen, overgang, klokke.instant());
    registrer(saksnummer, overgang.hendelse(), saksnummer.toString(), annen.toString(), grunn);
    registrer(annen, overgang.hendelse(), saksnummer.toString(), annen.toString(), grunn);
    relasjoner.getObject().gattOver(saksnummer, annen, overgang);
  }

  /** @param saksnummer a case that ended in favour of another and is to be opened again */
  public void opphevOvergang(Saksnummer saksnummer) {
    var sak = hent(saksnummer);
    relasjoner.getObject().overgangOpphevet(saksnummer, Saksnummer.av(sak.erstattetAv()), Overgang.valueOf(sak.utfall()));
  }

  /**
   * Names more persons on a restricted case, and on those that are in its circle; an open one is left as it is.
   *
   * @param saksnummer a case the person may see
   * @param nye ids of persons who from now on see it
   * @throws Regelbrudd when one of them is nobody who can log in
   */
  public void slippInn(Saksnummer saksnummer, Collection<String> nye) {
    var krets = hent(saksnummer).krets();
    if (krets == null) {
      return;
    }
    var inne = kretser.medlemmer(krets);
    for (var person : nye) {
      if (personer.finn(person).filter(Person::aktiv).isEmpty()) {
        throw new Regelbrudd(new Feltfeil("personer", "feil.sak.ukjentPerson", person));
      }
      if (!inne.contains(person)) {
        kretser.slippInn(krets, person);
        // Cases about one another share a circle, and each tells of it.
        saker.iKrets(krets).forEach(nr -> registrer(Saksnummer.av(nr), "KRETS_UTVIDET", null, person, null));
      }
    }
  }

  /**
   * @param saksnummer a case the person may see
   * @return the ids of those named on it; empty for one that is open to all
   */
  public List<String> medlemmer(Saksnummer saksnummer) {
    var krets = hent(saksnummer).krets();
    return krets == null ? List.of() : kretser.medlemmer(krets);
  }

  /** A page asks for its case many times; the person read it once. */
  private static boolean forsteGang(Saksnummer saksnummer) {
    var request = RequestContextHolder.getRequestAttributes();
    var merke = SakService.class.getName() + saksnummer;
    if (request == null || request.getAttribute(merke, RequestAttributes.SCOPE_REQUEST) != null) {
      return request == null;
    }
    request.setAttribute(merke, Boolean.TRUE, RequestAttributes.SCOPE_REQUEST);
    return true;
  }

  private void registrer(Saksnummer saksnummer, String type, String foer, String etter, String grunn) {
    hendelser.registrer(Hendelse.av(saksnummer, type, innlogget.id()).fra(foer).til(etter).fordi(grunn));
    sokeord.endret(saksnummer);
  }

  private Sak utenKontroll(Saksnummer saksnummer) {
    return saker
        .findById(saksnummer.toString())
        .orElseThrow(() -> new IkkeFunnet("feil.sak.finnesIkke", saksnummer));
  }
}
