package no.saksflyt.klage.offentlig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.klage.NyKlage;
import org.springframework.web.multipart.MultipartFile;

/** Files a complainant has chosen, as enclosures. */
final class Opplastet {

  private static final int FLEST = 10;

  private Opplastet() {}

  /** @throws Regelbrudd when there are too many */
  static List<NyKlage.Vedlegg> vedlegg(List<MultipartFile> filer, Spraakvalg spraak) {
    // A form without a chosen file sends one without a name.
    var valgte = filer == null ? List.<MultipartFile>of() : filer.stream().filter(fil -> !fil.isEmpty()).toList();
    if (valgte.size() > FLEST) {
      throw new Regelbrudd(new Feltfeil("vedlegg", spraak.nokkel("feil.antallFiler"), FLEST));
    }
    return valgte.stream().map(Opplastet::vedlegg).toList();
  }

  private static NyKlage.Vedlegg vedlegg(MultipartFile fil) {
    try {
      var innhold = Base64.getEncoder().encodeToString(fil.getBytes());
      return new NyKlage.Vedlegg(fil.getOriginalFilename(), fil.getContentType(), innhold);
    } catch (IOException avbrutt) {
      throw new UncheckedIOException(avbrutt);
    }
  }
}
