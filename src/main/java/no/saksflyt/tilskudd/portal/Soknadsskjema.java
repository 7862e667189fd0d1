package no.saksflyt.tilskudd.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.tilskudd.NySoknad;
import no.saksflyt.tilskudd.ordning.Budsjettpost;
import no.saksflyt.tilskudd.ordning.Kroner;

/**
 * What an applicant has written, as it was written: nothing is lost because something is wrong.
 *
 * @param kontaktNavn whom to ask
 * @param kontaktEpost where
 * @param kontaktTelefon a number to call
 * @param kontonummer the account
 * @param tittel what it is called
 * @param formal what it is for
 * @param malgruppe whom it is for
 * @param delmal code of the sub-goal
 * @param soktBelop the amount applied for, in kroner
 * @param budsjett what it costs
 * @param andre other money
 */
record Soknadsskjema(
    String kontaktNavn,
    String kontaktEpost,
    String kontaktTelefon,
    String kontonummer,
    String tittel,
    String formal,
    String malgruppe,
    String delmal,
    String soktBelop,
    List<Linje> budsjett,
    List<Linje> andre) {

  /** The most characters of any one text, so that a draft always fits in its row. */
  static final int MAKS_TEKST = 10_000;

  private static final int TOMME = 3;

  static final Soknadsskjema TOMT = new Soknadsskjema(null, null, null, null, null, null, null, null, null, null, null);

  /** Empty lines stay until the form has been read: it names its lines by their places. */
  Soknadsskjema {
    budsjett = budsjett == null ? List.of() : budsjett;
    andre = andre == null ? List.of() : andre;
  }

  private static List<Linje> fylte(List<Linje> linjer) {
    return linjer.stream().filter(l -> l != null && !l.tom()).toList();
  }

  /**
   * @param hva what it is for, or who gives it
   * @param belop the amount, in kroner
   */
  record Linje(String hva, String belop) {

    boolean tom() {
      return erTom(belop) && erTom(hva);
    }
  }

  /** @return this with what was written at one step in place of what stood there */
  Soknadsskjema med(Soknadssteg steg, Soknadsskjema nytt) {
    return switch (steg) {
      case KONTAKT ->
          new Soknadsskjema(
              nytt.kontaktNavn, nytt.kontaktEpost, nytt.kontaktTelefon, nytt.kontonummer, tittel, formal, malgruppe, delmal,
              soktBelop, budsjett, andre);
      case TILTAK ->
          new Soknadsskjema(
              kontaktNavn, kontaktEpost, kontaktTelefon, kontonummer, nytt.tittel, nytt.formal, nytt.malgruppe, nytt.delmal,
              soktBelop, budsjett, andre);
      case BUDSJETT ->
          new Soknadsskjema(
              kontaktNavn, kontaktEpost, kontaktTelefon, kontonummer, tittel, formal, malgruppe, delmal, nytt.soktBelop,
              fylte(nytt.budsjett), fylte(nytt.andre));
      default -> this;
    };
  }

  /** @return whether any text is so long that it cannot even be kept */
  boolean forLangt() {
    var linjer = Stream.concat(fylte(budsjett).stream(), fylte(andre).stream()).flatMap(l -> Stream.of(tekst(l.hva), tekst(l.belop)));
    var felter =
        Stream.of(
            kontaktNavn, kontaktEpost, kontaktTelefon, kontonummer, tittel, formal, malgruppe, delmal, soktBelop);
    return fylte(budsjett).size() + fylte(andre).size() > 200 || Stream.concat(linjer, felter).anyMatch(t -> tekst(t).length() > MAKS_TEKST);
  }

  /** @return the lines the budget's form shows: one for each of the scheme's posts, what else was written, and some empty ones */
  List<Linje> budsjettrader(List<Budsjettpost> poster) {
    var rader = new ArrayList<Linje>();
    for (var post : poster) {
      rader.add(budsjett.stream().filter(l -> post.kode().equals(l.hva)).findFirst().orElse(new Linje(post.kode(), null)));
    }
    budsjett.stream().filter(l -> poster.stream().noneMatch(p -> p.kode().equals(l.hva))).forEach(rader::add);
    return medTomme(rader);
  }

  /** @return the lines the form for other money shows */
  List<Linje> andrerader() {
    return medTomme(new ArrayList<>(andre));
  }

  private static List<Linje> medTomme(List<Linje> rader) {
    for (int i = 0; i < TOMME; i++) {
      rader.add(new Linje(null, null));
    }
    return rader;
  }

  /** @return this without lines of the scheme's posts for which no amount was written */
  Soknadsskjema utenTommePoster(List<Budsjettpost> poster) {
    var koder = poster.stream().map(Budsjettpost::kode).toList();
    var fylte = budsjett.stream().filter(l -> !erTom(l.belop) || !koder.contains(l.hva)).toList();
    return new Soknadsskjema(
        kontaktNavn, kontaktEpost, kontaktTelefon, kontonummer, tittel, formal, malgruppe, delmal, soktBelop, fylte, andre);
  }

  /**
   * @param utlysning id of the call
   * @param orgnr the applicant's number
   * @param feil gets what is no amount
   * @return the application as it would be sent
   */
  NySoknad tilSoknad(String utlysning, String orgnr, List<Feltfeil> feil) {
    return new NySoknad(
        utlysning,
        orgnr,
        new NySoknad.Kontakt(kontaktNavn, kontaktEpost, kontaktTelefon),
        kontonummer,
        tittel,
        formal,
        malgruppe,
        delmal,
        belop("soktBelopOre", soktBelop, feil),
        linjer("budsjett", budsjett, feil).stream().map(l -> new NySoknad.Budsjettlinje(l.hva, l.ore)).toList(),
        linjer("andreTilskudd", andre, feil).stream().map(l -> new NySoknad.Annettilskudd(l.hva, l.ore)).toList(),
        List.of(),
        null);
  }

  private record Lest(String hva, Long ore) {}

  private static List<Lest> linjer(String felt, List<Linje> linjer, List<Feltfeil> feil) {
    var leste = new ArrayList<Lest>();
    for (int i = 0; i < linjer.size(); i++) {
      leste.add(new Lest(linjer.get(i).hva, belop(felt + "[" + i + "].belopOre", linjer.get(i).belop, feil)));
    }
    return leste;
  }

  private static Long belop(String felt, String skrevet, List<Feltfeil> feil) {
    if (erTom(skrevet)) {
      return null;
    }
    var lest = Kroner.les(skrevet);
    if (lest.isEmpty()) {
      feil.add(new Feltfeil(felt, "feil.soknad.belop"));
    }
    return lest.orElse(null);
  }

  /** @return what is written, in øre; empty where it is no amount */
  static Optional<Long> ore(String skrevet) {
    return Kroner.les(skrevet);
  }

  private static boolean erTom(String tekst) {
    return tekst == null || tekst.isBlank();
  }

  private static String tekst(String tekst) {
    return tekst == null ? "" : tekst;
  }
}
