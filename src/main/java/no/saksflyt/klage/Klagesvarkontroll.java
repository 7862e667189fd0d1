package no.saksflyt.klage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.vedtak.Klageutfall;
import org.springframework.stereotype.Component;

/** The rules an appellate body's answer must keep to be recorded, all told at once. */
@Component
class Klagesvarkontroll {

  private static final int MAKS_TEKST = 4_000;
  private static final int MAKS_KILDE = 200;

  private final Klagesvarlager svarlager;
  private final Clock klokke;

  Klagesvarkontroll(Klagesvarlager svarlager, Clock klokke) {
    this.svarlager = svarlager;
    this.klokke = klokke;
  }

  /**
   * @param klage a complaint that was sent on
   * @param svar the answer
   * @throws Regelbrudd naming every field that is wrong
   */
  void krev(Klage klage, Klageinstanssvar svar) {
    var feil = new ArrayList<Feltfeil>();
    if (svar.svar() == null) {
      feil.add(new Feltfeil("klagesvar", "feil.felt.mangler", "Svar"));
    } else if (svar.svar() == Klageinstanssvar.Svar.AVGJORT && (svar.utfall() == null || svar.utfall() == Klageutfall.RETUR)) {
      feil.add(new Feltfeil("utfall", "feil.felt.mangler", "Utfall"));
    }
    if (svar.dato() == null) {
      feil.add(new Feltfeil("svarDato", "feil.felt.mangler", "Dato for svaret"));
    } else if (svar.dato().isAfter(LocalDate.now(klokke)) || svar.dato().isBefore(klage.oversendt())) {
      feil.add(new Feltfeil("svarDato", "feil.klage.svarDato"));
    }
    tekst(feil, "svarTekst", "Hva klageinstansen skrev", svar.tekst(), MAKS_TEKST);
    tekst(feil, "kilde", "Referanse", svar.kilde(), MAKS_KILDE);
    if (svar.kilde() != null && svarlager.har(klage, svar.kilde())) {
      feil.add(new Feltfeil("kilde", "feil.klage.svarErRegistrert"));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private static void tekst(ArrayList<Feltfeil> feil, String felt, String navn, String verdi, int maks) {
    if (verdi == null || verdi.isBlank()) {
      feil.add(new Feltfeil(felt, "feil.felt.mangler", navn));
    } else if (verdi.length() > maks) {
      feil.add(new Feltfeil(felt, "feil.felt.forLang", navn, maks));
    }
  }
}
