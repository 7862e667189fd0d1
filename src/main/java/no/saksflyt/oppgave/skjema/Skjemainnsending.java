package no.saksflyt.oppgave.skjema;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.BiFunction;
import no.saksflyt.oppgave.vakt.Bakkallet;
import no.saksflyt.oppgave.vakt.Fullforingsvakt;
import no.saksflyt.oppgave.vakt.Motorkall;
import no.saksflyt.oppgave.vakt.Vaktramme;
import org.springframework.stereotype.Component;

/** Receives what a person completes a task with: checked, kept, handed to the family and to the engine, all or nothing. */
@Component
public class Skjemainnsending {

  private final Bakkallet bakkallet;
  private final Vaktramme ramme;
  private final Fullforingsvakt vakt;
  private final Skjemalager skjemaer;
  private final Svarleser leser;
  private final Saksversjon saksversjon;
  private final Utfyllinger utfyllinger;
  private final Skjemakontroll kontroll;
  private final Svarlager svarlager;
  private final Skjemamottakere mottakere;
  private final Kladder kladder;

  Skjemainnsending(
      Bakkallet bakkallet,
      Vaktramme ramme,
      Fullforingsvakt vakt,
      Skjemalager skjemaer,
      Svarleser leser,
      Saksversjon saksversjon,
      Utfyllinger utfyllinger,
      Skjemakontroll kontroll,
      Svarlager svarlager,
      Skjemamottakere mottakere,
      Kladder kladder) {
    this.bakkallet = bakkallet;
    this.ramme = ramme;
    this.vakt = vakt;
    this.skjemaer = skjemaer;
    this.leser = leser;
    this.saksversjon = saksversjon;
    this.utfyllinger = utfyllinger;
    this.kontroll = kontroll;
    this.svarlager = svarlager;
    this.mottakere = mottakere;
    this.kladder = kladder;
  }

  /**
   * @param handling what is called, for the record of refusals
   * @param id the task
   * @param sendt what came, by variable name; may be null
   * @param motoren completes the task in the engine with the routing variables
   * @return what the engine answers
   */
  public <T> T send(
      String handling, String id, Map<String, Object> sendt, BiFunction<String, Map<String, Object>, T> motoren) {
    try {
      return ramme.utfor(handling, () -> motta(id, sendt, motoren));
    } catch (Saksendring endret) {
      beholdSomKladd(id, sendt);
      throw endret;
    }
  }

  private <T> T motta(String id, Map<String, Object> sendt, BiFunction<String, Map<String, Object>, T> motoren) {
    var person = bakkallet.personSomEndrer();
    var oppgave = vakt.krevFullforing(id, person);
    var skjema = skjemaer.til(oppgave);
    var lest = lest(skjema, sendt);
    saksversjon.krevUendret(oppgave.oppgave().saksnummer(), lest);
    var svar = kontroll.kontroller(skjema, lest, () -> utfyllinger.verdier(skjema, oppgave.oppgave()));
    var ruting = new HashMap<>(Ruting.av(oppgave.regler().ruting(), svar));
    ruting.putAll(mottakere.motta(oppgave.oppgave(), skjema, svar));
    svarlager.lagre(oppgave.oppgave(), skjema, person.person(), svar);
    return Motorkall.etterVakt(() -> motoren.apply(id, ruting));
  }

  private Map<String, Object> lest(Skjema skjema, Map<String, Object> sendt) {
    var navn = new LinkedHashSet<>(skjema.variabler());
    navn.add(Saksversjon.NAVN);
    return leser.les(sendt, navn);
  }

  private void beholdSomKladd(String id, Map<String, Object> sendt) {
    var person = bakkallet.person();
    var skjema = skjemaer.til(vakt.krevAnsvarlig(id, person));
    var skrevet = lest(skjema, sendt);
    skrevet.remove(Saksversjon.NAVN);
    skrevet.values().removeIf(verdi -> verdi == Svarleser.UKJENT);
    kladder.lagre(id, person.person(), skrevet);
  }
}
