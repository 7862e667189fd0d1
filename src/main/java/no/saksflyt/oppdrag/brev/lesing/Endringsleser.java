package no.saksflyt.oppdrag.brev.lesing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from running text what a letter changes in assignments and letters given before. */
final class Endringsleser {

  private static final Pattern NUMMER = Monster.likegyldig("oppdrag(?:et|a|ene)?_(?:nr\\.?|nummer)?_(?<forste>20\\d\\d_–_\\d{1,3}(?!\\d))(?<flere>(?:_(?:,|og|samt)_(?:(?:oppdrag )?(?:nr\\.?)?_)?20\\d\\d_–_\\d{1,3}(?!\\d))*)");
  private static final Pattern BARE_NUMMER = Monster.av("20\\d\\d_–_\\d{1,3}(?!\\d)");
  private static final Pattern DEL = Monster.likegyldig("(?<!\\p{L})(?<kind>deloppdrag|del|tiltak) (?<id>\\d{1,2}|[ivx]{1,4})(?![\\p{L}\\d])");
  private static final Pattern FREM = Monster.likegyldig("(?<!\\p{L})(?:framskynd|fremskynd|framskund)\\p{L}*");
  private static final Pattern BAK = Monster.likegyldig("(?<!\\p{L})(?:utsett|utset|utsatt|utsettes|forleng|forlenge|leng(?:er|jast) ut|forskyv|utvid)\\p{L}*");
  private static final Pattern FLYTT = Monster.likegyldig("(?<!\\p{L})(?:flytt|endr|ny frist|settes? til|sett(?:es|ast)? til|blir|vert|er nå|er no|justeres|justerast)\\p{L}*");
  private static final Pattern FRIST = Monster.likegyldig("(?<!\\p{L})(?:frist|tidsfrist|leveringsfrist|leveringsdato)\\p{L}*");
  private static final Pattern DELENDRING =
      Monster.likegyldig("(?<!\\p{L})(?:utgår|bortfaller|bortfell|faller bort|fell bort|erstattes|erstattast|endres|endrast|får (?:ny|følgende|følgjande)|revider\\p{L}*|presiser\\p{L}*|utvides|utvidast|ny(?:tt)? (?:deloppdrag|del|tiltak)|legges til|leggjast til|avsluttes|avsluttast|strykes|trekkes)(?!\\p{L})");
  private static final Pattern NY_DEL = Monster.likegyldig("(?<!\\p{L})(?:ny|nytt|nye) (?:deloppdrag|del|delar|deler|tiltak)(?!\\p{L})");
  private static final Pattern OPPHEVET =
      Monster.likegyldig("(?:stilles|stilt|vert stilt|blir stilt|stillast)(?: dermed| difor| derfor| nå| no| med dette)? til disposisjon|(?:forbehold|atterhald)\\p{L}* .{0,80}?(?:opphe|bortfal|bortfell|fall|fell|avklart|løft|gjelder ikke|gjeld ikkje|ikke lenger|ikkje lenger)\\p{L}*");
  private static final Pattern STORTING = Monster.likegyldig("stortinget|budsjettvedtak|nysalder|revidert nasjonalbudsjett|forbehold|atterhald");
  private static final Pattern ERSTATTER =
      Monster.likegyldig("(?:erstatter|erstattar) (?:tidligere (?:oversendt|utsendt) |tidlegare (?:oversendt|utsendt) )?(?:tillegg|tildelingsbrev)(?:et)?(?: (?:nr\\.? )?(?<nr>\\d{1,2}))?|ved (?:en|ein) (?:inkurie|feil).{0,120}?tillegg (?:nr\\.? )?(?<nr2>\\d{1,2})|(?:tillegg nr\\.? (?<nr3>\\d{1,2}) )[^.]{0,60}(?:utgår|erstattes|erstattast)");
  private static final Pattern GJENTATT = Monster.likegyldig("i tillegg (?:nr\\.? )?\\d{1,2}|gjentas|gjentakast|uendret|uendra|videreføres uendret|gjengis|på nytt");

  private static final Pattern UENDRET = Monster.likegyldig("oppdraget (?:gjentas|gjentakast|blir gjenteke|vert gjenteke|videreføres|vidareførast|gjengis)(?: her)? (?:uendret|uendra)|(?:uendret|uendra) fr[aå] (?:tildelingsbrev|tillegg)");

