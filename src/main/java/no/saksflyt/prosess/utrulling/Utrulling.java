package no.saksflyt.prosess.utrulling;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.saksflyt.felles.Fingeravtrykk;
import no.saksflyt.prosess.kontroll.Bunt;
import no.saksflyt.prosess.kontroll.Funn;
import no.saksflyt.prosess.utrulling.Utrullingsresultat.Utfall;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to change models, for every door: what comes in is completed with the bundle's other files in use, checked, and
 * refused as a whole or deployed, in one transaction with the rows. The old version keeps running when it is refused.
 */
@Service
public class Utrulling {

  private final Aktivebunter aktive;
  private final Buntkontroll kontroll;
  private final Modellregister register;
  private final Motorlager lager;
  private final TransactionTemplate transaksjon;
  private final Clock klokke;

  Utrulling(
      Aktivebunter aktive,
      Buntkontroll kontroll,
      Modellregister register,
      Motorlager lager,
      TransactionTemplate transaksjon,
      Clock klokke) {
    this.aktive = aktive;
    this.kontroll = kontroll;
    this.register = register;
    this.lager = lager;
    this.transaksjon = transaksjon;
    this.klokke = klokke;
  }

  /**
   * Checks only.
   *
   * @param onsket the family new files belong to, or null when the files themselves tell
   * @param filer changed and new files, content by bare name
   * @return what would come of it
   */
  public Utrullingsresultat vurder(String onsket, Map<String, byte[]> filer) {
    var kandidater = new TreeMap<String, Bunt>();
    var funn = fordel(onsket, filer, kandidater);
    var endret = endret(kandidater);
    funn.addAll(kontroll.kontroller(kandidater));
    var utfall = stanset(funn) ? Utfall.AVVIST : endret.isEmpty() ? Utfall.UENDRET : Utfall.KAN_TAS_I_BRUK;
    return new Utrullingsresultat(utfall, List.copyOf(kandidater.keySet()), endret, funn, null);
  }

  /**
   * Checks, and deploys when nothing refuses it.
   *
   * @param onsket the family new files belong to, or null when the files themselves tell
   * @param filer changed and new files, content by bare name
   * @param kilde the door they came in by
   * @param hvem who puts them in use
   * @return what came of it
   */
  public Utrullingsresultat taIBruk(String onsket, Map<String, byte[]> filer, Kilde kilde, String hvem) {
    return i(
        () -> {
          var vurdert = vurder(onsket, filer);
          if (vurdert.utfall() != Utfall.KAN_TAS_I_BRUK) {
            return vurdert;
          }
          var kandidater = new TreeMap<String, Bunt>();
          fordel(onsket, filer, kandidater);
          return legg(kandidater, vurdert, kilde, hvem);
        });
  }

  /**
   * Puts the release's version of a file in use again; a file the release does not have goes out of use.
   *
   * @param navn a file in use
   * @param utgaven the release's bundles
   * @param hvem who decides it
   * @return what came of it
   */
  public Utrullingsresultat taIBrukUtgavens(String navn, Utgave utgaven, String hvem) {
    return i(
        () -> {
          var modell = register.finn(navn).orElseThrow(() -> new no.saksflyt.felles.IkkeFunnet("feil.prosess.modell", navn));
          var innhold = utgaven.bunt(modell.bunt()).filer().get(navn);
          var naa = aktive.hent(modell.bunt());
          var kandidater = new TreeMap<String, Bunt>();
          kandidater.put(modell.bunt(), innhold == null ? naa.uten(navn) : naa.med(Map.of(navn, innhold)));
          var funn = kontroll.kontroller(kandidater);
          var bunter = List.of(modell.bunt());
          if (stanset(funn)) {
            return new Utrullingsresultat(Utfall.AVVIST, bunter, List.of(navn), funn, null);
          }
          var vurdert = new Utrullingsresultat(Utfall.KAN_TAS_I_BRUK, bunter, List.of(navn), funn, null);
          return legg(kandidater, vurdert, Kilde.JAR, hvem);
        });
  }

  /**
   * Keeps the process owner's version; the release's is no longer shown as waiting.
   *
   * @param navn a file in use
   */
  public void behold(String navn) {
    transaksjon.executeWithoutResult(status -> register.vurdert(navn));
  }

