package no.saksflyt.tilskudd.utlysning;

import java.time.Instant;

/**
 * What was changed of a call after it was published; shown to everybody beside it.
 *
 * @param felt what; the words stand under {@code utlysning.endring.<code>}
 * @param foer what it was, an instant as ISO text, or null
 * @param etter what it became, likewise
 * @param grunn why
 * @param tid when it was changed
 */
public record Utlysningsendring(String felt, String foer, String etter, String grunn, Instant tid) {

  /** The closing time. */
  public static final String STENGER = "stenger";

  /** The reservation that Stortinget votes the money. */
  public static final String FORBEHOLD = "forbehold";

  /** @return whether the closing time was moved */
  public boolean utsatt() {
    return STENGER.equals(felt);
  }

  /** @return the closing time as it was before it was moved */
  public Instant forrigeFrist() {
    return Instant.parse(foer);
  }
}