  private final Lesing lesing;
  private final Flyt flyt;
  private final Pattern nyLeder;
  private final List<Endring> endringer = new ArrayList<>();

  Endringsleser(Lesing lesing) {
    this.lesing = lesing;
    this.flyt = lesing.flyt;
    String navn = "(?:" + lesing.aktorer.monster() + ")";
    this.nyLeder =
        Monster.likegyldig(
            "(?:hov(?:ed|ud)ansvar|leiaransvar|lederansvar)\\p{L}*[^.;]{0,90}?(?:fra|frå) (?<fra>" + navn + ") til (?<til>" + navn + ")"
                + "|(?:hov(?:ed|ud)ansvar|leiaransvar|lederansvar)\\p{L}*[^.;]{0,90}?(?:overføres|overførast|flyttes|flyttast|endres|endrast|legges|leggjast|går)(?: over)? (?:til|hos) (?<til2>" + navn + ")"
                + "|(?<til3>" + navn + ") (?:overtar|overtek|tar over|tek over|får(?: nå| no)?|gis)(?: nå| no)? hov(?:ed|ud)ansvar\\p{L}*(?:[^.;]{0,60}?(?:fra|frå|etter) (?<fra3>" + navn + "))?");
  }

  /** @return whether the sentence lifts a condition instead of making one */
  static boolean opphever(CharSequence setning) {
    return OPPHEVET.matcher(setning).find();
  }

  List<Endring> les(List<Avsnitt> lopetekst, List<Oppdragsblokk> blokker) {
    Set<String> omtalt = new LinkedHashSet<>();
    for (Avsnitt avsnitt : lopetekst) {
      if (KapPostrad.er(flyt, avsnitt)) {
        continue;
      }
      avsnitt(avsnitt, omtalt);
    }
    for (Oppdragsblokk blokk : blokker) {
      if (blokk.hode() != null && !blokk.rad()) {
        String tittel = flyt.mellom(blokk.hode().start(), blokk.tittel().slutt());
        if (blokk.hode().revidert() || Monster.likegyldig("\\((?:revidert|endra|endret)").matcher(tittel).find()) {
          legg(blokk.hode().nummer(), blokk.hode().del(), Endringstype.REVIDERT, null, null, blokk.start(), blokk.tittel().slutt());
        } else if (omtalt.contains(blokk.hode().nummer()) || UENDRET.matcher(flyt.mellom(blokk.tittel().slutt(), blokk.slutt())).find()) {
          legg(blokk.hode().nummer(), blokk.hode().del(), Endringstype.GJENTATT, null, null, blokk.start(), blokk.tittel().slutt());
        }
      }
    }
    return endringer;
  }

  private void avsnitt(Avsnitt avsnitt, Set<String> omtalt) {
    List<String> numre = List.of();
    for (Avsnitt setning : Avsnitt.setninger(flyt, avsnitt.start(), avsnitt.slutt())) {
      String tekst = flyt.samlet(setning.start(), setning.slutt());
      List<String> her = numre(tekst);
      numre = her.isEmpty() ? numre : her;
      if (erstatning(setning, tekst)) {
        continue;
      }
      if (!her.isEmpty() && GJENTATT.matcher(tekst).find()) {
        omtalt.addAll(her);
      }
      if (!numre.isEmpty()) {
        endring(setning, tekst, numre);
      }
    }
  }

  private void endring(Avsnitt setning, String tekst, List<String> numre) {
    Matcher leder = nyLeder.matcher(tekst);
    String del = del(tekst);
    if (FRIST.matcher(tekst).find() && (FREM.matcher(tekst).find() || BAK.matcher(tekst).find() || FLYTT.matcher(tekst).find())
        && frist(setning, tekst, numre, del)) {
      return;
    }
    if (leder.find()) {
      String til = forste(leder, "til", "til2", "til3");
      String fra = forste(leder, "fra", "fra3");
      numre.forEach(n -> legg(n, del, Endringstype.HOVEDANSVAR_ENDRET, kort(fra), kort(til), setning.start(), setning.slutt()));
    } else if (OPPHEVET.matcher(tekst).find() && STORTING.matcher(tekst).find()) {
      numre.forEach(n -> legg(n, del, Endringstype.FORBEHOLD_OPPHEVET, null, null, setning.start(), setning.slutt()));
    } else if ((del != null && DELENDRING.matcher(tekst).find()) || NY_DEL.matcher(tekst).find()) {
      numre.forEach(n -> legg(n, del, Endringstype.DEL_ENDRET, null, null, setning.start(), setning.slutt()));
    } else if (Monster.likegyldig("(?<!\\p{L})(?:revideres|reviderast|er revidert|endres slik|endrast slik)").matcher(tekst).find()) {
      numre.forEach(n -> legg(n, del, Endringstype.REVIDERT, null, null, setning.start(), setning.slutt()));
    }
  }

