package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one assignment from its stretch of the letter. */
final class Oppdragsleser {

  private static final Pattern REVIDERT =
      Monster.likegyldig("_[,–]?_\\((?:revidert|endra|endret)(?: [^)]{0,20})?\\)_|_[,–]_revidert_$");
  private static final Pattern FOU =
      Monster.likegyldig("\\([^)]*\\b(?:FoU|F&U)\\b[^)]*\\)|\\bFoU–(?:oppdrag|prosjekt)|[–:,]_FoU_$|^FoU_[:–]");
  private static final Pattern FORBEHOLD =
      Monster.likegyldig(
          "(?<!\\p{L})(?:forbehold|atterhald)\\p{L}*(?: \\p{L}+){0,3}? (?:om|for) [^.;]{0,60}"
              + "(?:storting|budsjett|vedtak|løyving|bevilgning)|betinget (?:på|av) [^.;]{0,40}(?:vedtak|storting)"
              + "|dersom forslaget vedtas av stortinget");

  private final Lesing lesing;
  private final Flyt flyt;
  private final Ansvar ansvar;
  private final Oppdragsblokk blokk;
  private final int tekstStart;
  private final int tekstSlutt;
  private List<Del> deler = List.of();

  Oppdragsleser(Lesing lesing, Ansvar ansvar, Oppdragsblokk blokk) {
    this.lesing = lesing;
    this.flyt = lesing.flyt;
    this.ansvar = ansvar;
    this.blokk = blokk;
    this.tekstStart = blokk.tittel().slutt();
    this.tekstSlutt = blokk.slutt();
  }

  LestOppdrag les(boolean forbehold) {
    String raatittel = flyt.samlet(blokk.tittel().start(), blokk.tittel().slutt());
    boolean revidert = (blokk.hode() != null && blokk.hode().revidert()) || REVIDERT.matcher(raatittel).find();
    String tittel = REVIDERT.matcher(raatittel).replaceAll("").replaceAll("^[:.–-]\\s*", "").strip();
    String grunn = blokk.hode() == null ? null : blokk.hode().del();
    List<LestFrist> frister = frister(grunn);
    Set<String> fristdeler = new LinkedHashSet<>();
    frister.stream().map(LestFrist::del).filter(Objects::nonNull).forEach(fristdeler::add);
    deler = Delfinner.finn(flyt, tekstStart, delSlutt(), grunn, fristdeler);
    List<LestFrist> alleFrister = medDelfrister(frister, grunn);
    Delansvar lagtTil = new Delansvar(lesing, ansvar, blokk, deler);
    List<LestDel> lesteDeler = lagtTil.deler(grunn, fristdeler);
    String leder = lagtTil.leder(lesteDeler);
    String beskrivelse = beskrivelse(tekstStart, beskrivelseSlutt());
    boolean fou = blokk.fou() || FOU.matcher(tittel).find() || lesteDeler.stream().anyMatch(LestDel::fou);
    boolean betinget = forbehold || FORBEHOLD.matcher(flyt.mellom(tekstStart, tekstSlutt)).find();
    return new LestOppdrag(
        lesing.brev.lopenr(),
        blokk.hode() == null ? null : blokk.hode().nummer(),
        revidert,
        tittel.isEmpty() ? null : tittel,
        blokk.maal(),
        leder,
        lagtTil.bidragsytere(leder, raatittel),
        fou,
        betinget,
        lesteDeler,
        alleFrister,
        midler(),
        beskrivelse.isEmpty() ? null : beskrivelse,
        flyt.linje(blokk.start()),
        flyt.sisteLinje(blokk.start(), blokk.slutt()));
  }

  static boolean betinget(CharSequence tekst) {
    return FORBEHOLD.matcher(tekst).find();
  }

  private int beskrivelseSlutt() {
    return blokk.soner().isEmpty() ? tekstSlutt : blokk.soner().get(0).start();
  }

  /** Where the last part's text can reach: to the first section that speaks of the whole again. */
  private int delSlutt() {
    int siste = blokk.soner().isEmpty() ? tekstSlutt : blokk.soner().get(blokk.soner().size() - 1).start();
    return blokk.seksjoner().stream()
        .filter(s -> s.art() != Seksjon.Art.BAKGRUNN && s.art() != Seksjon.Art.BESKRIVELSE
            && s.art() != Seksjon.Art.FRIST)
        .mapToInt(Seksjon::start)
        .filter(s -> s > tekstStart && s < siste && !Delnavn.alle(flyt, tekstStart, s).isEmpty())
        .filter(s -> Delnavn.alle(flyt, s,
            siste).stream().noneMatch(d -> flyt.avsnittstart(d.start())
            && flyt.mellom(d.start(), d.slutt()).matches("(?s).*[:)]\\s*")))
        .min()
        .orElse(siste);
  }

