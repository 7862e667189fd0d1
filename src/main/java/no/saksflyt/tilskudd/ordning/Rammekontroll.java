package no.saksflyt.tilskudd.ordning;

import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Feltfeil;

/** The rules the fields of a frame must keep. Pure. */
final class Rammekontroll {

  /** A hundred thousand million kroner: more is a slip of the keyboard. */
  private static final long MAKS_ORE = 10_000_000_000_000L;

  private static final int MAKS_NAVN = 200;

  private Rammekontroll() {}

  static List<Feltfeil> kode(int ar, String kapittel, String post, String navn) {
    var feil = new ArrayList<Feltfeil>();
    if (ar < 2000 || ar > 2100) {
      feil.add(new Feltfeil("ar", "feil.ordning.ar"));
    }
    if (kapittel == null || !kapittel.matches("\\d{3,4}")) {
      feil.add(new Feltfeil("kapittel", "feil.ordning.kapittel"));
    }
    if (post == null || !post.matches("\\d{2}")) {
      feil.add(new Feltfeil("post", "feil.ordning.post"));
    }
    if (navn == null || navn.isBlank()) {
      feil.add(new Feltfeil("navn", "feil.felt.mangler", "Navn på posten"));
    } else if (navn.length() > MAKS_NAVN) {
      feil.add(new Feltfeil("navn", "feil.felt.forLang", "Navn på posten", MAKS_NAVN));
    }
    return feil;
  }

  static List<Feltfeil> belop(Long ore) {
    return ore == null || ore < 0 || ore > MAKS_ORE ? List.of(new Feltfeil("belop", "feil.ramme.belop")) : List.of();
  }
}
