package no.saksflyt.sak;

import java.util.List;
import java.util.Optional;

/**
 * A series of figures a family keeps: counts by year, in rows that belong to groups. The room of figures shows every series there
 * is; words stand under {@code maltall.<series>.navn}, {@code maltall.<series>.rad.<group>} and
 * {@code maltall.<series>.verdi.<group>.<code>} in the message files.
 */
public interface Maltall {

  /** @return the name it has in addresses, lower-case letters only */
  String serie();

  /** @return the roles that publish editions of it */
  List<String> utgivere();

  /** @return the latest year any figure is known of; empty when none is */
  Optional<Integer> sisteAr();

  /**
   * @param utvalg the years, and as of when
   * @return the figures; unless the whole is asked for, a restricted case counts for those alone who see it
   */
  Talltabell tabell(Tallutvalg utvalg);

  /**
   * @param utvalg as of when; its years hold the one that is asked for
   * @param rad the group of the number's row
   * @param verdi the code of its row
   * @param ar its year
   * @return what the number is put together of, each with the way to it, as far as the person behind the call may see it
   */
  List<Tallgrunnlag> grunnlag(Tallutvalg utvalg, String rad, String verdi, int ar);
}
