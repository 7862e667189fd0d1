package no.saksflyt.klage;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.arkiv.NyFil;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Keeps what came with a complaint as documents of its case. */
@Component
class Klagevedlegg {

  private final Dokumenter dokumenter;

  Klagevedlegg(Dokumenter dokumenter) {
    this.dokumenter = dokumenter;
  }

  /**
   * @param saksnummer the complaint's case
   * @param vedlegg its enclosures
   * @throws Regelbrudd naming each that cannot be read or may not come in
   */
  void lagre(Saksnummer saksnummer, List<NyKlage.Vedlegg> vedlegg) {
    var feil = new ArrayList<Feltfeil>();
    for (int i = 0; i < vedlegg.size(); i++) {
      lagre(saksnummer, vedlegg.get(i), "vedlegg[" + i + "]", feil);
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private void lagre(Saksnummer saksnummer, NyKlage.Vedlegg ett, String felt, List<Feltfeil> feil) {
    if (ett == null || ett.navn() == null || ett.navn().isBlank()) {
      feil.add(new Feltfeil(felt + ".navn", "feil.felt.mangler", "Navn på vedlegget"));
      return;
    }
    try {
      var innhold = Base64.getMimeDecoder().decode(ett.innhold() == null ? "" : ett.innhold());
      dokumenter.lastOpp(saksnummer, null, new NyFil(ett.navn(), new ByteArrayResource(innhold)));
    } catch (Regelbrudd avvist) {
      avvist.feil().forEach(f -> feil.add(new Feltfeil(felt, f.kode(), f.argumenter())));
    } catch (IllegalArgumentException uleselig) {
      feil.add(new Feltfeil(felt + ".innhold", "feil.klage.vedleggUleselig", ett.navn()));
    }
  }
}
