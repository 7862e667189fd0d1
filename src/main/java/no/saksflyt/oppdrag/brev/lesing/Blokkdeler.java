package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.List;

/** Finds the stretches of a letter that are about one assignment each; what is left is the letter's running text. */
final class Blokkdeler {

  private final Flyt flyt;
  private final List<Oppdragsblokk> blokker = new ArrayList<>();
  private Integer maal;
  private boolean fou;
  private boolean tidligere;

  private Blokkdeler(Flyt flyt) {
    this.flyt = flyt;
  }

  static List<Oppdragsblokk> finn(Flyt flyt, Brevdel del) {
    return new Blokkdeler(flyt).finn(del);
  }

  private List<Oppdragsblokk> finn(Brevdel del) {
    List<Overskrift> overskrifter = Overskriftsfinner.finn(flyt, del.tekst(), del.slutt());
    for (int i = 0; i < overskrifter.size(); i++) {
      Overskrift her = overskrifter.get(i);
      int neste = i + 1 < overskrifter.size() ? overskrifter.get(i + 1).start() : del.slutt();
      int fra = under(her, neste);
      if (her.art() == Overskrift.Art.OPPDRAG) {
        nummerert(her, neste);
      } else if (maal != null || fou || her.art() == Overskrift.Art.FLERE_MAAL) {
        unummererte(fra, neste);
      }
    }
    return blokker;
  }

  /** Where the text under a heading starts; a goal's own title is no assignment's. */
  private int under(Overskrift her, int neste) {
    switch (her.art()) {
      case MAAL -> settOmraade(her.maal(), false, false);
      case FLERE_MAAL, KAPITTEL, VEDLEGG -> settOmraade(null, false, false);
      case FOU -> settOmraade(null, true, false);
      case TIDLIGERE -> settOmraade(null, false, true);
      case OPPDRAG, UNDERSKRIFT -> {
        return her.slutt();
      }
    }
    return her.art() == Overskrift.Art.MAAL || her.art() == Overskrift.Art.FLERE_MAAL
        ? flyt.avsnittSlutt(her.slutt(), neste)
        : her.slutt();
  }

  private void settOmraade(Integer nyttMaal, boolean iFou, boolean iTidligere) {
    maal = nyttMaal;
    fou = iFou;
    tidligere = iTidligere;
  }

  private void nummerert(Overskrift hode, int grense) {
    List<Seksjon> seksjoner = Seksjon.finn(flyt, hode.slutt(), grense);
    if (erRad(hode, seksjoner, grense)) {
      int slutt = flyt.avsnittSlutt(flyt.synlig(hode.slutt(), grense), grense);
      blokker.add(
          new Oppdragsblokk(hode, new Avsnitt(hode.slutt(), slutt), hode.start(), slutt, List.of(), List.of(), maal,
          fou, tidligere, true));
      return;
    }
    int tittelSlutt = seksjoner.isEmpty()
        ? flyt.avsnittSlutt(flyt.synlig(hode.slutt(), grense), grense) : tittelSlutt(hode, seksjoner.get(0).start());
    legg(hode, new Avsnitt(hode.slutt(), tittelSlutt), hode.start(), grense, seksjoner);
  }

  /** A title may go on over paragraphs up to the first section, unless a sentence has begun below it. */
  private int tittelSlutt(Overskrift hode, int seksjon) {
    List<Avsnitt> avsnitt = Avsnitt.avsnitt(flyt, hode.slutt(), seksjon);
    if (avsnitt.size() < 2) {
      return avsnitt.isEmpty() ? seksjon : forsteLinje(avsnitt.get(0));
    }
    String andre = flyt.samlet(avsnitt.get(1).start(), avsnitt.get(1).slutt());
    boolean brodtekst = andre.length() > 120 || andre.matches(".*[.:]$")
        || Delnavn.paa(flyt, avsnitt.get(1).start(), avsnitt.get(1).slutt(), true) != null;
    return brodtekst ? avsnitt.get(0).slutt() : avsnitt.get(avsnitt.size() - 1).slutt();
  }

  /** Where a sentence follows the title without an empty line, the title is the first line. */
  private int forsteLinje(Avsnitt avsnitt) {
    String tekst = flyt.mellom(avsnitt.start(), avsnitt.slutt());
    int linje = tekst.indexOf('\n');
    boolean setning = linje > 0 && tekst.substring(linje).matches("(?s)\\s*(?:\\p{Lu}[\\p{L}-]*)\\s+"
        + "(?:skal|bes|får|må|har|vil|ber|er)\\b.*[.].*");
    return setning ? avsnitt.start() + linje : avsnitt.slutt();
  }

