package no.saksflyt.tilskudd.portal;

import jakarta.servlet.http.HttpServletRequest;
import no.saksflyt.sak.Maalform;

/** The language of the applicants' pages: chosen by a link, and kept for the session. */
public enum Soknadsspraak {
  NB,
  NN;

  private static final String NOKKEL = Soknadsspraak.class.getName();
  private static final String VALG = "maal";

  /** @return the language just chosen, else the one chosen before; bokmål when none was */
  static Soknadsspraak av(HttpServletRequest request) {
    var valg = request.getParameter(VALG);
    if (valg != null) {
      var valgt = NN.kode().equals(valg) ? NN : NB;
      request.getSession().setAttribute(NOKKEL, valgt);
      return valgt;
    }
    var okt = request.getSession(false);
    return okt != null && okt.getAttribute(NOKKEL) instanceof Soknadsspraak husket ? husket : NB;
  }

  /** @return the language's code, as in the message files' keys and in {@code lang} */
  public String kode() {
    return this == NN ? "nn" : "nb";
  }

  /** @return whether it is nynorsk */
  public boolean nynorsk() {
    return this == NN;
  }

  /** @return the other one */
  public Soknadsspraak annet() {
    return this == NN ? NB : NN;
  }

  /** @return the key of a text in this language */
  String nokkel(String tekst) {
    return "soknadsportal." + kode() + "." + tekst;
  }

  Maalform maalform() {
    return this == NN ? Maalform.NN : Maalform.NB;
  }
}
