package no.saksflyt.oppdrag.brev.lesing;

import java.util.regex.Pattern;

/** The letter's text as one flow without page adornment; every place knows the line of the source it came from. */
final class Flyt implements CharSequence {

  /** Stands where a letter was signed: nothing goes on across it. */
  static final char SLUTT = '\u0003';

  private static final Pattern AVSNITTSSKILLE = Pattern.compile("\\n\\s*\\n|" + SLUTT);

  private final String tekst;
  private final int[] linjer;

  Flyt(String tekst, int[] linjer) {
    this.tekst = tekst;
    this.linjer = linjer;
  }

  /** @return the line of the source, from 1, on which the character at {@code sted} stands */
  int linje(int sted) {
    return linjer.length == 0 ? 1 : linjer[Math.max(0, Math.min(sted, linjer.length - 1))];
  }

  /** @return the line on which the last visible character before {@code slutt} stands */
  int sisteLinje(int start, int slutt) {
    int sted = Math.min(slutt, tekst.length()) - 1;
    while (sted > start && Character.isWhitespace(tekst.charAt(sted))) {
      sted--;
    }
    return linje(sted);
  }

  /** @return where the paragraph that holds {@code sted} ends, at most {@code grense} */
  int avsnittSlutt(int sted, int grense) {
    var treff = AVSNITTSSKILLE.matcher(tekst).region(Math.min(sted, grense), grense);
    return treff.find() ? treff.start() : grense;
  }

  /** @return the last visible character before {@code sted}, or 0 where there is none */
  char foran(int sted) {
    int i = sted - 1;
    while (i >= 0 && Character.isWhitespace(tekst.charAt(i))) {
      i--;
    }
    return i < 0 ? 0 : tekst.charAt(i);
  }

  /** @return the first place from {@code sted} that is visible, at most {@code grense} */
  int synlig(int sted, int grense) {
    int i = sted;
    while (i < grense && Character.isWhitespace(tekst.charAt(i))) {
      i++;
    }
    return i;
  }

  /** @return whether only spaces stand between the line's start and {@code sted} */
  boolean linjestart(int sted) {
    int i = sted - 1;
    while (i >= 0 && tekst.charAt(i) == ' ') {
      i--;
    }
    return i < 0 || tekst.charAt(i) == '\n' || tekst.charAt(i) == SLUTT;
  }

  /** @return whether a new paragraph starts at {@code sted} */
  boolean avsnittstart(int sted) {
    int i = sted - 1;
    int skift = 0;
    while (i >= 0 && Character.isWhitespace(tekst.charAt(i))) {
      skift += tekst.charAt(i--) == '\n' ? 1 : 0;
    }
    return i < 0 || skift > 1 || tekst.charAt(i) == SLUTT;
  }

  String mellom(int start, int slutt) {
    return tekst.substring(start, Math.max(start, slutt));
  }

  /** @return the text between in one line */
  String samlet(int start, int slutt) {
    return Tegn.enLinje(mellom(start, slutt).replace(SLUTT, ' '));
  }

  @Override
  public int length() {
    return tekst.length();
  }

  @Override
  public char charAt(int sted) {
    return tekst.charAt(sted);
  }

  @Override
  public CharSequence subSequence(int start, int slutt) {
    return tekst.substring(start, slutt);
  }

  @Override
  public String toString() {
    return tekst;
  }
}
