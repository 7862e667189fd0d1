package no.saksflyt.tilskudd.behandling;

import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilskudd.Soknad;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.ordning.Belopsgrenser;
import no.saksflyt.tilskudd.ordning.Ordningsinnhold;
import no.saksflyt.tilskudd.ordning.Soknadsfakta;
import no.saksflyt.tilskudd.ordning.Sokertype;
import no.saksflyt.tilskudd.ordning.Vedleggskrav;
import org.springframework.stereotype.Component;

/** What the table of conditions is told of an application: found in it, in the register and in the call, never answered by hand. */
@Component
class Soknadsgrunnlag {

  private final SoknadService soknader;
  private final Meldinger meldinger;

  Soknadsgrunnlag(SoknadService soknader, Meldinger meldinger) {
    this.soknader = soknader;
    this.meldinger = meldinger;
  }

  /** The deadline is judged on the first submission, whatever has been sent since. */
  Soknadsfakta fakta(Saksnummer saksnummer) {
    var soknad = soknader.hent(saksnummer);
    var innhold = soknader.utlysning(saksnummer).versjon().innhold();
    var type = sokertype(soknad.soker());
    return new Soknadsfakta(
        soknader.utlysning(saksnummer).tarImot(soknad.innsendt()).ja(),
        type,
        innhold.sokertyper().contains(type),
        innhold.kreverFrivillighetsregisteret() && type == Sokertype.FRIVILLIG_ORGANISASJON,
        soknad.soker().frivillig(),
        innhold.obligatoriske().stream().filter(v -> !soknad.har(v.kode())).map(Vedleggskrav::nb).toList(),
        opplysninger(soknad, innhold),
        innenfor(innhold.grenser(), soknad.soktBelopOre()),
        true);
  }

  /** A limited company may be run for no profit; what the register does not tell is found by whoever checks. */
  static Sokertype sokertype(Soknad.Soker soker) {
    return switch (soker.form()) {
      case KOMM -> Sokertype.KOMMUNE;
      case FYLK -> Sokertype.FYLKESKOMMUNE;
      case ORGL -> Sokertype.BYDEL;
      case FLI, STI -> Sokertype.FRIVILLIG_ORGANISASJON;
      case AS, SA -> soker.ideell() ? Sokertype.IDEELT_AKSJESELSKAP : Sokertype.VIRKSOMHET;
      case ENK -> Sokertype.VIRKSOMHET;
    };
  }

  private List<String> opplysninger(Soknad soknad, Ordningsinnhold innhold) {
    var mangler = new ArrayList<String>();
    if (soknad.malgruppe() == null) {
      mangler.add(meldinger.tekst("soknadsbehandling.mangler.malgruppe"));
    }
    if (soknad.delmal() == null && !innhold.delmal().isEmpty()) {
      mangler.add(meldinger.tekst("soknadsbehandling.mangler.delmal"));
    }
    if (!soknad.signaturBekreftet()) {
      mangler.add(meldinger.tekst("soknadsbehandling.mangler.signatur"));
    }
    return mangler;
  }

  private static boolean innenfor(Belopsgrenser grenser, long belopOre) {
    return (grenser.minstOre() == null || belopOre >= grenser.minstOre())
        && (grenser.mestOre() == null || belopOre <= grenser.mestOre());
  }
}