  /** Deploys a bundle as the start wants it; the caller holds the lock and writes the rows of files. */
  void fraUtgaven(Bunt bunt, List<String> endret, String hvem) {
    register.utrullet(bunt.navn(), lager.legg(bunt, Kilde.JAR), Kilde.JAR, hvem, endret);
  }

  private Utrullingsresultat legg(
      SortedMap<String, Bunt> kandidater, Utrullingsresultat vurdert, Kilde kilde, String hvem) {
    String deployment = null;
    for (var bunt : kandidater.values()) {
      var endretHer = aktive.forskjell(bunt);
      if (endretHer.isEmpty()) {
        continue;
      }
      deployment = lager.legg(bunt, kilde);
      register.utrullet(bunt.navn(), deployment, kilde, hvem, endretHer);
      endretHer.forEach(navn -> skriv(bunt, navn, kilde, hvem));
    }
    return new Utrullingsresultat(Utfall.TATT_I_BRUK, vurdert.bunter(), vurdert.endret(), vurdert.funn(), deployment);
  }

  private void skriv(Bunt bunt, String navn, Kilde kilde, String hvem) {
    var innhold = bunt.filer().get(navn);
    if (innhold == null) {
      register.slett(navn);
      return;
    }
    var shaJar = register.finn(navn).map(Modell::shaJar).orElse(null);
    var sha = Fingeravtrykk.av(innhold);
    // What is the same as the release's is the release's, whoever sent it. Whoever changes a file has decided about the one there is.
    register.lagre(
        new Modell(navn, bunt.navn(), shaJar, sha, shaJar, sha.equals(shaJar) ? Kilde.JAR : kilde, hvem, klokke.instant()));
  }

  /** Puts each file into the bundle it belongs to, completed with the bundle's other files in use. */
  private List<Funn> fordel(String onsket, Map<String, byte[]> filer, SortedMap<String, Bunt> kandidater) {
    var funn = new ArrayList<Funn>();
    var kjente = aktive.buntAvFil();
    var navngitt = onsket != null && aktive.finnes(onsket) ? onsket : null;
    var andres = filer.keySet().stream().map(kjente::get).filter(b -> b != null).distinct().toList();
    for (var fil : filer.entrySet()) {
      var bunt = kjente.getOrDefault(fil.getKey(), navngitt != null ? navngitt : andres.size() == 1 ? andres.get(0) : null);
      if (bunt == null) {
        funn.add(Funn.utenBunt(fil.getKey()));
      } else {
        kandidater.put(bunt, kandidater.getOrDefault(bunt, aktive.hent(bunt)).med(Map.of(fil.getKey(), fil.getValue())));
      }
    }
    return funn;
  }

  private List<String> endret(SortedMap<String, Bunt> kandidater) {
    return kandidater.values().stream().flatMap(b -> aktive.forskjell(b).stream()).toList();
  }

  private static boolean stanset(List<Funn> funn) {
    return funn.stream().anyMatch(Funn::stanser);
  }

  /** One at a time over all nodes; what the engine refuses rolls all of it back and becomes a finding. */
  private Utrullingsresultat i(java.util.function.Supplier<Utrullingsresultat> arbeid) {
    try {
      return transaksjon.execute(
          status -> {
            register.laas();
            return arbeid.get();
          });
    } catch (ParseException uleselig) {
      var funn =
          uleselig.getResorceReports().stream()
              .flatMap(
                  fil ->
                      fil.getErrors().stream()
                          .map(f -> Funn.motoren(fil.getResourceName(), element(f.getMainElementId(), fil.getResourceName()), f.getMessage())))
              .toList();
      return new Utrullingsresultat(Utfall.AVVIST, List.of(), List.of(), funn, null);
    } catch (ProcessEngineException uleselig) {
      var funn = List.of(Funn.motoren("", "", String.valueOf(uleselig.getMessage())));
      return new Utrullingsresultat(Utfall.AVVIST, List.of(), List.of(), funn, null);
    }
  }

  private static String element(String id, String ellers) {
    return id == null ? ellers : id;
  }
}
