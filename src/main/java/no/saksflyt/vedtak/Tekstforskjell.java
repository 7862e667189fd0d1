package no.saksflyt.vedtak;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What was taken out of a text and put into it, word by word; line by line where the texts are long and differ much. */
public final class Tekstforskjell {

  /** Room for comparing two texts of some two thousand words that have nothing in common. */
  private static final int MAKS_CELLER = 4_000_000;

  private static final Pattern ORD = Pattern.compile("\\s+|[^\\s]+");
  private static final Pattern LINJE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

  private Tekstforskjell() {}

  /** What became of a piece of text. */
  public enum Slag {
    LIK,
    UT,
    INN
  }

  /**
   * @param slag what became of it
   * @param tekst the piece
   */
  public record Bit(Slag slag, String tekst) {}

  /**
   * @param foer the earlier text
   * @param etter the later text
   * @return the pieces in order: those that are alike or put in make the later text, those alike or taken out the earlier
   */
  public static List<Bit> mellom(String foer, String etter) {
    var a = biter(ORD, foer);
    var b = biter(ORD, etter);
    return samlet(
        a.isEmpty() || b.isEmpty() || MAKS_CELLER / a.size() >= b.size()
            ? sammenlign(a, b)
            : linjevis(biter(LINJE, foer), biter(LINJE, etter)));
  }

  /** Words exchanged one after the other are read as one phrase taken out and one put in. */
  private static List<Bit> samlet(List<Bit> biter) {
    var ut = new StringBuilder();
    var inn = new StringBuilder();
    var samlet = new ArrayList<Bit>();
    for (int i = 0; i < biter.size(); i++) {
      var bit = biter.get(i);
      var mellomrom = bit.tekst().equals(" ") && i > 0 && i < biter.size() - 1;
      if (bit.slag() == Slag.LIK && !mellomrom) {
        tom(samlet, ut, inn);
        legg(samlet, Slag.LIK, bit.tekst());
      } else {
        (bit.slag() == Slag.INN ? inn : ut).append(bit.tekst());
        if (bit.slag() == Slag.LIK) {
          inn.append(bit.tekst());
        }
      }
    }
    tom(samlet, ut, inn);
    return samlet;
  }

  private static void tom(List<Bit> biter, StringBuilder ut, StringBuilder inn) {
    if (!ut.isEmpty()) {
      legg(biter, Slag.UT, ut.toString());
    }
    if (!inn.isEmpty()) {
      legg(biter, Slag.INN, inn.toString());
    }
    ut.setLength(0);
    inn.setLength(0);
  }

  private static List<Bit> linjevis(List<String> a, List<String> b) {
    var felles = likStart(a, b);
    var slutt = likSlutt(a, b, felles);
    if (MAKS_CELLER / Math.max(1, a.size() - felles - slutt) >= b.size() - felles - slutt) {
      return sammenlign(a, b);
    }
    var biter = new ArrayList<Bit>();
    legg(biter, Slag.LIK, a.subList(0, felles));
    legg(biter, Slag.UT, a.subList(felles, a.size() - slutt));
    legg(biter, Slag.INN, b.subList(felles, b.size() - slutt));
    legg(biter, Slag.LIK, a.subList(a.size() - slutt, a.size()));
    return biter;
  }

  /** The longest common subsequence of what lies between the alike beginning and the alike end. */
  private static List<Bit> sammenlign(List<String> a, List<String> b) {
    int start = likStart(a, b);
    int slutt = likSlutt(a, b, start);
    var biter = new ArrayList<Bit>();
    legg(biter, Slag.LIK, a.subList(0, start));
    midten(biter, a.subList(start, a.size() - slutt), b.subList(start, b.size() - slutt));
    legg(biter, Slag.LIK, a.subList(a.size() - slutt, a.size()));
    return biter;
  }

  private static void midten(List<Bit> biter, List<String> a, List<String> b) {
    var lengst = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        lengst[i][j] =
            a.get(i).equals(b.get(j)) ? lengst[i + 1][j + 1] + 1 : Math.max(lengst[i + 1][j], lengst[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
        legg(biter, Slag.LIK, a.get(i++));
        j++;
      } else if (j == b.size() || (i < a.size() && lengst[i + 1][j] >= lengst[i][j + 1])) {
        legg(biter, Slag.UT, a.get(i++));
      } else {
        legg(biter, Slag.INN, b.get(j++));
      }
    }
  }

  private static int likStart(List<String> a, List<String> b) {
    int i = 0;
    while (i < a.size() && i < b.size() && a.get(i).equals(b.get(i))) {
      i++;
    }
    return i;
  }

  private static int likSlutt(List<String> a, List<String> b, int start) {
    int i = 0;
    while (i < Math.min(a.size(), b.size()) - start && a.get(a.size() - 1 - i).equals(b.get(b.size() - 1 - i))) {
      i++;
    }
    return i;
  }

  private static List<String> biter(Pattern monster, String tekst) {
    return monster.matcher(tekst == null ? "" : tekst).results().map(r -> r.group()).toList();
  }

  private static void legg(List<Bit> biter, Slag slag, List<String> deler) {
    if (!deler.isEmpty()) {
      legg(biter, slag, String.join("", deler));
    }
  }

  /** Pieces of one kind that follow each other are one piece. */
  private static void legg(List<Bit> biter, Slag slag, String tekst) {
    var siste = biter.isEmpty() ? null : biter.get(biter.size() - 1);
    if (siste != null && siste.slag() == slag) {
      biter.set(biter.size() - 1, new Bit(slag, siste.tekst() + tekst));
    } else {
      biter.add(new Bit(slag, tekst));
    }
  }
}
