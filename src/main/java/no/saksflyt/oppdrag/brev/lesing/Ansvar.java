package no.saksflyt.oppdrag.brev.lesing;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who leads and who takes part. */
final class Ansvar {

  private static final String AVSTAND = "(?:(?!hov(?:ed|ud)ansvar|,\\s+og\\s)[^.:;()]){0,60}?";
  private static final String ANNEN = "\\p{Lu}[\\p{L}–]{1,14}";

  private final Aktorer aktorer;
  private final Pattern leder;
  private final Pattern parentes;
  private final Pattern lagtTil;
  private final Pattern felt;
  private final Pattern samarbeid;
  private final Pattern skal;
  private final Pattern speiling;

  Ansvar(Aktorer aktorer) {
    this.aktorer = aktorer;
    String navn = "(?:" + aktorer.monster() + "|(?-i:" + ANNEN + "))";
    this.leder =
        Monster.likegyldig(
            "(?<hvem>" + navn + ") (?:(?:har|får|gis|gjes|tar|tek|skal(?: ha| ta)?|vil(?: ha| få)?"
                + "|bes(?: om å)?(?: ta| ha)?)\\b" + AVSTAND
                + "(?:hov(?:ed|ud)ansvar|leiaransvar|lederansvar|koordineringsansvar|koordinerende ansvar)\\p{L}*+"
                + "(?! for (?!oppdrag|denne|dette|arbeid|tiltak|leveranse|prosjekt|å |gjennomføring|oppfølging"
                + "|koordinering|utredning)\\p{L})|(?:skal|vil|bes(?: om å)?|får i (?:ansvar|oppdrag) å"
                + "|har ansvar(?:et)? for å) (?:lede|leie|leia)(?: og koordinere)?"
                + "(?= (?:arbeidet|oppdraget|sekretariatet|og koordinere|gruppen|gruppa|prosjektet)|\\.)"
                + "|(?:leder|leier) (?:arbeidet|oppdraget))");
    this.parentes = Monster.likegyldig("\\((?<hvem>" + navn + ")(?: har| er)? hov(?:ed|ud)ansvar(?:et|lig|leg)?\\)");
    this.lagtTil =
        Monster.likegyldig(
            "hov(?:ed|ud)ansvaret" + AVSTAND + "(?:ligger|ligg|er lagt|legges|leggjast) (?:hos|hjå|til|i) "
                + "(?<hvem>" + navn + ")");
    this.felt = Monster.likegyldig("_(?<hvem>" + navn + ")");
    this.samarbeid =
        Monster.likegyldig(
            "(?:samarbeid\\p{L}*(?: (?:tett|nært))? (?:med|mellom)|i samarbeid|samarbeidspartnere?:?|samarbeider med"
                + "|sammen med|saman med|i samråd med|i dialog med|dialog med|involver\\p{L}*|inkluder\\p{L}*"
                + "|bistand fra|bistand frå|bidrag fra|bidrag frå|innspill fra|innspel frå"
                + "|felles opp?pdrag(?: med| til| for)|felles for|felles strategi for|koordiner\\p{L}* med"
                + "|sam(?:ordn|handl)\\p{L}* med|bidragsytere?:?|med bidrag|ressurser fra|ressursar frå|deltakere fra"
                + "|deltakarar frå|forankre[^.;]{0,50}med)(?<hvem>[^.;:]{1,320})");
    this.skal =
        Monster.likegyldig(
            "(?<hvem>(?:" + aktorer.monster() + ")(?:(?:_,_|_/_| og | eller |_,_og | samt )(?:[\\p{L}–]+ og )?"
                + "(?:(?:relevante |andre |berørte |øvrige )?(?:" + aktorer.monster() + ")|[\\p{L} ]{3,40}?))*)_"
                + "(?:skal|bes|bør|må|får|vil|involveres|involverast|inviteres|inviterast|deltar|deltek|bidrar|bidreg"
                + "|har også|har (?:også |òg )?(?:hov(?:ed|ud))?ansvar\\p{L}*|samarbeid)\\b");
    this.speiling =
        Monster.likegyldig(
            "(?:har|er|ble|vart) (?:også |òg )?(?:fått|gitt|gjeve) (?:et |eit )?"
                + "(?:tilsvarende|tilsvarande|likelydende|lignende)|tilsvarende oppdrag (?:er )?gitt");
  }

  /** @return the lead the text names, or null */
  String leder(CharSequence tekst) {
    Matcher iParentes = parentes.matcher(tekst);
    if (iParentes.find()) {
      return kort(iParentes);
    }
    for (Pattern monster : new Pattern[] {leder, lagtTil}) {
      Matcher treff = monster.matcher(tekst);
      while (treff.find()) {
        if (erVirksomhet(treff.group("hvem"))) {
          return kort(treff);
        }
      }
    }
    return null;
  }

  /** @return the directorate a field such as "Hovedansvar: …" names, or null */
  String felt(CharSequence tekst) {
    Matcher treff = felt.matcher(tekst);
    return treff.lookingAt() ? kort(treff) : null;
  }

  /** @return short names of those the sentence lets take part, in the order they are named */
  Set<String> bidragsytere(CharSequence setning) {
    var ut = new LinkedHashSet<String>();
    if (speiling.matcher(setning).find()) {
      return ut;
    }
    for (Pattern monster : new Pattern[] {skal, samarbeid}) {
      Matcher treff = monster.matcher(setning);
      while (treff.find()) {
        ut.addAll(aktorer.nevnt(treff.group("hvem")));
      }
    }
    return ut;
  }

  private boolean erVirksomhet(String navn) {
    return !aktorer.nevnt(navn).isEmpty() || navn.matches("\\p{Lu}[\\p{L}-]*\\p{Lu}[\\p{L}-]*"
        + "|\\p{L}+(?:dir|etat|etaten|direktoratet|tilsynet|verket|rådet|instituttet)");
  }

  private String kort(Matcher treff) {
    return aktorer.kort(treff.group("hvem"));
  }
}
