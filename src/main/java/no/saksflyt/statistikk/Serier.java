package no.saksflyt.statistikk;

import java.util.Comparator;
import java.util.List;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.sak.Maltall;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The series of figures there are. */
@Component
public class Serier {

  private final List<Maltall> serier;

  Serier(ObjectProvider<Maltall> serier) {
    this.serier = serier.stream().sorted(Comparator.comparing(Maltall::serie)).toList();
  }

  /** @return the names series have in addresses, in order */
  public List<String> navn() {
    return serier.stream().map(Maltall::serie).toList();
  }

  /**
   * @param serie a name as it stands in an address
   * @return the series
   * @throws IkkeFunnet when there is none of that name
   */
  public Maltall hent(String serie) {
    return serier.stream()
        .filter(s -> s.serie().equals(serie))
        .findFirst()
        .orElseThrow(() -> new IkkeFunnet("feil.statistikk.serie"));
  }
}
