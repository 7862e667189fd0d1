package no.saksflyt.arkiv.web;

import java.util.List;
import java.util.stream.Stream;
import no.saksflyt.arkiv.Innpost;
import no.saksflyt.arkiv.NyPost;
import no.saksflyt.arkiv.Postkanal;
import no.saksflyt.arkiv.Postmottak;
import no.saksflyt.arkiv.epost.Epostleser;
import no.saksflyt.arkiv.fil.Filnavn;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes post out of requests: files with who sent them and what about, or one e-mail that tells both itself. */
@Component
class Postinngang {

  private final Postmottak mottak;
  private final Epostleser epostleser;

  Postinngang(Postmottak mottak, Epostleser epostleser) {
    this.mottak = mottak;
    this.epostleser = epostleser;
  }

  /**
   * @param kanal how it came
   * @param avsender who sent it
   * @param emne what about
   * @param tekst what is said of it, or null
   * @param filer its files; a single {@code .eml} without sender and subject is read as the e-mail it is
   * @return the post as it stands in the inbox
   * @throws no.saksflyt.felles.Regelbrudd naming every field that is wrong
   */
  Innpost motta(Postkanal kanal, String avsender, String emne, String tekst, List<MultipartFile> filer) {
    var valgte = filer == null ? List.<MultipartFile>of() : filer.stream().filter(Opplasting::valgt).toList();
    if (valgte.size() == 1 && Stream.of(avsender, emne, tekst).allMatch(Postinngang::tom) && erEpost(valgte.get(0))) {
      return epostleser.les(valgte.get(0), mottak::mottaEpost);
    }
    return mottak.motta(
        new NyPost(kanal, avsender, null, emne, tekst, null, null, valgte.stream().map(Opplasting::fil).toList()));
  }

  private static boolean erEpost(MultipartFile fil) {
    return Filnavn.endelse(Filnavn.rens(fil.getOriginalFilename())).equals("eml");
  }

  private static boolean tom(String verdi) {
    return verdi == null || verdi.isBlank();
  }
}
