package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.List;

/** Splits a stretch of deadlines by the parts they belong to. */
final class Fristdeler {

  private Fristdeler() {}

  /** @param grunn the part the heading named, or null */
  static List<LestFrist> les(Lesing lesing, String grunn, Fristsone sone) {
    Flyt flyt = lesing.flyt;
    List<Delnavn> etiketter =
        Delnavn.alle(flyt, sone.innhold(), sone.slutt()).stream().filter(e -> erEtikett(flyt, e, sone)).toList();
    var ut = new ArrayList<LestFrist>();
    int forste = etiketter.isEmpty() ? sone.slutt() : etiketter.get(0).start();
    if (flyt.synlig(sone.innhold(), forste) < forste && !flyt.samlet(sone.innhold(), forste).matches("[:\\s•*-]*")) {
      ut.addAll(Fristleser.les(lesing, grunn, sone.innhold(), forste));
    }
    String over = grunn;
    for (int i = 0; i < etiketter.size(); i++) {
      Delnavn etikett = etiketter.get(i);
      int slutt = i + 1 < etiketter.size() ? etiketter.get(i + 1).start() : sone.slutt();
      boolean tom = flyt.synlig(etikett.slutt(), slutt) >= slutt;
      for (String navn : etikett.navn()) {
        String helt = navn.startsWith("Del ") && over != null ? over + " / " + navn : navn;
        ut.addAll(Fristleser.les(lesing, helt, etikett.slutt(), slutt));
        over = tom && navn.startsWith("Deloppdrag") ? navn : over;
      }
    }
    return ut;
  }

  private static boolean erEtikett(Flyt flyt, Delnavn etikett, Fristsone sone) {
    boolean forst = flyt.synlig(sone.innhold(), etikett.start() + 1) >= etikett.start();
    boolean fersk = forst || flyt.linjestart(etikett.start()) || ".;,".indexOf(flyt.foran(etikett.start())) >= 0;
    boolean merket = flyt.mellom(etikett.start(), etikett.slutt()).matches("(?s).*[:)\\u2010-\\u2014-]\\s*");
    return merket || (fersk && Character.isUpperCase(flyt.charAt(etikett.start())));
  }
}
