package no.saksflyt.klage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import no.saksflyt.tilgang.Roller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways from menu and start page to where complaints and decisions are registered. */
@Component
@Order(25)
class Klagemeny implements Menybidrag, Startbidrag {

  private static final String KLAGE = "/klager/ny";
  private static final String VEDTAK = "/vedtak/ny";

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    var punkter = new ArrayList<Menypunkt>();
    if (tarImotKlager(roller)) {
      punkter.add(new Menypunkt(KLAGE, "klage.inngang.meny"));
    }
    if (registrererVedtak(roller)) {
      punkter.add(new Menypunkt(VEDTAK, "vedtaksregistrering.inngang.meny"));
    }
    return punkter;
  }

  @Override
  public List<Startkort> startkort(String personId, Set<String> roller) {
    var kort = new ArrayList<Startkort>();
    if (tarImotKlager(roller)) {
      kort.add(new Startkort(KLAGE, "klage.inngang.tittel", "klage.inngang.tekst"));
    }
    if (registrererVedtak(roller)) {
      kort.add(new Startkort(VEDTAK, "vedtaksregistrering.inngang.tittel", "vedtaksregistrering.inngang.tekst"));
    }
    return kort;
  }

  private static boolean tarImotKlager(Set<String> roller) {
    return roller.contains(Roller.KLAGEBEHANDLER) || roller.contains(Roller.ARKIV);
  }

  private static boolean registrererVedtak(Set<String> roller) {
    return roller.contains(Roller.KLAGEBEHANDLER) || roller.contains(Roller.JURIST);
  }
}
