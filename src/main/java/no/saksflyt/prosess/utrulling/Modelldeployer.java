package no.saksflyt.prosess.utrulling;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Fingeravtrykk;
import no.saksflyt.felles.Oppstartssteg;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.prosess.kontroll.Bunt;
import no.saksflyt.prosess.kontroll.Funn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the release's models into use at start, before any page is served: one deployment for each bundle in which something
 * changed, none otherwise. What a process owner has changed stays in use; the release's version waits beside it.
 */
@Component
public class Modelldeployer extends Oppstartssteg {

  private static final Logger LOGG = LoggerFactory.getLogger(Modelldeployer.class);

  private final Utgave utgave;
  private final Modellregister register;
  private final Aktivebunter aktive;
  private final Buntkontroll kontroll;
  private final Utrulling utrulling;
  private final TransactionTemplate transaksjon;
  private final Clock klokke;

  Modelldeployer(
      Utgave utgave,
      Modellregister register,
      Aktivebunter aktive,
      Buntkontroll kontroll,
      Utrulling utrulling,
      TransactionTemplate transaksjon,
      Clock klokke) {
    super(Fase.MODELLER);
    this.utgave = utgave;
    this.register = register;
    this.aktive = aktive;
    this.kontroll = kontroll;
    this.utrulling = utrulling;
    this.transaksjon = transaksjon;
    this.klokke = klokke;
  }

  @Override
  protected void utfor() {
    taIBruk(utgave);
  }

  /** Each bundle in a transaction of its own: one that is refused does not keep the others back. */
  void taIBruk(Utgave fra) {
    fra.bunter()
        .forEach(
            bunt ->
                transaksjon.executeWithoutResult(
                    status -> {
                      register.laas();
                      taIBruk(bunt);
                    }));
  }

  private void taIBruk(Bunt utgavens) {
    var rader = new HashMap<String, Modell>();
    register.iBunt(utgavens.navn()).forEach(rad -> rader.put(rad.navn(), rad));
    var bunt = slikDenSkalBli(utgavens, rader);
    var endret = aktive.forskjell(bunt);
    if (!endret.isEmpty()) {
      var feil = kontroll.kontroller(Map.of(bunt.navn(), bunt)).stream().filter(Funn::stanser).toList();
      if (!feil.isEmpty()) {
        avvist(bunt.navn(), feil, rader.isEmpty());
        rader.values().forEach(rad -> register.utgavenHar(rad.navn(), sha(utgavens, rad.navn())));
        return;
      }
      utrulling.fraUtgaven(bunt, endret, Hendelse.SYSTEM);
    }
    skriv(utgavens, bunt, rader);
  }

  /** The release's files, and in place of those a process owner has changed or added, the process owner's. */
  private Bunt slikDenSkalBli(Bunt utgavens, Map<String, Modell> rader) {
    var egne = new HashMap<>(aktive.hent(utgavens.navn()).filer());
    egne.keySet().removeIf(navn -> rader.get(navn) == null || !rader.get(navn).erEgen());
    return utgavens.med(egne);
  }

  private void skriv(Bunt utgavens, Bunt bunt, Map<String, Modell> rader) {
    for (var navn : bunt.filer().keySet()) {
      var rad = rader.remove(navn);
      var sha = Fingeravtrykk.av(bunt.filer().get(navn));
      var shaJar = sha(utgavens, navn);
      if (rad == null || !rad.shaAktiv().equals(sha)) {
        register.lagre(
            new Modell(navn, bunt.navn(), shaJar, sha, null, Kilde.JAR, Hendelse.SYSTEM, klokke.instant()));
      } else if (sha.equals(shaJar) && rad.erEgen()) {
        // The release has caught up with what the process owner changed.
        register.lagre(
            new Modell(navn, bunt.navn(), shaJar, sha, null, Kilde.JAR, rad.hvem(), rad.naar()));
      } else {
        register.utgavenHar(navn, shaJar);
      }
    }
    rader.keySet().forEach(register::slett);
  }

  private static String sha(Bunt bunt, String navn) {
    return bunt.filer().containsKey(navn) ? Fingeravtrykk.av(bunt.filer().get(navn)) : null;
  }

  private static void avvist(String bunt, List<Funn> feil, boolean forste) {
    var linjer = new ArrayList<String>();
    feil.forEach(f -> linjer.add(f.fil() + " " + f.element() + ": " + f.kode() + " " + f.argumenter()));
    var tekst = "The release's models of " + bunt + " are refused:\n  " + String.join("\n  ", linjer);
    if (forste) {
      throw new IllegalStateException(tekst);
    }
    LOGG.error("{}\nThe version in use keeps running.", tekst);
  }
}
