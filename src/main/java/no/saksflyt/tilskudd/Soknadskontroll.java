package no.saksflyt.tilskudd;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Kontonummer;
import no.saksflyt.felles.Orgnr;
import no.saksflyt.tilskudd.ordning.Delmal;
import no.saksflyt.tilskudd.ordning.Kroner;
import no.saksflyt.tilskudd.ordning.Ordningsinnhold;
import no.saksflyt.tilskudd.ordning.Stotteform;
import no.saksflyt.tilskudd.ordning.Vedleggskrav;

/**
 * The rules an application must keep to be received, all told at once. That an enclosure is missing, or that it is not for this
 * applicant, is no reason to refuse it: that is found when its form is tried.
 */
final class Soknadskontroll {

  static final int MAKS_TITTEL = 200;
  static final int MAKS_FORMAL = 4_000;
  static final int MAKS_MALGRUPPE = 2_000;
  static final int MAKS_NAVN = 200;
  static final int MAKS_TELEFON = 40;

  /** A billion kroner; the largest scheme gives less in a year. */
  static final long MEST_ORE = 100_000_000_000L;

  private static final int MAKS_LINJER = 100;
  private static final int MAKS_VEDLEGG = 30;
  private static final Pattern EPOST = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern TELEFON = Pattern.compile("\\+?[0-9 ]{5,}");
  private static final Pattern PERSONNUMMER = Pattern.compile("(?<![0-9])[0-9]{6} ?[0-9]{5}(?![0-9])");

  private final List<Feltfeil> feil = new ArrayList<>();

  private Soknadskontroll() {}

  /**
   * @param ny the application
   * @param kjent whether the Entity Register knows the applicant
   * @param innhold what the call's scheme says; null where the call is unknown
   * @return everything that is wrong with it
   */
  static List<Feltfeil> feil(NySoknad ny, boolean kjent, Ordningsinnhold innhold) {
    var kontroll = new Soknadskontroll();
    kontroll.soker(ny, kjent);
    kontroll.kontakt(ny.kontakt());
    kontroll.tekster(ny);
    kontroll.penger(ny, innhold != null && innhold.brytere().stotteform().verdi() == Stotteform.PERSON);
    if (innhold != null) {
      kontroll.koder(ny, innhold);
    }
    return kontroll.feil;
  }

  private void soker(NySoknad ny, boolean kjent) {
    if (ny.orgnr() == null) {
      feil("orgnr", "feil.felt.mangler", "Organisasjonsnummer");
    } else if (!Orgnr.gyldig(ny.orgnr())) {
      feil("orgnr", "feil.soknad.orgnr");
    } else if (!kjent) {
      feil("orgnr", "feil.soknad.orgnrUkjent");
    }
    if (ny.kontonummer() == null) {
      feil("kontonummer", "feil.felt.mangler", "Kontonummer");
    } else if (!Kontonummer.gyldig(ny.kontonummer())) {
      feil("kontonummer", "feil.soknad.kontonummer");
    }
    lengde("signertAv", "Underskrift", ny.signertAv(), MAKS_NAVN);
  }

  private void kontakt(NySoknad.Kontakt kontakt) {
    if (kontakt == null) {
      feil("kontakt.navn", "feil.felt.mangler", "Kontaktperson");
      feil("kontakt.epost", "feil.felt.mangler", "E-post");
      return;
    }
    paakrevd("kontakt.navn", "Kontaktperson", kontakt.navn(), MAKS_NAVN);
    if (paakrevd("kontakt.epost", "E-post", kontakt.epost(), MAKS_NAVN) && !EPOST.matcher(kontakt.epost()).matches()) {
      feil("kontakt.epost", "feil.part.epost");
    }
    if (kontakt.telefon() != null
        && (kontakt.telefon().length() > MAKS_TELEFON || !TELEFON.matcher(kontakt.telefon()).matches())) {
      feil("kontakt.telefon", "feil.soknad.telefon");
    }
  }

  private void tekster(NySoknad ny) {
    if (paakrevd("tittel", "Tittel", ny.tittel(), MAKS_TITTEL) && PERSONNUMMER.matcher(ny.tittel()).find()) {
      feil("tittel", "feil.soknad.personnummer");
    }
    paakrevd("formal", "Formål", ny.formal(), MAKS_FORMAL);
    lengde("malgruppe", "Målgruppe", ny.malgruppe(), MAKS_MALGRUPPE);
  }

