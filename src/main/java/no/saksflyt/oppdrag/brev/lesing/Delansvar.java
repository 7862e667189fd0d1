package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Says who leads the whole, who leads each part, and who takes part. */
final class Delansvar {

  private static final Pattern FOU = Monster.likegyldig("\\([^)]*\\bFoU\\b[^)]*\\)|\\bFoU–(?:oppdrag|prosjekt)");

  private final Lesing lesing;
  private final Flyt flyt;
  private final Ansvar ansvar;
  private final Oppdragsblokk blokk;
  private final List<Del> deler;
  private String helhetIDel;

  Delansvar(Lesing lesing, Ansvar ansvar, Oppdragsblokk blokk, List<Del> deler) {
    this.lesing = lesing;
    this.flyt = lesing.flyt;
    this.ansvar = ansvar;
    this.blokk = blokk;
    this.deler = deler;
  }

  List<LestDel> deler(String grunn, Set<String> fristdeler) {
    var ut = new ArrayList<LestDel>();
    for (int i = 0; i < deler.size(); i++) {
      Del del = deler.get(i);
      String leder = leder(del, i + 1 == deler.size());
      if (leder == null && del.navn().contains(" / ")) {
        String over = del.navn().substring(0, del.navn().lastIndexOf(" / "));
        leder = ut.stream().filter(d -> d.navn().equals(over)).findFirst().map(LestDel::hovedansvar).orElse(null);
      }
      String tekst = Beskrivelse.av(flyt, List.of(), del.tekst(), del.slutt());
      int etikettslutt = flyt.toString().indexOf('\n', del.tekst());
      boolean fou = del.fou()
          || FOU.matcher(flyt.mellom(del.start(),
          etikettslutt < 0 ? del.slutt() : Math.min(etikettslutt, del.slutt()))).find();
      ut.add(new LestDel(del.navn(), leder, fou, tekst.isEmpty() ? null : tekst, flyt.linje(del.start()),
          flyt.sisteLinje(del.start(), del.slutt())));
    }
    leggTilNevnte(ut, grunn, fristdeler);
    return ut;
  }

  /** A part the deadlines name is a part, though the description only mentions it in a sentence. */
  private void leggTilNevnte(List<LestDel> ut, String grunn, Set<String> fristdeler) {
    if (grunn != null && ut.stream().noneMatch(d -> d.navn().equals(grunn))) {
      int linje = flyt.linje(blokk.start());
      ut.add(0, new LestDel(grunn, null, false, null, linje, linje));
    }
    for (String navn : fristdeler) {
      if (ut.stream().noneMatch(d -> d.navn().equals(navn))) {
        int linje = flyt.linje(blokk.soner().get(0).start());
        String tekst = setningOm(navn);
        ut.add(new LestDel(navn, null, false, tekst, linje, linje));
      }
    }
  }

  private String setningOm(String navn) {
    String kort = navn.substring(navn.lastIndexOf('/') + 1).strip();
    Pattern nevnt = Monster.likegyldig("\\(" + Pattern.quote(kort).replace(" ", "\\E \\Q") + "\\)");
    return Avsnitt.setninger(flyt, blokk.tittel().slutt(), blokk.soner().get(0).start()).stream()
        .map(s -> flyt.samlet(s.start(), s.slutt()))
        .filter(s -> nevnt.matcher(s).find())
        .findFirst()
        .orElse(null);
  }

  /**
   * The closing sentence of the last part can speak of the whole: when it stands apart and the parts are led otherwise.
   */
  private String leder(Del del, boolean siste) {
    List<Avsnitt> avsnitt = Avsnitt.avsnitt(flyt, del.tekst(), del.slutt());
    String egen = null;
    for (int i = 0; i < avsnitt.size(); i++) {
      String funnet = ansvar.leder(flyt.mellom(avsnitt.get(i).start(), avsnitt.get(i).slutt()));
      boolean helheten = siste && i > 0 && funnet != null && (egen != null || ingenAndreLedes(del));
      if (helheten) {
        helhetIDel = funnet;
      } else if (egen == null) {
        egen = funnet;
      }
    }
    return egen;
  }

  private boolean ingenAndreLedes(Del denne) {
    return deler.stream().filter(d -> d != denne).allMatch(d -> ansvar.leder(flyt.mellom(d.tekst(),
        d.slutt())) == null);
  }

  String leder(List<LestDel> lesteDeler) {
    String funnet = felt(Seksjon.Art.ANSVAR);
    if (funnet == null) {
      funnet = helhetIDel;
    }
    for (Avsnitt utenfor : utenforDeler()) {
      funnet = funnet != null ? funnet : ansvar.leder(flyt.mellom(utenfor.start(), utenfor.slutt()));
    }
    if (funnet == null && !lesteDeler.isEmpty()) {
      Set<String> alle = new LinkedHashSet<>();
      lesteDeler.forEach(d -> alle.add(String.valueOf(d.hovedansvar())));
      funnet = alle.size() == 1 && !alle.contains("null") ? alle.iterator().next() : null;
    }
    return funnet != null ? funnet : lesing.adressat;
  }

  private String felt(Seksjon.Art art) {
    return blokk.seksjoner().stream()
        .filter(s -> s.art() == art)
        .map(s -> ansvar.felt(flyt.mellom(s.innhold(),
            flyt.avsnittSlutt(flyt.synlig(s.innhold(), blokk.slutt()), blokk.slutt()))))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** @return the stretches outside the parts, the background left out */
  private List<Avsnitt> utenforDeler() {
    var ut = new ArrayList<Avsnitt>();
    for (Avsnitt tekst : utenBakgrunn()) {
      int her = tekst.start();
      for (Del del : deler) {
        if (del.start() >= her && del.start() < tekst.slutt()) {
          ut.add(new Avsnitt(her, del.start()));
          her = Math.min(del.slutt(), tekst.slutt());
        }
      }
      ut.add(new Avsnitt(her, Math.max(her, tekst.slutt())));
    }
    return ut;
  }

  private List<Avsnitt> utenBakgrunn() {
    var ut = new ArrayList<Avsnitt>();
    int her = blokk.tittel().slutt();
    boolean bakgrunn = false;
    boolean annet = blokk.seksjoner().stream().anyMatch(s -> s.art() == Seksjon.Art.BESKRIVELSE);
    for (Seksjon seksjon : blokk.seksjoner()) {
      if (!bakgrunn) {
        ut.add(new Avsnitt(her, seksjon.start()));
      }
      her = seksjon.innhold();
      bakgrunn = seksjon.art() == Seksjon.Art.BAKGRUNN && annet;
    }
    if (!bakgrunn) {
      ut.add(new Avsnitt(her, blokk.slutt()));
    }
    return ut;
  }

  List<String> bidragsytere(String leder, String tittel) {
    var ut = new LinkedHashSet<String>();
    for (Avsnitt tekst : utenBakgrunn()) {
      for (Avsnitt setning : Avsnitt.setninger(flyt, tekst.start(), tekst.slutt())) {
        ut.addAll(ansvar.bidragsytere(flyt.mellom(setning.start(), setning.slutt())));
      }
    }
    ut.addAll(ansvar.bidragsytere(tittel));
    for (Seksjon seksjon : blokk.seksjoner()) {
      if (seksjon.art() == Seksjon.Art.SAMARBEID) {
        ut.addAll(lesing.aktorer.nevnt(flyt.mellom(seksjon.innhold(),
            flyt.avsnittSlutt(flyt.synlig(seksjon.innhold(), blokk.slutt()), blokk.slutt()))));
      }
    }
    ut.remove(leder);
    return List.copyOf(ut);
  }
}
