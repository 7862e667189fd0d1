package no.saksflyt.oppdrag.rapport;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Oppdragsrad;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which unit is to write of what in a report. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Bidragsliste {

  /** What ended so is told by its outcome alone. */
  private static final Set<String> UTEN_TEKST = Set.of("TRUKKET", "SLATT_SAMMEN");

  private final Bidragslager lager;
  private final Styringslager styring;
  private final Rapportsporring sporring;
  private final Enheter enheter;
  private final Hendelser hendelser;
  private final Innlogget innlogget;

  Bidragsliste(
      Bidragslager lager,
      Styringslager styring,
      Rapportsporring sporring,
      Enheter enheter,
      Hendelser hendelser,
      Innlogget innlogget) {
    this.lager = lager;
    this.styring = styring;
    this.sporring = sporring;
    this.enheter = enheter;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
  }

  /** Asks for what is not asked for yet: each unit's assignments and parameters of what the report collects. */
  void be(Rapport rapport, Rapportinnhold utkast) {
    var eiere =
        sporring
            .oppdrag(new Rapportsporring.Tidspunkt(rapport.ar(), rapport.avskjaering(), utkast.kjent(), true))
            .stream()
            .filter(r -> r.enhet() != null)
            .collect(Collectors.toMap(Rapportsporring.Rad::saksnummer, Rapportsporring.Rad::enhet));
    utkast.maal().stream()
        .flatMap(k -> k.oppdrag().stream())
        .filter(rad -> eiere.containsKey(rad.saksnummer()) && trengerTekst(rad))
        .forEach(
            rad ->
                lager.be(
                    rapport.saksnummer(),
                    Rapportpunkt.tomt(Rapportpunkt.Slag.OPPDRAG, rad.saksnummer(), eiere.get(rad.saksnummer()))));
    styring.parametere(rapport.ar()).stream()
        .filter(sp -> sp.enhet() != null && rapport.utvalg().har(sp))
        .forEach(
            sp ->
                lager.be(
                    rapport.saksnummer(), Rapportpunkt.tomt(Rapportpunkt.Slag.SP, String.valueOf(sp.id()), sp.enhet())));
  }

  private static boolean trengerTekst(Oppdragsrad rad) {
    return rad.utfall() == null || !UTEN_TEKST.contains(rad.utfall());
  }

  List<Bidrag> alle(Saksnummer saksnummer) {
    return lager.alle(saksnummer);
  }

  void returner(Saksnummer saksnummer, List<String> hvilke, String grunn) {
    for (var enhet : hvilke) {
      lager.returner(saksnummer, enhet, grunn);
      hendelser.registrer(
          Hendelse.av(saksnummer, "RAPPORTBIDRAG_RETURNERT", innlogget.id()).til(enheter.navn(enhet)).fordi(grunn));
    }
  }
}
