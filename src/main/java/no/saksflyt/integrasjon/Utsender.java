package no.saksflyt.integrasjon;

import java.util.Map;

/** Sends one kind of effect. A failure is an exception: it is tried again later. The same key may come twice. */
public interface Utsender {

  /** @return the kind it sends */
  String type();

  /**
   * @param nokkel what makes it the same effect, for the receiver to know it again by
   * @param innhold what is sent
   * @return what the receiver answered, at most 500 characters are kept
   * @throws Exception when it was not sent
   */
  String send(String nokkel, Map<String, String> innhold) throws Exception;
}
