package no.saksflyt.brev;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.saksflyt.brev.mal.Mal;
import no.saksflyt.brev.mal.Malkontroll;
import no.saksflyt.brev.mal.Malnavn;
import no.saksflyt.brev.mal.Malregister;
import no.saksflyt.brev.mal.Malutgave;
import no.saksflyt.brev.mal.Malversjon;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.sak.Maalform;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The templates and the passages they share, as those who keep them work with them. A version is never changed: each change is a new one, with its reason. */
@Service
@Transactional
public class Maler {

  private static final int MAKS_GRUNN = 1_000;

  private final Malregister register;
  private final Malutgave utgave;
  private final Brevregler regler;
  private final Passasjer passasjer;
  private final Innlogget innlogget;

  Maler(Malregister register, Malutgave utgave, Brevregler regler, Passasjer passasjer, Innlogget innlogget) {
    this.register = register;
    this.utgave = utgave;
    this.regler = regler;
    this.passasjer = passasjer;
    this.innlogget = innlogget;
  }

  /** @return every letter's template in use */
  @Transactional(readOnly = true)
  public List<Mal> brev() {
    return register.brev();
  }

  /** @return every passage in use that letters share */
  @Transactional(readOnly = true)
  public List<Mal> passasjer() {
    return register.passasjer();
  }

  /** @return what people call the passages, by their codes */
  @Transactional(readOnly = true)
  public Map<String, String> passasjenavn() {
    return register.passasjenavn();
  }

  /**
   * @param maalform a written language
   * @return the codes of the letters in it that ask for each passage, by the passage's code
   */
  @Transactional(readOnly = true)
  public Map<String, Set<String>> brukere(Maalform maalform) {
    return passasjer.brukere(maalform);
  }

  /**
   * @param navn a template
   * @return it
   * @throws IkkeFunnet when there is none
   */
  @Transactional(readOnly = true)
  public Mal hent(Malnavn navn) {
    return register.finn(navn).orElseThrow(() -> new IkkeFunnet("feil.brevmal.finnesIkke", navn.fil()));
  }

  /**
   * @param navn a template
   * @return its newest versions, newest first, at most 50
   */
  @Transactional(readOnly = true)
  public List<Malversjon> versjoner(Malnavn navn) {
    return register.versjoner(navn);
  }

  /**
   * @param navn a template
   * @param nr one of its versions
   * @return the version
   * @throws IkkeFunnet when there is none
   */
  @Transactional(readOnly = true)
  public Malversjon versjon(Malnavn navn, int nr) {
    return register.versjon(navn, nr);
  }

  /** @return the release's text, or null when it has none */
  @Transactional(readOnly = true)
  public String utgavens(Malnavn navn) {
    return utgave.tekst(navn);
  }

  /**
   * @param navn a template
   * @param tekst what it is to say
   * @return everything that keeps it from being put in use
   */
  @Transactional(readOnly = true)
  public List<Feltfeil> kontroller(Malnavn navn, String tekst) {
    return navn.passasje()
        ? passasjer.kontroller(navn, tekst)
        : Malkontroll.kontroller(
            tekst, regler.feltnavn(navn.mal()), regler.blokker().keySet(), passasjer.tekster(navn.maalform()));
  }

  /**
   * Puts another text in use, for every letter made from now on.
   *
   * @param navn a template
   * @param sett the version the person saw
   * @param tekst what it is to say
   * @param grunn why, 1 to 1 000 characters
   * @throws Regelbrudd naming everything that is wrong with it
   * @throws no.saksflyt.felles.Konflikt when somebody else put another in use meanwhile
   */
  public void taIBruk(Malnavn navn, int sett, String tekst, String grunn) {
    innlogget.krev(Roller.PROSESSEIER, Roller.JURIST);
    hent(navn);
    var feil = new ArrayList<>(kontroller(navn, tekst));
    if (grunn == null || grunn.isBlank()) {
      feil.add(new Feltfeil("grunn", "feil.felt.mangler", "Begrunnelse"));
    } else if (grunn.strip().length() > MAKS_GRUNN) {
      feil.add(new Feltfeil("grunn", "feil.felt.forLang", "Begrunnelse", MAKS_GRUNN));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    register.nyVersjon(navn, sett, tekst, true, innlogget.id(), grunn.strip());
  }

  /**
   * The release's text in place of the process owner's.
   *
   * @param navn a template
   * @param sett the version the person saw
   * @throws IkkeFunnet when the release has no such template
   * @throws no.saksflyt.felles.Konflikt when somebody else put another in use meanwhile
   */
  public void taUtgavens(Malnavn navn, int sett) {
    innlogget.krev(Roller.PROSESSEIER, Roller.JURIST);
    hent(navn);
    if (utgavens(navn) == null) {
      throw new IkkeFunnet("feil.brevmal.finnesIkke", navn.fil());
    }
    register.nyVersjon(navn, sett, utgavens(navn), false, innlogget.id(), null);
  }

  /** The process owner's text stays, and the release's is asked about no more. */
  public void behold(Malnavn navn) {
    innlogget.krev(Roller.PROSESSEIER, Roller.JURIST);
    hent(navn);
    register.vurdert(navn);
  }
}
