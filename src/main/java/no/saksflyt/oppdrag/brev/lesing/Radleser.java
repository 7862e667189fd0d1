package no.saksflyt.oppdrag.brev.lesing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a line of a list or table of assignments: the title, perhaps who leads, perhaps the deadline. */
final class Radleser {

  private static final Pattern FRISTSTART =
      Monster.likegyldig(
          "[\\s,;:(–]*\\b(?:(?:med )?(?:ny )?frist(?:en)?(?: er)?_:?|leveres|innen|innan|senest|seinast)\\s*$");
  private static final Pattern FRIST =
      Monster.likegyldig("[\\s,;:(–]*\\b(?:med )?(?:ny )?frist(?:en)?(?: er)?_:?_(?=\\S)");
  private static final Pattern AAPEN =
      Monster.likegyldig(
          "[\\s,;(–]+(?=(?:løpende|løpande|snarest|tertialvis|kvartalsvis|månedlig|årlig|årleg|halvårlig"
              + "|(?:i )?(?:IMDis )?(?:års|halvårs|tertial)(?:rapport|melding)\\p{L}*)(?:[ \\d]|\\p{L})*\\)?_$)");

  private final Lesing lesing;
  private final Flyt flyt;
  private final Oppdragsblokk blokk;

  Radleser(Lesing lesing, Oppdragsblokk blokk) {
    this.lesing = lesing;
    this.flyt = lesing.flyt;
    this.blokk = blokk;
  }

  /**
   * What a line tells.
   *
   * @param tittel the title, or null
   * @param leder who leads, or null
   * @param frister the deadlines
   */
  record Rad(String tittel, String leder, List<LestFrist> frister) {}

  Rad les() {
    int start = flyt.synlig(blokk.tittel().start(), blokk.slutt());
    int slutt = blokk.slutt();
    String tekst = flyt.mellom(start, slutt);
    int frist = friststart(tekst);
    List<LestFrist> frister = List.of();
    String tittel = tekst;
    if (frist >= 0) {
      int fra = FRIST.matcher(tekst).region(frist, tekst.length()).lookingAt() ? fristinnhold(tekst, frist) : frist;
      int til = fristslutt(tekst, fra);
      frister = Fristdeler.les(lesing, blokk.hode().del(), new Fristsone(start + frist, start + fra, start + til));
      lesing.bruk(start, slutt);
      tittel = tekst.substring(0, frist) + " " + tekst.substring(til);
    }
    tittel = Tegn.enLinje(tittel).replaceAll("[\\s,;:(–-]+$|^[\\s:.–-]+", "").strip();
    String leder = null;
    for (Aktorer.Treff treff : lesing.aktorer.treff(tittel)) {
      if (treff.slutt() == tittel.length() && frist >= 0) {
        leder = treff.kort();
        tittel = tittel.substring(0, treff.start()).strip().replaceAll("[\\s,;:(–-]+$", "");
      }
    }
    return new Rad(tittel.isEmpty() ? null : tittel, leder, frister);
  }

  private static int fristinnhold(String tekst, int frist) {
    Matcher ord = FRIST.matcher(tekst).region(frist, tekst.length());
    return ord.lookingAt() ? ord.end() : frist;
  }

  /** Where the deadline starts: at the word for it, or at the first date that is no part of the title. */
  private static int friststart(String tekst) {
    Matcher ord = FRIST.matcher(tekst);
    if (ord.find() && !Datoer.finn(tekst.substring(ord.end())).isEmpty()
        || ord.reset().find() && tekst.substring(ord.end()).length() < 60) {
      return ord.start();
    }
    for (Dato dato : Datoer.finn(tekst)) {
      if (dato.start() > 5 && dato.art() != Dato.Art.UTEN_AR) {
        Matcher foran = FRISTSTART.matcher(tekst.substring(0, dato.start()));
        return foran.find() ? foran.start() : dato.start();
      }
    }
    Matcher aapen = AAPEN.matcher(tekst);
    return aapen.find() ? aapen.end() : -1;
  }

  /** A title that goes on below the column of deadlines starts with a small letter. */
  private static int fristslutt(String tekst, int fra) {
    List<Dato> datoer = Datoer.finn(tekst.substring(fra));
    if (datoer.isEmpty()) {
      return tekst.length();
    }
    int siste = fra + datoer.get(datoer.size() - 1).slutt();
    String rest = tekst.substring(siste);
    return rest.matches("(?s)\\s*\\n\\s*\\p{Ll}.*") ? siste : tekst.length();
  }
}
