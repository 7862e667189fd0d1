package no.saksflyt.sak;

/** What a family tells the shared rooms about its kind of case. */
public interface Sakstype {

  /** @return the code that stands in {@link Sak#type()}, for instance {@code OPPDRAG} */
  String kode();

  /** @return the key of the process that drives its cases */
  String prosess();

  /** @return the status of a case that was withdrawn */
  String statusTrukket();
}
