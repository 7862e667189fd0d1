package no.saksflyt.oppdrag.brev;

import java.util.List;
import java.util.stream.Stream;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.brev.lesing.LestOppdrag;
import no.saksflyt.sak.Sokeordbidrag;
import org.springframework.stereotype.Component;

/** A letter is also found by the names of the letters in its file and by the numbers of the assignments it gives or changes. */
@Component
class Brevsok implements Sokeordbidrag {

  private final Brevlager lager;
  private final Brevnavn navn;

  Brevsok(Brevlager lager, Brevnavn navn) {
    this.lager = lager;
    this.navn = navn;
  }

  @Override
  public List<String> tekster(String sakstype, Saksnummer saksnummer) {
    if (!Brevsakstype.KODE.equals(sakstype)) {
      return List.of();
    }
    return lager.finn(saksnummer).stream()
        .map(lesing -> lesing.utkast().innhold())
        .flatMap(
            lest ->
                Stream.of(
                        lest.brev().stream().map(navn::av),
                        lest.oppdrag().stream().map(LestOppdrag::nummer),
                        lest.endringer().stream().map(e -> e.nummer()))
                    .flatMap(s -> s))
        .filter(tekst -> tekst != null)
        .distinct()
        .toList();
  }
}
