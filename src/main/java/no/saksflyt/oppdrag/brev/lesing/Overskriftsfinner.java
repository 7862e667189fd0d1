package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the headings of a letter and tells them from references in running text. */
final class Overskriftsfinner {

  /** The number of a chapter before a heading, where it has one. */
  private static final String KAPITTELNUMMER = "(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.? )?";

  private static final Pattern KAPITTEL =
      Monster.av(
          "\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?\\h+(?:(?:[\\p{L}–]+\\h+)?"
              + "(?:Mål|Styring|Oppdrag|Tildeling|Budsjett|Rapport|Innleiing|Innledning|Føring|Priori|Admin|Andre"
              + "|Øvrige|Øvrege|Felles|Fullmakt|Økonomi|Etatsst|Møte|Resultat|Overordn|Samfunn|Vedlegg|Risiko|Bevilg"
              + "|Løyving|Midler|Midlar|Sats|Hoved|Hovud|Internk|Sikkerhet|Endring|Kalender)[^\\n]{0,90}"
              + "|\\p{Lu}[^\\n.]{2,60})(?=\\n|$)");
  private static final Pattern KJENT_KAPITTEL =
      Monster.likegyldig(
          "\\d[\\d.]* (?:[\\p{L}–]+ )?(?:mål|styring|oppdrag|tildeling|budsjett|rapport|innle|føring|priori|admin"
              + "|andre|øvri|øvre|felles|fullmakt|økonomi|etatsst|møte|resultat|overordn|samfunn|vedlegg|risiko|bevilg"
              + "|løyv|mid[lt]|sats|hoved|hovud|internk|sikkerhet|endring|kalender|oversikt|oversyn|nye|omtale"
              + "|generelt|forvent|krav|virksomhet|verksemd|organisa|personal|likestil|språk|klima|avslut|kontakt"
              + "|dialog|oppfølging).*");
  private static final Pattern MAAL =
      Monster.av(
          "(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?\\s)?(?:(?:Hovedm|Hovudm|Delm|M)ål|MÅL) (?<nr>\\d{1,2})"
              + "(?<flere>(?:_(?:,|–|og|til)_\\d{1,2})+)?(?:_[:.–]_|\\s+)(?=[\\p{Lu}«])");
  private static final Pattern FLERE_MAAL =
      Monster.paaLinje(
          KAPITTELNUMMER + "(?:[^\\n.:]{0,40}oppdrag[^\\n.:]{0,40}"
              + "(?:(?:flere|fleire|alle|ulike) (?:av )?(?:[\\p{L}–]* )?mål|på tvers|tverrgående"
              + "|tverrgåande)[^\\n.:]{0,30}|(?:tverrgående|tverrgåande|andre|øvrige|øvrige felles|generelle"
              + "|felles) oppdrag(?: på tvers[^\\n.]*)?|flere mål|fleire mål|på tvers av måla?(?:ne)?):?(?=\\n|$)");
  private static final Pattern FOU =
      Monster.paaLinje(
          KAPITTELNUMMER + "(?:FoU|F&U|F og U|forsknings– og utviklings|forskings– og utviklings)[–\\s]*"
              + "(?:oppdrag|prosjekt(?:er|a)?|portefølje|bestillinger)?"
              + "(?: (?:for|i) 20\\d\\d| uten nummer| utan nummer)?:?(?=\\s*(?:\\n|$))");
  private static final Pattern TIDLIGERE =
      Monster.paaLinje(
          KAPITTELNUMMER + "[^\\n]{0,60}oppdrag[^\\n]{0,60}(?:tidligere|tidlegare|foregående|føregåande|forrige"
              + "|førre) [^\\n]{0,60}(?=\\n|$)|" + KAPITTELNUMMER + "[^\\n]{0,40}(?:tidligere|tidlegare|pågående"
              + "|pågåande|videreførte|vidareførte|løpende|løpande|gjenstående"
              + "|gjenståande) [^\\n.]{0,30}oppdrag[^\\n]{0,60}(?=\\n|$)|" + KAPITTELNUMMER
              + "Oppdrag (?:gitt )?(?:fra|frå|i) (?:20\\d\\d)[^\\n.]{0,50}(?=\\n|$)");
  private static final Pattern OPPDRAG =
      Monster.av(
          "(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?|[•*]|–) )?(?:Oppdrag|OPPDRAG|Oppdraget)"
              + "(?:_(?:nr\\.?|nummer|NR\\.?))?_:?_(?<ar>(?:19|20)\\d\\d)_–_(?<lop>\\d{1,3})(?!\\d)");
  private static final Pattern RAD =
      Monster.av("(?:[•*]_|– )?(?:[Nn]r\\.?_)?(?<ar>20\\d\\d)_–_(?<lop>\\d{1,3})(?![\\d.–])[:.]?\\s+(?=[\\p{Lu}«\\d])");
  private static final Pattern REVIDERT =
      Monster.likegyldig("_[,–]?_\\(?_(?:revidert|endra|endret)_(?:\\)|(?=[:\\n]))");
  private static final Pattern DELNUMMER =
      Monster.likegyldig(
          "_[,:–]?_\\(?(?<kind>deloppdrag|del|tiltak) (?<id>\\d{1,2}|[ivx]{1,4})(?![\\p{L}\\d])\\)?(?!_[,:])");
  private static final Pattern SKILLE = Monster.av("_(?:[:.](?!\\d)|–)_|\\s+");
  private static final Pattern HENGENDE =
      Monster.likegyldig(
          "(?s).*(?:,|\\b(?:til|med|og|i|av|jf\\.?|jfr\\.?|nr\\.?|se|sjå|for|om|på|under|gjennom|(?-i:oppdrag)|eller"
              + "|samt|fra|frå|vedr\\.|som|ses i sammenheng med))\\s*");
  private static final Pattern SETNING =
      Monster.likegyldig(
          "(?s).*\\b(?:framskynd|fremskynd|utset|flytt|forleng|utgår|bortfall|fell bort|faller bort|endres|endrast"
              + "|revideres|videreføres|vidareførast|er levert|ble levert|er avsluttet"
              + "|skal (?:leveres|leverast|sees|ses)|får (?:ny|nytt|et|eit|en|ein) |utvides|utvidast)\\p{L}*\\b.*");

