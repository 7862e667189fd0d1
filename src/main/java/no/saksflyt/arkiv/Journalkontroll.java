package no.saksflyt.arkiv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;

/** The rules a journal entry must keep, all told at once. */
final class Journalkontroll {

  static final int MAKS_TITTEL = 500;
  static final int MAKS_PART = 300;

  private static final LocalDate TIDLIGST = LocalDate.of(1900, 1, 1);
  private static final Pattern FODSELSNUMMER = Pattern.compile("(?<!\\d)\\d{6} ?\\d{5}(?!\\d)");

  private final List<Feltfeil> feil = new ArrayList<>();

  private Journalkontroll() {}

  /**
   * @param ny the entry, its journal date filled in
   * @param idag today
   * @param hjemmelGjelder whether the ground named is in force on the journal date
   * @param dokumentFinnes whether the document named is one of the case's
   * @throws Regelbrudd naming every field that is wrong
   */
  static void kontroller(NyJournalpost ny, LocalDate idag, boolean hjemmelGjelder, boolean dokumentFinnes) {
    var kontroll = new Journalkontroll();
    kontroll.krev("type", "Type", ny.type());
    kontroll.tekst("tittel", "Tittel", ny.tittel(), MAKS_TITTEL, true);
    kontroll.skjermet(ny);
    kontroll.datoer(ny, idag);
    kontroll.tekst("avsender", "Avsender", ny.avsender(), MAKS_PART, ny.type() == Journaltype.I);
    kontroll.tekst("mottaker", "Mottaker", ny.mottaker(), MAKS_PART, ny.type() == Journaltype.U);
    if (!hjemmelGjelder) {
      kontroll.feil("hjemmel", "feil.arkiv.journal.hjemmel");
    }
    if (!dokumentFinnes) {
      kontroll.feil("dokumentId", "feil.arkiv.dokument.finnesIkke");
    }
    if (!kontroll.feil.isEmpty()) {
      throw new Regelbrudd(kontroll.feil);
    }
  }

  private void skjermet(NyJournalpost ny) {
    tekst("skjermetTittel", "Skjermet tittel", ny.skjermetTittel(), MAKS_TITTEL, false);
    if (ny.hjemmel() != null && ny.skjermetTittel() == null) {
      feil("skjermetTittel", "feil.arkiv.journal.skjermetMangler");
    } else if (ny.skjermetTittel() != null && ny.skjermetTittel().equalsIgnoreCase(ny.tittel())) {
      feil("skjermetTittel", "feil.arkiv.journal.skjermetLik");
    }
  }

  private void datoer(NyJournalpost ny, LocalDate idag) {
    krev("dokumentdato", "Dokumentdato", ny.dokumentdato());
    if (ny.dokumentdato() != null && (ny.dokumentdato().isAfter(idag) || ny.dokumentdato().isBefore(TIDLIGST))) {
      feil("dokumentdato", "feil.arkiv.journal.dokumentdato");
    }
    if (ny.journaldato().isAfter(idag)
        || (ny.dokumentdato() != null && ny.journaldato().isBefore(ny.dokumentdato()))) {
      feil("journaldato", "feil.arkiv.journal.journaldato");
    }
  }

  private void krev(String felt, String navn, Object verdi) {
    if (verdi == null) {
      feil(felt, "feil.felt.mangler", navn);
    }
  }

  private void tekst(String felt, String navn, String verdi, int maks, boolean kreves) {
    if (kreves) {
      krev(felt, navn, verdi);
    }
    if (verdi != null && verdi.length() > maks) {
      feil(felt, "feil.felt.forLang", navn, maks);
    }
    if (verdi != null && medFodselsnummer(verdi)) {
      feil(felt, "feil.arkiv.fodselsnummer", navn);
    }
  }

  /** Whether a text holds what looks like a personal number: eleven digits, also written in two groups. */
  static boolean medFodselsnummer(String tekst) {
    return FODSELSNUMMER.matcher(tekst).find();
  }

  private void feil(String felt, String kode, Object... argumenter) {
    feil.add(new Feltfeil(felt, kode, argumenter));
  }
}
