package no.saksflyt.tilskudd.behandling.skjema;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilskudd.behandling.Poengberegning;
import no.saksflyt.tilskudd.behandling.Soknadsflagg;
import no.saksflyt.tilskudd.behandling.Soknadsflaggene;
import no.saksflyt.tilskudd.behandling.Vurderer;
import no.saksflyt.tilskudd.behandling.Vurderere;
import org.springframework.stereotype.Component;

/** Who assesses an application, what it came to and what must be answered, in words for those who do the next step. */
@Component
class Vurderingstekster {

  private final Vurderere vurderere;
  private final Poengberegning poeng;
  private final Soknadsflaggene flagg;
  private final Personer personer;
  private final Meldinger meldinger;

  Vurderingstekster(
      Vurderere vurderere, Poengberegning poeng, Soknadsflaggene flagg, Personer personer, Meldinger meldinger) {
    this.vurderere = vurderere;
    this.poeng = poeng;
    this.flagg = flagg;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  String oppnevnte(Saksnummer nr) {
    return vurderere.alle(nr).stream().map(this::oppnevnt).collect(Collectors.joining("\n"));
  }

  private String oppnevnt(Vurderer v) {
    var stand = v.utgaatt() != null ? "utgaatt" : v.levert() != null ? "levert" : "venter";
    return meldinger.tekst(
        "soknadsbehandling.tekst.vurderer", v.nr(), personer.navn(v.person()), meldinger.tekst("soknadsbehandling.vurderer." + stand));
  }

  String antallet(Saksnummer nr) {
    return meldinger.tekst("soknadsbehandling.tekst.antall." + (vurderere.mangler(nr) == 1 ? "en" : "to"));
  }

  String poengene(Saksnummer nr) {
    var resultat = poeng.resultat(nr);
    if (resultat.snitt() == null) {
      return null;
    }
    var linjer =
        vurderere.alle(nr).stream()
            .filter(Vurderer::teller)
            .map(
                v ->
                    meldinger.tekst(
                        "soknadsbehandling.tekst.poeng", v.nr(), personer.navn(v.person()), tall(resultat.summer().get(v.id()))))
            .collect(Collectors.joining("\n"));
    return linjer
        + "\n"
        + meldinger.tekst("soknadsbehandling.tekst.snitt", tall(resultat.snitt()), tall(resultat.forskjell()));
  }

  private static String tall(BigDecimal tall) {
    return tall.toPlainString().replace('.', ',');
  }

  String flaggene(Saksnummer nr) {
    return Soknadstekster.kort(flagg.alle(nr).stream().map(this::linje).collect(Collectors.joining("\n")));
  }

  private String linje(Soknadsflagg ett) {
    var svar =
        ett.besvart()
            ? meldinger.tekst("soknadsbehandling.betydning." + ett.betydning())
            : meldinger.tekst("soknadsbehandling.ikkeBesvart");
    return meldinger.tekst("soknadsbehandling.tekst.flagg", ett.forklaring(), svar);
  }
}
