package no.saksflyt.felles.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A file inside what was sent is larger than the archive takes: answered 413, as one that comes as a file of its own. */
public class Innholdforstort extends ResponseStatusException {

  public Innholdforstort() {
    super(HttpStatus.PAYLOAD_TOO_LARGE);
  }
}