  private List<LestFrist> frister(String grunn) {
    var ut = new ArrayList<LestFrist>();
    for (Fristsone sone : blokk.soner()) {
      lesing.bruk(sone.start(), sone.slutt());
      ut.addAll(Fristdeler.les(lesing, grunn, sone));
    }
    for (Seksjon seksjon : blokk.seksjoner()) {
      if (seksjon.art() == Seksjon.Art.RAPPORTERING
          && blokk.soner().stream().noneMatch(s -> seksjon.start() >= s.start() && seksjon.start() < s.slutt())) {
        ut.addAll(rapportering(seksjon, grunn));
      }
    }
    return ut;
  }

  /** "Rapportering: …" beside the deadline is a deadline when it names a date, a rhythm or a report. */
  private List<LestFrist> rapportering(Seksjon seksjon, String grunn) {
    Fristsone sone = Fristsone.av(flyt, seksjon, nesteSeksjon(seksjon.start()));
    String tekst = flyt.mellom(sone.innhold(), sone.slutt());
    boolean fast = !Datoer.finn(tekst).isEmpty() || !Fristord.rapporter(tekst).isEmpty()
        || Fristord.rytme(tekst) != null;
    if (!fast || tekst.length() > 200) {
      return List.of();
    }
    lesing.bruk(sone.start(), sone.slutt());
    return Fristdeler.les(lesing, grunn, sone).stream()
        .map(f -> f.merkelapp() != null
            ? f : new LestFrist(f.del(), "Rapportering", f.tekst(), f.form(), f.dato(), f.beregnet(), f.periode(),
            f.linje(), f.tilLinje()))
        .toList();
  }

  private int nesteSeksjon(int etter) {
    return blokk.seksjoner().stream().mapToInt(Seksjon::start).filter(s -> s > etter).min().orElse(tekstSlutt);
  }

  /** Where every part closes with its own deadline, the deadline is the part's in whose text it stands. */
  private List<LestFrist> medDelfrister(List<LestFrist> frister, String grunn) {
    if (blokk.soner().size() < 2 || deler.isEmpty()) {
      return frister;
    }
    return frister.stream()
        .map(f -> !Objects.equals(f.del(), grunn)
            ? f : new LestFrist(delPaaLinje(f.linje(), grunn), f.merkelapp(), f.tekst(), f.form(), f.dato(),
            f.beregnet(), f.periode(), f.linje(), f.tilLinje()))
        .toList();
  }

  private String delPaaLinje(int linje, String ellers) {
    return deler.stream()
        .filter(d -> flyt.linje(d.start()) <= linje && flyt.sisteLinje(d.start(), d.slutt()) >= linje)
        .reduce((a, b) -> b)
        .map(Del::navn)
        .orElse(ellers);
  }

  private List<LesteMidler> midler() {
    var leser = new Pengeleser(flyt);
    var ut = new ArrayList<LesteMidler>();
    int her = tekstStart;
    boolean bakgrunn = false;
    boolean finansiering = false;
    for (Seksjon seksjon : blokk.seksjoner()) {
      if (!bakgrunn) {
        ut.addAll(iDeler(leser, her, seksjon.start(), finansiering));
      }
      her = seksjon.innhold();
      bakgrunn = seksjon.art() == Seksjon.Art.BAKGRUNN || seksjon.art() == Seksjon.Art.FRIST;
      finansiering = seksjon.art() == Seksjon.Art.FINANSIERING;
    }
    if (!bakgrunn) {
      ut.addAll(iDeler(leser, her, tekstSlutt, finansiering));
    }
    return ut;
  }

  private List<LesteMidler> iDeler(Pengeleser leser, int start, int slutt, boolean finansiering) {
    var ut = new ArrayList<LesteMidler>();
    int her = start;
    for (Del del : deler) {
      int fra = Math.max(her, del.start());
      int til = Math.min(slutt, del.slutt());
      if (fra < til) {
        ut.addAll(leser.les(her, fra, finansiering, null));
        ut.addAll(leser.les(fra, til, finansiering, del.navn()));
        her = til;
      }
    }
    ut.addAll(leser.les(her, slutt, finansiering, null));
    return ut;
  }

  private String beskrivelse(int start, int slutt) {
    return Beskrivelse.av(flyt, blokk.seksjoner(), start, slutt);
  }
}
