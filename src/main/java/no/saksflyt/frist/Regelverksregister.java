package no.saksflyt.frist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.IkkeFunnet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rule sets as data: which one a case follows, and what each says. */
@Service
@Transactional(readOnly = true)
public class Regelverksregister implements Regelverkskilde {

  /** The written language whose passages are their own; every other reader gets bokmål. */
  private static final String NYNORSK = "NN";

  private final Regelverkslager lager;

  Regelverksregister(Regelverkslager lager) {
    this.lager = lager;
  }

  @Override
  public List<Regelverk> alle() {
    return lager.alle();
  }

  /**
   * @param kode a rule set's code
   * @return the rule set
   * @throws IkkeFunnet when there is none
   */
  public Regelverk hent(String kode) {
    return lager.finn(kode).orElseThrow(() -> new IkkeFunnet("feil.regelverk.finnesIkke"));
  }

  /**
   * @param vedtaksdato the day of the decision, or null when there is none yet
   * @param klagedato the day the complaint was received, or null
   * @param saksdato the day the case was opened, or null; at least one of the three is given
   * @return the rule set the case follows
   */
  public Regelverk velg(LocalDate vedtaksdato, LocalDate klagedato, LocalDate saksdato) {
    return Regelverksvalg.velg(lager.alle(), vedtaksdato, klagedato, saksdato);
  }

  /** @return what the rule set says, point by point, in the order of the list */
  public List<Regelverkstekst> tekster(String kode) {
    return lager.tekster(kode);
  }

  /**
   * @param kode a rule set's code
   * @param nokkel the point, for instance {@code klageadgang}
   * @param maalform {@code NN} for nynorsk, anything else for bokmål
   * @return the passage, empty while it is not written
   */
  public Optional<String> tekst(String kode, String nokkel, String maalform) {
    return lager.tekst(kode, nokkel).map(en -> NYNORSK.equals(maalform) ? en.tekstNn() : en.tekstNb());
  }

  /**
   * @param kode a rule set's code
   * @param nokkel the point
   * @return the provision, empty while nobody has stated it
   */
  public Optional<String> hjemmel(String kode, String nokkel) {
    return lager.tekst(kode, nokkel).map(Regelverkstekst::hjemmel);
  }

  /** @return the formal requirements the rule set puts to a complaint, in the order they are assessed */
  public List<Formkrav> formkrav(String kode) {
    return lager.formkrav(kode);
  }

  /** @return what was changed in the rule set, the latest first */
  public List<Regelverksendring> endringer(String kode) {
    return lager.endringer(kode);
  }
}
