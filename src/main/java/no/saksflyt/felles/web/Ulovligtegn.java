package no.saksflyt.felles.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A text in a JSON body holds characters that cannot be kept; knows the way to the field as Jackson's own errors do. */
final class Ulovligtegn extends JsonMappingException {

  Ulovligtegn(JsonParser leser) {
    super(leser, "Control character or half a character");
  }
}
