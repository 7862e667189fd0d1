package no.saksflyt.klage;

import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.vedtak.Vedtak;
import no.saksflyt.vedtak.VedtakService;
import no.saksflyt.vedtak.Vedtakspart;
import org.springframework.stereotype.Component;

/** Finds the decision a complaint is about, by what its sender says of it. */
@Component
class Paaklagetvedtak {

  private final VedtakService vedtak;
  private final Innlogget innlogget;

  Paaklagetvedtak(VedtakService vedtak, Innlogget innlogget) {
    this.vedtak = vedtak;
    this.innlogget = innlogget;
  }

  /**
   * @param vedtak the decision
   * @param part its party who complains, or null
   */
  record Funn(Vedtak vedtak, Vedtakspart part) {}

  /**
   * @param valg what the sender says
   * @return the decision
   * @throws IkkeFunnet alike for one that is unknown and one that is not for this person
   * @throws Regelbrudd when too little is said
   */
  Funn finn(NyKlage.Vedtaksvalg valg) {
    if (valg == null || (valg.id() == null && tom(valg.saksnummer()))) {
      throw new Regelbrudd(new Feltfeil("vedtak.saksnummer", "feil.felt.mangler", "Saksnummer"));
    }
    if (!tom(valg.kode())) {
      if (tom(valg.saksnummer())) {
        throw new Regelbrudd(new Feltfeil("vedtak.saksnummer", "feil.felt.mangler", "Saksnummer"));
      }
      var part = vedtak.finn(Saksnummer.av(valg.saksnummer()), valg.kode()).orElseThrow(Paaklagetvedtak::ukjent);
      return new Funn(vedtak.hentForPart(part.id()), part);
    }
    if (innlogget.hvisNoen().isEmpty()) {
      throw new Regelbrudd(new Feltfeil("vedtak.kode", "feil.felt.mangler", "Kode"));
    }
    var funnet = valg.id() == null ? eneste(Saksnummer.av(valg.saksnummer())) : vedtak.hent(valg.id());
    var part =
        valg.part() == null
            ? null
            : funnet.part(valg.part()).orElseThrow(() -> new Regelbrudd(new Feltfeil("vedtak.part", "feil.klage.ukjentPart")));
    return new Funn(funnet, part);
  }

  /** Somebody with a login may leave the code out where there is no doubt. */
  private Vedtak eneste(Saksnummer saksnummer) {
    var alle = vedtak.forSak(saksnummer);
    if (alle.isEmpty()) {
      throw ukjent();
    }
    if (alle.size() > 1) {
      throw new Regelbrudd(new Feltfeil("vedtak.id", "feil.klage.hvilketVedtak"));
    }
    return alle.get(0);
  }

  private static IkkeFunnet ukjent() {
    return new IkkeFunnet("feil.vedtak.finnesIkke");
  }

  private static boolean tom(String tekst) {
    return tekst == null || tekst.isBlank();
  }
}
