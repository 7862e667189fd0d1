package no.saksflyt.tilskudd.ordning;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scheme owner keeps the schemes: writes the next version, brings it into use, and says where a scheme stands in the budget. */
@Service
@Transactional
public class Ordningsforing {

  private static final int MAKS_GRUNN = 2_000;
  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Ordninger ordninger;
  private final Ordningslager lager;
  private final ObjectProvider<Versjonsbruk> bruk;
  private final Innlogget innlogget;

  Ordningsforing(Ordninger ordninger, Ordningslager lager, ObjectProvider<Versjonsbruk> bruk, Innlogget innlogget) {
    this.ordninger = ordninger;
    this.lager = lager;
    this.bruk = bruk;
    this.innlogget = innlogget;
  }

  /**
   * Makes a scheme. One with applications begins with a draft, a copy of what another scheme says.
   *
   * @param ny the scheme
   * @param kopiAv code of the scheme its draft is a copy of; null for one without applications
   * @throws Regelbrudd naming every field that is wrong
   */
  public void nyOrdning(Ordning ny, String kopiAv) {
    krevRett();
    Ordningskontroll.krev(ny, kopiAv, ordninger.navn().keySet());
    var versjoner = ny.art() == Ordningsart.SOKNAD ? lager.versjoner(kopiAv) : List.<Ordningsversjon>of();
    if (ny.art() == Ordningsart.SOKNAD && versjoner.isEmpty()) {
      throw new Regelbrudd(new Feltfeil("kopiAv", "feil.ordning.utenSoknader", ordninger.hent(kopiAv).navn()));
    }
    lager.settInn(ny);
    if (!versjoner.isEmpty()) {
      lager.settInn(ny.kode(), 1, Ordningsversjon.Status.UTKAST, versjoner.get(0).innhold(), ny.hjemmel());
    }
    lager.logg(ny.kode(), "OPPRETTET", ny.navn(), null);
  }

  /**
   * Says which day is a scheme's last. Calls that are published go on.
   *
   * @param kode a scheme's code
   * @param sisteDag its last day, or null for none
   * @param grunn why, 1 to 2 000 characters
   * @throws Regelbrudd naming every field that is wrong
   */
  public void avslutt(String kode, LocalDate sisteDag, String grunn) {
    krevRett();
    lager.laas(kode);
    var ordning = ordninger.hent(kode);
    if (sisteDag != null && sisteDag.isBefore(ordning.gyldigFra())) {
      throw new Regelbrudd(new Feltfeil("gyldigTil", "feil.ordning.gyldigTil"));
    }
    kontrollert("sluttgrunn", grunn);
    lager.avslutt(kode, sisteDag);
    lager.logg(kode, "GYLDIG_TIL", sisteDag == null ? "–" : DATO.format(sisteDag), grunn.strip());
  }

  /**
   * Begins the scheme's next version as a copy of the newest.
   *
   * @param kode code of a scheme with applications
   * @param grunn why there is to be a new version, 1 to 2 000 characters
   * @return the draft
   * @throws Konflikt when there is a draft already
   */
  public Ordningsversjon nyttUtkast(String kode, String grunn) {
    krevRett();
    var ordning = ordninger.hent(kode);
    kontrollert(grunn);
    lager.laas(kode);
    var versjoner = lager.versjoner(kode);
    if (versjoner.isEmpty()) {
      throw new Konflikt("feil.ordning.utenSoknader", ordning.navn());
    }
    if (versjoner.stream().anyMatch(Ordningsversjon::utkast)) {
      throw new Konflikt("feil.ordning.harUtkast");
    }
    var siste = versjoner.get(0);
    lager.settInn(kode, siste.nr() + 1, Ordningsversjon.Status.UTKAST, siste.innhold(), grunn.strip());
    lager.logg(kode, "UTKAST_OPPRETTET", String.valueOf(siste.nr() + 1), grunn.strip());
    return ordninger.versjon(kode, siste.nr() + 1);
  }

