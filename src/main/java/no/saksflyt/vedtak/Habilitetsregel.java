package no.saksflyt.vedtak;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Rettighetsregister;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a person may take part in a case, as it stands today (forvaltningsloven §§ 6 and 8). */
@Service
@Transactional(readOnly = true)
public class Habilitetsregel {

  private final Habilitetslager lager;
  private final Rettighetsregister register;
  private final Personer personer;
  private final Clock klokke;

  Habilitetsregel(Habilitetslager lager, Rettighetsregister register, Personer personer, Clock klokke) {
    this.lager = lager;
    this.register = register;
    this.personer = personer;
    this.klokke = klokke;
  }

  /**
   * @param saksnummer a case
   * @param person a person's id
   * @return how far the person may take part
   */
  public Habilitet.Grad grad(Saksnummer saksnummer, String person) {
    var idag = LocalDate.now(klokke);
    var grad = Habilitet.Grad.FRI;
    for (var rad : lager.gjelderFor(saksnummer)) {
      if (rad.person() == null || rad.utfall() == Habilitet.Utfall.HABIL || !rad.gjelder(idag)) {
        continue;
      }
      if (rad.person().equals(person)) {
        if (rad.utfall() == Habilitet.Utfall.INHABIL) {
          return Habilitet.Grad.UTE;
        }
        grad = Habilitet.Grad.FORBEREDER;
      } else if (rad.utfall() == Habilitet.Utfall.INHABIL && underordnet(person, rad.person())) {
        grad = Habilitet.Grad.FORBEREDER;
      }
    }
    return grad;
  }

  /**
   * @param saksnummer a case
   * @param person who is to prepare it, or the absent person it is done for
   * @throws IkkeTillatt when the person is disqualified
   */
  public void krevForberede(Saksnummer saksnummer, String person) {
    if (grad(saksnummer, person) == Habilitet.Grad.UTE) {
      throw new IkkeTillatt("feil.habilitet.ute", personer.navn(person));
    }
  }

  /**
   * @param saksnummer a case
   * @param person who is to decide in it, or the absent person it is done for
   * @throws IkkeTillatt when the person is disqualified, or may only prepare
   */
  public void krevAvgjore(Saksnummer saksnummer, String person) {
    var grad = grad(saksnummer, person);
    if (grad != Habilitet.Grad.FRI) {
      throw new IkkeTillatt(
          grad == Habilitet.Grad.UTE ? "feil.habilitet.ute" : "feil.habilitet.baareForberede", personer.navn(person));
    }
  }

  boolean kanForberede(Saksnummer saksnummer, String person) {
    return grad(saksnummer, person) != Habilitet.Grad.UTE;
  }

  /** Direct subordinates: those of the unit a leader leads, and the leaders under the director. */
  private boolean underordnet(String person, String leder) {
    var lederens = register.egneGrupper(leder);
    return lederens.contains(Roller.DIREKTOR) && register.egneGrupper(person).contains(Roller.LEDER)
        || ledet(lederens, register.egneEnheter(person));
  }

  private static boolean ledet(Set<String> grupper, Set<String> enheter) {
    return enheter.stream().anyMatch(enhet -> grupper.contains(Roller.gruppe(enhet, Roller.LEDER)));
  }
}
