package no.saksflyt.frist;

/** Hands over the table of deadlines by law as it is deployed at this moment. */
@FunctionalInterface
public interface Lovfristkilde {

  /** @return the latest version of the table */
  Lovfristtabell gjeldende();
}