  /**
   * Writes a draft anew, with everything in it.
   *
   * @param kode a scheme's code
   * @param nr the draft's number
   * @param versjon the version that was looked at
   * @param innhold what it is to say
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when somebody else changed it meanwhile, or somebody approves it as it stands
   */
  public void endre(String kode, int nr, long versjon, Ordningsinnhold innhold) {
    krevRett();
    var utkast = krevUtkast(kode, nr);
    Ordningskontroll.krev(innhold);
    if (!lager.endre(utkast.id(), versjon, innhold)) {
      throw new Konflikt("feil.endretImens");
    }
    lager.logg(kode, "UTKAST_ENDRET", String.valueOf(nr), null);
  }

  /**
   * Brings a draft into use; what was announced with the former version keeps it.
   *
   * @param kode a scheme's code
   * @param nr the draft's number
   * @param grunn why, 1 to 2 000 characters
   * @throws Konflikt when it is no draft, or somebody approves it with a call
   */
  public void taIBruk(String kode, int nr, String grunn) {
    krevRett();
    kontrollert(grunn);
    var utkast = krevUtkast(kode, nr);
    Ordningskontroll.krev(utkast.innhold());
    lager.taIBruk(kode, utkast.id());
    lager.logg(kode, "TATT_I_BRUK", String.valueOf(nr), grunn.strip());
  }

  /**
   * A call is published with its version, which from then on is the one that applies. Whoever publishes has checked the right to it.
   *
   * @param id a version's row
   * @param utlysning the call
   */
  public void publisertMed(long id, String utlysning) {
    var versjon = ordninger.versjon(id);
    if (versjon.utkast()) {
      lager.laas(versjon.ordning());
      lager.taIBruk(versjon.ordning(), id);
      lager.logg(versjon.ordning(), "TATT_I_BRUK", String.valueOf(versjon.nr()), utlysning);
    }
  }

  /**
   * @param kode where a scheme stands in a year's budget; the same once more changes nothing
   * @throws Regelbrudd naming every field that is wrong
   */
  public void settKode(Ordningskode kode) {
    krevRett();
    ordninger.hent(kode.ordning());
    Ordningskontroll.krev(kode);
    lager.laas(kode.ordning());
    var aretsKoder = lager.koder(kode.ordning()).stream().filter(k -> k.ar() == kode.ar()).toList();
    if (aretsKoder.contains(kode)) {
      return;
    }
    if (!aretsKoder.isEmpty()) {
      throw new Regelbrudd(new Feltfeil("ar", "feil.ordning.harKode", String.valueOf(kode.ar())));
    }
    lager.settInn(kode);
    lager.logg(kode.ordning(), "KODE_SATT", kode.ar() + ": " + kode.kapPost(), null);
  }

  /**
   * @param ny which scheme took over from which
   * @throws Regelbrudd naming every field that is wrong
   */
  public void registrerOvergang(Ordningsovergang ny) {
    krevRett();
    ordninger.hent(ny.fra());
    Ordningskontroll.krev(ny, ordninger.navn().keySet());
    lager.laas(ny.fra());
    if (lager.overganger(ny.fra()).stream().anyMatch(o -> List.of(o.fra(), o.til()).containsAll(List.of(ny.fra(), ny.til())))) {
      throw new Regelbrudd(new Feltfeil("til", "feil.ordning.harOvergang"));
    }
    lager.settInn(ny);
    lager.logg(ny.fra(), "OVERGANG", ny.til(), ny.grunn());
    lager.logg(ny.til(), "OVERGANG", ny.fra(), ny.grunn());
  }

  private Ordningsversjon krevUtkast(String kode, int nr) {
    lager.laas(kode);
    var versjon = ordninger.versjon(kode, nr);
    if (!versjon.utkast()) {
      throw new Konflikt("feil.ordning.ikkeUtkast");
    }
    if (bruk.stream().anyMatch(b -> b.laast(versjon.id()))) {
      throw new Konflikt("feil.ordning.laast");
    }
    return versjon;
  }

  private void krevRett() {
    innlogget.krev(Roller.ORDNINGSEIER);
  }

  private static void kontrollert(String grunn) {
    kontrollert("grunn", grunn);
  }

  private static void kontrollert(String felt, String grunn) {
    if (grunn == null || grunn.isBlank()) {
      throw new Regelbrudd(new Feltfeil(felt, "feil.felt.mangler", "Begrunnelse"));
    }
    if (grunn.length() > MAKS_GRUNN) {
      throw new Regelbrudd(new Feltfeil(felt, "feil.felt.forLang", "Begrunnelse", MAKS_GRUNN));
    }
  }
}
