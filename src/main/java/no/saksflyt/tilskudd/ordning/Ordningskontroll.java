package no.saksflyt.tilskudd.ordning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;

/** The rules a scheme's version, code and succession must keep, all told at once. Pure. */
final class Ordningskontroll {

  static final int MAKS_TEKST = 4_000;
  private static final int MAKS_NAVN = 200;
  private static final int MAKS_RADER = 40;
  private static final int MAKS_VEKT = 100;
  private static final int MAKS_VARIGHET = 120;

  /** A thousand million kroner: more is a slip of the keyboard. */
  static final long MAKS_ORE = 100_000_000_000L;

  private final List<Feltfeil> feil = new ArrayList<>();

  private Ordningskontroll() {}

  /** @throws Regelbrudd naming every field that is wrong */
  static void krev(Ordningsinnhold innhold) {
    var kontroll = new Ordningskontroll();
    kontroll.brytere(innhold);
    kontroll.rader("delmal", innhold.delmal(), Delmal::kode, Delmal::nb, Delmal::nn);
    kontroll.rader("kriterier", innhold.kriterier(), Kriterium::kode, Kriterium::nb, Kriterium::nn);
    kontroll.kriterier(innhold.kriterier());
    kontroll.rader("vedlegg", innhold.vedlegg(), Vedleggskrav::kode, Vedleggskrav::nb, Vedleggskrav::nn);
    kontroll.rader("budsjettposter", innhold.budsjettposter(), Budsjettpost::kode, Budsjettpost::nb, Budsjettpost::nn);
    kontroll.terminer(innhold.terminer());
    kontroll.grenser(innhold.grenser());
    if (innhold.inngangsvilkar() != null && !innhold.inngangsvilkar().matches("tilskudd-inngangsvilkar[a-z0-9-]{0,40}")) {
      kontroll.feil("inngangsvilkar", "feil.ordning.inngangsvilkar");
    }
    kontroll.tekster("nb", innhold.nb());
    kontroll.tekster("nn", innhold.nn());
    kontroll.kast();
  }

  /** @throws Regelbrudd naming every field that is wrong */
  static void krev(Ordning ny, String kopiAv, Collection<String> kjente) {
    var kontroll = new Ordningskontroll();
    if (ny.kode() == null || !ny.kode().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || ny.kode().length() > 40) {
      kontroll.feil("kode", "feil.ordning.ordningskode");
    } else if (kjente.contains(ny.kode())) {
      kontroll.feil("kode", "feil.ordning.kodenFinnes");
    }
    kontroll.tekst("navn", "Navn på bokmål", ny.navn(), MAKS_NAVN);
    kontroll.tekst("navnNn", "Navn på nynorsk", ny.navnNn(), MAKS_NAVN);
    kontroll.tekst("hjemmel", "Hjemmel", ny.hjemmel(), 1_000);
    if (ny.art() == null) {
      kontroll.feil("art", "feil.felt.mangler", "Type");
    }
    if (ny.art() == Ordningsart.SOKNAD && (kopiAv == null || !kjente.contains(kopiAv))) {
      kontroll.feil("kopiAv", "feil.ordning.kopiAv");
    }
    if (ny.gyldigFra() == null) {
      kontroll.feil("gyldigFra", "feil.felt.mangler", "Gjelder fra");
    }
    kontroll.kast();
  }

  /** @throws Regelbrudd naming every field that is wrong */
  static void krev(Ordningskode kode) {
    var kontroll = new Ordningskontroll();
    if (kode.ar() < 2000 || kode.ar() > 2100) {
      kontroll.feil("ar", "feil.ordning.ar");
    }
    if (kode.kapittel() == null || !kode.kapittel().matches("\\d{3,4}")) {
      kontroll.feil("kapittel", "feil.ordning.kapittel");
    }
    if (kode.post() == null || !kode.post().matches("\\d{2}")) {
      kontroll.feil("post", "feil.ordning.post");
    }
    kontroll.kast();
  }

  /** @throws Regelbrudd naming every field that is wrong */
  static void krev(Ordningsovergang ny, Collection<String> kjente) {
    var kontroll = new Ordningskontroll();
    if (ny.til() == null || !kjente.contains(ny.til()) || ny.til().equals(ny.fra())) {
      kontroll.feil("til", "feil.ordning.overgangTil");
    }
    if (ny.art() == null) {
      kontroll.feil("overgang", "feil.felt.mangler", "Hva som skjedde");
    }
    if (ny.dato() == null) {
      kontroll.feil("dato", "feil.felt.mangler", "Fra og med");
    }
    kontroll.tekst("overgangsgrunn", "Begrunnelse", ny.grunn(), 2_000);
    kontroll.kast();
  }

