package no.saksflyt.klage.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import no.saksflyt.arkiv.Innpost;
import no.saksflyt.arkiv.Postkanal;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Tid;
import no.saksflyt.klage.Klagekanal;
import no.saksflyt.klage.NyKlage;
import no.saksflyt.sak.Maalform;
import org.springframework.web.multipart.MultipartFile;

/**
 * What somebody has written in the form for a complaint that came by post, as it was written, so that nothing is lost when something
 * is wrong.
 *
 * @param saksnummer the decision's case
 * @param innpost the post it came as, or null
 * @param vedtak the decision and its party who complains, {@code <decision>:<party>}; no party for somebody else
 */
record Klageskjema(
    String saksnummer,
    Long innpost,
    String vedtak,
    String type,
    String navn,
    String orgnr,
    String fullmektig,
    String adresse,
    String maalform,
    String kanal,
    String sendt,
    String mottatt,
    String tekst,
    String onsketEndring,
    Boolean signert,
    Boolean oppsettendeVirkning) {

  /**
   * @param post what came
   * @param saksnummer the decision's case, or null before it is known
   * @return what the post itself tells of the complaint
   */
  static Klageskjema av(Innpost post, String saksnummer) {
    var kanal = post.kanal() == Postkanal.EPOST ? Klagekanal.EPOST : Klagekanal.BREV;
    return new Klageskjema(
        saksnummer, post.id(), null, null, null, null, null, null, null, kanal.name(), null,
        Tid.dato(post.mottatt()).toString(), post.tekst(), null, null, null);
  }

  /**
   * @param filer the files that were chosen
   * @return the complaint that was written
   * @throws Regelbrudd when something that must be a date is none, or a choice is missing
   */
  NyKlage tilKlage(List<MultipartFile> filer) {
    var feil = new ArrayList<Feltfeil>();
    var sendtDag = dato("sendt", "Sendt", sendt, feil);
    var mottattDag = dato("mottatt", "Mottatt", mottatt, feil);
    if (tom(vedtak)) {
      feil.add(new Feltfeil("vedtak", "feil.felt.mangler", "Vedtak og klager"));
    }
    var maate = en(Klagekanal.values(), kanal);
    if (maate == null) {
      feil.add(new Feltfeil("kanal", "feil.felt.mangler", "Hvordan klagen kom"));
    }
    if (!feil.isEmpty() && tom(tekst)) {
      // Told together with the rest: what comes after this is not looked at now.
      feil.add(new Feltfeil("tekst", "feil.felt.mangler", "Klagen"));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    return new NyKlage(
        valg(),
        new NyKlage.Klager(
            en(NyKlage.Type.values(), type), orgnr, navn, fullmektig, null, en(Maalform.values(), maalform), tom(adresse) ? null : adresse),
        sendtDag,
        mottattDag,
        maate,
        tekst == null ? null : tekst.replace("\r\n", "\n"),
        onsketEndring,
        Boolean.TRUE.equals(signert),
        Boolean.TRUE.equals(oppsettendeVirkning),
        filer.stream().filter(f -> f.getOriginalFilename() != null && !f.getOriginalFilename().isBlank()).map(Klageskjema::vedlegg).toList());
  }

  private NyKlage.Vedtaksvalg valg() {
    var deler = vedtak.split(":", -1);
    return new NyKlage.Vedtaksvalg(null, null, tall(deler[0]), deler.length > 1 ? tall(deler[1]) : null);
  }

  private static Long tall(String tekst) {
    return tekst.matches("\\d{1,18}") ? Long.valueOf(tekst) : null;
  }

  private static NyKlage.Vedlegg vedlegg(MultipartFile fil) {
    try {
      return new NyKlage.Vedlegg(
          fil.getOriginalFilename(), fil.getContentType(), Base64.getEncoder().encodeToString(fil.getBytes()));
    } catch (IOException uleselig) {
      throw new UncheckedIOException(uleselig);
    }
  }

  static LocalDate dato(String felt, String etikett, String tekst, List<Feltfeil> feil) {
    if (tom(tekst)) {
      return null;
    }
    try {
      return LocalDate.parse(tekst.strip());
    } catch (DateTimeParseException ingenDato) {
      feil.add(new Feltfeil(felt, "feil.felt.dato", etikett));
      return null;
    }
  }

  static boolean tom(String tekst) {
    return tekst == null || tekst.isBlank();
  }

  /** @return the one that was chosen; null for none, and for what is no choice */
  static <T extends Enum<T>> T en(T[] verdier, String valgt) {
    return Arrays.stream(verdier).filter(v -> v.name().equals(valgt)).findFirst().orElse(null);
  }
}
