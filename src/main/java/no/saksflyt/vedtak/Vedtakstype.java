package no.saksflyt.vedtak;

/** What a family tells of a kind of decision it makes: its code, and what follows when a complaint changes one. */
public interface Vedtakstype {

  /** @return the code of the row in {@code vedtakstype}, for instance {@code tilskudd.vedtak} */
  String kode();

  /**
   * Told in the transaction of a complaint's outcome, when the decision no longer stands as it was made.
   *
   * @param vedtak the decision as it now is
   * @param utfall the complaint's outcome
   */
  void omgjort(Vedtak vedtak, KlageAvgjort utfall);
}