  private void brytere(Ordningsinnhold innhold) {
    var b = innhold.brytere();
    bryter("frist", "Frist", b.frist());
    bryter("konkurranse", "Konkurranse", b.konkurranse());
    bryter("varsel14", "Varsel til departementet", b.varsel14());
    bryter("departementet", "Godkjenning i departementet", b.departementet());
    bryter("stotteform", "Støtteform", b.stotteform());
    bryter("sokertyper", "Hvem som kan søke", b.sokertyper());
    bryter("frivillighetsregisteret", "Frivillighetsregisteret", b.frivillighetsregisteret());
    bryter("enkeltvedtak", "Enkeltvedtak", b.enkeltvedtak());
    bryter("varighet", "Varighet", b.varighet());
    tekst("delmalGrunn", "Begrunnelse for delmålene", innhold.delmalGrunn(), 1_000);
    if (b.sokertyper().verdi() != null && b.sokertyper().verdi().isEmpty()) {
      feil("sokertyper", "feil.ordning.sokertyper");
    }
    if (b.varighet().verdi() != null && (b.varighet().verdi() < 1 || b.varighet().verdi() > MAKS_VARIGHET)) {
      feil("varighet", "feil.ordning.varighet", MAKS_VARIGHET);
    }
    if (Boolean.TRUE.equals(b.konkurranse().verdi()) && Boolean.FALSE.equals(b.varsel14().verdi())) {
      feil("varsel14", "feil.ordning.varsel14");
    }
    if (Boolean.TRUE.equals(b.konkurranse().verdi()) && b.frist().verdi() != null && b.frist().verdi() != Soknadsfrist.DATO) {
      feil("frist", "feil.ordning.konkurranseFrist");
    }
  }

  private void bryter(String felt, String navn, Bryter<?> bryter) {
    if (bryter.verdi() == null) {
      feil(felt, "feil.felt.mangler", navn);
    }
    tekst(felt + "Grunn", "Begrunnelse for " + navn.substring(0, 1).toLowerCase(Locale.ROOT) + navn.substring(1),
        bryter.grunn(), 1_000);
  }

  private <T> void rader(
      String felt, List<T> rader, Function<T, String> kode, Function<T, String> nb, Function<T, String> nn) {
    if (rader.size() > MAKS_RADER) {
      feil(felt, "feil.ordning.forMange", MAKS_RADER);
    }
    var brukt = new HashSet<String>();
    for (int i = 0; i < rader.size(); i++) {
      var sti = felt + "[" + i + "].";
      var rad = rader.get(i);
      if (kode.apply(rad) == null || !kode.apply(rad).matches("[a-z0-9]{1,30}")) {
        feil(sti + "kode", "feil.ordning.kode");
      } else if (!brukt.add(kode.apply(rad))) {
        feil(sti + "kode", "feil.ordning.kodeToGanger");
      }
      tekst(sti + "nb", "Navn på bokmål", nb.apply(rad), MAKS_NAVN);
      tekst(sti + "nn", "Navn på nynorsk", nn.apply(rad), MAKS_NAVN);
    }
  }

  private void kriterier(List<Kriterium> kriterier) {
    if (kriterier.isEmpty()) {
      feil("kriterier", "feil.ordning.kriterier");
    }
    for (int i = 0; i < kriterier.size(); i++) {
      var ett = kriterier.get(i);
      if (ett.vekt() < 1 || ett.vekt() > MAKS_VEKT) {
        feil("kriterier[" + i + "].vekt", "feil.ordning.vekt", MAKS_VEKT);
      }
      tekst("kriterier[" + i + "].veiledning", "Veiledning", ett.veiledning(), MAKS_TEKST);
    }
  }

  private void terminer(List<Termin> terminer) {
    for (int i = 0; i < terminer.size(); i++) {
      if (terminer.get(i).utloser() == null) {
        feil("terminer[" + i + "].utloser", "feil.felt.mangler", "Betales etter");
      }
      if (terminer.get(i).prosent() < 1 || terminer.get(i).prosent() > 100) {
        feil("terminer[" + i + "].prosent", "feil.ordning.prosent");
      }
    }
    if (terminer.stream().mapToInt(Termin::prosent).sum() != 100) {
      feil("terminer", "feil.ordning.terminer");
    }
  }

  private void grenser(Belopsgrenser grenser) {
    belop("minst", grenser.minstOre());
    belop("mest", grenser.mestOre());
    belop("revisorOver", grenser.revisorOverOre());
    if (grenser.minstOre() != null && grenser.mestOre() != null && grenser.minstOre() > grenser.mestOre()) {
      feil("mest", "feil.ordning.grenser");
    }
  }

  private void belop(String felt, Long ore) {
    if (ore != null && (ore < 0 || ore > MAKS_ORE)) {
      feil(felt, "feil.ordning.belop");
    }
  }

  private void tekster(String sprak, Ordningstekst tekst) {
    var etter = sprak.equals("nn") ? " på nynorsk" : " på bokmål";
    tekst(sprak + ".maal", "Mål" + etter, tekst.maal(), MAKS_TEKST);
    tekst(sprak + ".malgruppe", "Målgruppe" + etter, tekst.malgruppe(), MAKS_TEKST);
    tekst(sprak + ".stottes", "Hva det gis støtte til" + etter, tekst.stottes(), MAKS_TEKST);
    tekst(sprak + ".kontroll", "Rapportering og kontroll" + etter, tekst.kontroll(), MAKS_TEKST);
    if (tekst.frist() != null && tekst.frist().length() > 1_000) {
      feil(sprak + ".frist", "feil.felt.forLang", "Om fristen" + etter, 1_000);
    }
  }

  private void tekst(String felt, String navn, String verdi, int maks) {
    if (verdi == null || verdi.isBlank()) {
      feil(felt, "feil.felt.mangler", navn);
    } else if (verdi.length() > maks) {
      feil(felt, "feil.felt.forLang", navn, maks);
    }
  }

  private void feil(String felt, String kode, Object... argumenter) {
    feil.add(new Feltfeil(felt, kode, argumenter));
  }

  private void kast() {
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }
}
