package no.saksflyt.prosess.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.prosess.kontroll.Bunt;
import no.saksflyt.prosess.kontroll.Forskjell;
import no.saksflyt.prosess.kontroll.Modellforskjell;
import no.saksflyt.prosess.utrulling.Aktivebunter;
import no.saksflyt.prosess.utrulling.Buntkontroll;
import no.saksflyt.prosess.utrulling.Modell;
import no.saksflyt.prosess.utrulling.Modellregister;
import no.saksflyt.prosess.utrulling.Utgave;
import no.saksflyt.prosess.utrulling.Utrullet;
import no.saksflyt.prosess.utrulling.Versjon;
import no.saksflyt.prosess.utrulling.Versjoner;
import no.saksflyt.tilgang.Personer;
import org.springframework.stereotype.Component;

/** Gathers what the bench shows. */
@Component
class Modellbenk {

  /** How many changes of a file are shown with their differences. */
  private static final int HISTORIKK = 20;

  private final Modellregister register;
  private final Aktivebunter aktive;
  private final Utgave utgave;
  private final Versjoner versjoner;
  private final Buntkontroll kontroll;
  private final Funntekster tekster;
  private final Personer personer;

  Modellbenk(
      Modellregister register,
      Aktivebunter aktive,
      Utgave utgave,
      Versjoner versjoner,
      Buntkontroll kontroll,
      Funntekster tekster,
      Personer personer) {
    this.register = register;
    this.aktive = aktive;
    this.utgave = utgave;
    this.versjoner = versjoner;
    this.kontroll = kontroll;
    this.tekster = tekster;
    this.personer = personer;
  }

  List<Modellrad> rader() {
    return register.alle().stream().map(this::rad).toList();
  }

  List<String> bunter() {
    return aktive.navn();
  }

  /** What the check says about what is in use: it can go stale when a bean or a unit goes away. */
  List<Funntekst> funn() {
    var bunter = new TreeMap<String, Bunt>();
    aktive.navn().forEach(navn -> bunter.put(navn, aktive.hent(navn)));
    return tekster.av(kontroll.kontroller(bunter));
  }

  Modell modell(String navn) {
    return register.finn(navn).orElseThrow(() -> new IkkeFunnet("feil.prosess.modell", navn));
  }

  Modellrad rad(Modell modell) {
    var alle = modell.navn().endsWith(".bpmn") ? versjoner.avFil(modell.navn()) : List.<Versjon>of();
    var siste = alle.isEmpty() ? null : alle.get(0);
    return new Modellrad(
        modell.navn(),
        modell.bunt(),
        siste == null ? "" : siste.navn(),
        siste == null ? null : siste.versjon(),
        siste == null ? null : siste.instanser(),
        siste == null ? null : alle.stream().skip(1).mapToLong(Versjon::instanser).sum(),
        modell.kilde().name(),
        navn(modell.hvem()),
        modell.naar(),
        modell.venter(),
        modell.erEgen());
  }

  List<Versjon> versjoner(String navn) {
    return versjoner.avFil(navn);
  }

  byte[] innhold(Modell modell) {
    return aktive.hent(modell.bunt()).filer().get(modell.navn());
  }

  /** The release's version of a file, or null when it has none. */
  byte[] utgavens(Modell modell) {
    return utgave.bunt(modell.bunt()).filer().get(modell.navn());
  }

  /** The file as it was in a deployment. */
  byte[] innhold(Modell modell, long utrulling) {
    var funnet =
        register.utrullinger(modell.bunt()).stream()
            .filter(u -> u.id() == utrulling)
            .findFirst()
            .map(u -> aktive.hent(u).filer().get(modell.navn()));
    return funnet.orElseThrow(() -> new IkkeFunnet("feil.prosess.modell", modell.navn()));
  }

  /** What the release's waiting version would change. */
  List<Forskjell> motUtgaven(Modell modell) {
    var utgavens = utgavens(modell);
    return utgavens == null ? List.of() : Modellforskjell.mellom(modell.navn(), innhold(modell), utgavens);
  }

  /** Each time the file changed, newest first, with what changed. */
  List<Historikkrad> historikk(Modell modell) {
    var rader = new ArrayList<Historikkrad>();
    var utrullinger = register.utrullinger(modell.bunt());
    for (int i = 0; i < utrullinger.size() && rader.size() < HISTORIKK; i++) {
      // Only deployments that name the file are read: a bundle can have many.
      if (nevner(utrullinger.get(i), modell.navn())) {
        var ny = aktive.hent(utrullinger.get(i)).filer().get(modell.navn());
        var gammel = i + 1 < utrullinger.size() ? aktive.hent(utrullinger.get(i + 1)).filer().get(modell.navn()) : null;
        rader.add(rad(utrullinger.get(i), modell.navn(), gammel, ny));
      }
    }
    return rader;
  }

  private Historikkrad rad(Utrullet u, String fil, byte[] gammel, byte[] ny) {
    var forskjeller = gammel == null ? List.<Forskjell>of() : Modellforskjell.mellom(fil, gammel, ny);
    return new Historikkrad(u.id(), u.naar(), navn(u.hvem()), u.kilde().name(), forskjeller, gammel == null);
  }

  private static boolean nevner(Utrullet utrullet, String fil) {
    return Arrays.asList(utrullet.filer().split(", ")).contains(fil);
  }

  /** A person's name; empty for the system itself, which the page names in its own words. */
  private String navn(String hvem) {
    return Hendelse.SYSTEM.equals(hvem) ? "" : personer.navn(hvem);
  }
}
