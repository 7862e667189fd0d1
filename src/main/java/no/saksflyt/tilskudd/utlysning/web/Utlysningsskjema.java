package no.saksflyt.tilskudd.utlysning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Tid;
import no.saksflyt.tilskudd.ordning.Kroner;
import no.saksflyt.tilskudd.utlysning.NyUtlysning;
import no.saksflyt.tilskudd.utlysning.Utlysning;

/**
 * What somebody has written in the form for a call, as it was written.
 *
 * @param sakVersjon the version it was read at; null for a new one
 */
record Utlysningsskjema(
    String ordning,
    String ar,
    String versjonsnr,
    String tittelNb,
    String tittelNn,
    String aapnerDato,
    String aapnerTid,
    String stengerDato,
    String stengerTid,
    String ramme,
    Boolean forbehold,
    Long sakVersjon) {

  private static final DateTimeFormatter KLOKKE = DateTimeFormatter.ofPattern("HH.mm");

  /** A day without an hour begins and ends as days do. */
  private static final LocalTime DAGENS_SLUTT = LocalTime.of(23, 59, 59);

  static Utlysningsskjema nytt(String ordning, int ar) {
    return new Utlysningsskjema(ordning, String.valueOf(ar), null, null, null, null, null, null, null, null, false, null);
  }

  static Utlysningsskjema av(Utlysning u) {
    return new Utlysningsskjema(
        u.ordning().kode(),
        String.valueOf(u.ar()),
        String.valueOf(u.versjon().nr()),
        u.tittelNb(),
        u.tittelNn(),
        dag(u.aapner()),
        klokke(u.aapner(), LocalTime.MIDNIGHT),
        u.stenger() == null ? null : dag(u.stenger()),
        u.stenger() == null ? null : klokke(u.stenger(), DAGENS_SLUTT),
        Kroner.felt(u.rammeOre()),
        u.forbehold(),
        u.sakVersjon());
  }

  private static String dag(Instant tid) {
    return Tid.dato(tid).toString();
  }

  private static String klokke(Instant tid, LocalTime heleDagen) {
    var klokke = tid.atZone(Tid.OSLO).toLocalTime();
    return klokke.equals(heleDagen) ? null : KLOKKE.format(klokke);
  }

  /** @throws Regelbrudd when something that must be a number, a day or an hour is none */
  NyUtlysning tilUtlysning() {
    var feil = new ArrayList<Feltfeil>();
    var aapner = instant("aapnerDato", aapnerDato, "aapnerTid", aapnerTid, LocalTime.MIDNIGHT, feil);
    var stenger = instant("stengerDato", stengerDato, "stengerTid", stengerTid, DAGENS_SLUTT, feil);
    var aret = heltall("ar", ar, feil);
    var nr = heltall("versjonsnr", versjonsnr, feil);
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    return new NyUtlysning(
        ordning, aret, nr, tittelNb, tittelNn, aapner, stenger, Kroner.les(ramme).orElse(null), Boolean.TRUE.equals(forbehold));
  }

  /**
   * @return the instant in Norwegian time; null when no day is given
   */
  static Instant instant(
      String datofelt, String dato, String tidsfelt, String tid, LocalTime heleDagen, List<Feltfeil> feil) {
    if (dato == null || dato.isBlank()) {
      return null;
    }
    LocalDate dag = null;
    try {
      dag = LocalDate.parse(dato.strip());
      if (dag.getYear() < 2000 || dag.getYear() > 2200) {
        feil.add(new Feltfeil(datofelt, "feil.utlysning.dato"));
      }
    } catch (DateTimeParseException uleselig) {
      feil.add(new Feltfeil(datofelt, "feil.utlysning.dato"));
    }
    var klokke = heleDagen;
    if (tid != null && !tid.isBlank()) {
      try {
        klokke = LocalTime.parse(tid.strip().replace('.', ':'));
      } catch (DateTimeParseException uleselig) {
        feil.add(new Feltfeil(tidsfelt, "feil.utlysning.klokkeslett"));
      }
    }
    if (dag == null) {
      return null;
    }
    var sisteMinutt = klokke.getHour() == 23 && klokke.getMinute() == 59;
    return dag.atTime(sisteMinutt ? DAGENS_SLUTT : klokke).atZone(Tid.OSLO).toInstant();
  }

  private static Integer heltall(String felt, String tekst, List<Feltfeil> feil) {
    if (tekst == null || tekst.isBlank()) {
      return null;
    }
    if (!tekst.strip().matches("\\d{1,4}")) {
      feil.add(new Feltfeil(felt, "feil.ordning.tall"));
      return null;
    }
    return Integer.valueOf(tekst.strip());
  }
}
