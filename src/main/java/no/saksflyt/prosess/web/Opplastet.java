package no.saksflyt.prosess.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import org.springframework.web.multipart.MultipartFile;

/** Reads uploaded files by their bare names. */
final class Opplastet {

  private Opplastet() {}

  /**
   * @param deler what came in
   * @return content by bare file name
   * @throws Regelbrudd when there is no file, or two of the same name
   */
  static Map<String, byte[]> les(Collection<MultipartFile> deler) {
    var filer = new TreeMap<String, byte[]>();
    for (var del : deler) {
      var navn = String.valueOf(del.getOriginalFilename()).replaceAll(".*[/\\\\]", "");
      if (navn.isBlank()) {
        continue;
      }
      if (filer.put(navn, innhold(del)) != null) {
        throw new Regelbrudd(new Feltfeil("filer", "feil.prosess.sammeNavn", navn));
      }
    }
    if (filer.isEmpty()) {
      throw new Regelbrudd(new Feltfeil("filer", "feil.prosess.ingenFil"));
    }
    return filer;
  }

  private static byte[] innhold(MultipartFile del) {
    try {
      return del.getBytes();
    } catch (IOException uleselig) {
      throw new UncheckedIOException(uleselig);
    }
  }
}
