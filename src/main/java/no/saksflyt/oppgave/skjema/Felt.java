package no.saksflyt.oppgave.skjema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One field of a form that can hold a value.
 *
 * @param sti where its value stands: the key, below the paths of the groups it is in
 * @param type the component's type
 * @param etikett the label a person sees
 * @param skjulNaar FEEL expressions of which any hides it: its own and those of its groups
 * @param skrivebeskyttet whether it is only shown; what comes back of it is never read
 * @param oppsett the component as it stands in the form
 */
record Felt(
    List<String> sti, String type, String etikett, List<String> skjulNaar, boolean skrivebeskyttet, JsonNode oppsett) {

  /** @return the field's key as faults name it */
  String nokkel() {
    return String.join(".", sti);
  }

  /** @return the form variable its value comes and goes in */
  String variabel() {
    return sti.get(0);
  }

  JsonNode krav() {
    return oppsett.path("validate");
  }

  boolean paakrevd() {
    return krav().path("required").asBoolean(false);
  }

  /** @return whether its options are not written in the form: the family gives them, or they are computed from what it gave */
  boolean valgGis() {
    return oppsett.hasNonNull("valuesKey") || oppsett.hasNonNull("valuesExpression");
  }
}
