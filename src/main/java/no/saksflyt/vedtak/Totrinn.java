package no.saksflyt.vedtak;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Personer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Four eyes over texts and decisions: who, beside the doers of the steps a task names, stands behind what it is to be independent
 * of. A task names these in {@code ulikFra} among the steps.
 */
@Service
@Transactional(readOnly = true)
public class Totrinn {

  /** Everybody who wrote a version of any recommendation of the case. */
  public static final String INNSTILLING = "innstilling";

  /** Everybody who decided, or wrote what was recommended for, the decision a complaint is on. */
  public static final String PAAKLAGET = "paaklaget";

  private final Innstillingslager innstillinger;
  private final Vedtakslager vedtak;
  private final ObjectProvider<Paaklaging> paaklaginger;
  private final Personer personer;

  Totrinn(
      Innstillingslager innstillinger,
      Vedtakslager vedtak,
      ObjectProvider<Paaklaging> paaklaginger,
      Personer personer) {
    this.innstillinger = innstillinger;
    this.vedtak = vedtak;
    this.paaklaginger = paaklaginger;
    this.personer = personer;
  }

  /**
   * @param saksnummer a case
   * @param ulikFra what a task must be independent of; names of steps are left to whoever knows them
   * @return ids of those who may not do it
   */
  public Set<String> bakmenn(Saksnummer saksnummer, Collection<String> ulikFra) {
    var alle = new HashSet<String>();
    if (ulikFra.contains(INNSTILLING)) {
      alle.addAll(innstillinger.forfattere(saksnummer));
    }
    if (ulikFra.contains(PAAKLAGET)) {
      alle.addAll(
          vedtak.bakmenn(
              paaklaginger.stream().flatMap(p -> p.vedtak(saksnummer).stream()).collect(Collectors.toSet())));
    }
    return alle;
  }

  /**
   * @param id the decision complained of
   * @param person who is to decide the complaint
   * @throws IkkeTillatt when that person made the decision, or wrote what was recommended for it
   */
  public void krevAnnenInstans(long id, String person) {
    if (vedtak.bakmenn(Set.of(id)).contains(person)) {
      throw new IkkeTillatt("feil.vedtak.sammePerson", personer.navn(person));
    }
  }
}
