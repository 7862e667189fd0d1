package no.saksflyt.oppdrag.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Oppdragsinnhold;
import no.saksflyt.sak.Relasjonstype;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksrelasjoner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The register's choices, orders and rows. */
@Tag("sql")
@Transactional
class OppdragsregisterTest extends Registerprover {

  @Autowired private Oppdragsregister register;
  @Autowired private Registervalg valg;
  @Autowired private SakService saker;
  @Autowired private Saksrelasjoner relasjoner;
  @Autowired private EntityManager lagring;

  @Test
  @DisplayName("every choice is what each row says of itself, whatever it is combined with; every page together is the list in order")
  void filtre() {
    befolk();
    var tilfeldig = new Random(20261122);
    var alle = les(Registerutvalg.ALT);
    assertThat(alle).hasSizeGreaterThan(40);
    for (int i = 0; i < 80; i++) {
      var u =
          new Registerutvalg(
              en(tilfeldig, null, 2061, 2062),
              en(tilfeldig, null, null, "2", "Mål 3: Tolk", Registerutvalg.UKJENT),
              en(tilfeldig, null, null, "bosetting", Registerutvalg.UKJENT),
              en(tilfeldig, null, null, "TIL_FORDELING", "MED_FORBEHOLD"),
              en(tilfeldig, null, null, "IMDi", Registerutvalg.UKJENT),
              en(tilfeldig, null, null, Hurtigvalg.FOU, Hurtigvalg.MED_FORBEHOLD, Hurtigvalg.UTEN_EIER),
              null);
      var ventet = alle.stream().filter(vilkaar(u)).map(Registerrad::saksnummer).toList();
      for (var sortering : Registersortering.values()) {
        var rader = sider(u, sortering);
        assertThat(rader).as("%s", u).extracting(Registerrad::saksnummer).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ventet);
        assertThat(rader).as("%s", sortering).isSortedAccordingTo(rekkefolge(sortering));
        var fil = new ArrayList<Registerrad>();
        register.alle(u, sortering, fil::addAll);
        assertThat(fil).isEqualTo(rader);
      }
    }
  }

  @Test
  @DisplayName("the values of a filter divide the register without remainder")
  void delesOpp() {
    befolk();
    lagring.flush();
    var alle = register.side(Registerutvalg.ALT, Registersortering.NUMMER, 0, 1).totalt();
    assertThat(antall(null, null, "bosetting") + antall(null, null, "tolk") + antall(null, null, Registerutvalg.UKJENT)).isEqualTo(alle);
    assertThat(antall(null, "2", null) + antall(null, "3", null) + antall(null, Registerutvalg.UKJENT, null)).isEqualTo(alle);
    assertThat(antall(2061, null, null) + antall(2062, null, null)).isEqualTo(alle);
  }

  @Test
  @DisplayName("a goal's number finds it whether the number stands alone or before a title, and no longer number")
  void maal() {
    var brev = brev(2061, "TILDELINGSBREV", null, true);
    var tall = nytt(innhold("2061-01", "A", "2"), brev);
    var navn = nytt(innhold("2061-02", "B", "Mål 2: Bosetting"), brev);
    nytt(innhold("2061-03", "C", "Mål 21: Noe annet"), brev);
    nytt(innhold("2061-04", "D", null), brev);
    assertThat(ider(new Registerutvalg(2061, "2", null, null, null, null, null))).containsExactly(tall, navn);
  }

  @Test
  @DisplayName("uten eier: a running one nobody answers for is in, one with an owner and an ended one are out")
  void utenEier() {
    var brev = brev(2061, "TILDELINGSBREV", null, true);
    var uten = nytt(innhold("2061-01", "A", null), brev);
    saker.settEier(nytt(innhold("2061-02", "B", null), brev), "saksbehandler", null);
    saker.avslutt(nytt(innhold("2061-03", "C", null), brev), "TRUKKET", "TRUKKET", null);
    assertThat(hurtig(Hurtigvalg.UTEN_EIER)).containsExactly(uten);
  }

  @Test
  @DisplayName("uten frist: one without a date is in, one whose part alone has a date is out")
  void utenFrist() {
    var brev = brev(2061, "TILDELINGSBREV", null, true);
    var uten = nytt(innhold("2061-01", "A", null, lopende()), brev);
    nytt(innhold("2061-02", "B", null, frist("31.12.2061", LocalDate.of(2061, 12, 31))), brev);
    assertThat(hurtig(Hurtigvalg.UTEN_FRIST)).containsExactly(uten);
  }

  @Test
  @DisplayName("frist innen 30 dager: today and the thirtieth day are in, yesterday and the thirty-first are out; forfalt: only yesterday")
  void frister() {
    var idag = LocalDate.now(klokke);
    var brev = brev(2061, "TILDELINGSBREV", null, true);
    var iGaar = nytt(innhold("2061-01", "A", null, frist("x", idag.minusDays(1))), brev);
    var iDag = nytt(innhold("2061-02", "B", null, frist("x", idag)), brev);
    var siste = nytt(innhold("2061-03", "C", null, frist("x", idag.plusDays(30))), brev);
    nytt(innhold("2061-04", "D", null, frist("x", idag.plusDays(31))), brev);
    saker.avslutt(nytt(innhold("2061-05", "E", null, frist("x", idag.minusDays(3))), brev), "TRUKKET", "TRUKKET", null);
    assertThat(hurtig(Hurtigvalg.FRIST_INNEN_30)).containsExactly(iDag, siste);
    assertThat(hurtig(Hurtigvalg.FORFALT)).containsExactly(iGaar);
  }

  @Test
  @DisplayName("endret av siste tillegg: what the last supplement in force changed, not what it repeats, gives anew, or an earlier one changed")
  void sisteTillegg() {
    var forste = brev(2061, "TILDELINGSBREV", null, true);
    var endret = nytt(innhold("2061-01", "A", null), forste);
    var gjentatt = nytt(innhold("2061-02", "B", null), forste);
    var tidligere = nytt(innhold("2061-03", "C", null), forste);
    var nr1 = brev(2061, "TILLEGG", 1, true);
    versjoner.nyVersjon(tidligere, innhold("2061-03", "C, endret", null), kilde(nr1));
    assertThat(hurtig(Hurtigvalg.ENDRET_AV_SISTE_TILLEGG)).containsExactly(tidligere);

    var nr2 = brev(2061, "TILLEGG", 2, true);
    brev(2061, "TILLEGG", 3, false);
    versjoner.nyVersjon(endret, innhold("2061-01", "A, endret", null), kilde(nr2));
    versjoner.nyVersjon(gjentatt, innhold("2061-02", "B", null), kilde(nr2));
    nytt(innhold("2061-04", "D", null), nr2);
    assertThat(hurtig(Hurtigvalg.ENDRET_AV_SISTE_TILLEGG)).containsExactly(endret);
  }

  @Test
  @DisplayName("med forbehold and FoU: those the letter says it of")
  void merker() {
    var brev = brev(2061, "TILDELINGSBREV", null, true);
    var betinget = nytt(innhold("2061-01", "A", null, false, true), brev);
    var fou = nytt(innhold("2061-02", "B", null, true, false), brev);
    assertThat(hurtig(Hurtigvalg.MED_FORBEHOLD)).containsExactly(betinget);
    assertThat(hurtig(Hurtigvalg.FOU)).containsExactly(fou);
  }

  @Test
  @DisplayName("numbers are in order as numbers, the newest year first, those without a number last in their year")
  void nummerorden() {
    var brev = brev(2061, "TILDELINGSBREV", null, true);
    for (var nummer : List.of("2061-100", "2061-11", "2060-01", "2061-02")) {
      nytt(innhold(nummer, "T " + nummer, null), brev);
    }
    nytt(innhold(null, "Uten nummer", null), brev);
    assertThat(les(Registerutvalg.ALT))
        .filteredOn(rad -> "2060,2061".contains(String.valueOf(rad.ar())))
        .extracting(Registerrad::nummer)
        .startsWith("2061-02", "2061-11", "2061-100", null, "2060-01");
  }

  @Test
  @DisplayName("a row tells the deadline in force and the first one, how the letter words it, versions, last letter and relations both ways")
  void raden() {
    var forste = brev(2061, "TILDELINGSBREV", null, true);
    var sak = nytt(innhold("2061-01", "Tolk på nett", "2", frist("31.12.2061", LocalDate.of(2061, 12, 31))), forste);
    var annen = nytt(innhold("2061-02", "Oppfølging", null), forste);
    var tillegg = brev(2061, "TILLEGG", 1, true);
    versjoner.nyVersjon(sak, innhold("2061-01", "Tolk på nett", "2", frist("1. juni 2061", LocalDate.of(2061, 6, 1))), kilde(tillegg));
    relasjoner.leggTil(annen, sak, Relasjonstype.FOLGER_OPP);

    var rad = les(new Registerutvalg(2061, "2", null, null, null, null, null)).get(0);
    assertThat(rad.saksnummer()).isEqualTo(sak.toString());
    assertThat(rad.frist()).isEqualTo(LocalDate.of(2061, 6, 1));
    assertThat(rad.opprinneligFrist()).isEqualTo(LocalDate.of(2061, 12, 31));
    assertThat(rad.frister()).containsExactly(new Registerrad.Brevfrist(null, null, "1. juni 2061", "DATO"));
    assertThat(rad.versjoner()).isEqualTo(2);
    assertThat(rad.sisteBrev()).isEqualTo("Tillegg nr. 1 til tildelingsbrev 2061");
    assertThat(rad.hovedansvar()).isEqualTo("IMDi");
    assertThat(rad.relasjoner()).containsExactly(new Registerrad.Relasjon("FOLGER_OPP.til", annen.toString(), "2061-02"));
  }

  @Test
  @DisplayName("a restricted assignment is in no list, choice or relation of those who are not named in it")
  void skjermet() {
    var brev = brev(2061, "TILDELINGSBREV", null, true);
    var synlig = nytt(innhold("2061-01", "A", null), brev);
    var skjult = nytt(innhold("2061-02", "Hemmelig", "Skjult mål"), brev);
    relasjoner.leggTil(synlig, skjult, Relasjonstype.FOLGER_OPP);
    begrens(skjult);
    loggInn("revisor");
    assertThat(les(new Registerutvalg(2061, null, null, null, null, null, null)))
        .singleElement()
        .satisfies(rad -> assertThat(rad.saksnummer()).isEqualTo(synlig.toString()))
        .satisfies(rad -> assertThat(rad.relasjoner()).isEmpty());
    assertThat(les(new Registerutvalg(null, "Skjult mål", null, null, null, null, null))).isEmpty();
  }

  @Test
  @DisplayName("the filters offer what stands in the register, and nothing that only a restricted assignment has")
  void filterverdier() {
    var brev = brev(2061, "TILDELINGSBREV", null, true);
    nytt(innhold("2061-01", "A", "2"), brev);
    begrens(nytt(innhold("2059-02", "B", "Skjult mål"), brev));
    loggInn("revisor");
    assertThat(valg.ar()).containsKey("2061").doesNotContainKey("2059");
    assertThat(valg.maal()).containsKey("2").doesNotContainKey("Skjult mål").containsKey(Registerutvalg.UKJENT);
    assertThat(valg.statuser()).containsKeys("TIL_FORDELING", "AVSLUTTET", "FEILREGISTRERT");
  }

  private void befolk() {
    // What other tests have left is no part of this one.
    jdbc.sql("update sak set krets = 'andres' where type = 'OPPDRAG' and krets is null").update();
    for (int ar : List.of(2061, 2062)) {
      for (int i = 1; i <= 24; i++) {
        var sak = "%d/%06d".formatted(ar, i);
        var maal = i % 3 == 0 ? "2" : i % 3 == 1 ? "Mål 3: Tolk" : null;
        jdbc.sql("insert into sak (saksnummer, type, tittel, maal, status, aapen, enhet, eier, opprettet, opprettet_av, versjon)"
                + " values (:sak, 'OPPDRAG', 'Et oppdrag', :maal, :status, true, :enhet, :eier, :naa, 'x', 0)")
            .param("sak", sak)
            .param("maal", maal)
            .param("status", i % 7 == 0 ? "MED_FORBEHOLD" : "TIL_FORDELING")
            .param("enhet", i % 2 == 1 ? null : i % 4 == 0 ? "bosetting" : "tolk")
            .param("eier", i % 6 == 0 ? "saksbehandler" : null)
            .param("naa", Timestamp.from(klokke.instant()))
            .update();
        jdbc.sql("insert into oppdrag (saksnummer, nummer, ar, hovedansvar, fou, forbehold, versjon)"
                + " values (:sak, :nummer, :ar, :hovedansvar, :fou, :forbehold, 0)")
            .param("sak", sak)
            .param("nummer", "%d-%02d".formatted(ar, i))
            .param("ar", ar)
            .param("hovedansvar", i % 8 == 0 ? null : "IMDi")
            .param("fou", i % 5 == 0)
            .param("forbehold", i % 7 == 0)
            .update();
        jdbc.sql("insert into saksfrist (saksnummer, referanse, navn, fristtype, dato, opprinnelig, aktiv, versjon)"
                + " values (:sak, '-', 'Frist', :type, :dato, :dato, true, 0)")
            .param("sak", sak)
            .param("type", i % 4 == 0 ? "INGEN" : "EKSTERN")
            .param("dato", i % 4 == 0 ? null : LocalDate.of(ar, 1 + i % 12, 5))
            .update();
      }
    }
    loggInn("revisor");
  }

  private static Oppdragsinnhold.Frist lopende() {
    return new Oppdragsinnhold.Frist(null, null, "Løpende", "LOPENDE", null, null, null);
  }

  private static Predicate<Registerrad> vilkaar(Registerutvalg u) {
    Predicate<Registerrad> maal =
        r -> u.maal() == null || er(u.maal(), r.maal()) || (u.maal().equals("2") && "2".equals(r.maal()));
    Predicate<Registerrad> hurtig =
        r ->
            u.hurtigvalg() == null
                || (u.hurtigvalg() == Hurtigvalg.FOU && r.fou())
                || (u.hurtigvalg() == Hurtigvalg.MED_FORBEHOLD && r.forbehold())
                || (u.hurtigvalg() == Hurtigvalg.UTEN_EIER && r.aapen() && r.eier() == null);
    return maal
        .and(hurtig)
        .and(r -> u.ar() == null || u.ar().equals(r.ar()))
        .and(r -> u.enhet() == null || er(u.enhet(), r.enhet()))
        .and(r -> u.status() == null || u.status().equals(r.status()))
        .and(r -> u.hovedansvar() == null || er(u.hovedansvar(), r.hovedansvar()));
  }

  private static boolean er(String valgt, String verdi) {
    return valgt.equals(Registerutvalg.UKJENT) ? verdi == null : valgt.equals(verdi);
  }

  private static Comparator<Registerrad> rekkefolge(Registersortering sortering) {
    var nummer = Comparator.comparing(Registerrad::ar, Comparator.reverseOrder()).thenComparing(Registerrad::nummer);
    return switch (sortering) {
      case NUMMER -> nummer;
      case FRIST -> Comparator.comparing(Registerrad::frist, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(nummer);
      case ENHET -> Comparator.comparing(Registerrad::enhet, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(nummer);
      case STATUS -> Comparator.comparing((Registerrad r) -> Map.of("MED_FORBEHOLD", 0, "TIL_FORDELING", 1).get(r.status())).thenComparing(nummer);
    };
  }

  @SafeVarargs
  private static <T> T en(Random tilfeldig, T... verdier) {
    return verdier[tilfeldig.nextInt(verdier.length)];
  }

  private List<Registerrad> sider(Registerutvalg utvalg, Registersortering sortering) {
    var rader = new ArrayList<Registerrad>();
    for (int side = 0; ; side++) {
      var en = register.side(utvalg, sortering, side, 13);
      rader.addAll(en.rader());
      if (side + 1 >= en.sider()) {
        assertThat(rader).hasSize((int) en.totalt());
        return rader;
      }
    }
  }

  private List<Registerrad> les(Registerutvalg utvalg) {
    // The list reads rows: what the use cases hold back until the transaction ends must be there.
    lagring.flush();
    return register.side(utvalg, Registersortering.NUMMER, 0, 200).rader();
  }

  private long antall(Integer ar, String maal, String enhet) {
    return register.side(new Registerutvalg(ar, maal, enhet, null, null, null, null), Registersortering.NUMMER, 0, 1).totalt();
  }

  private List<Saksnummer> ider(Registerutvalg utvalg) {
    return les(utvalg).stream().map(r -> Saksnummer.av(r.saksnummer())).toList();
  }

  private List<Saksnummer> hurtig(Hurtigvalg valg) {
    return ider(new Registerutvalg(2061, null, null, null, null, valg, null));
  }
}
