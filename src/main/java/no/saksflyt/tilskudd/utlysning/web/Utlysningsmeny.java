package no.saksflyt.tilskudd.utlysning.web;

import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import no.saksflyt.tilgang.Roller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways to calls, schemes and frames, for those who work with grants. */
@Component
@Order(26)
class Utlysningsmeny implements Menybidrag, Startbidrag {

  private static final List<String> TILSKUDD =
      List.of(Roller.ORDNINGSEIER, Roller.TILSKUDDSBEHANDLER, Roller.BESLUTTER, Roller.BUDSJETTLEDER);

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    if (TILSKUDD.stream().noneMatch(roller::contains)) {
      return List.of();
    }
    return roller.contains(Roller.ORDNINGSEIER) || roller.contains(Roller.BUDSJETTLEDER)
        ? List.of(
            new Menypunkt("/utlysninger", "utlysning.inngang.meny"),
            new Menypunkt("/ordninger", "ordning.inngang.meny"),
            new Menypunkt("/tilskuddsrammer", "ramme.inngang.meny"))
        : List.of(new Menypunkt("/utlysninger", "utlysning.inngang.meny"), new Menypunkt("/ordninger", "ordning.inngang.meny"));
  }

  @Override
  public List<Startkort> startkort(String personId, Set<String> roller) {
    return roller.contains(Roller.ORDNINGSEIER)
        ? List.of(
            new Startkort("/utlysninger", "utlysning.inngang.tittel", "utlysning.inngang.tekst"),
            new Startkort("/ordninger", "ordning.inngang.tittel", "ordning.inngang.tekst"))
        : List.of();
  }
}
