package no.saksflyt.oppfolging.web;

import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import no.saksflyt.frist.Fristbotte;
import no.saksflyt.oppfolging.Bottetall;
import no.saksflyt.oppfolging.Dimensjon;
import no.saksflyt.oppfolging.Tavle;
import no.saksflyt.oppfolging.Utvalg;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways to the board, for those whose work it is to see that nothing is late. */
@Component
@Order(40)
class Oppfolgingsinngang implements Menybidrag, Startbidrag {

  private static final Set<String> ENHETENS = Set.of(Roller.LEDER, Roller.TEAMLEDER);
  private static final Set<String> ALLES = Set.of(Roller.DIREKTOR, Roller.KOORDINATOR, Roller.REVISOR);
  private static final Set<String> EGNE = Set.of(Roller.SAKSBEHANDLER, Roller.KVALITETSSIKRER);
  private static final Set<String> OGSAA_MENY = Set.of(Roller.PROSESSEIER, Roller.ADMIN);

  private final Tavle tavle;
  private final Innlogget innlogget;

  Oppfolgingsinngang(Tavle tavle, Innlogget innlogget) {
    this.tavle = tavle;
    this.innlogget = innlogget;
  }

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    var bruk = List.of(ENHETENS, ALLES, EGNE, OGSAA_MENY).stream().anyMatch(noen -> noen.stream().anyMatch(roller::contains));
    return bruk ? List.of(new Menypunkt("/oppfolging", "oppfolging.inngang.meny")) : List.of();
  }

  @Override
  public List<Startkort> startkort(String personId, Set<String> roller) {
    if (ENHETENS.stream().anyMatch(roller::contains)) {
      var naa = innlogget.naa();
      return naa.enheter().stream().filter(naa::fordelerI).findFirst().map(e -> kort(Utvalg.forEnhet(e))).orElse(List.of());
    }
    if (ALLES.stream().anyMatch(roller::contains)) {
      return kort(Utvalg.ALT);
    }
    if (EGNE.stream().anyMatch(roller::contains)) {
      return kort(Utvalg.ALT.med(Dimensjon.ANSVARLIG, personId));
    }
    return List.of();
  }

  private List<Startkort> kort(Utvalg utvalg) {
    var tall = tavle.tell(utvalg);
    return List.of(forfalt(utvalg, tall), snart(utvalg, tall));
  }

  private static Startkort forfalt(Utvalg utvalg, Bottetall tall) {
    var sti = Lenker.med(new Utvalg(null, utvalg.enhet(), null, null, null, utvalg.ansvarlig(), null, null, null, null, 1));
    return new Startkort(sti, "oppfolging.kort.forfalt", "oppfolging.kort.forfalt.tekst", (int) tall.forfalt());
  }

  private static Startkort snart(Utvalg utvalg, Bottetall tall) {
    var sti = Lenker.med(utvalg.medBotte(Fristbotte.FRA_1_TIL_7_IGJEN));
    return new Startkort(
        sti, "oppfolging.kort.snart", "oppfolging.kort.snart.tekst", (int) tall.i(Fristbotte.FRA_1_TIL_7_IGJEN));
  }
}
