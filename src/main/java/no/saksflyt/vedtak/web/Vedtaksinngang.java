package no.saksflyt.vedtak.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.Habilitetsavgjorelser;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways to who decides complaints on what, and for superiors to the questions that await them. */
@Component
@Order(65)
class Vedtaksinngang implements Menybidrag, Startbidrag {

  private static final String KLAGEADGANG = "/vedtak/klageadgang";
  private static final List<String> OVERORDNET = List.of(Roller.LEDER, Roller.DIREKTOR, Roller.JURIST);

  private final Habilitetsavgjorelser habilitet;

  Vedtaksinngang(Habilitetsavgjorelser habilitet) {
    this.habilitet = habilitet;
  }

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    return forer(roller) ? List.of(new Menypunkt(KLAGEADGANG, "vedtak.inngang.klageadgang")) : List.of();
  }

  @Override
  public List<Startkort> startkort(String personId, Set<String> roller) {
    var kort = new ArrayList<Startkort>();
    // Shown only while something waits: it seldom does.
    int venter = OVERORDNET.stream().anyMatch(roller::contains) ? habilitet.venter().size() : 0;
    if (venter > 0) {
      kort.add(new Startkort("/vedtak/habilitet", "vedtak.inngang.habilitet", "vedtak.inngang.habilitetTekst", venter));
    }
    if (forer(roller)) {
      kort.add(new Startkort(KLAGEADGANG, "vedtak.inngang.klageadgang", "vedtak.inngang.klageadgangTekst"));
    }
    return kort;
  }

  private static boolean forer(Set<String> roller) {
    return roller.contains(Roller.JURIST) || roller.contains(Roller.PROSESSEIER);
  }
}
