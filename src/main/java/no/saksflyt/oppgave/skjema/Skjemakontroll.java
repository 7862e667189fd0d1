package no.saksflyt.oppgave.skjema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import org.springframework.stereotype.Component;

/** Checks what a form sent against the form itself; the browser's word counts for nothing. */
@Component
class Skjemakontroll {

  private static final Pattern NAVN = Pattern.compile("[\\p{L}\\p{N}_]+");

  private final Map<String, Feltregel> regler = new HashMap<>();
  private final Valgmuligheter valg;
  private final Synlighet synlighet;

  Skjemakontroll(List<Feltregel> regler, Valgmuligheter valg, Synlighet synlighet) {
    regler.forEach(regel -> regel.typer().forEach(type -> this.regler.put(type, regel)));
    this.valg = valg;
    this.synlighet = synlighet;
  }

  /**
   * @param skjema the form
   * @param sendt what came, by variable name
   * @param utfylling reads what the family fills the form with at this moment; asked only where the check depends on it
   * @return the answer: the values of the fields that are shown and can be written in
   * @throws Regelbrudd with everything that is wrong, in the form's order
   */
  Map<String, Object> kontroller(Skjema skjema, Map<String, Object> sendt, Supplier<Map<String, Object>> utfylling) {
    var skrivbare = skjema.felter().stream().filter(felt -> !felt.skrivebeskyttet()).toList();
    var utfylt = trenger(skjema, skrivbare, sendt) ? utfylling.get() : Map.<String, Object>of();
    var verdier = new LinkedHashMap<String, Object>(utfylt);
    var feil = new HashMap<Felt, List<Feltfeil>>();
    for (var felt : skrivbare) {
      var vurdering = vurder(felt, Verdier.hent(sendt, felt.sti()), skjema, utfylt);
      feil.put(felt, vurdering.feil());
      Verdier.sett(verdier, felt.sti(), vurdering.verdi());
    }
    var synlige = synlighet.synlige(skrivbare, skjema.variabler(), verdier);
    var alle = new ArrayList<Feltfeil>();
    for (var felt : synlige) {
      alle.addAll(feil.get(felt).isEmpty() ? mangler(felt, Verdier.hent(verdier, felt.sti())) : feil.get(felt));
    }
    if (!alle.isEmpty()) {
      throw new Regelbrudd(alle);
    }
    var svar = new LinkedHashMap<String, Object>();
    synlige.forEach(felt -> Verdier.sett(svar, felt.sti(), Verdier.hent(verdier, felt.sti())));
    return svar;
  }

  private Feltregel.Vurdering vurder(Felt felt, Object sendt, Skjema skjema, Map<String, Object> utfylt) {
    return sendt == null
        ? Feltregel.Vurdering.god(null)
        : regler.get(felt.type()).vurder(felt, sendt, valg.til(felt, skjema, utfylt));
  }

  private static List<Feltfeil> mangler(Felt felt, Object verdi) {
    var tom = verdi == null || Boolean.FALSE.equals(verdi);
    return tom && felt.paakrevd() ? List.of(new Feltfeil(felt.nokkel(), "feil.felt.mangler", felt.etikett())) : List.of();
  }

  /** Most of what a form is filled with is only for the person to read; the rest gives a field its options or hides it. */
  private static boolean trenger(Skjema skjema, List<Felt> skrivbare, Map<String, Object> sendt) {
    var familiens = new HashSet<>(skjema.variabler());
    skrivbare.stream().map(Felt::variabel).forEach(familiens::remove);
    skjema.felter().stream().filter(Felt::skrivebeskyttet).map(Felt::variabel).forEach(familiens::add);
    return skrivbare.stream()
        .anyMatch(
            felt ->
                felt.valgGis() && Verdier.hent(sendt, felt.sti()) != null
                    || felt.skjulNaar().stream().anyMatch(uttrykk -> nevner(uttrykk, familiens)));
  }

  private static boolean nevner(String uttrykk, Set<String> navn) {
    return NAVN.matcher(uttrykk).results().anyMatch(treff -> navn.contains(treff.group()));
  }
}
