package no.saksflyt.arkiv;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppdrag.OppdragService;
import org.springframework.core.io.ByteArrayResource;

/** Cases and files for the archive's tests. */
final class Testsaker {

  private static final AtomicInteger NESTE = new AtomicInteger(1);

  private Testsaker() {}

  /** A case seen by everybody; whoever is logged in makes it. */
  static Saksnummer aapen(OppdragService oppdrag) {
    return oppdrag.registrer(nytt(neste(), false));
  }

  /** A case seen only by whoever is logged in and makes it. */
  static Saksnummer begrenset(OppdragService oppdrag) {
    return oppdrag.registrer(nytt(neste(), true));
  }

  /** A ministry's number no other test uses. */
  static String neste() {
    return "2071-%03d".formatted(NESTE.getAndIncrement());
  }

  static NyttOppdrag nytt(String nummer, boolean begrenset) {
    return new NyttOppdrag(
        nummer,
        "Kartlegging av kommunenes tolkebruk",
        null,
        Fristtype.EKSTERN,
        LocalDate.of(2071, 5, 1),
        null,
        List.of(),
        begrenset,
        begrenset ? "Skjermet sak" : null);
  }

  static NyFil fil(String navn, byte[] innhold) {
    return new NyFil(navn, new ByteArrayResource(innhold));
  }

  static NyFil tekst(String navn, String innhold) {
    return fil(navn, innhold.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
