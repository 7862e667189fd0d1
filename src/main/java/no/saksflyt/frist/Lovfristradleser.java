package no.saksflyt.frist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads one row of the table of deadlines by law, and tells every fault in it at once. */
final class Lovfristradleser {

  private static final int LENGSTE = 3650;

  private final int nummer;
  private final Map<String, ?> celler;
  private final Celleleser leser;
  private final List<Fristfunn> funn = new ArrayList<>();

  /** @param nummer the row's number in the table */
  Lovfristradleser(int nummer, Map<String, ?> celler) {
    this.nummer = nummer;
    this.celler = celler;
    this.leser = new Celleleser(celler, this::feil);
  }

  Lovfristrad les() {
    celler.keySet().stream().filter(navn -> !Lovkolonne.ALLE.contains(navn)).sorted()
        .forEach(navn -> feil(navn, "ukjentKolonne", navn, String.join(", ", Lovkolonne.ALLE)));
    var regel = paakrevd(Lovkolonne.REGEL);
    var type = leser.kode(Fristkolonne.FRISTTYPE, Fristtype.class, null);
    var fra = leser.kode(Fristkolonne.FRA, Lovgrunnlag.class, null);
    var lengde = leser.heltall(Fristkolonne.LENGDE, 0, LENGSTE);
    var enhet = leser.kode(Fristkolonne.ENHET, Fristenhet.class, null);
    var kalender = leser.kode(Fristkolonne.KALENDER, Kalender.class, null);
    var forklaring = paakrevd(Lovkolonne.FORKLARING);
    var hjemmel = leser.tekst(Fristkolonne.HJEMMEL);
    var gyldigFra = leser.dato(Fristkolonne.GYLDIG_FRA);
    var gyldigTil = leser.dato(Fristkolonne.GYLDIG_TIL);
    if (type == Fristtype.LOV && hjemmel == null) {
      feil(Fristkolonne.HJEMMEL, "lovUtenHjemmel", Objects.toString(regel, ""));
    }
    if (enhet == Fristenhet.ARBEIDSDAG && kalender == Kalender.ALLE) {
      feil(Fristkolonne.KALENDER, "arbeidsdagAlle", Objects.toString(regel, ""));
    }
    if (gyldigFra != null && gyldigTil != null && gyldigTil.isBefore(gyldigFra)) {
      feil(Fristkolonne.GYLDIG_TIL, "tilFoerFra", gyldigTil, gyldigFra);
    }
    if (!funn.isEmpty()) {
      throw new UgyldigFristrad(funn);
    }
    return new Lovfristrad(regel, leser.tekst(Lovkolonne.REGELVERK), type, fra, lengde, enhet, kalender,
        leser.tekst(Lovkolonne.AVBRYTES), hjemmel, forklaring, gyldigFra, gyldigTil);
  }

  private String paakrevd(String kolonne) {
    var tekst = leser.tekst(kolonne);
    if (tekst == null) {
      feil(kolonne, "mangler", kolonne);
    }
    return tekst;
  }

  private void feil(String kolonne, String kode, Object... argumenter) {
    funn.add(Fristfunn.av(nummer, Objects.toString(celler.get(Lovkolonne.REGEL), null), kolonne, kode, argumenter));
  }
}
