package no.saksflyt.tilgang.web;

import no.saksflyt.tilgang.Krever;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the session's token to our scripts inside the engine's web applications: their pages are the vendor's and carry
 * no token, and a call that changes something is refused without it. Other sites cannot read the answer.
 */
@RestController
@Krever
class CsrfController {

  record Token(String header, String verdi) {}

  @GetMapping("/api/csrf")
  ResponseEntity<Token> csrf(CsrfToken token) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(new Token(token.getHeaderName(), token.getToken()));
  }
}
