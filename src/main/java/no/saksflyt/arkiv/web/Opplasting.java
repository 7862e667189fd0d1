package no.saksflyt.arkiv.web;

import no.saksflyt.arkiv.NyFil;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import org.springframework.web.multipart.MultipartFile;

/** Takes the file out of a request. */
final class Opplasting {

  private Opplasting() {}

  /**
   * @param sendt the request's part {@code fil}, or null
   * @return the file; its content stays where the server put it while the request came in
   * @throws Regelbrudd when no file was chosen
   */
  static NyFil fil(MultipartFile sendt) {
    if (!valgt(sendt)) {
      throw new Regelbrudd(new Feltfeil("fil", "feil.arkiv.fil.mangler"));
    }
    return new NyFil(sendt.getOriginalFilename(), sendt);
  }

  /**
   * @param sendt a part of the request, or null
   * @return whether a file was chosen: browsers send an empty part without a name for a field left alone
   */
  static boolean valgt(MultipartFile sendt) {
    return sendt != null && sendt.getOriginalFilename() != null && !sendt.getOriginalFilename().isBlank();
  }
}
