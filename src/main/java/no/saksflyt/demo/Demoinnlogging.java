package no.saksflyt.demo;

import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Demonstrasjon;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lists on the sign-in page those one can be in the demonstration: one of each role, and some that are there twice. */
@Component
@Profile("!prod")
class Demoinnlogging implements Demonstrasjon {

  private static final String PASSORD = "demo";
  private static final List<String> BRUKERE =
      List.of(
          Roller.KOORDINATOR, Roller.SAKSBEHANDLER, Roller.LEDER, "saksbehandler2", Roller.KVALITETSSIKRER, Roller.DIREKTOR,
          Roller.ARKIV, Roller.TEAMLEDER, Roller.PROSESSEIER, Roller.KLAGEBEHANDLER, Roller.KLAGEINSTANS, Roller.MEDUNDERSKRIVER,
          Roller.JURIST, "klagebehandler2", "klageinstans2", "medunderskriver2", "jurist2", Roller.ORDNINGSEIER, "tilskudd1",
          "tilskudd2", "tilskudd3", Roller.BESLUTTER, Roller.ATTESTANT, Roller.BUDSJETTLEDER, "inhabilleder", Roller.REVISOR,
          Roller.ADMIN);

  private final Personer personer;
  private final Meldinger meldinger;

  Demoinnlogging(Personer personer, Meldinger meldinger) {
    this.personer = personer;
    this.meldinger = meldinger;
  }

  @Override
  public List<Demobruker> brukere() {
    Map<String, String> navn = personer.navn(BRUKERE);
    return BRUKERE.stream()
        .filter(navn::containsKey)
        .map(id -> new Demobruker(id, PASSORD, navn.get(id), meldinger.tekst("demo.innlogging." + id)))
        .toList();
  }
}