  private boolean erRad(Overskrift hode, List<Seksjon> seksjoner, int grense) {
    boolean baretall = Character.isDigit(flyt.charAt(hode.start())) || "Nn".indexOf(flyt.charAt(hode.start())) >= 0
        || "•*-–".indexOf(flyt.charAt(hode.start())) >= 0;
    boolean kunRapport = seksjoner.stream().allMatch(s -> s.art() == Seksjon.Art.FRIST);
    int her = flyt.synlig(hode.slutt(), grense);
    int avsnittslutt = flyt.avsnittSlutt(her, grense);
    if (!seksjoner.isEmpty() && seksjoner.get(0).start() < avsnittslutt) {
      return kunRapport && (baretall || tidligere) && flyt.synlig(avsnittslutt, grense) >= grense;
    }
    return (seksjoner.isEmpty() && (baretall || tidligere || enesteAvsnitt(avsnittslutt, grense)))
        || (baretall && tidligere);
  }

  private boolean enesteAvsnitt(int avsnittslutt, int grense) {
    return flyt.synlig(avsnittslutt, grense) >= grense || flyt.charAt(flyt.synlig(avsnittslutt, grense)) == Flyt.SLUTT;
  }

  /** Ends the assignment after its deadlines and looks for assignments without number below. */
  private void legg(Overskrift hode, Avsnitt tittel, int start, int grense, List<Seksjon> seksjoner) {
    var soner = new ArrayList<Fristsone>();
    int slutt = grense;
    for (int i = 0; i < seksjoner.size(); i++) {
      Seksjon seksjon = seksjoner.get(i);
      if (seksjon.art() != Seksjon.Art.FRIST) {
        continue;
      }
      int neste = i + 1 < seksjoner.size() ? seksjoner.get(i + 1).start() : grense;
      Fristsone sone = Fristsone.av(flyt, seksjon, neste);
      soner.add(sone);
      slutt = sone.slutt();
      boolean fortsetter = i + 1 < seksjoner.size() && fortsetter(seksjoner, i + 1, sone.slutt());
      if (!fortsetter) {
        break;
      }
      slutt = grense;
    }
    int ende = slutt;
    List<Seksjon> egne = seksjoner.stream().filter(s -> s.start() < ende).toList();
    blokker.add(new Oppdragsblokk(hode, tittel, start, ende, egne, soner, maal, fou, tidligere, false));
    unummererte(ende, grense);
  }

  /**
   * After a deadline the assignment goes on with money, reports or another part's deadline, not with a new background.
   */
  private boolean fortsetter(List<Seksjon> seksjoner, int neste, int soneslutt) {
    Seksjon seksjon = seksjoner.get(neste);
    boolean ny = seksjon.art() == Seksjon.Art.BAKGRUNN || seksjon.art() == Seksjon.Art.BESKRIVELSE;
    int mellom = flyt.synlig(soneslutt, seksjon.start());
    return !ny && (mellom >= seksjon.start() || Delnavn.paa(flyt, mellom, seksjon.start(), false) != null);
  }

  private void unummererte(int fra, int grense) {
    List<Seksjon> seksjoner = Seksjon.finn(flyt, fra, grense);
    if (seksjoner.isEmpty() || !begynner(seksjoner.get(0))
        || (!fou && seksjoner.stream().noneMatch(s -> s.art() == Seksjon.Art.FRIST))) {
      return;
    }
    List<Avsnitt> foran = Avsnitt.avsnitt(flyt, fra, seksjoner.get(0).start());
    if (foran.isEmpty() || flyt.mellom(fra, seksjoner.get(0).start()).indexOf(Flyt.SLUTT) >= 0) {
      return;
    }
    int tittel = foran.get(foran.size() - 1).start();
    if (flyt.samlet(tittel, seksjoner.get(0).start()).length() < 250) {
      legg(null, new Avsnitt(tittel, seksjoner.get(0).start()), tittel, grense, seksjoner);
    }
  }

  private static boolean begynner(Seksjon seksjon) {
    return seksjon.art() == Seksjon.Art.BAKGRUNN || seksjon.art() == Seksjon.Art.BESKRIVELSE;
  }
}
