package no.saksflyt.tilskudd.behandling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.SoknadStatus;
import no.saksflyt.tilskudd.ordning.Vilkaarsfunn.Resultat;
import no.saksflyt.vedtak.Habilitetsregel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A caseworker confirms or changes what the table proposed, and says what follows for the application. */
@Service
@Transactional
public class Formalkontroll {

  private static final int MAKS_GRUNN = 2_000;

  private final Formallager lager;
  private final Mangellager mangler;
  private final SoknadService soknader;
  private final Habilitetsregel habilitet;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Meldinger meldinger;
  private final Clock klokke;

  Formalkontroll(
      Formallager lager,
      Mangellager mangler,
      SoknadService soknader,
      Habilitetsregel habilitet,
      Hendelser hendelser,
      Innlogget innlogget,
      Meldinger meldinger,
      Clock klokke) {
    this.lager = lager;
    this.mangler = mangler;
    this.soknader = soknader;
    this.habilitet = habilitet;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  /**
   * What whoever checked the application says.
   *
   * @param resultat what follows: the severest of the conditions
   * @param mangler what is lacking, where it can be mended
   * @param svarfrist the last day to send it
   * @param hjemmel the provision a refusal rests on
   * @param begrunnelse its reasons
   */
  public record Svar(Resultat resultat, String mangler, LocalDate svarfrist, String hjemmel, String begrunnelse) {}

  /**
   * @param saksnummer an application's case the person may see
   * @return how it stands
   * @throws IkkeFunnet when it is no such case, or is not for this person
   */
  @Transactional(readOnly = true)
  public Kontrollstand stand(Saksnummer saksnummer) {
    soknader.hent(saksnummer);
    return lager.stand(saksnummer).orElseThrow(() -> new IkkeFunnet("feil.sak.finnesIkke", saksnummer));
  }

  /**
   * @param saksnummer an application's case the person may see
   * @return what was found of each condition in this round, in the table's order
   */
  @Transactional(readOnly = true)
  public List<Formalresultat> resultater(Saksnummer saksnummer) {
    return lager.resultater(saksnummer, stand(saksnummer).runde());
  }

  /** @return what follows of conditions with these results: the severest */
  static Resultat samlet(List<Formalresultat> rader) {
    return rader.stream().map(Formalresultat::resultat).max(Resultat::compareTo).orElse(Resultat.OK);
  }

  /**
   * What a person says of one condition.
   *
   * @param resultat what it is
   * @param grunn why, 1 to 2 000 characters; not needed for the table's own word
   */
  public record Endring(Resultat resultat, String grunn) {}

  /**
   * Says otherwise than the table, or the same again.
   *
   * @param saksnummer the case of an application that is being checked
   * @param endringer what a person says, by the condition's code; what is left out stays
   * @throws Regelbrudd naming every condition whose reason is wrong; nothing is kept
   * @throws Konflikt when the application is not being checked any more
   */
  public void endre(Saksnummer saksnummer, Map<String, Endring> endringer) {
    innlogget.krev(Roller.TILSKUDDSBEHANDLER);
    var stand = stand(saksnummer);
    habilitet.krevForberede(saksnummer, innlogget.id());
    if (!kanEndres(saksnummer)) {
      throw new Konflikt("feil.soknad.ikkeKontroll", saksnummer);
    }
    var feil = new ArrayList<Feltfeil>();
    for (var rad : lager.resultater(saksnummer, stand.runde())) {
      var endring = endringer.get(rad.vilkaar());
      if (endring != null && endring.resultat() != null && feil(rad, endring).map(feil::add).isEmpty()) {
        endre(saksnummer, rad, endring);
      }
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  /** @return whether somebody is checking it at this moment */
  @Transactional(readOnly = true)
  public boolean kanEndres(Saksnummer saksnummer) {
    return soknader.status(saksnummer) == SoknadStatus.FORMALKONTROLL && stand(saksnummer).underKontroll();
  }

  private static Optional<Feltfeil> feil(Formalresultat rad, Endring endring) {
    if (endring.resultat() == rad.foreslatt()) {
      return Optional.empty();
    }
    var grunn = endring.grunn();
    if (grunn == null || grunn.isBlank()) {
      return Optional.of(new Feltfeil("grunn-" + rad.vilkaar(), "feil.soknad.endretUtenGrunn", rad.navn()));
    }
    return grunn.length() > MAKS_GRUNN
        ? Optional.of(new Feltfeil("grunn-" + rad.vilkaar(), "feil.felt.forLang", rad.navn(), MAKS_GRUNN))
        : Optional.empty();
  }

  private void endre(Saksnummer saksnummer, Formalresultat rad, Endring endring) {
    var somForeslatt = endring.resultat() == rad.foreslatt();
    var grunn = somForeslatt ? null : endring.grunn().strip();
    if (endring.resultat() == rad.resultat() && Objects.equals(grunn, rad.endretGrunn())) {
      return;
    }
    lager.endre(saksnummer, rad.runde(), rad.vilkaar(), endring.resultat(), grunn, somForeslatt ? null : innlogget.id());
    hendelser.registrer(
        Hendelse.av(saksnummer, "VILKAAR_ENDRET", innlogget.id())
            .fra(rad.navn() + ": " + ord(rad.resultat()))
            .til(rad.navn() + ": " + ord(endring.resultat()))
            .fordi(grunn));
  }

  private String ord(Resultat resultat) {
    return meldinger.tekst("soknadsbehandling.resultat." + resultat);
  }

  /**
   * @param saksnummer the case of an application that is being checked
   * @param svar what follows
   * @throws Regelbrudd when the conditions say otherwise, or the day to answer by is not to come
   */
  public void vurder(Saksnummer saksnummer, Svar svar) {
    var stand = stand(saksnummer);
    var samlet = samlet(lager.resultater(saksnummer, stand.runde()));
    if (svar.resultat() != samlet) {
      throw new Regelbrudd(new Feltfeil("formalkontroll", "feil.soknad.samlet." + samlet));
    }
    if (svar.resultat() == Resultat.MANGEL) {
      if (!svar.svarfrist().isAfter(LocalDate.now(klokke))) {
        throw new Regelbrudd(new Feltfeil("svarfrist", "feil.soknad.svarfrist"));
      }
      mangler.be(saksnummer, stand.runde(), svar.mangler().strip(), svar.svarfrist());
    }
    if (svar.resultat() == Resultat.OK) {
      soknader.status(saksnummer, SoknadStatus.TIL_VURDERING);
    }
    lager.kontrollert(saksnummer, svar.resultat(), svar.hjemmel(), svar.begrunnelse());
    hendelser.registrer(
        Hendelse.av(saksnummer, "FORMALKONTROLL_" + svar.resultat(), innlogget.id())
            .fordi(svar.resultat() == Resultat.MANGEL ? svar.mangler() : svar.begrunnelse()));
  }
}
