package no.saksflyt.klage.tall;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Embeter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.springframework.stereotype.Component;

/** Reads a file of figures, and tells line by line what is wrong with it. */
@Component
class Klagetalleser {

  static final int MAKS_LINJER = 20_000;

  private final Klagetallord ord;
  private final Embeter embeter;
  private final Meldinger meldinger;
  private final Clock klokke;

  Klagetalleser(Klagetallord ord, Embeter embeter, Meldinger meldinger, Clock klokke) {
    this.ord = ord;
    this.embeter = embeter;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  /**
   * @param tekst a file's text; commas or semicolons, with or without a byte-order mark
   * @return what it holds
   */
  Skjemafil les(String tekst) {
    var ren = tekst == null ? "" : tekst.replace("\uFEFF", "");
    var forste = ren.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    var skille = forste.indexOf(';') >= 0 ? ';' : ',';
    try (var filen = CSVFormat.DEFAULT.builder().setDelimiter(skille).setIgnoreEmptyLines(true).get().parse(new StringReader(ren))) {
      return les(filen);
    } catch (IOException | UncheckedIOException uleselig) {
      return feil("feil.klagetall.uleselig");
    }
  }

  private Skjemafil les(CSVParser filen) {
    var rader = filen.iterator();
    if (!rader.hasNext()) {
      return feil("feil.klagetall.tom");
    }
    var kolonner = rader.next().stream().map(k -> k.strip().toLowerCase(Meldinger.BOKMAL)).toList();
    var form = Skjemaform.av(kolonner);
    if (form.isEmpty()) {
      return feil("feil.klagetall.hode", String.join(",", Skjemaform.ENKELTVIS.kolonner()), String.join(",", Skjemaform.MARGIN.kolonner()));
    }
    var tolk = new Linjetolk(form.get(), ord, embeter.alle(), meldinger, LocalDate.now(klokke).getYear());
    while (rader.hasNext() && tolk.antall() <= MAKS_LINJER) {
      var celler = rader.next().toList();
      tolk.les(kolonner, celler, (int) filen.getCurrentLineNumber());
    }
    if (tolk.antall() == 0) {
      return feil("feil.klagetall.tom");
    }
    return tolk.antall() > MAKS_LINJER ? feil("feil.klagetall.forMange", MAKS_LINJER) : tolk.fil();
  }

  private static Skjemafil feil(String kode, Object... argumenter) {
    return new Skjemafil(null, Map.of(), List.of(new Feltfeil("fil", kode, argumenter)), 0);
  }
}
