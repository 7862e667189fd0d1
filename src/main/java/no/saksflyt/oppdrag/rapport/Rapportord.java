package no.saksflyt.oppdrag.rapport;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Oppdragsrad;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Resultat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** A report's values in words: the same on the page, in PDF and in DOCX. */
@Component
public class Rapportord {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String INGEN = "–";
  private static final String SKILLE = " · ";

  private final Meldinger meldinger;
  private final String adresse;

  Rapportord(Meldinger meldinger, @Value("${saksflyt.adresse}") String adresse) {
    this.meldinger = meldinger;
    this.adresse = adresse;
  }

  public String dato(LocalDate dato) {
    return dato == null ? INGEN : DATO.format(dato);
  }

  /** @return a deadline as a date, or that there is none */
  public String frist(LocalDate frist) {
    return frist == null ? meldinger.tekst("felles.fristtype.INGEN") : DATO.format(frist);
  }

  /** @return the text under a key of the reports' texts */
  public String tekst(String kode, Object... argumenter) {
    return meldinger.tekst("rapport." + kode, argumenter);
  }

  /** @return the assignment's number and title; the title alone of one the reader may not see */
  public String oppdrag(Oppdragsrad rad) {
    if (rad.skjult()) {
      return rad.tittel();
    }
    return (rad.nummer() == null ? rad.saksnummer() : rad.nummer()) + " " + rad.tittel();
  }

  /** @return the outcome; how it stands while it runs */
  public String status(Oppdragsrad rad) {
    return rad.utfall() == null ? statusord(rad.status()) : meldinger.tekst("utfall." + rad.utfall());
  }

  /** @return an assignment's status in words; a code no text knows as it is */
  public String statusord(String status) {
    return status == null ? INGEN : meldinger.tekstEller("status.OPPDRAG." + status, status);
  }

  public String lys(String lys) {
    return lys == null ? "" : meldinger.tekst("oppdrag.trafikklys." + lys);
  }

  /** @return what the figures count and how they add up; nothing for a report frozen while they counted otherwise */
  public String telling(Rapportinnhold innhold) {
    return innhold.hovedtall().stream().anyMatch(t -> t.kode().equals(Hovedtall.TIDLIGERE.name()))
        ? tekst("telling", String.valueOf(innhold.ar()), dato(innhold.avskjaering()))
        : "";
  }

  /** @return deadline and delivery in one line; which parts were late, and when it is due once more */
  public String datoer(Oppdragsrad rad) {
    var frist = rad.frist() == null ? frist(null) : meldinger.tekst("rapport.frist", dato(rad.frist()));
    if (rad.opprinneligFrist() != null && !rad.opprinneligFrist().equals(rad.frist())) {
      frist = meldinger.tekst("rapport.fristFlyttet", frist, dato(rad.opprinneligFrist()));
    }
    var linje = new StringBuilder(frist);
    if (rad.levert() != null) {
      linje.append(SKILLE).append(meldinger.tekst("rapport.levert", dato(rad.levert())));
    }
    if (!rad.forsinkede().isEmpty()) {
      linje.append(SKILLE).append(meldinger.tekst("rapport.forsinkede", String.join(", ", rad.forsinkede())));
    }
    if (rad.igjen()) {
      linje.append(SKILLE).append(meldinger.tekst("rapport.igjen", statusord(rad.status()), dato(rad.neste())));
    }
    return linje.toString();
  }

  /** @return the unit's text, or why there is none */
  public String omtale(Oppdragsrad rad) {
    if (rad.tekst() != null) {
      return rad.tekst();
    }
    return rad.ingenting() == null
        ? meldinger.tekst("rapport.utenTekst")
        : meldinger.tekst("rapport.ingenting", rad.ingenting());
  }

  /** @return a result in one line: the number, whether it is the last word, its day and where it comes from */
  public String resultat(Resultat resultat) {
    var deler = new ArrayList<String>();
    if (resultat.ikkeLeverbar() != null) {
      // The line goes on after the reason, which people end as a sentence.
      deler.add(meldinger.tekst("rapport.ikkeLeverbar", resultat.ikkeLeverbar().replaceFirst("[.\\s]+$", "")));
    } else {
      var tilstand = meldinger.tekst(resultat.forelopig() ? "rapport.forelopig" : "rapport.endelig");
      deler.add(resultat.verdi() == null ? StringUtils.capitalize(tilstand) : resultat.verdi() + " (" + tilstand + ")");
    }
    deler.add(meldinger.tekst("rapport.perDato", dato(resultat.avskjaering())));
    if (resultat.kilde() != null) {
      deler.add(meldinger.tekst("rapport.kilde", resultat.kilde()));
    }
    if (resultat.korrigert()) {
      deler.add(meldinger.tekst("rapport.korrigert"));
    }
    return String.join(", ", deler);
  }

  /** @return a registered result in one line, as {@link #resultat} */
  public String verdi(Spresultat resultat) {
    return resultat(Resultat.av(resultat));
  }

  /** @return the address of a case, for documents that leave the house */
  public String adresse(String saksnummer) {
    return adresse + "/sak/" + saksnummer;
  }
}