  /** The scheme for persons gives by rate: nothing is applied for. */
  private void penger(NySoknad ny, boolean etterSats) {
    if (ny.soktBelopOre() == null && !etterSats) {
      feil("soktBelopOre", "feil.felt.mangler", "Søkt beløp");
    } else if (ny.soktBelopOre() != null) {
      belop("soktBelopOre", ny.soktBelopOre(), etterSats ? 0 : 1);
    }
    antall("budsjett", ny.budsjett().size(), MAKS_LINJER);
    antall("andreTilskudd", ny.andreTilskudd().size(), MAKS_LINJER);
    for (int i = 0; i < ny.budsjett().size(); i++) {
      var linje = ny.budsjett().get(i);
      linje("budsjett[" + i + "]", ".post", "Budsjettpost", linje.post(), linje.belopOre());
    }
    for (int i = 0; i < ny.andreTilskudd().size(); i++) {
      var linje = ny.andreTilskudd().get(i);
      linje("andreTilskudd[" + i + "]", ".giver", "Hvem som gir tilskuddet", linje.giver(), linje.belopOre());
    }
    if (ingenFeilI("soktBelopOre", "budsjett", "andreTilskudd") && !(etterSats && ny.budsjett().isEmpty())) {
      gaarOpp(ny);
    }
  }

  private void linje(String rad, String felt, String navn, String tekst, Long belopOre) {
    paakrevd(rad + felt, navn, tekst, MAKS_NAVN);
    if (belopOre == null) {
      feil(rad + ".belopOre", "feil.felt.mangler", "Beløp");
    } else {
      belop(rad + ".belopOre", belopOre, 1);
    }
  }

  private void belop(String felt, long ore, long minst) {
    if (ore < minst) {
      feil(felt, "feil.soknad.belopLite");
    } else if (ore > MEST_ORE) {
      feil(felt, "feil.soknad.belopStort");
    }
  }

  /** What it costs is paid by the grant and by what others give, neither more nor less. */
  private void gaarOpp(NySoknad ny) {
    long utgifter = ny.budsjett().stream().mapToLong(NySoknad.Budsjettlinje::belopOre).sum();
    long andre = ny.andreTilskudd().stream().mapToLong(NySoknad.Annettilskudd::belopOre).sum();
    long sokt = ny.soktBelopOre() == null ? 0 : ny.soktBelopOre();
    if (utgifter != sokt + andre) {
      feil("budsjett", "feil.soknad.budsjett", Kroner.tekst(utgifter), Kroner.tekst(sokt), Kroner.tekst(andre));
    }
  }

  private void koder(NySoknad ny, Ordningsinnhold innhold) {
    if (ny.delmal() != null && innhold.delmal().stream().map(Delmal::kode).noneMatch(ny.delmal()::equals)) {
      feil("delmal", "feil.soknad.delmal");
    }
    antall("vedlegg", ny.vedlegg().size(), MAKS_VEDLEGG);
    for (int i = 0; i < ny.vedlegg().size(); i++) {
      var kode = ny.vedlegg().get(i).kode();
      if (kode == null) {
        feil("vedlegg[" + i + "].kode", "feil.felt.mangler", "Hvilket vedlegg det er");
      } else if (innhold.vedlegg().stream().map(Vedleggskrav::kode).noneMatch(kode::equals)) {
        feil("vedlegg[" + i + "].kode", "feil.soknad.vedleggskode", kode);
      }
    }
  }

  private boolean ingenFeilI(String... felter) {
    return feil.stream().noneMatch(f -> List.of(felter).stream().anyMatch(f.felt()::startsWith));
  }

  private void antall(String felt, int antall, int flest) {
    if (antall > flest) {
      feil(felt, "feil.soknad.forMange", flest);
    }
  }

  private boolean paakrevd(String felt, String navn, String verdi, int maks) {
    if (verdi == null) {
      feil(felt, "feil.felt.mangler", navn);
      return false;
    }
    return lengde(felt, navn, verdi, maks);
  }

  private boolean lengde(String felt, String navn, String verdi, int maks) {
    if (verdi != null && verdi.length() > maks) {
      feil(felt, "feil.felt.forLang", navn, maks);
      return false;
    }
    return true;
  }

  private void feil(String felt, String kode, Object... argumenter) {
    feil.add(new Feltfeil(felt, kode, argumenter));
  }
}
