package no.saksflyt.oppdrag.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import no.saksflyt.felles.Saksnummer;

/** What may go wrong with an assignment, before measures and after them. */
@Entity
public class Risiko implements Planrad {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String saksnummer;
  private String beskrivelse;
  private int sannsynlighet;
  private int konsekvens;
  private Integer sannsynlighetEtter;
  private Integer konsekvensEtter;
  @Version private long versjon;

  protected Risiko() {}

  Risiko(Saksnummer saksnummer) {
    this.saksnummer = saksnummer.toString();
  }

  public Long id() {
    return id;
  }

  public String beskrivelse() {
    return beskrivelse;
  }

  /** @return 1 to 5 */
  public int sannsynlighet() {
    return sannsynlighet;
  }

  /** @return 1 to 5 */
  public int konsekvens() {
    return konsekvens;
  }

  /** @return 1 to 5 once the measures are done, or null where nobody has said */
  public Integer sannsynlighetEtter() {
    return sannsynlighetEtter;
  }

  /** @return 1 to 5 once the measures are done, or null where nobody has said */
  public Integer konsekvensEtter() {
    return konsekvensEtter;
  }

  public int produkt() {
    return sannsynlighet * konsekvens;
  }

  public Risikonivaa nivaa() {
    return Risikonivaa.av(sannsynlighet, konsekvens);
  }

  /** @return the product once the measures are done, or null */
  public Integer produktEtter() {
    return sannsynlighetEtter == null ? null : sannsynlighetEtter * konsekvensEtter;
  }

  /** @return the level once the measures are done, or null */
  public Risikonivaa nivaaEtter() {
    return sannsynlighetEtter == null ? null : Risikonivaa.av(sannsynlighetEtter, konsekvensEtter);
  }

  @Override
  public long versjon() {
    return versjon;
  }

  @Override
  public Saksnummer sak() {
    return Saksnummer.av(saksnummer);
  }

  void er(String tekst, int foerSannsynlighet, int foerKonsekvens, Integer etterSannsynlighet, Integer etterKonsekvens) {
    beskrivelse = tekst;
    sannsynlighet = foerSannsynlighet;
    konsekvens = foerKonsekvens;
    sannsynlighetEtter = etterSannsynlighet;
    konsekvensEtter = etterKonsekvens;
  }
}
