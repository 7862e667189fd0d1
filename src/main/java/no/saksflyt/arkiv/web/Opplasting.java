package no.saksflyt.arkiv.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import no.saksflyt.arkiv.NyFil;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Takes the file out of a request. */
final class Opplasting {

  private Opplasting() {}

  /**
   * @param sendt the request's part {@code fil}, or null
   * @return the file; its content stays where the server put it while the request came in. A file without a name when none was
   *     chosen: the use case refuses it, after it has looked whether there is a case for this person at all
   */
  static NyFil fil(MultipartFile sendt) {
    return valgt(sendt)
        ? new NyFil(sendt.getOriginalFilename(), sendt)
        : new NyFil(null, new ByteArrayResource(new byte[0]));
  }

  /**
   * The demand is not written on the mapping: a person without the role is to be told that, not that the format is wrong.
   *
   * @param request a call that must be a form with files
   * @throws ResponseStatusException (415) when it is something else
   */
  static void krevFlerdelt(HttpServletRequest request) {
    var type = request.getContentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
      throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }
  }

  /**
   * @param sendt a part of the request, or null
   * @return whether a file was chosen: browsers send an empty part without a name for a field left alone
   */
  static boolean valgt(MultipartFile sendt) {
    return sendt != null && sendt.getOriginalFilename() != null && !sendt.getOriginalFilename().isBlank();
  }
}
