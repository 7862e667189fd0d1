package no.saksflyt.arkiv;

/** A way to make a new case of post that belongs to none: families offer it as a bean. */
public interface Saksstart {

  /** @return message key of the link's words */
  String tekst();

  /**
   * @param post the post the case is made of
   * @return path of the page where the case is registered; the page matches the post to the new case by {@link Postinnboks#kobleTilNy}
   */
  String sti(Innpost post);
}
