package no.saksflyt.felles;

import java.util.List;

/** What was sent breaks rules: every violation at once, each with its field (HTTP 422). */
public class Regelbrudd extends Avvisning {

  private final transient List<Feltfeil> feil;

  /** @param feil the violations, at least one */
  public Regelbrudd(List<Feltfeil> feil) {
    super("feil.regelbrudd");
    this.feil = List.copyOf(feil);
  }

  /** @param feil the violations, at least one */
  public Regelbrudd(Feltfeil... feil) {
    this(List.of(feil));
  }

  /** @return the violations, in the order of the form where there is one */
  public List<Feltfeil> feil() {
    return feil;
  }
}
