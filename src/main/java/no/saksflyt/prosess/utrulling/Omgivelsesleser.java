package no.saksflyt.prosess.utrulling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.saksflyt.felles.Enheter;
import no.saksflyt.prosess.kontroll.Bunt;
import no.saksflyt.prosess.kontroll.Omgivelse;
import no.saksflyt.prosess.motor.Modellbonner;
import no.saksflyt.sak.Sakstype;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Component;

/** Reads what exists for models to name: beans, roles, processes of the families, deadline rows. */
@Component
public class Omgivelsesleser {

  private final Modellbonner bonner;
  private final Enheter enheter;
  private final List<Sakstype> sakstyper;

  Omgivelsesleser(Modellbonner bonner, Enheter enheter, List<Sakstype> sakstyper) {
    this.bonner = bonner;
    this.enheter = enheter;
    this.sakstyper = sakstyper;
  }

  /**
   * @param felles the bundle several families use, as it is or would become
   * @return what exists at this moment
   */
  public Omgivelse les(Bunt felles) {
    var roller = new HashSet<>(Roller.ALLE);
    roller.add(Roller.ANSATT);
    var grupper = new HashSet<>(roller);
    for (var enhet : enheter.gjeldende()) {
      Roller.I_ENHET.forEach(rolle -> grupper.add(Roller.gruppe(enhet.id(), rolle)));
    }
    var prosesser = sakstyper.stream().flatMap(t -> t.prosesser().stream()).collect(Collectors.toSet());
    var hovedprosesser = sakstyper.stream().map(Sakstype::prosess).collect(Collectors.toSet());
    var arbeidsflater =
        sakstyper.stream().flatMap(t -> t.arbeidsflater().keySet().stream()).collect(Collectors.toSet());
    return new Omgivelse(
            bonner.metoder(),
            bonner.skriver(),
            roller,
            Roller.I_ENHET,
            grupper,
            prosesser,
            hovedprosesser,
            Set.of(),
            Set.of(),
            arbeidsflater)
        .medFelles(felles);
  }
}
