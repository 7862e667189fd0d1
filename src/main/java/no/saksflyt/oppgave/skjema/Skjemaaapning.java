package no.saksflyt.oppgave.skjema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.oppgave.vakt.Bakkallet;
import no.saksflyt.oppgave.vakt.Oppgaveleser;
import no.saksflyt.oppgave.vakt.Vaktoppgave;
import no.saksflyt.oppgave.vakt.Vaktramme;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** What a form is opened with: read afresh from the family, with the person's own draft over it; never the process's variables. */
@Component
public class Skjemaaapning {

  private final Bakkallet bakkallet;
  private final Vaktramme ramme;
  private final Oppgaveleser leser;
  private final Skjemalager skjemaer;
  private final Utfyllinger utfyllinger;
  private final Kladder kladder;
  private final Saksversjon saksversjon;
  private final Skjemavariabel variabel;

  Skjemaaapning(
      Bakkallet bakkallet,
      Vaktramme ramme,
      Oppgaveleser leser,
      Skjemalager skjemaer,
      Utfyllinger utfyllinger,
      Kladder kladder,
      Saksversjon saksversjon,
      Skjemavariabel variabel) {
    this.bakkallet = bakkallet;
    this.ramme = ramme;
    this.leser = leser;
    this.skjemaer = skjemaer;
    this.utfyllinger = utfyllinger;
    this.kladder = kladder;
    this.saksversjon = saksversjon;
    this.variabel = variabel;
  }

  /**
   * @param id an open task
   * @param navn the variables asked for, or null for all
   * @return the values of the form's own keys, and the version of the case they are read at
   */
  public VariableMap verdier(String id, Collection<String> navn) {
    return ramme.utfor("getTaskFormVariables", () -> les(id, navn));
  }

  private VariableMap les(String id, Collection<String> navn) {
    var oppgave = oppgave(id);
    var skjema = skjemaer.til(oppgave);
    var verdier = new LinkedHashMap<>(utfyllinger.verdier(skjema, oppgave.oppgave()));
    if (!bakkallet.erSystem()) {
      leggOver(verdier, skjema, kladder.finn(id, bakkallet.person().person()));
    }
    var variabler = Variables.createVariables();
    verdier.forEach(
        (nokkel, verdi) -> {
          if (verdi != null && (navn == null || navn.isEmpty() || navn.contains(nokkel))) {
            variabler.putValueTyped(nokkel, variabel.av(verdi));
          }
        });
    return variabler.putValueTyped(
        Saksversjon.NAVN, Variables.longValue(saksversjon.naa(oppgave.oppgave().saksnummer())));
  }

  private Vaktoppgave oppgave(String id) {
    return bakkallet.erSystem()
        ? leser.finn(id).orElseThrow(() -> new IkkeFunnet("feil.vakt.finnesIkke"))
        : leser.hent(id, bakkallet.person());
  }

  private static void leggOver(Map<String, Object> verdier, Skjema skjema, Map<String, Object> kladd) {
    for (var felt : skjema.felter()) {
      if (!felt.skrivebeskyttet() && Verdier.hent(kladd, felt.sti()) != null) {
        Verdier.sett(verdier, felt.sti(), Verdier.hent(kladd, felt.sti()));
      }
    }
  }
}
