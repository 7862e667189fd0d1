package no.saksflyt.oppgave.tid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.sak.Saksfrist;

/** What each kind of deadline lets happen to it. Source: architecture, section <em>Time</em>. */
public final class Fristregler {

  private static final int MAKS_GRUNN = 4000;
  private static final int MAKS_KILDE = 200;
  private static final LocalDate TIDLIGST = LocalDate.of(2000, 1, 1);
  private static final LocalDate SENEST = LocalDate.of(2100, 12, 31);

  private Fristregler() {}

  /**
   * @param frist the deadline as it stands
   * @param dato its new date
   * @param grunn why
   * @param kilde the outside party's recorded answer
   * @param type the kind it is to have, null for the one it has
   * @param idag today in Europe/Oslo
   * @throws Regelbrudd with everything that is wrong
   */
  public static void kontroller(
      Saksfrist frist, LocalDate dato, String grunn, String kilde, Fristtype type, LocalDate idag) {
    if (frist.fristtype() == Fristtype.LOV) {
      throw new Regelbrudd(new Feltfeil("referanse", "feil.frist.lov"));
    }
    if (!frist.aktiv()) {
      throw new Regelbrudd(new Feltfeil("referanse", "feil.frist.ikkeAktiv"));
    }
    var feil = new ArrayList<Feltfeil>();
    dato(dato, frist.dato(), feil);
    grunn(grunn, feil);
    type(frist.fristtype(), type, feil);
    var blir = type == null ? frist.fristtype() : type;
    if (blir == Fristtype.EKSTERN && tom(kilde)) {
      feil.add(new Feltfeil("kilde", "feil.frist.kilde"));
    }
    if (kilde != null && kilde.length() > MAKS_KILDE) {
      feil.add(new Feltfeil("kilde", "feil.frist.kildeForLang", MAKS_KILDE));
    }
    if (dato != null && blir != Fristtype.EKSTERN && dato.isBefore(idag)) {
      feil.add(new Feltfeil("dato", "feil.frist.tilbakeITid"));
    }
    kast(feil);
  }

  /**
   * @param type the kind of a task's deadline
   * @param folgerSaken whether it follows the case's own deadline
   * @param gammel the date it has
   * @param dato its new date
   * @param grunn why
   * @param idag today in Europe/Oslo
   * @throws Regelbrudd with everything that is wrong
   */
  static void kontrollerOppgave(
      Fristtype type, boolean folgerSaken, LocalDate gammel, LocalDate dato, String grunn, LocalDate idag) {
    if (folgerSaken) {
      throw new Regelbrudd(new Feltfeil("dato", "feil.frist.folgerSaken"));
    }
    if (type != Fristtype.INTERN) {
      throw new Regelbrudd(new Feltfeil("dato", type == Fristtype.LOV ? "feil.frist.lov" : "feil.frist.bareIntern"));
    }
    var feil = new ArrayList<Feltfeil>();
    dato(dato, gammel, feil);
    grunn(grunn, feil);
    if (dato != null && dato.isBefore(idag)) {
      feil.add(new Feltfeil("dato", "feil.frist.tilbakeITid"));
    }
    kast(feil);
  }

  private static void dato(LocalDate dato, LocalDate gammel, List<Feltfeil> feil) {
    if (dato == null) {
      feil.add(new Feltfeil("dato", "feil.frist.datoMangler"));
    } else if (dato.isBefore(TIDLIGST) || dato.isAfter(SENEST)) {
      feil.add(new Feltfeil("dato", "feil.frist.aar"));
    } else if (dato.equals(gammel)) {
      feil.add(new Feltfeil("dato", "feil.frist.sammeDato"));
    }
  }

  private static void type(Fristtype har, Fristtype blir, List<Feltfeil> feil) {
    var avUtenFrist = har == Fristtype.INGEN;
    var lov = avUtenFrist ? blir == Fristtype.EKSTERN || blir == Fristtype.INTERN : blir == null || blir == har;
    if (!lov) {
      feil.add(new Feltfeil("fristtype", avUtenFrist ? "feil.frist.velgType" : "feil.frist.typeEndret"));
    }
  }

  private static void grunn(String grunn, List<Feltfeil> feil) {
    if (tom(grunn)) {
      feil.add(new Feltfeil("grunn", "feil.grunnMangler"));
    } else if (grunn.length() > MAKS_GRUNN) {
      feil.add(new Feltfeil("grunn", "feil.grunnForLang", MAKS_GRUNN));
    }
  }

  private static boolean tom(String tekst) {
    return tekst == null || tekst.isBlank();
  }

  private static void kast(List<Feltfeil> feil) {
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }
}
