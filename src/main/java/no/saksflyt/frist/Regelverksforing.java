package no.saksflyt.frist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Process owner and lawyer keep the rule sets, and say from which day a new one applies. */
@Service
@Transactional
public class Regelverksforing {

  private final Regelverkslager lager;
  private final Regelverksmangler mangler;
  private final Innlogget innlogget;
  private final Clock klokke;

  Regelverksforing(Regelverkslager lager, Regelverksmangler mangler, Innlogget innlogget, Clock klokke) {
    this.lager = lager;
    this.mangler = mangler;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /** @return in words, what the rule set lacks before it can apply; empty when nothing */
  @Transactional(readOnly = true)
  public List<String> mangler(String kode) {
    return mangler.ved(kode);
  }

  /**
   * @param kode a rule set's code
   * @param nokkel the point
   * @param versjon the version that was looked at
   * @param skjema what it is to say
   * @throws Regelbrudd naming every field that is wrong; what applies cannot be emptied
   * @throws Konflikt when somebody else changed it meanwhile
   */
  public void endreTekst(String kode, String nokkel, long versjon, NyRegelverkstekst skjema) {
    krevRett();
    var foer = lager.tekst(kode, nokkel).orElseThrow(Regelverksforing::finnesIkke);
    var ny = Regelverkskontroll.tekst(foer, skjema, hent(kode).iKraft());
    gikk(lager.endreTekst(new Regelverkstekst(kode, nokkel, ny.hjemmel(), ny.tekstNb(), ny.tekstNn(), versjon)));
    logg(kode, nokkel, "hjemmel", foer.hjemmel(), ny.hjemmel(), skjema.grunn());
    logg(kode, nokkel, "tekstNb", foer.tekstNb(), ny.tekstNb(), skjema.grunn());
    logg(kode, nokkel, "tekstNn", foer.tekstNn(), ny.tekstNn(), skjema.grunn());
  }

  /**
   * @param kode a rule set's code
   * @param krav the requirement's code
   * @param versjon the version that was looked at
   * @param skjema how it is to read
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when somebody else changed it meanwhile
   */
  public void endreFormkrav(String kode, String krav, long versjon, NyttFormkrav skjema) {
    krevRett();
    var foer = lager.formkrav(kode).stream().filter(ett -> ett.kode().equals(krav)).findFirst()
        .orElseThrow(Regelverksforing::finnesIkke);
    var nytt = Regelverkskontroll.formkrav(foer, skjema, hent(kode).iKraft());
    gikk(lager.endreFormkrav(kode, new Formkrav(krav, nytt.sporsmal(), nytt.hjemmel(), foer.kanUtbedres(), versjon)));
    logg(kode, krav, "sporsmal", foer.sporsmal(), nytt.sporsmal(), skjema.grunn());
    logg(kode, krav, "hjemmel", foer.hjemmel(), nytt.hjemmel(), skjema.grunn());
  }

  /**
   * Says from which day a rule set applies: the one row that switches a new act on.
   *
   * @param kode a rule set's code
   * @param versjon the version that was looked at
   * @param skjema from when, and by which of a case's days
   * @throws Regelbrudd naming every field that is wrong, and what the rule set still lacks
   * @throws Konflikt when somebody else changed it meanwhile
   */
  public void settIKraft(String kode, long versjon, NyIkrafttredelse skjema) {
    krevRett();
    var foer = hent(kode);
    var ny = Regelverkskontroll.ikrafttredelse(foer, skjema, LocalDate.now(klokke));
    if (ny.iKraft() && !foer.iKraft()) {
      var igjen = mangler.ved(kode);
      if (!igjen.isEmpty()) {
        throw new Regelbrudd(igjen.stream().map(en -> new Feltfeil("gyldigFra", "feil.regelverk.mangler", en)).toList());
      }
    }
    gikk(lager.endre(kode, versjon, ny.gyldigFra(), ny.gyldigTil(), ny.velgerdato()));
    logg(kode, null, "gyldigFra", foer.gyldigFra(), ny.gyldigFra(), skjema.grunn());
    logg(kode, null, "velgerdato", foer.velgerdato(), ny.velgerdato(), skjema.grunn());
  }

  private Regelverk hent(String kode) {
    return lager.finn(kode).orElseThrow(Regelverksforing::finnesIkke);
  }

  private void krevRett() {
    innlogget.krev(Roller.PROSESSEIER, Roller.JURIST);
  }

  private static void gikk(boolean gikk) {
    if (!gikk) {
      throw new Konflikt("feil.endretImens");
    }
  }

  private static IkkeFunnet finnesIkke() {
    return new IkkeFunnet("feil.regelverk.finnesIkke");
  }

  private void logg(String kode, String gjelder, String felt, Object foer, Object etter, String grunn) {
    if (!Objects.equals(foer, etter)) {
      lager.logg(new Regelverksendring(kode, gjelder, felt, Objects.toString(foer, null), Objects.toString(etter, null),
          grunn.strip(), innlogget.id(), klokke.instant()));
    }
  }
}
