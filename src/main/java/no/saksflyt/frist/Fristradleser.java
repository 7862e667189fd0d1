package no.saksflyt.frist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads one row of the deadline table. Collects every fault before it gives up, so that a process owner can mend the
 * whole row at once.
 */
final class Fristradleser {

  private static final int LENGSTE = 3650;

  private final int nummer;
  private final Map<String, ?> celler;
  private final Celleleser leser;
  private final List<Fristfunn> funn = new ArrayList<>();

  /** @param nummer the row's number in the table, 0 when it stands alone */
  Fristradleser(int nummer, Map<String, ?> celler) {
    this.nummer = nummer;
    this.celler = celler;
    this.leser = new Celleleser(celler, this::feil);
  }

  Fristrad les() {
    celler.keySet().stream().filter(navn -> !Fristkolonne.ALLE.contains(navn)).sorted()
        .forEach(navn -> feil(navn, "ukjentKolonne", navn, String.join(", ", Fristkolonne.ALLE)));
    String steg = leser.tekst(Fristkolonne.STEG);
    if (steg == null) {
      feil(Fristkolonne.STEG, "mangler", Fristkolonne.STEG);
    }
    Fristtype type = leser.kode(Fristkolonne.FRISTTYPE, Fristtype.class, null);
    boolean utenDato = type == Fristtype.INGEN;
    // A row that gives no date needs no arithmetic: its cells may stand empty.
    Fristgrunnlag fra = leser.kode(Fristkolonne.FRA, Fristgrunnlag.class, utenDato ? Fristgrunnlag.OPPGAVE : null);
    Integer lengde = leser.heltall(Fristkolonne.LENGDE, -LENGSTE, LENGSTE);
    if (lengde == null && !utenDato && leser.erTom(Fristkolonne.LENGDE)) {
      feil(Fristkolonne.LENGDE, "mangler", Fristkolonne.LENGDE);
    }
    Fristenhet enhet = leser.kode(Fristkolonne.ENHET, Fristenhet.class, utenDato ? Fristenhet.DAG : null);
    Kalender kalender = leser.kode(Fristkolonne.KALENDER, Kalender.class, utenDato ? Kalender.ALLE : null);
    boolean stanses = leser.jaNei(Fristkolonne.STANSES_AV_VENT, type == Fristtype.INTERN);
    List<Integer> varsel = leser.dager(Fristkolonne.VARSEL_DAGER, LENGSTE);
    Integer eskaler = leser.heltall(Fristkolonne.ESKALER_DAGER, 0, LENGSTE);
    var gyldigFra = leser.dato(Fristkolonne.GYLDIG_FRA);
    var gyldigTil = leser.dato(Fristkolonne.GYLDIG_TIL);
    if (!funn.isEmpty()) {
      throw new UgyldigFristrad(funn);
    }
    return new Fristrad(steg, type, fra, Objects.requireNonNullElse(lengde, 0), enhet, kalender, stanses, varsel,
        eskaler, leser.tekst(Fristkolonne.HJEMMEL), gyldigFra, gyldigTil);
  }

  private void feil(String kolonne, String kode, Object... argumenter) {
    Object steg = celler.get(Fristkolonne.STEG);
    funn.add(Fristfunn.av(nummer, steg == null ? null : steg.toString(), kolonne, kode, argumenter));
  }
}
