package no.saksflyt.oppdrag.departement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import org.springframework.stereotype.Component;

/** What went to the ministry and what it answered, in words for forms and pages. */
@Component
public class Henvendelsestekst {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Saksfrister frister;
  private final Meldinger meldinger;

  Henvendelsestekst(Saksfrister frister, Meldinger meldinger) {
    this.frister = frister;
    this.meldinger = meldinger;
  }

  /** @return what a deviation proposes, with the date and what it is for; null where nothing is proposed yet */
  public String forslag(Henvendelse avvik) {
    if (avvik.forslag() == null) {
      return null;
    }
    var ord = meldinger.tekst("departement.forslag." + avvik.forslag());
    return avvik.forslag() == Forslag.NY_FRIST
        ? meldinger.tekst("departement.forslag.nyFrist", ord, dato(avvik.nyFrist()), fristnavn(avvik))
        : ord;
  }

  /** @return the day and the words of the answer; null where there is none */
  public String svar(Henvendelse besvart) {
    if (besvart.svarDato() == null) {
      return null;
    }
    var avgjorelse =
        besvart.svar() == null
            ? meldinger.tekst("departement.svar.svarte")
            : meldinger.tekst("departement.svar." + besvart.svar());
    return meldinger.tekst(
        "departement.svar.tekst", dato(besvart.svarDato()), avgjorelse, besvart.svarTekst(), besvart.svarKilde());
  }

  /** @return a date as it is read; an en dash for none */
  public String dato(LocalDate dato) {
    return dato == null ? "–" : DATO.format(dato);
  }

  private String fristnavn(Henvendelse avvik) {
    if (avvik.gjelder() == null || avvik.gjelder().equals(Saksfrist.HELE_SAKEN)) {
      return meldinger.tekst("departement.hele");
    }
    return frister.gjeldende(avvik.saksnummer(), avvik.gjelder()).map(Saksfrist::navn).orElse(avvik.gjelder());
  }
}
