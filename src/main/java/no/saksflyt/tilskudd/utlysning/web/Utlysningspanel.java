package no.saksflyt.tilskudd.utlysning.web;

import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Sakspanel;
import no.saksflyt.tilskudd.ordning.Kroner;
import no.saksflyt.tilskudd.utlysning.Utlysninger;
import no.saksflyt.tilskudd.utlysning.Utlysningslop;
import no.saksflyt.tilskudd.utlysning.Utlysningsord;
import org.springframework.stereotype.Component;

/** What a call shows of itself on the case's page and beside its tasks. */
@Component
class Utlysningspanel implements Sakspanel {

  private final Utlysninger utlysninger;
  private final Utlysningslop lop;
  private final Utlysningsord ord;
  private final Meldinger meldinger;

  Utlysningspanel(Utlysninger utlysninger, Utlysningslop lop, Utlysningsord ord, Meldinger meldinger) {
    this.utlysninger = utlysninger;
    this.lop = lop;
    this.ord = ord;
    this.meldinger = meldinger;
  }

  @Override
  public String sakstype() {
    return "UTLYSNING";
  }

  @Override
  public Panel panel(Saksnummer saksnummer) {
    var u = utlysninger.hent(saksnummer);
    var rader = new ArrayList<Rad>();
    rader.add(new Rad("utlysning.panel.id", u.id()));
    var ordningen = meldinger.tekst("utlysning.ord.ordning", u.ordning().navn(), u.versjon().nr());
    rader.add(new Rad("utlysning.kolonne.ordning", ordningen));
    rader.add(new Rad("utlysning.kolonne.aapner", ord.tidspunkt(u.aapner())));
    rader.add(new Rad("utlysning.kolonne.stenger", ord.frist(u)));
    rader.add(new Rad("utlysning.kolonne.ramme", Kroner.tekst(u.rammeOre())));
    if (u.plan().returgrunn() != null) {
      rader.add(new Rad("utlysning.plan.returgrunn", u.plan().returgrunn()));
    }
    return new Panel(rader, soknader(u.id()), List.of(new Lenke("utlysning.panel.les", "/utlysninger/" + u.id())));
  }

  private List<Tabell> soknader(String id) {
    var celler =
        lop.soknader(id).entrySet().stream()
            .map(e -> List.of(meldinger.tekst("status.SOKNAD." + e.getKey()), e.getValue().toString()))
            .toList();
    return celler.isEmpty()
        ? List.of()
        : List.of(new Tabell("utlysning.side.soknader", List.of("utlysning.kolonne.status", "utlysning.side.antall"), celler));
  }
}