  private final Flyt flyt;
  private final int start;
  private final int slutt;
  private final List<Overskrift> funnet = new ArrayList<>();

  private Overskriftsfinner(Flyt flyt, int start, int slutt) {
    this.flyt = flyt;
    this.start = start;
    this.slutt = slutt;
  }

  /** @return the headings of the letter that stands between the two places, in their order */
  static List<Overskrift> finn(Flyt flyt, int start, int slutt) {
    return new Overskriftsfinner(flyt, start, slutt).finn();
  }

  private List<Overskrift> finn() {
    int rader = 0;
    for (int sted = start; sted < slutt; sted = nesteLinje(sted)) {
      sted = flyt.synlig(sted, slutt);
      if (sted >= slutt) {
        break;
      }
      if (flyt.charAt(sted) == Flyt.SLUTT) {
        funnet.add(Overskrift.av(Overskrift.Art.UNDERSKRIFT, sted, sted + 1));
      } else if (flyt.linjestart(sted)) {
        Overskrift her = paa(sted);
        if (her != null) {
          funnet.add(her);
          sted = Math.max(sted, her.slutt() - 1);
        } else if (rad(sted) != null) {
          rader++;
        }
      }
    }
    if (rader >= 2) {
      leggTilRader();
    }
    funnet.sort(Comparator.comparingInt(Overskrift::start));
    return funnet;
  }

  private int nesteLinje(int sted) {
    int i = sted;
    while (i < slutt && flyt.charAt(i) != '\n') {
      i++;
    }
    return i + 1;
  }

  private Overskrift paa(int sted) {
    Overskrift oppdrag = oppdrag(sted);
    if (oppdrag != null || uferdigForan(sted)) {
      return oppdrag;
    }
    Matcher maal = treff(MAAL, sted);
    if (maal != null && erTittel(maal.end())) {
      Integer nummer = maal.group("flere") == null ? Integer.valueOf(maal.group("nr")) : null;
      return new Overskrift(
          nummer == null ? Overskrift.Art.FLERE_MAAL : Overskrift.Art.MAAL, sted, maal.end(), nummer, null, false,
          null);
    }
    Overskrift annen = enkel(FOU, Overskrift.Art.FOU, sted);
    annen = annen != null ? annen : enkel(FLERE_MAAL, Overskrift.Art.FLERE_MAAL, sted);
    annen = annen != null || flyt.samlet(sted, nesteLinje(sted)).endsWith(".")
        ? annen : enkel(TIDLIGERE, Overskrift.Art.TIDLIGERE, sted);
    if (annen != null) {
      return annen;
    }
    Brevtittel vedlegg = flyt.avsnittstart(sted) ? Brevtittel.vedlegg(flyt, sted, slutt) : null;
    if (vedlegg != null) {
      return Overskrift.av(Overskrift.Art.VEDLEGG, sted, vedlegg.slutt());
    }
    Matcher kapittel = treff(KAPITTEL, sted);
    boolean fersk = flyt.avsnittstart(sted) || !Character.isLetter(flyt.foran(sted)) && flyt.foran(sted) != ',';
    return kapittel != null && fersk
        && (kjentKapittel(kapittel.group()) || (kapittel.group().matches("\\d+\\.\\d.*") && flyt.avsnittstart(sted)))
            && ".,;".indexOf(flyt.foran(kapittel.end())) < 0
        ? Overskrift.av(Overskrift.Art.KAPITTEL, sted, kapittel.end())
        : null;
  }

