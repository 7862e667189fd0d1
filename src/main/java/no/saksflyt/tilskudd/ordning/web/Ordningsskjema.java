package no.saksflyt.tilskudd.ordning.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilskudd.ordning.Belopsgrenser;
import no.saksflyt.tilskudd.ordning.Bryter;
import no.saksflyt.tilskudd.ordning.Budsjettpost;
import no.saksflyt.tilskudd.ordning.Delmal;
import no.saksflyt.tilskudd.ordning.Kriterium;
import no.saksflyt.tilskudd.ordning.Kroner;
import no.saksflyt.tilskudd.ordning.Ordningsbrytere;
import no.saksflyt.tilskudd.ordning.Ordningsinnhold;
import no.saksflyt.tilskudd.ordning.Ordningstekst;
import no.saksflyt.tilskudd.ordning.Soknadsfrist;
import no.saksflyt.tilskudd.ordning.Sokertype;
import no.saksflyt.tilskudd.ordning.Stotteform;
import no.saksflyt.tilskudd.ordning.Termin;
import no.saksflyt.tilskudd.ordning.Vedleggskrav;

/** What somebody has written in the form for a draft of a scheme, as it was written. */
record Ordningsskjema(
    String frist,
    String fristGrunn,
    String konkurranse,
    String konkurranseGrunn,
    String varsel14,
    String varsel14Grunn,
    String departementet,
    String departementetGrunn,
    String stotteform,
    String stotteformGrunn,
    List<String> sokertyper,
    String sokertyperGrunn,
    String frivillighetsregisteret,
    String frivillighetsregisteretGrunn,
    String enkeltvedtak,
    String enkeltvedtakGrunn,
    String varighet,
    String varighetGrunn,
    String delmalGrunn,
    List<Rad> delmal,
    List<Rad> kriterier,
    List<Rad> vedlegg,
    List<Rad> budsjettposter,
    List<Rad> terminer,
    String minst,
    String mest,
    String revisorOver,
    String inngangsvilkar,
    Tekst nb,
    Tekst nn,
    Long versjon) {

  private static final String JA = "JA";

  Ordningsskjema {
    sokertyper = sokertyper == null ? List.of() : sokertyper;
    delmal = medTom(delmal);
    kriterier = medTom(kriterier);
    vedlegg = medTom(vedlegg);
    budsjettposter = medTom(budsjettposter);
    terminer = medTom(terminer);
    nb = nb == null ? new Tekst(null, null, null, null, null) : nb;
    nn = nn == null ? new Tekst(null, null, null, null, null) : nn;
  }

  /** One row, of whichever list; each uses the fields it has. */
  record Rad(
      String kode,
      String nb,
      String nn,
      String veiledning,
      String vekt,
      Boolean obligatorisk,
      String prosent,
      String utloser) {

    private static final Rad TOM = new Rad(null, null, null, null, null, null, null, null);

    private boolean tom() {
      return Stream.of(kode, nb, nn, veiledning, vekt, prosent, utloser).allMatch(v -> v == null || v.isBlank());
    }
  }

  /** The texts in one written language. */
  record Tekst(String maal, String malgruppe, String stottes, String kontroll, String frist) {}

  static Ordningsskjema av(Ordningsinnhold i, long versjon) {
    var b = i.brytere();
    return new Ordningsskjema(
        navn(b.frist().verdi()),
        b.frist().grunn(),
        jaNei(b.konkurranse()),
        b.konkurranse().grunn(),
        jaNei(b.varsel14()),
        b.varsel14().grunn(),
        jaNei(b.departementet()),
        b.departementet().grunn(),
        navn(b.stotteform().verdi()),
        b.stotteform().grunn(),
        i.sokertyper().stream().map(Enum::name).toList(),
        b.sokertyper().grunn(),
        jaNei(b.frivillighetsregisteret()),
        b.frivillighetsregisteret().grunn(),
        jaNei(b.enkeltvedtak()),
        b.enkeltvedtak().grunn(),
        String.valueOf(b.varighet().verdi()),
        b.varighet().grunn(),
        i.delmalGrunn(),
        i.delmal().stream().map(d -> rad(d.kode(), d.nb(), d.nn())).toList(),
        i.kriterier().stream()
            .map(k -> new Rad(k.kode(), k.nb(), k.nn(), k.veiledning(), String.valueOf(k.vekt()), null, null, null))
            .toList(),
        i.vedlegg().stream().map(v -> new Rad(v.kode(), v.nb(), v.nn(), null, null, v.obligatorisk(), null, null)).toList(),
        i.budsjettposter().stream().map(p -> rad(p.kode(), p.nb(), p.nn())).toList(),
        i.terminer().stream()
            .map(t -> new Rad(null, null, null, null, null, null, String.valueOf(t.prosent()), navn(t.utloser())))
            .toList(),
        Kroner.felt(i.grenser().minstOre()),
        Kroner.felt(i.grenser().mestOre()),
        Kroner.felt(i.grenser().revisorOverOre()),
        i.inngangsvilkar(),
        tekst(i.nb()),
        tekst(i.nn()),
        versjon);
  }

  private static Rad rad(String kode, String nb, String nn) {
    return new Rad(kode, nb, nn, null, null, null, null, null);
  }

  private static Tekst tekst(Ordningstekst t) {
    return new Tekst(t.maal(), t.malgruppe(), t.stottes(), t.kontroll(), t.frist());
  }

  private static String navn(Enum<?> verdi) {
    return verdi == null ? null : verdi.name();
  }

  private static String jaNei(Bryter<Boolean> bryter) {
    return bryter.verdi() == null ? null : bryter.verdi() ? JA : "NEI";
  }

  /** There is always one empty row to write in; rows left empty further up are dropped. */
  private static List<Rad> medTom(List<Rad> rader) {
    var skrevet = rader == null ? Stream.<Rad>empty() : rader.stream().filter(Predicate.not(Rad::tom));
    return Stream.concat(skrevet, Stream.of(Rad.TOM)).toList();
  }

  private static List<Rad> utfylt(List<Rad> rader) {
    return rader.stream().filter(Predicate.not(Rad::tom)).toList();
  }

  /** @throws Regelbrudd when something that must be a number is none */
  Ordningsinnhold tilInnhold() {
    var feil = new ArrayList<Feltfeil>();
    var innhold =
        new Ordningsinnhold(
            brytere(feil),
            utfylt(delmal).stream().map(r -> new Delmal(r.kode(), r.nb(), r.nn())).toList(),
            delmalGrunn,
            IntStream.range(0, utfylt(kriterier).size()).mapToObj(nr -> kriterium(nr, utfylt(kriterier).get(nr), feil)).toList(),
            utfylt(vedlegg).stream()
                .map(r -> new Vedleggskrav(r.kode(), r.nb(), r.nn(), Boolean.TRUE.equals(r.obligatorisk())))
                .toList(),
            utfylt(budsjettposter).stream().map(r -> new Budsjettpost(r.kode(), r.nb(), r.nn())).toList(),
            IntStream.range(0, utfylt(terminer).size()).mapToObj(nr -> termin(nr, utfylt(terminer).get(nr), feil)).toList(),
            new Belopsgrenser(belop("minst", minst, feil), belop("mest", mest, feil), belop("revisorOver", revisorOver, feil)),
            inngangsvilkar == null || inngangsvilkar.isBlank() ? null : inngangsvilkar.strip(),
            tekst(nb),
            tekst(nn));
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    return innhold;
  }

  private Ordningsbrytere brytere(List<Feltfeil> feil) {
    Set<Sokertype> typer = new LinkedHashSet<>();
    Arrays.stream(Sokertype.values()).filter(t -> sokertyper.contains(t.name())).forEach(typer::add);
    return new Ordningsbrytere(
        new Bryter<>(en(Soknadsfrist.values(), frist), fristGrunn),
        new Bryter<>(valg(konkurranse), konkurranseGrunn),
        new Bryter<>(valg(varsel14), varsel14Grunn),
        new Bryter<>(valg(departementet), departementetGrunn),
        new Bryter<>(en(Stotteform.values(), stotteform), stotteformGrunn),
        new Bryter<>(typer, sokertyperGrunn),
        new Bryter<>(valg(frivillighetsregisteret), frivillighetsregisteretGrunn),
        new Bryter<>(valg(enkeltvedtak), enkeltvedtakGrunn),
        new Bryter<>(tall("varighet", varighet, feil), varighetGrunn));
  }

  private static Kriterium kriterium(int nr, Rad rad, List<Feltfeil> feil) {
    var vekt = tall("kriterier[" + nr + "].vekt", rad.vekt(), feil);
    return new Kriterium(rad.kode(), rad.nb(), rad.nn(), rad.veiledning(), vekt == null ? 0 : vekt);
  }

  private static Termin termin(int nr, Rad rad, List<Feltfeil> feil) {
    var prosent = tall("terminer[" + nr + "].prosent", rad.prosent(), feil);
    return new Termin(prosent == null ? 0 : prosent, en(Termin.Utloser.values(), rad.utloser()));
  }

  private static Ordningstekst tekst(Tekst t) {
    var frist = t.frist() == null || t.frist().isBlank() ? null : t.frist();
    return new Ordningstekst(t.maal(), t.malgruppe(), t.stottes(), t.kontroll(), frist);
  }

  private static Boolean valg(String verdi) {
    return verdi == null || verdi.isBlank() ? null : JA.equals(verdi);
  }

  private static <T extends Enum<T>> T en(T[] verdier, String navn) {
    return Arrays.stream(verdier).filter(v -> v.name().equals(navn)).findFirst().orElse(null);
  }

  private static Integer tall(String felt, String tekst, List<Feltfeil> feil) {
    if (tekst == null || tekst.isBlank()) {
      return null;
    }
    if (!tekst.strip().matches("\\d{1,4}")) {
      feil.add(new Feltfeil(felt, "feil.ordning.tall"));
      return null;
    }
    return Integer.valueOf(tekst.strip());
  }

  private static Long belop(String felt, String tekst, List<Feltfeil> feil) {
    if (tekst == null || tekst.isBlank()) {
      return null;
    }
    var ore = Kroner.les(tekst);
    if (ore.isEmpty()) {
      feil.add(new Feltfeil(felt, "feil.ordning.belop"));
    }
    return ore.orElse(null);
  }
}
