package no.saksflyt.tilskudd.behandling;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.SoknadStatus;
import no.saksflyt.tilskudd.ordning.Kriterium;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reckons an application's score from those who count, whenever it is asked for: nothing that could grow old is kept. */
@Service
@Transactional
public class Poengberegning {

  private final Vurderere vurderere;
  private final Vurderingslager lager;
  private final SoknadService soknader;
  private final Hendelser hendelser;
  private final Innlogget innlogget;

  Poengberegning(
      Vurderere vurderere, Vurderingslager lager, SoknadService soknader, Hendelser hendelser, Innlogget innlogget) {
    this.vurderere = vurderere;
    this.lager = lager;
    this.soknader = soknader;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
  }

  /**
   * @param saksnummer an application's case the person may see
   * @return what it has come to
   */
  @Transactional(readOnly = true)
  public Poengresultat resultat(Saksnummer saksnummer) {
    Map<String, Integer> vekter =
        soknader.utlysning(saksnummer).versjon().innhold().kriterier().stream().collect(Collectors.toMap(Kriterium::kode, Kriterium::vekt));
    var summer = new LinkedHashMap<Long, BigDecimal>();
    vurderere.alle(saksnummer).stream()
        .filter(Vurderer::teller)
        .forEach(v -> summer.put(v.id(), Poengregning.sum(vekter, poeng(v.id()))));
    var alle = summer.values();
    return new Poengresultat(
        summer,
        alle.isEmpty() ? null : Poengregning.snitt(alle),
        Poengregning.forskjell(alle),
        Poengregning.utfall(alle));
  }

  private Map<String, Integer> poeng(long vurderer) {
    return lager.punkter(vurderer).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, p -> p.getValue().poeng()));
  }

  /**
   * @param saksnummer the case of an application that has been assessed
   * @return what follows for its process
   */
  public Poengregning.Utfall beregn(Saksnummer saksnummer) {
    var resultat = resultat(saksnummer);
    var klar = resultat.utfall() == Poengregning.Utfall.KLAR;
    soknader.status(saksnummer, klar ? SoknadStatus.VURDERT : SoknadStatus.TIL_VURDERING);
    hendelser.registrer(
        Hendelse.av(saksnummer, "POENG_" + resultat.utfall(), innlogget.id())
            .til(resultat.snitt())
            .medKilde(String.valueOf(resultat.summer().size())));
    return resultat.utfall();
  }
}
