package no.saksflyt.klage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Aktorart;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.NyAktor;
import no.saksflyt.sak.Part;
import no.saksflyt.sak.Partsrolle;
import no.saksflyt.sak.Saksparter;
import org.springframework.stereotype.Component;

/** Who complains, and who acts for them, as parties of the complaint's case. */
@Component
class Klageparter {

  private static final Set<Partsrolle> REPRESENTERER = Set.of(Partsrolle.FULLMEKTIG, Partsrolle.VERGE);

  private final Saksparter parter;

  Klageparter(Saksparter parter) {
    this.parter = parter;
  }

  /**
   * @param saksnummer the complaint's case
   * @param om the decision, and its party who complains where it is one
   * @param klager what the sender says of whoever complains; null where the decision's party says nothing more
   * @return the complainant's id among the case's parties
   */
  long leggTil(Saksnummer saksnummer, Paaklagetvedtak.Funn om, NyKlage.Klager klager) {
    var id = om.part() == null ? ny(saksnummer, klager) : fraVedtaket(saksnummer, om);
    if (klager != null && klager.fullmektig() != null) {
      var fullmektig = new NyAktor(Aktorart.PERSON, klager.fullmektig(), null, null, klager.maalform(), Kanal.BREV, null);
      parter.leggTil(saksnummer, fullmektig, Partsrolle.FULLMEKTIG, id);
    }
    return id;
  }

  /** A guardian is a guardian in the complaint too; whoever had authority in the decision's case must show it again. */
  private long fraVedtaket(Saksnummer saksnummer, Paaklagetvedtak.Funn om) {
    var sak = om.vedtak().saksnummer();
    var id = parter.kopier(sak, om.part().sakspart(), saksnummer, Partsrolle.KLAGER);
    medRepresentanter(sak, om.part().sakspart(), saksnummer, id, Set.of(Partsrolle.VERGE));
    return id;
  }

  private long ny(Saksnummer saksnummer, NyKlage.Klager klager) {
    var virksomhet = klager.type() == NyKlage.Type.ORGANISASJON;
    var aktor =
        new NyAktor(
            virksomhet ? Aktorart.ORGANISASJON : Aktorart.PERSON,
            klager.navn(),
            virksomhet ? klager.id() : null,
            klager.epost(),
            klager.maalform(),
            Kanal.BREV,
            null,
            klager.adresse());
    try {
      return parter.leggTil(saksnummer, aktor, Partsrolle.KLAGER);
    } catch (Regelbrudd brudd) {
      throw new Regelbrudd(brudd.feil().stream().map(Klageparter::medSti).toList());
    }
  }

  private static Feltfeil medSti(Feltfeil feil) {
    return new Feltfeil("klager." + (feil.felt().equals("orgnr") ? "id" : feil.felt()), feil.kode(), feil.argumenter());
  }

  /**
   * @param klage the complaint
   * @param folger those that are decided together with it; whoever complains in them becomes a party of its case too
   * @return the ids of everybody who complains among the leading case's parties, each once
   */
  List<Long> medFolger(Klage klage, List<Klage> folger) {
    var alle = new LinkedHashSet<Long>();
    alle.add(klage.klager());
    for (var en : folger) {
      var klager = parter.kopier(en.saksnummer(), en.klager(), klage.saksnummer(), Partsrolle.KLAGER);
      medRepresentanter(en.saksnummer(), en.klager(), klage.saksnummer(), klager, REPRESENTERER);
      alle.add(klager);
    }
    return List.copyOf(alle);
  }

  /** Whoever complains in a case that follows another no longer leaves that one, with who acts for them, and gets no letters there. */
  void forlat(Klage klage, Klage leder) {
    parter.sammePaa(klage.saksnummer(), klage.klager(), leder.saksnummer(), Partsrolle.KLAGER)
        .filter(id -> id != leder.klager())
        .ifPresent(id -> fjern(leder.saksnummer(), id));
  }

  private void fjern(Saksnummer sak, long part) {
    parter.alle(sak).stream()
        .filter(p -> Long.valueOf(part).equals(p.representerer()))
        .forEach(p -> parter.fjern(sak, p.id()));
    parter.fjern(sak, part);
  }

  /** Whoever acts for a party on one case acts for it on the other too. */
  private void medRepresentanter(Saksnummer fra, long part, Saksnummer til, long der, Set<Partsrolle> roller) {
    parter.alle(fra).stream()
        .filter(p -> roller.contains(p.rolle()) && Long.valueOf(part).equals(p.representerer()))
        .forEach(p -> parter.kopier(fra, p.id(), til, p.rolle(), der));
  }

  String navn(Saksnummer saksnummer, long id) {
    return parter.hent(saksnummer, id).navn();
  }

  /** @return everybody who complains, whom letters go to */
  List<Part> klagere(Saksnummer saksnummer) {
    return parter.alle(saksnummer).stream().filter(p -> p.rolle() == Partsrolle.KLAGER).toList();
  }
}
