package no.saksflyt.felles;

import java.util.List;

/**
 * What is wrong with one field of what somebody sent.
 *
 * @param felt the field's key as it was sent
 * @param kode key of the message in the message files; outside programs may rely on it
 * @param argumenter what the message's placeholders become
 */
public record Feltfeil(String felt, String kode, List<Object> argumenter) {

  public Feltfeil(String felt, String kode, Object... argumenter) {
    this(felt, kode, List.of(argumenter));
  }
}
