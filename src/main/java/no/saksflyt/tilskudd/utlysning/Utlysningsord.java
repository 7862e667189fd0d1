package no.saksflyt.tilskudd.utlysning;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.stream.Collectors;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Tid;
import no.saksflyt.tilskudd.ordning.Kroner;
import org.springframework.stereotype.Component;

/** A call in words, for its forms and its page. */
@Component
public class Utlysningsord {

  private static final DateTimeFormatter TIDSPUNKT = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm");

  private final Meldinger meldinger;

  Utlysningsord(Meldinger meldinger) {
    this.meldinger = meldinger;
  }

  /** @return the instant as people write it, in Norwegian time */
  public String tidspunkt(Instant tid) {
    return TIDSPUNKT.format(tid.atZone(Tid.OSLO));
  }

  /** @return when it closes, or that it takes applications as they come */
  public String frist(Utlysning u) {
    return u.stenger() == null ? meldinger.tekst("utlysning.utenFrist") : tidspunkt(u.stenger());
  }

  /** @return what it is and when, on a few lines */
  public String utlysningen(Utlysning u) {
    var linjer = new ArrayList<String>();
    linjer.add(meldinger.tekst("utlysning.ord.tittel", u.tittelNb(), u.id()));
    linjer.add(meldinger.tekst("utlysning.ord.ordning", u.ordning().navn(), u.versjon().nr()));
    linjer.add(meldinger.tekst("utlysning.ord.tider", tidspunkt(u.aapner()), frist(u)));
    linjer.add(meldinger.tekst("utlysning.ord.ramme", Kroner.tekst(u.rammeOre())));
    if (u.forbehold() && u.forbeholdOpphevet() == null) {
      linjer.add(meldinger.tekst("utlysning.ord.forbehold"));
    }
    return String.join("\n", linjer);
  }

  /** @return the switches that decide the way, in sentences */
  public String regelverket(Utlysning u) {
    var innhold = u.versjon().innhold();
    var setninger = new ArrayList<String>();
    setninger.add(
        meldinger.tekst(
            "utlysning.ord.versjon", u.versjon().nr(), meldinger.tekst("ordning.versjonsstatus." + u.versjon().status())));
    setninger.add(meldinger.tekst("utlysning.ord.konkurranse." + innhold.konkurranse()));
    setninger.add(meldinger.tekst("utlysning.ord.varsel14." + innhold.brytere().varsel14().verdi()));
    setninger.add(
        meldinger.tekst(
            "utlysning.ord.kriterier",
            innhold.kriterier().stream().map(k -> k.nb() + " (" + k.vekt() + ")").collect(Collectors.joining(", "))));
    return String.join(" ", setninger);
  }

  /** @return how a run of the conditions went */
  public String proven(Vilkaarsprove prove) {
    var linjer = new ArrayList<String>();
    linjer.add(meldinger.tekst("utlysning.ord.prove", prove.riktige(), prove.svar().size()));
    prove.svar().stream()
        .filter(s -> !s.somVentet())
        .map(
            s ->
                meldinger.tekst(
                    "utlysning.ord.avvik",
                    meldinger.tekst("utlysning.eksempel." + s.eksempel()),
                    meldinger.tekst("ordning.vilkaarsresultat." + s.ventet()),
                    meldinger.tekst("ordning.vilkaarsresultat." + s.resultat())))
        .forEach(linjer::add);
    return String.join("\n", linjer);
  }

  /** @return that the conditions have not been tried on the rules as they stand */
  public String ikkeProvd() {
    return meldinger.tekst("utlysning.ord.ikkeProvd");
  }
}
