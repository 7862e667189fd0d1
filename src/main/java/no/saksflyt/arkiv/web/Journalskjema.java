package no.saksflyt.arkiv.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.arkiv.Journalpost;
import no.saksflyt.arkiv.Journaltype;
import no.saksflyt.arkiv.NyJournalpost;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;

/** The journal form as it was sent: texts only, so that nothing a person wrote is lost when it cannot be read. */
record Journalskjema(
    String type,
    String tittel,
    String skjermetTittel,
    String dokumentdato,
    String journaldato,
    String avsender,
    String mottaker,
    String hjemmel,
    String dokumentId,
    Integer revisjon,
    String grunn) {

  static Journalskjema tomt(LocalDate idag) {
    return new Journalskjema(null, null, null, idag.toString(), idag.toString(), null, null, null, null, null, null);
  }

  static Journalskjema av(Journalpost post) {
    var i = post.innhold();
    return new Journalskjema(
        i.type().name(),
        i.tittel(),
        i.skjermetTittel(),
        i.dokumentdato().toString(),
        i.journaldato().toString(),
        i.avsender(),
        i.mottaker(),
        i.hjemmel(),
        i.dokumentId() == null ? null : i.dokumentId().toString(),
        post.revisjon(),
        null);
  }

  /**
   * @return what was sent, read
   * @throws Regelbrudd naming every field that cannot be read
   */
  NyJournalpost lest() {
    var feil = new ArrayList<Feltfeil>();
    var lest =
        new NyJournalpost(
            type(feil),
            tittel,
            skjermetTittel,
            dato(feil, "dokumentdato", "Dokumentdato", dokumentdato),
            dato(feil, "journaldato", "Journaldato", journaldato),
            avsender,
            mottaker,
            hjemmel,
            dokument(feil));
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    return lest;
  }

  private Journaltype type(List<Feltfeil> feil) {
    if (tom(type)) {
      return null;
    }
    try {
      return Journaltype.valueOf(type);
    } catch (IllegalArgumentException ukjent) {
      feil.add(new Feltfeil("type", "feil.felt.ugyldig", "Type"));
      return null;
    }
  }

  private static LocalDate dato(List<Feltfeil> feil, String felt, String navn, String verdi) {
    if (tom(verdi)) {
      return null;
    }
    try {
      return LocalDate.parse(verdi.strip());
    } catch (DateTimeException ugyldig) {
      feil.add(new Feltfeil(felt, "feil.felt.dato", navn));
      return null;
    }
  }

  private Long dokument(List<Feltfeil> feil) {
    if (tom(dokumentId)) {
      return null;
    }
    try {
      return Long.valueOf(dokumentId.strip());
    } catch (NumberFormatException ugyldig) {
      feil.add(new Feltfeil("dokumentId", "feil.felt.ugyldig", "Dokument"));
      return null;
    }
  }

  private static boolean tom(String verdi) {
    return verdi == null || verdi.isBlank();
  }
}
