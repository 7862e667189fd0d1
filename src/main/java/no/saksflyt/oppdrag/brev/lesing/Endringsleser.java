package no.saksflyt.oppdrag.brev.lesing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a letter changes in assignments and letters given before. */
final class Endringsleser {

  private static final Pattern DEL =
      Monster.likegyldig("(?<!\\p{L})(?<kind>deloppdrag|del|tiltak) (?<id>\\d{1,2}|[ivx]{1,4})(?![\\p{L}\\d])");
  private static final Pattern DELENDRING =
      Monster.likegyldig(
          "(?<!\\p{L})(?:utgår|bortfaller|bortfell|faller bort|fell bort|erstattes|erstattast|endres|endrast"
              + "|får (?:ny|følgende|følgjande)|revider\\p{L}*|presiser\\p{L}*|utvides|utvidast"
              + "|ny(?:tt)? (?:deloppdrag|del|tiltak)|legges til|leggjast til|avsluttes|avsluttast|strykes|trekkes)"
              + "(?!\\p{L})");
  private static final Pattern NY_DEL =
      Monster.likegyldig("(?<!\\p{L})(?:ny|nytt|nye) (?:deloppdrag|del|delar|deler|tiltak)(?!\\p{L})");
  private static final Pattern ERSTATTER =
      Monster.likegyldig(
          "(?:erstatter|erstattar) (?:tidligere (?:oversendt|utsendt) |tidlegare (?:oversendt|utsendt) )?"
              + "(?:tillegg|tildelingsbrev)(?:et)?(?: (?:nr\\.? )?(?<nr>\\d{1,2}))?"
              + "|ved (?:en|ein) (?:inkurie|feil).{0,120}?tillegg (?:nr\\.? )?(?<nr2>\\d{1,2})"
              + "|(?:tillegg nr\\.? (?<nr3>\\d{1,2}) )[^.]{0,60}(?:utgår|erstattes|erstattast)");
  private static final Pattern GJENTATT =
      Monster.likegyldig(
          "i tillegg (?:nr\\.? )?\\d{1,2}|gjentas|gjentakast|uendret|uendra|videreføres uendret|gjengis|på nytt");
  private static final Pattern UENDRET =
      Monster.likegyldig(
          "oppdraget (?:gjentas|gjentakast|blir gjenteke|vert gjenteke|videreføres|vidareførast|gjengis)(?: her)? "
              + "(?:uendret|uendra)|(?:uendret|uendra) fr[aå] (?:tildelingsbrev|tillegg)");
  private static final Pattern REVIDERT_TITTEL = Monster.likegyldig("\\((?:revidert|endra|endret)");
  private static final Pattern REVIDERES =
      Monster.likegyldig("(?<!\\p{L})(?:revideres|reviderast|er revidert|endres slik|endrast slik)");
  private static final Pattern OM_TALL = Monster.likegyldig("tabell|summ|beløp");

  private final Lesing lesing;
  private final Flyt flyt;
  private final Ansvarsendring ansvar;
  private final Endringssamler endringer;

  /** Assignments the running text says are repeated from an earlier letter. */
  private final Set<String> gjentatt = new LinkedHashSet<>();

  Endringsleser(Lesing lesing) {
    this.lesing = lesing;
    this.flyt = lesing.flyt;
    this.ansvar = new Ansvarsendring(lesing.aktorer);
    this.endringer = new Endringssamler(lesing);
  }

  List<Endring> les(List<Avsnitt> lopetekst, List<Oppdragsblokk> blokker) {
    lopetekst.stream().filter(a -> !KapPostrad.er(flyt, a)).forEach(this::avsnitt);
    blokker.stream().filter(b -> b.hode() != null && !b.rad()).forEach(this::blokk);
    return endringer.alle();
  }

  /** A sentence without a number speaks of the assignments the paragraph named last. */
  private void avsnitt(Avsnitt avsnitt) {
    List<String> numre = List.of();
    for (Avsnitt setning : Avsnitt.setninger(flyt, avsnitt.start(), avsnitt.slutt())) {
      String tekst = flyt.samlet(setning.start(), setning.slutt());
      List<String> her = Oppdragsnumre.i(tekst);
      numre = her.isEmpty() ? numre : her;
      if (erstatning(setning, tekst)) {
        continue;
      }
      if (!her.isEmpty() && GJENTATT.matcher(tekst).find()) {
        gjentatt.addAll(her);
      }
      if (!numre.isEmpty()) {
        endring(setning, tekst, numre);
      }
    }
  }

  private void blokk(Oppdragsblokk blokk) {
    Overskrift hode = blokk.hode();
    String tittel = flyt.mellom(hode.start(), blokk.tittel().slutt());
    String innhold = flyt.mellom(blokk.tittel().slutt(), blokk.slutt());
    Avsnitt sted = new Avsnitt(blokk.start(), blokk.tittel().slutt());
    if (hode.revidert() || REVIDERT_TITTEL.matcher(tittel).find()) {
      endringer.legg(hode.nummer(), hode.del(), Endringstype.REVIDERT, sted);
    } else if (gjentatt.contains(hode.nummer()) || UENDRET.matcher(innhold).find()) {
      endringer.legg(hode.nummer(), hode.del(), Endringstype.GJENTATT, sted);
    }
  }

  private void endring(Avsnitt setning, String tekst, List<String> numre) {
    String del = del(tekst);
    Fristendring frist = Fristendring.i(tekst);
    Ansvarsendring.Skifte skifte = frist == null ? ansvar.i(tekst) : null;
    if (frist != null) {
      numre.forEach(n -> frist(n, del, frist, setning));
    } else if (skifte != null) {
      numre.forEach(n -> endringer.legg(n, del, Endringstype.HOVEDANSVAR_ENDRET, skifte.fra(), skifte.til(), setning));
    } else if (Forbehold.opphevesAvStortinget(tekst)) {
      numre.forEach(n -> endringer.legg(n, del, Endringstype.FORBEHOLD_OPPHEVET, setning));
    } else if ((del != null && DELENDRING.matcher(tekst).find()) || NY_DEL.matcher(tekst).find()) {
      numre.forEach(n -> endringer.legg(n, del, Endringstype.DEL_ENDRET, setning));
    } else if (REVIDERES.matcher(tekst).find()) {
      numre.forEach(n -> endringer.legg(n, del, Endringstype.REVIDERT, setning));
    }
  }

  private void frist(String nummer, String del, Fristendring frist, Avsnitt setning) {
    String fra = frist.fra() == null ? null : frist.fra().toString();
    endringer.legg(nummer, del, frist.type(), fra, frist.til().toString(), setning);
    if (!frist.sikker()) {
      lesing.avvik(setning.start(), setning.slutt(), Grunn.av("fristretning", nummer), Alvor.SPORSMAL, null);
    }
  }

  /** A letter that takes the place of another; the same words about sums and tables are a correction of money. */
  private boolean erstatning(Avsnitt setning, String tekst) {
    Matcher treff = ERSTATTER.matcher(tekst);
    if (!treff.find() || !Belop.finn(tekst).isEmpty() || OM_TALL.matcher(tekst).find()) {
      return false;
    }
    String nr = Monster.forste(treff, "nr", "nr2", "nr3");
    String fra = nr == null ? null : "Tillegg nr. " + nr;
    endringer.legg(null, null, Endringstype.BREV_ERSTATTET, fra, lesing.brev.tittel(), setning);
    return true;
  }

  private static String del(String tekst) {
    Matcher treff = DEL.matcher(tekst);
    return treff.find() ? Delnavn.av(treff.group("kind"), treff.group("id")) : null;
  }
}
