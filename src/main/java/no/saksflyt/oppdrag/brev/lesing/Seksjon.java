package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section of an assignment.
 *
 * @param art what it is about
 * @param start where its heading starts
 * @param innhold where its text starts
 */
record Seksjon(Art art, int start, int innhold) {

  enum Art {
    BAKGRUNN,
    BESKRIVELSE,
    FORINGER,
    FINANSIERING,
    ANSVAR,
    SAMARBEID,
    RAPPORTERING,
    FRIST
  }

  private static final Pattern OVERSKRIFT =
      Monster.av(
          "(?<BAKGRUNN>Bakgrunn(?:en)?(?: for (?:oppdraget|tiltaket|bestillingen))?)"
              + "|(?<BESKRIVELSE>(?:Nærmere |Nærare )?(?:[Bb]eskrivelse|[Oo]mtale|[Ss]kildring|[Bb]eskriving)n? "
              + "(?:av|om) (?:oppdrag(?:et|a|ene)|deloppdrag(?:et|a|ene)|tiltak(?:et|ene|a)|prosjektet|bestillingen)"
              + "|Oppdragsbeskrivelse|Oppdragsbeskriving|Oppdragsomtale|Oppdragstekst|Oppdraget|Beskrivelse|Beskriving"
              + "|Omtale|Om oppdraget|Formål(?: med oppdraget)?|Føremål(?: med oppdraget)?)"
              + "|(?<FORINGER>Føringer[^\\n:.]{0,60}(?=:))"
              + "|(?<FINANSIERING>Finansiering(?:en)?|Økonomiske? rammer?|Økonomi|Budsjett|Midler|Midlar"
              + "|Tildeling(?! av))|(?<ANSVAR>Hov(?:ed|ud)ansvar(?:lig|leg)?(?: (?:etat|direktorat))?"
              + "|Ansvarlig(?: (?:etat|direktorat))?|Ansvarleg(?: (?:etat|direktorat))?)"
              + "|(?<SAMARBEID>Samarbeid(?:spartnere?|spartnarar|spartar)?|Bidragsyt(?:ere|arar)|Bidrag fr[aå]"
              + "|Involverte(?: etater| etatar)?)|(?<RAPPORTERING>Rapportering)"
              + "|(?<FRIST>(?:Frist(?:en|er|ar|ene)?|Tidsfrist(?:er|en)?|Leveringsfrist|Leveransefrist"
              + "|Rapporteringsfrist|Svarfrist)(?: (?:for|til) [^:\\n.]{3,50}(?=\\s*:))?)");

  /** @return the sections between the two places, in their order */
  static List<Seksjon> finn(Flyt flyt, int start, int slutt) {
    var ut = new ArrayList<Seksjon>();
    Matcher treff = OVERSKRIFT.matcher(flyt).region(start, slutt);
    while (treff.find()) {
      Art art = art(treff);
      int innhold = innhold(flyt, treff, art, slutt);
      if (innhold >= 0) {
        ut.add(new Seksjon(art, treff.start(), innhold));
      }
    }
    return ut;
  }

  private static Art art(Matcher treff) {
    for (Art art : Art.values()) {
      if (treff.group(art.name()) != null) {
        return art;
      }
    }
    throw new IllegalStateException(treff.group());
  }

  /** Where the text of the section starts, or -1 where the words are no heading. */
  private static int innhold(Flyt flyt, Matcher treff, Art art, int slutt) {
    int her = treff.end();
    boolean linjestart = flyt.linjestart(treff.start());
    boolean etterSetning = linjestart || ".!?:)".indexOf(flyt.foran(treff.start())) >= 0;
    while (her < slutt && flyt.charAt(her) == ' ') {
      her++;
    }
    boolean kolon = her < slutt && flyt.charAt(her) == ':';
    if (kolon) {
      return etterSetning ? her + 1 : -1;
    }
    boolean alene = her >= slutt || flyt.charAt(her) == '\n';
    int synlig = flyt.synlig(her, slutt);
    boolean stor = synlig < slutt
        && (Character.isUpperCase(flyt.charAt(synlig)) || Character.isDigit(flyt.charAt(synlig))
        || "•«".indexOf(flyt.charAt(synlig)) >= 0);
    boolean sammensatt = treff.group().trim().contains(" ") || treff.group().contains("\n");
    boolean fersk = flyt.avsnittstart(treff.start()) || ".!?:)".indexOf(flyt.foran(treff.start())) >= 0;
    return switch (art) {
      case BAKGRUNN -> linjestart && (alene || stor) || (etterSetning && stor) ? her : -1;
      case BESKRIVELSE -> sammensatt
          ? (etterSetning && (alene || stor) ? her : -1) : linjestart && alene && fersk ? her : -1;
      case FINANSIERING -> linjestart && fersk && (alene || stor) ? her : -1;
      case FRIST -> etterSetning && (frist(flyt, her, slutt) || (alene && linjestart && frist(flyt, synlig, slutt)))
          ? her : -1;
      case FORINGER -> her;
      case ANSVAR, SAMARBEID, RAPPORTERING ->
          linjestart && alene && fersk && flyt.avsnittstart(treff.start()) ? her : -1;
    };
  }

  /** Without a colon, what follows must itself be a deadline. */
  private static boolean frist(Flyt flyt, int her, int slutt) {
    String etter = flyt.mellom(her, Math.min(slutt, her + 60)).strip();
    return !etter.isEmpty()
        && !Character.isLowerCase(etter.charAt(0))
        && (Datoer.finn(etter).stream().anyMatch(d -> d.start() < 30) || Fristord.aapen(etter)
        || Fristord.rytme(etter) != null
            || !Fristord.rapporter(etter).isEmpty() || Delnavn.paa(etter, 0, etter.length(), true) != null);
  }
}
