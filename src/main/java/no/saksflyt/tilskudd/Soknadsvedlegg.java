package no.saksflyt.tilskudd;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.arkiv.NyFil;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilskudd.ordning.Ordningsinnhold;
import no.saksflyt.tilskudd.ordning.Vedleggskrav;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Looks at what comes with an application, and keeps it as documents of its case. */
@Component
class Soknadsvedlegg {

  private final Dokumenter dokumenter;
  private final Soknadslager lager;

  Soknadsvedlegg(Dokumenter dokumenter, Soknadslager lager) {
    this.dokumenter = dokumenter;
    this.lager = lager;
  }

  /**
   * @param vedlegg enclosures in base64
   * @param feil gets what is wrong with each
   * @return those that can be read, as files
   */
  List<Soknadsfil> les(List<NySoknad.Vedlegg> vedlegg, List<Feltfeil> feil) {
    var filer = new ArrayList<Soknadsfil>();
    for (int i = 0; i < vedlegg.size(); i++) {
      var felt = "vedlegg[" + i + "]";
      var ett = vedlegg.get(i);
      if (ett.navn() == null) {
        feil.add(new Feltfeil(felt + ".navn", "feil.felt.mangler", "Navn på vedlegget"));
        continue;
      }
      try {
        var innhold = Base64.getMimeDecoder().decode(ett.innhold() == null ? "" : ett.innhold());
        var fil = new NyFil(ett.navn(), new ByteArrayResource(innhold));
        dokumenter.avvisning(felt + ".innhold", fil).ifPresent(feil::add);
        filer.add(new Soknadsfil(ett.kode(), fil));
      } catch (IllegalArgumentException uleselig) {
        feil.add(new Feltfeil(felt + ".innhold", "feil.soknad.vedleggUleselig", ett.navn()));
      }
    }
    return filer;
  }

  /**
   * @param saksnummer the application's case
   * @param filer its enclosures
   * @param innhold what its scheme calls them
   * @return which document is which enclosure
   */
  List<Soknad.Vedlegg> lagre(Saksnummer saksnummer, List<Soknadsfil> filer, Ordningsinnhold innhold) {
    return filer.stream()
        .map(f -> new Soknad.Vedlegg(f.kode(), dokumenter.lastOpp(saksnummer, navn(f.kode(), innhold), f.fil()).id()))
        .toList();
  }

  private static String navn(String kode, Ordningsinnhold innhold) {
    return innhold.vedlegg().stream().filter(v -> v.kode().equals(kode)).map(Vedleggskrav::nb).findFirst().orElse(null);
  }

  /** Adds enclosures that came later to the application. */
  void ettersend(Saksnummer saksnummer, List<Soknadsfil> filer, Ordningsinnhold innhold) {
    lagre(saksnummer, filer, innhold).forEach(v -> lager.leggTil(saksnummer, v));
  }
}
