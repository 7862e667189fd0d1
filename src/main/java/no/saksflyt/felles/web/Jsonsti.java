package no.saksflyt.felles.web;

import com.fasterxml.jackson.databind.JsonMappingException;

/** Names a field of a JSON body as the rest of the API names fields: {@code deler[0].navn}. */
final class Jsonsti {

  private Jsonsti() {}

  /**
   * @param feil what Jackson could not read
   * @return the field's name, empty when it is the body as a whole
   */
  static String av(JsonMappingException feil) {
    var sti = new StringBuilder();
    for (var ledd : feil.getPath()) {
      if (ledd.getFieldName() == null) {
        sti.append('[').append(ledd.getIndex()).append(']');
      } else {
        sti.append(sti.isEmpty() ? "" : ".").append(ledd.getFieldName());
      }
    }
    return sti.toString();
  }
}
