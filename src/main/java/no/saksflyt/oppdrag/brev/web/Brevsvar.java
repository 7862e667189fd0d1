package no.saksflyt.oppdrag.brev.web;

import java.time.LocalDate;
import java.util.List;
import no.saksflyt.oppdrag.brev.lesing.Alvor;
import no.saksflyt.oppdrag.brev.lesing.Brevinnhold;
import no.saksflyt.oppdrag.brev.lesing.Brevtype;
import no.saksflyt.oppdrag.brev.lesing.Endringstype;
import no.saksflyt.oppdrag.brev.lesing.Fristform;
import no.saksflyt.oppdrag.brev.lesing.LestFrist;

/** The preview as outside programs rely on it: these names and no others. */
record Brevsvar(
    List<Brev> brev,
    List<Oppdrag> oppdrag,
    List<Endring> endringer,
    List<Tidligere> tidligere,
    List<Bevilgning> bevilgninger,
    List<Onske> onsker,
    List<Avvik> avvik) {

  record Brev(
      int lopenr, String tittel, Integer ar, Brevtype type, Integer nummer, boolean revidert, LocalDate dato, String referanse) {}

  record Oppdrag(
      int brev,
      String nummer,
      boolean revidert,
      String tittel,
      Integer maal,
      String hovedansvar,
      List<String> bidragsytere,
      boolean fou,
      boolean forbehold,
      List<Del> deler,
      List<Frist> frister,
      List<Midler> midler) {}

  record Del(String navn, String hovedansvar, boolean fou) {}

  record Frist(
      String del, String merkelapp, String tekst, Fristform form, LocalDate dato, LocalDate beregnet, String periode) {}

  record Midler(String del, Long belopOre, String kapPost, Integer ar, Integer fra, Integer til, boolean anslag) {}

  record Endring(int brev, String nummer, String del, Endringstype type, String fra, String til) {}

  record Tidligere(int brev, String nummer, String tittel, List<Frist> frister) {}

  record Bevilgning(int brev, String kapPost, String navn, Long endringOre, Long totalOre) {}

  record Onske(int brev, int linje, String tekst) {}

  record Avvik(int brev, int linje, String tekst, String grunn, Alvor alvor) {}

  static Brevsvar av(Brevinnhold lest) {
    return new Brevsvar(
        lest.brev().stream()
            .map(b -> new Brev(b.lopenr(), b.tittel(), b.ar(), b.type(), b.nummer(), b.revidert(), b.dato(), b.referanse()))
            .toList(),
        lest.oppdrag().stream()
            .map(
                o ->
                    new Oppdrag(
                        o.brev(),
                        o.nummer(),
                        o.revidert(),
                        o.tittel(),
                        o.maal(),
                        o.hovedansvar(),
                        o.bidragsytere(),
                        o.fou(),
                        o.forbehold(),
                        o.deler().stream().map(d -> new Del(d.navn(), d.hovedansvar(), d.fou())).toList(),
                        frister(o.frister()),
                        o.midler().stream()
                            .map(m -> new Midler(m.del(), m.belopOre(), m.kapPost(), m.ar(), m.fra(), m.til(), m.anslag()))
                            .toList()))
            .toList(),
        lest.endringer().stream().map(e -> new Endring(e.brev(), e.nummer(), e.del(), e.type(), e.fra(), e.til())).toList(),
        lest.tidligere().stream().map(t -> new Tidligere(t.brev(), t.nummer(), t.tittel(), frister(t.frister()))).toList(),
        lest.bevilgninger().stream()
            .map(b -> new Bevilgning(b.brev(), b.kapPost(), b.navn(), b.endringOre(), b.totalOre()))
            .toList(),
        lest.onsker().stream().map(o -> new Onske(o.brev(), o.linje(), o.tekst())).toList(),
        lest.avvik().stream().map(a -> new Avvik(a.brev(), a.linje(), a.tekst(), a.grunn(), a.alvor())).toList());
  }

  private static List<Frist> frister(List<LestFrist> lest) {
    return lest.stream()
        .map(
            f ->
                new Frist(
                    f.del(),
                    f.merkelapp(),
                    f.tekst(),
                    f.form(),
                    f.dato(),
                    f.beregnet(),
                    f.periode() == null ? null : f.periode().toString()))
        .toList();
  }
}
