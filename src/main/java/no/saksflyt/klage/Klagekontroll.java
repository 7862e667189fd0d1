package no.saksflyt.klage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.vedtak.Vedtak;

/**
 * The rules a complaint must keep to be received, all told at once. That it is late, unsigned or says too little is no reason to
 * refuse it: that is found when its form is tried.
 */
final class Klagekontroll {

  static final int MAKS_TEKST = 100_000;
  private static final int MAKS_ENDRING = 4_000;
  private static final int MAKS_NAVN = 200;
  private static final int MAKS_ADRESSE = 400;
  private static final int MAKS_VEDLEGG = 20;

  private final List<Feltfeil> feil = new ArrayList<>();

  private Klagekontroll() {}

  /**
   * @param ny the complaint
   * @param vedtak the decision it is about
   * @param kjentPart whether whoever complains is a party of the decision
   * @param idag today in Norway
   * @throws Regelbrudd naming every field that is wrong
   */
  static void krev(NyKlage ny, Vedtak vedtak, boolean kjentPart, LocalDate idag) {
    var kontroll = new Klagekontroll();
    kontroll.klager(ny.klager(), kjentPart);
    kontroll.datoer(ny, vedtak, idag);
    kontroll.tekster(ny);
    if (!kontroll.feil.isEmpty()) {
      throw new Regelbrudd(kontroll.feil);
    }
  }

  private void klager(NyKlage.Klager klager, boolean kjentPart) {
    if (klager == null || klager.navn() == null) {
      if (!kjentPart) {
        feil("klager.navn", "feil.felt.mangler", "Navn");
      }
    } else {
      lengde("klager.navn", "Navn", klager.navn(), MAKS_NAVN);
    }
    if (klager == null) {
      return;
    }
    lengde("klager.adresse", "Adresse", klager.adresse(), MAKS_ADRESSE);
    lengde("klager.fullmektig", "Fullmektig", klager.fullmektig(), MAKS_NAVN);
    if (klager.type() == null && !kjentPart) {
      feil("klager.type", "feil.felt.mangler", "Person eller virksomhet");
    }
    var siffer = klager.type() == NyKlage.Type.ORGANISASJON ? 9 : 11;
    if (klager.id() != null && !klager.id().matches("\\d{" + siffer + "}")) {
      feil("klager.id", siffer == 9 ? "feil.part.orgnr" : "feil.klage.personnummer");
    }
  }

  private void datoer(NyKlage ny, Vedtak vedtak, LocalDate idag) {
    dato("sendt", ny.sendt(), vedtak, idag);
    dato("mottatt", ny.mottatt(), vedtak, idag);
    if (ny.sendt() != null && ny.mottatt() != null && ny.mottatt().isBefore(ny.sendt())) {
      feil("mottatt", "feil.klage.mottattForSendt");
    }
  }

  private void dato(String felt, LocalDate dato, Vedtak vedtak, LocalDate idag) {
    if (dato != null && dato.isAfter(idag)) {
      feil(felt, "feil.klage.framtid");
    } else if (dato != null && dato.isBefore(vedtak.dato())) {
      feil(felt, "feil.klage.forVedtaket");
    }
  }

  private void tekster(NyKlage ny) {
    if (ny.tekst() == null || ny.tekst().isBlank()) {
      feil("tekst", "feil.felt.mangler", "Klagen");
    } else {
      lengde("tekst", "Klagen", ny.tekst(), MAKS_TEKST);
    }
    lengde("onsketEndring", "Ønsket endring", ny.onsketEndring(), MAKS_ENDRING);
    if (ny.vedlegg().size() > MAKS_VEDLEGG) {
      feil("vedlegg", "feil.klage.forMangeVedlegg", MAKS_VEDLEGG);
    }
  }

  private void lengde(String felt, String navn, String verdi, int maks) {
    if (verdi != null && verdi.length() > maks) {
      feil(felt, "feil.felt.forLang", navn, maks);
    }
  }

  private void feil(String felt, String kode, Object... argumenter) {
    feil.add(new Feltfeil(felt, kode, argumenter));
  }
}
