package no.saksflyt.brev;

import java.util.List;
import no.saksflyt.brev.mal.Brevhtml;
import no.saksflyt.sak.Maalform;

/**
 * A letter as it would be sent.
 *
 * @param tittel its heading, also the title of the document
 * @param maalform the language it is written in
 * @param html what it says, safe to be shown in a page
 * @param mangler everything that keeps it from being sent; empty when it can be
 * @param merknad message key of something its sender should know, or null
 */
public record Forhaandsvisning(String tittel, Maalform maalform, String html, List<Mangel> mangler, String merknad) {

  public Forhaandsvisning {
    mangler = List.copyOf(mangler);
  }

  /**
   * What a letter lacks.
   *
   * @param art a block the law or our practice demands, or a field nobody has filled in
   * @param nokkel the block's or field's key
   * @param navn what people call it
   * @param hjemmel why it is demanded, or null
   */
  public record Mangel(Art art, String nokkel, String navn, String hjemmel) {}

  /** What kind of thing is lacking. */
  public enum Art {
    BLOKK,
    FELT
  }

  /** @return what it says, with headings that fit a page it is shown in */
  public String iSide() {
    return Brevhtml.iSide(html);
  }

  /** @return whether nothing keeps it from being sent */
  public boolean kanSendes() {
    return mangler.isEmpty();
  }
}
