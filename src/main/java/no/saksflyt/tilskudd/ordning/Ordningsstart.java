package no.saksflyt.tilskudd.ordning;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Oppstartssteg;
import no.saksflyt.felles.Startlaas;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** Brings the schemes a release ships into the database at start; a scheme that is there is left to its owner. */
@Component
public class Ordningsstart extends Oppstartssteg {

  private static final String FIL = "tilskudd/ordninger.yaml";
  private static final int MAKS_HENVISNINGER = 1_000;

  private final Ordningslager lager;
  private final ObjectMapper json;
  private final Startlaas laas;
  private final TransactionTemplate transaksjon;

  Ordningsstart(Ordningslager lager, ObjectMapper json, Startlaas laas, TransactionTemplate transaksjon) {
    super(Fase.MODELLER);
    this.lager = lager;
    // A comma too many in the file must not cut a sentence short in silence.
    this.json = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    this.laas = laas;
    this.transaksjon = transaksjon;
  }

  /** The file: what several schemes say alike, and the schemes. */
  private record Fil(Object felles, List<Utgitt> ordninger) {}

  /** A scheme as it is shipped. */
  private record Utgitt(
      String kode,
      String navn,
      String navnNn,
      Ordningsart art,
      String hjemmel,
      boolean helse,
      LocalDate gyldigFra,
      List<Plass> koder,
      Ordningsinnhold innhold) {}

  private record Plass(int ar, String kapittel, String post) {}

  @Override
  protected void utfor() {
    var utgitte = les();
    laas.under(() -> transaksjon.executeWithoutResult(status -> utgitte.forEach(this::taInn)));
  }

  private void taInn(Utgitt ny) {
    if (lager.finn(ny.kode()).isPresent()) {
      return;
    }
    lager.settInn(
        new Ordning(ny.kode(), ny.navn(), ny.navnNn(), ny.art(), ny.hjemmel(), ny.helse(), ny.gyldigFra(), null, 0));
    ny.koder().forEach(k -> lager.settInn(new Ordningskode(ny.kode(), k.ar(), k.kapittel(), k.post())));
    if (ny.innhold() != null) {
      Ordningskontroll.krev(ny.innhold());
      lager.settInn(ny.kode(), 1, Ordningsversjon.Status.GJELDENDE, ny.innhold(), "Levert med systemet.");
    }
  }

  private List<Utgitt> les() {
    try (var fil = new ClassPathResource(FIL).getInputStream()) {
      // Schemes share what they say alike by names in the file, more often than a file of strangers may.
      var lesing = new LoaderOptions();
      lesing.setMaxAliasesForCollections(MAKS_HENVISNINGER);
      Object innhold = new Yaml(lesing).load(fil);
      return json.convertValue(innhold, Fil.class).ordninger();
    } catch (IOException uleselig) {
      throw new UncheckedIOException(uleselig);
    }
  }
}
