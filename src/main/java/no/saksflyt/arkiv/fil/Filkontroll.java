package no.saksflyt.arkiv.fil;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.integrasjon.Virusskanner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Decides whether a file may come in. */
@Component
public class Filkontroll {

  /** The most bytes a file may have, 25 MB. */
  public static final long MAKS_BYTE = 25L * 1024 * 1024;

  private static final Logger LOGG = LoggerFactory.getLogger(Filkontroll.class);

  private final Innholdsleser leser;
  private final Virusskanner skanner;

  Filkontroll(Innholdsleser leser, Virusskanner skanner) {
    this.leser = leser;
    this.skanner = skanner;
  }

  /**
   * @param felt the form's field, named when the file is refused
   * @param filnavn the name as it was sent
   * @param innhold the content
   * @return what is kept of it
   * @throws Regelbrudd when the file is missing, empty, too large, of a kind the archive does not take, of another kind than
   *     its name says, or malicious
   */
  public GodkjentFil kontroller(String felt, String filnavn, InputStreamSource innhold) {
    avvisning(felt, filnavn, innhold)
        .ifPresent(
            feil -> {
              throw new Regelbrudd(feil);
            });
    return GodkjentFil.av(filnavn);
  }

  /**
   * @param felt the form's field, named in the answer
   * @param filnavn the name as it was sent
   * @param innhold the content
   * @return why the file may not come in, or empty when it may
   */
  public Optional<Feltfeil> avvisning(String felt, String filnavn, InputStreamSource innhold) {
    try {
      var navn = Filnavn.rens(filnavn);
      long storrelse = storrelse(innhold);
      if (navn.isEmpty()) {
        return Optional.of(new Feltfeil(felt, "feil.arkiv.fil.mangler"));
      }
      if (storrelse == 0) {
        return Optional.of(new Feltfeil(felt, "feil.arkiv.fil.tom", navn));
      }
      if (storrelse > MAKS_BYTE) {
        return Optional.of(new Feltfeil(felt, "feil.arkiv.fil.forStor", navn));
      }
      return type(felt, navn, innhold).or(() -> virus(felt, navn, innhold));
    } catch (IOException uleselig) {
      throw new UncheckedIOException(uleselig);
    }
  }

  private Optional<Feltfeil> type(String felt, String navn, InputStreamSource innhold) throws IOException {
    var type = Filtype.av(Filnavn.endelse(navn));
    if (type.isEmpty()) {
      return Optional.of(new Feltfeil(felt, "feil.arkiv.fil.type", navn, String.join(", ", Filtype.alleEndelser())));
    }
    return type.get().passer(leser.les(innhold))
        ? Optional.empty()
        : Optional.of(new Feltfeil(felt, "feil.arkiv.fil.innhold", navn, Filnavn.endelse(navn)));
  }

  private Optional<Feltfeil> virus(String felt, String navn, InputStreamSource innhold) {
    try (InputStream strom = innhold.getInputStream()) {
      var funn = skanner.skann(strom);
      funn.ifPresent(f -> LOGG.warn("A file was refused: the virus scanner found {}", f));
      return funn.map(f -> new Feltfeil(felt, "feil.arkiv.fil.virus", navn));
    } catch (IOException taus) {
      LOGG.warn("A file was refused: the virus scanner did not answer", taus);
      return Optional.of(new Feltfeil(felt, "feil.arkiv.fil.ikkeSkannet", navn));
    }
  }

  /** Counted in the content itself, and no further than needed: what the sender says of the size is not asked. */
  private static long storrelse(InputStreamSource innhold) throws IOException {
    try (InputStream strom = innhold.getInputStream()) {
      byte[] buffer = new byte[64 * 1024];
      long lest = 0;
      for (int n = strom.read(buffer); n >= 0 && lest <= MAKS_BYTE; n = strom.read(buffer)) {
        lest += n;
      }
      return lest;
    }
  }
}
