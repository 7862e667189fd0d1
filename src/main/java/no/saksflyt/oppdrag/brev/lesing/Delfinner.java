package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the parts in an assignment's description, the smaller under the larger. */
final class Delfinner {

  private static final Pattern REFERANSE =
      Monster.likegyldig("(?s).*(?:\\(|\\b(?:jf\\.?|se|og|til|i|for|av|med|om|fra|under|på)\\s)\\s*$");
  private static final Pattern BOKSTAV = Monster.av("(?<=\\n)(?<id>[a-h])\\)\\s+(?=[\\p{L}])");
  private static final Pattern MED_KOLON = Pattern.compile("(?s).*[:)]\\s*");

  private final Flyt flyt;
  private final String grunn;
  private final List<Del> deler = new ArrayList<>();

  private Delfinner(Flyt flyt, String grunn) {
    this.flyt = flyt;
    this.grunn = grunn;
  }

  /**
   * @param grunn the part the heading already named, or null
   * @param fristdeler the parts the deadlines name: only they make parts of lettered points
   */
  static List<Del> finn(Flyt flyt, int start, int slutt, String grunn, Set<String> fristdeler) {
    return new Delfinner(flyt, grunn).finn(start, slutt, fristdeler);
  }

  private List<Del> finn(int start, int slutt, Set<String> fristdeler) {
    String over = grunn;
    for (Delnavn etikett : Delnavn.alle(flyt, start, slutt)) {
      if (!erOverskrift(etikett, start)) {
        continue;
      }
      for (String navn : etikett.navn()) {
        boolean under = navn.startsWith("Del ") && over != null;
        String helt = under ? over + " / " + navn : navn;
        if (!navn.startsWith("Del ") && grunn == null) {
          over = navn.startsWith("Deloppdrag") ? navn : null;
        }
        if (deler.stream().noneMatch(d -> d.navn().equals(helt))) {
          deler.add(new Del(helt, etikett.start(), etikett.slutt(), slutt, etikett.fou()));
        }
      }
    }
    avgrens(slutt);
    leggTilBokstaver(fristdeler);
    return deler;
  }

  private boolean erOverskrift(Delnavn etikett, int grense) {
    String navn = flyt.mellom(etikett.start(), etikett.slutt());
    if (Character.isLowerCase(navn.charAt(0))) {
      return false;
    }
    String foran = flyt.mellom(Math.max(grense, etikett.start() - 25), etikett.start());
    boolean kolon = MED_KOLON.matcher(navn).matches();
    int etter = flyt.synlig(etikett.slutt(), flyt.length());
    boolean stor = etter < flyt.length()
        && (Character.isUpperCase(flyt.charAt(etter)) || "•a(".indexOf(flyt.charAt(etter)) >= 0);
    boolean fersk = flyt.avsnittstart(etikett.start()) || ".!?:".indexOf(flyt.foran(etikett.start())) >= 0;
    if (kolon) {
      return fersk || flyt.linjestart(etikett.start()) || !REFERANSE.matcher(foran).matches();
    }
    return stor && flyt.linjestart(etikett.start()) && (fersk || !REFERANSE.matcher(foran).matches());
  }

  /** A part ends where the next one of the same or a higher level starts. */
  private void avgrens(int slutt) {
    deler.sort(Comparator.comparingInt(Del::start));
    for (int i = 0; i < deler.size(); i++) {
      Del her = deler.get(i);
      int ende = slutt;
      for (int j = i + 1; j < deler.size(); j++) {
        if (!deler.get(j).navn().startsWith(her.navn() + " / ") && deler.get(j).start() > her.start()) {
          ende = deler.get(j).start();
          break;
        }
      }
      deler.set(i, her.tilSlutt(ende));
    }
  }

  private void leggTilBokstaver(Set<String> fristdeler) {
    for (Del her : List.copyOf(deler)) {
      if (fristdeler.stream().noneMatch(f -> f.matches(Pattern.quote(her.navn()) + " / [a-h]"))) {
        continue;
      }
      var bokstaver = new ArrayList<Del>();
      Matcher treff = BOKSTAV.matcher(flyt).region(her.tekst() - 1, her.slutt()).useTransparentBounds(true);
      while (treff.find()) {
        if (!bokstaver.isEmpty()) {
          bokstaver.set(bokstaver.size() - 1, bokstaver.get(bokstaver.size() - 1).tilSlutt(treff.start()));
        }
        bokstaver.add(new Del(her.navn() + " / " + treff.group("id"), treff.start(), treff.end(), her.slutt(), false));
      }
      deler.addAll(deler.indexOf(her) + 1, bokstaver);
    }
  }
}
