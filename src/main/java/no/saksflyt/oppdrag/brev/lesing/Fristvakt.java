package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists every paragraph that speaks of a deadline which ended up nowhere, so that nothing is lost in silence. */
final class Fristvakt {

  private static final Pattern FRISTORD =
      Monster.likegyldig(
          "(?<!\\p{L})(?:frist(?:en|er|ar|ene|ane)?|tidsfrist\\p{L}*|svarfrist\\p{L}*|senest|seinast|innen utgangen"
              + "|innan utgangen|innan utgongen|innen (?:den )?(?:\\d|1\\.|" + Monster.MAANED
              + ")|innan (?:den )?\\d|dato(?:en)?|før (?:den )?"
              + "(?:\\d{1,2}\\.|sommer|sommar|høst|haust|vår|jul\\b|påske|nyttår|utgangen|" + Monster.MAANED
              + "|20\\d\\d)\\p{L}*|hver(?:t|e)? (?:fjerde |annen )?(?:måned|år|kvartal|tertial)|kvart (?:år|kvartal)"
              + "|årlig(?:e)? (?:rapport|leveranse)\\p{L}*|årleg(?:e)? (?:rapport)\\p{L}*|skal leveres (?:i|hvert)"
              + "|fra og med 20\\d\\d)(?!\\p{L})");

  private Fristvakt() {}

  static void vokt(Lesing lesing, Brevdel del, List<LestOppdrag> oppdrag) {
    Flyt flyt = lesing.flyt;
    for (Avsnitt avsnitt : Avsnitt.avsnitt(flyt, del.tekst(), del.slutt())) {
      List<Avsnitt> tapt = new ArrayList<>();
      for (Avsnitt setning : Avsnitt.setninger(flyt, avsnitt.start(), avsnitt.slutt())) {
        String tekst = flyt.mellom(setning.start(), setning.slutt());
        if (FRISTORD.matcher(tekst).find() && !lesing.brukt(setning) && !registrert(flyt, setning, tekst, oppdrag)) {
          tapt.add(setning);
        }
      }
      if (!tapt.isEmpty()) {
        lesing.avvik(tapt.get(0).start(), tapt.get(tapt.size() - 1).slutt(), Grunn.av("fristord"), Alvor.SPORSMAL,
            null);
      }
    }
  }

  /** The body repeats a deadline that the assignment already has. */
  private static boolean registrert(Flyt flyt, Avsnitt setning, String tekst, List<LestOppdrag> oppdrag) {
    List<Dato> datoer = Datoer.finn(tekst).stream().filter(d -> d.dag() != null).toList();
    int linje = flyt.linje(setning.start());
    return !datoer.isEmpty()
        && oppdrag.stream()
            .filter(o -> linje >= o.linje() && linje <= o.tilLinje())
            .anyMatch(o -> datoer.stream().allMatch(d -> o.frister().stream().anyMatch(f -> d.dag().equals(f.dato()))));
  }
}