  private static boolean kjentKapittel(String tekst) {
    return KJENT_KAPITTEL.matcher(tekst).matches();
  }

  private Overskrift enkel(Pattern monster, Overskrift.Art art, int sted) {
    Matcher treff = treff(monster, sted);
    return treff == null ? null : Overskrift.av(art, sted, treff.end());
  }

  private Overskrift oppdrag(int sted) {
    Matcher treff = treff(OPPDRAG, sted);
    if (treff == null || uferdigForan(sted)) {
      return null;
    }
    return etterNummer(sted, treff);
  }

  private Overskrift etterNummer(int sted, Matcher treff) {
    int her = treff.end();
    boolean revidert = false;
    String del = null;
    for (int runde = 0; runde < 2; runde++) {
      Matcher rev = treff(REVIDERT, her);
      if (rev != null && rev.end() > her) {
        revidert = true;
        her = rev.end();
      }
      Matcher delnummer = treff(DELNUMMER, her);
      if (del == null && delnummer != null) {
        del = Delnavn.av(delnummer.group("kind"), delnummer.group("id"));
        her = delnummer.end();
      }
    }
    Matcher skille = treff(SKILLE, her);
    her = skille == null ? her : skille.end();
    if (!erTittel(her)) {
      return null;
    }
    String nummer = treff.group("ar") + "-" + (treff.group("lop").length() == 1 ? "0" : "") + treff.group("lop");
    return new Overskrift(Overskrift.Art.OPPDRAG, sted, her, null, nummer, revidert, del);
  }

  /** A title starts with a capital and is no sentence about an assignment given before. */
  private boolean erTittel(int sted) {
    int her = flyt.synlig(sted, slutt);
    if (her >= slutt
        || !(Character.isUpperCase(flyt.charAt(her)) || Character.isDigit(flyt.charAt(her))
        || "«(\"".indexOf(flyt.charAt(her)) >= 0)) {
      return false;
    }
    int ende = flyt.avsnittSlutt(her, slutt);
    List<Avsnitt> setninger = Avsnitt.setninger(flyt, her, ende);
    String forste = setninger.isEmpty() ? "" : flyt.samlet(setninger.get(0).start(), setninger.get(0).slutt());
    return !(forste.endsWith(".") && SETNING.matcher(forste).matches());
  }

  /** Whether the text above waits for more, so that what looks like a heading is a reference broken over lines. */
  private boolean uferdigForan(int sted) {
    int linje = sted;
    while (linje > start && Character.isWhitespace(flyt.charAt(linje - 1))) {
      linje--;
    }
    if (linje <= start || flyt.charAt(linje - 1) == Flyt.SLUTT) {
      return false;
    }
    int forrige = flyt.toString().lastIndexOf('\n', linje - 1) + 1;
    String tekst = flyt.mellom(Math.max(forrige, start), linje);
    if (treff(KAPITTEL, forrige) != null && kjentKapittel(tekst)) {
      return false;
    }
    if (HENGENDE.matcher(tekst).matches()) {
      return true;
    }
    boolean sattAv = flyt.avsnittstart(sted);
    return !sattAv && tekst.length() > 50 && Character.isLetter(tekst.charAt(tekst.length() - 1))
        && !erOverskriftlinje(forrige);
  }

  private boolean erOverskriftlinje(int sted) {
    return funnet.stream().anyMatch(o -> o.start() <= sted && flyt.avsnittSlutt(o.start(), slutt) >= sted
        && o.art() != Overskrift.Art.OPPDRAG)
        || treff(KAPITTEL, sted) != null || treff(MAAL, sted) != null;
  }

  private Matcher rad(int sted) {
    return uferdigForan(sted) ? null : treff(RAD, sted);
  }

  private void leggTilRader() {
    for (int sted = start; sted < slutt; sted = nesteLinje(sted)) {
      int her = flyt.synlig(sted, slutt);
      Matcher rad = her < slutt && flyt.linjestart(her) ? rad(her) : null;
      if (rad != null && funnet.stream().noneMatch(o -> o.start() == her)) {
        Overskrift overskrift = etterNummer(her, rad);
        if (overskrift != null) {
          funnet.add(overskrift);
        }
      }
      sted = Math.max(sted, her);
    }
  }

  private Matcher treff(Pattern monster, int sted) {
    if (sted >= slutt) {
      return null;
    }
    Matcher treff = monster.matcher(flyt).region(sted, slutt);
    return treff.lookingAt() ? treff : null;
  }
}
