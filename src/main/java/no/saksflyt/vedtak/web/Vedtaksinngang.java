package no.saksflyt.vedtak.web;

import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.HabilitetService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways to who decides complaints on what, and for superiors to the questions that await them. */
@Component
@Order(65)
class Vedtaksinngang implements Menybidrag, Startbidrag {

  private static final List<String> OVERORDNET = List.of(Roller.LEDER, Roller.DIREKTOR, Roller.JURIST);

  private final HabilitetService habilitet;

  Vedtaksinngang(HabilitetService habilitet) {
    this.habilitet = habilitet;
  }

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    return roller.contains(Roller.JURIST) || roller.contains(Roller.PROSESSEIER)
        ? List.of(new Menypunkt("/vedtak/klageadgang", "vedtak.inngang.klageadgang"))
        : List.of();
  }

  /** Shown only while something waits: it seldom does. */
  @Override
  public List<Startkort> startkort(String personId, Set<String> roller) {
    if (OVERORDNET.stream().noneMatch(roller::contains)) {
      return List.of();
    }
    int venter = habilitet.venter().size();
    return venter == 0
        ? List.of()
        : List.of(new Startkort("/vedtak/habilitet", "vedtak.inngang.habilitet", "vedtak.inngang.habilitetTekst", venter));
  }
}