  private boolean frist(Avsnitt setning, String tekst, List<String> numre, String del) {
    List<Dato> datoer = Datoer.finn(tekst).stream().filter(d -> d.dag() != null).toList();
    if (datoer.isEmpty()) {
      return false;
    }
    LocalDate fra = null;
    LocalDate til = datoer.get(datoer.size() - 1).dag();
    if (datoer.size() > 1) {
      fra = datoer.get(0).dag();
      boolean omvendt = Monster.likegyldig("(?s).*\\btil(?: den)?\\s*$").matcher(tekst.substring(0, datoer.get(0).start())).matches()
          && Monster.likegyldig("(?s).*\\b(?:fra|frå)(?: den)?\\s*$").matcher(tekst.substring(0, datoer.get(1).start())).matches();
      if (omvendt) {
        LocalDate bytt = fra;
        fra = til;
        til = bytt;
      }
    }
    boolean frem = FREM.matcher(tekst).find() || (!BAK.matcher(tekst).find() && fra != null && til.isBefore(fra));
    Endringstype type = frem ? Endringstype.FRIST_FREMSKYNDET : Endringstype.FRIST_UTSATT;
    for (String nummer : numre) {
      legg(nummer, del, type, fra == null ? null : fra.toString(), til.toString(), setning.start(), setning.slutt());
      if (fra == null && !frem && !BAK.matcher(tekst).find()) {
        lesing.avvik(setning.start(), setning.slutt(), Grunn.av("fristretning", nummer), Alvor.SPORSMAL, null);
      }
    }
    return true;
  }

  private boolean erstatning(Avsnitt setning, String tekst) {
    Matcher treff = ERSTATTER.matcher(tekst);
    if (!treff.find() || Belop.finn(tekst).size() > 0 || Monster.likegyldig("tabell|summ|beløp").matcher(tekst).find()) {
      return false;
    }
    String nr = forste(treff, "nr", "nr2", "nr3");
    String fra = nr == null ? null : "Tillegg nr. " + nr;
    legg(null, null, Endringstype.BREV_ERSTATTET, fra, lesing.brev.tittel(), setning.start(), setning.slutt());
    return true;
  }

  private static List<String> numre(String tekst) {
    var ut = new ArrayList<String>();
    Matcher treff = NUMMER.matcher(tekst);
    while (treff.find()) {
      Matcher hvert = BARE_NUMMER.matcher(treff.group());
      while (hvert.find()) {
        String[] deler = hvert.group().split("\\s*" + Monster.STREK + "\\s*");
        ut.add(deler[0] + "-" + (deler[1].length() == 1 ? "0" : "") + deler[1]);
      }
    }
    return ut;
  }

  private static String del(String tekst) {
    Matcher treff = DEL.matcher(tekst);
    return treff.find() ? Delnavn.av(treff.group("kind"), treff.group("id")) : null;
  }

  private static String forste(Matcher treff, String... grupper) {
    for (String gruppe : grupper) {
      if (treff.group(gruppe) != null) {
        return treff.group(gruppe);
      }
    }
    return null;
  }

  private String kort(String navn) {
    return navn == null ? null : lesing.aktorer.kort(navn);
  }

  private void legg(String nummer, String del, Endringstype type, String fra, String til, int start, int slutt) {
    lesing.bruk(start, slutt);
    Endring ny = new Endring(lesing.brev.lopenr(), nummer, del, type, fra, til, flyt.linje(start), flyt.sisteLinje(start, slutt));
    boolean finnes = endringer.stream().anyMatch(e -> e.type() == type && Objects.equals(e.nummer(), nummer) && Objects.equals(e.del(), del));
    if (!finnes) {
      endringer.add(ny);
    }
  }
}
