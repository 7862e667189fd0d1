package no.saksflyt.tilskudd.behandling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tegn;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.SoknadStatus;
import no.saksflyt.tilskudd.ordning.Kriterium;
import no.saksflyt.vedtak.Habilitetsregel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What assessors give. Each works alone: nobody sees another's points before having delivered, or not being one of them at all. */
@Service
@Transactional
public class Vurderinger {

  private static final int MAKS_BEGRUNNELSE = 2_000;

  private final Vurderingslager lager;
  private final Vurderere vurderere;
  private final SoknadService soknader;
  private final Habilitetsregel habilitet;
  private final Hendelser hendelser;
  private final Innlogget innlogget;

  Vurderinger(
      Vurderingslager lager,
      Vurderere vurderere,
      SoknadService soknader,
      Habilitetsregel habilitet,
      Hendelser hendelser,
      Innlogget innlogget) {
    this.lager = lager;
    this.vurderere = vurderere;
    this.soknader = soknader;
    this.habilitet = habilitet;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
  }

  /**
   * An assessment as it is now.
   *
   * @param vurderer whose
   * @param punkter what is given so far, by the criterion's code
   * @param versjon the version it stands at, to be sent back with what is written on it
   * @param min whether it is the person's own, and still to be delivered
   */
  public record Ark(Vurderer vurderer, Map<String, Vurderingspunkt> punkter, long versjon, boolean min) {}

  /**
   * @param saksnummer an application's case the person may see
   * @param id a {@link Vurderer}'s id
   * @return the assessment
   * @throws IkkeFunnet when there is none, or it is not for this person yet
   */
  @Transactional(readOnly = true)
  public Ark ark(Saksnummer saksnummer, long id) {
    var vurderer = finn(saksnummer, id);
    var egen = vurderer.person().equals(innlogget.id());
    if (!egen && !synlig(saksnummer, vurderer)) {
      throw new IkkeFunnet("feil.finnesIkke");
    }
    return new Ark(vurderer, lager.punkter(id), lager.versjon(id), egen && vurderer.gjenstaar());
  }

  /**
   * @param saksnummer an application's case the person may see
   * @param vurderer one of its assessors
   * @return whether the person behind the call may see what that one has given: an assessor once both have delivered, and whoever may
   *     yet be named once the score is reckoned
   */
  @Transactional(readOnly = true)
  public boolean synlig(Saksnummer saksnummer, Vurderer vurderer) {
    var egne = vurderere.alle(saksnummer).stream().filter(v -> v.person().equals(innlogget.id())).toList();
    if (vurderer.levert() == null || egne.stream().anyMatch(Vurderer::gjenstaar)) {
      return false;
    }
    var kanOppnevnes = egne.isEmpty() && innlogget.hvisNoen().filter(naa -> naa.har(Roller.TILSKUDDSBEHANDLER)).isPresent();
    return !kanOppnevnes || soknader.status(saksnummer) != SoknadStatus.TIL_VURDERING;
  }

  /**
   * Keeps what the person has given so far, complete or not.
   *
   * @param saksnummer the case of an application the person assesses
   * @param id the person's own {@link Vurderer}
   * @param punkter what is given, by the criterion's code; what is left out is empty
   * @param sett the version it was written on
   * @throws Regelbrudd naming every criterion that is wrong
   * @throws Konflikt when it is delivered, or was changed meanwhile
   */
  public void lagre(Saksnummer saksnummer, long id, Map<String, Vurderingspunkt> punkter, long sett) {
    var vurderer = egen(saksnummer, id);
    var feil = new ArrayList<Feltfeil>();
    var rene = new LinkedHashMap<String, Vurderingspunkt>();
    for (var kriterium : soknader.utlysning(saksnummer).versjon().innhold().kriterier()) {
      var punkt = punkter.get(kriterium.kode());
      if (punkt != null) {
        rene.put(kriterium.kode(), rent(kriterium, punkt, feil));
      }
    }
    krev(feil);
    if (!lager.endre(vurderer.id(), sett)) {
      throw new Konflikt("feil.endretImens");
    }
    lager.skriv(vurderer.id(), rene);
  }

  private static Vurderingspunkt rent(Kriterium kriterium, Vurderingspunkt punkt, List<Feltfeil> feil) {
    if (punkt.poeng() != null && (punkt.poeng() < 0 || punkt.poeng() > Kriterium.MAKS)) {
      feil.add(new Feltfeil("poeng-" + kriterium.kode(), "feil.soknad.poeng", kriterium.nb(), Kriterium.MAKS));
    }
    var begrunnelse = punkt.begrunnelse() == null ? null : punkt.begrunnelse().strip();
    if (begrunnelse != null && begrunnelse.length() > MAKS_BEGRUNNELSE) {
      feil.add(new Feltfeil("begrunnelse-" + kriterium.kode(), "feil.felt.forLang", kriterium.nb(), MAKS_BEGRUNNELSE));
    } else if (begrunnelse != null && !Tegn.kanLagres(begrunnelse)) {
      feil.add(new Feltfeil("begrunnelse-" + kriterium.kode(), "feil.innstilling.tegn"));
    }
    return new Vurderingspunkt(punkt.poeng(), begrunnelse == null || begrunnelse.isEmpty() ? null : begrunnelse);
  }

  /**
   * Delivers: from now on the others see it, and it is not changed any more.
   *
   * @param saksnummer the case of an application the person assesses
   * @param id the person's own {@link Vurderer}
   * @param samlet the assessment in words
   * @throws Regelbrudd when a criterion lacks points or a reason
   */
  public void lever(Saksnummer saksnummer, long id, String samlet) {
    var vurderer = egen(saksnummer, id);
    var punkter = lager.punkter(id);
    var mangler =
        soknader.utlysning(saksnummer).versjon().innhold().kriterier().stream()
            .filter(k -> !helt(punkter.get(k.kode())))
            .map(Kriterium::nb)
            .toList();
    if (!mangler.isEmpty()) {
      throw new Regelbrudd(new Feltfeil("samletVurdering", "feil.soknad.poengMangler", String.join(", ", mangler)));
    }
    lager.lever(vurderer.id(), samlet);
    hendelser.registrer(Hendelse.av(saksnummer, "VURDERING_LEVERT", innlogget.id()).til(vurderer.nr()));
  }

  private static boolean helt(Vurderingspunkt punkt) {
    return punkt != null && punkt.poeng() != null && punkt.begrunnelse() != null;
  }

  /** Nobody assesses in another's place: a substitute would be an assessor nobody has named. */
  private Vurderer egen(Saksnummer saksnummer, long id) {
    var vurderer = finn(saksnummer, id);
    if (!vurderer.person().equals(innlogget.id())) {
      throw new IkkeTillatt("feil.soknad.ikkeVurderer");
    }
    habilitet.krevForberede(saksnummer, innlogget.id());
    if (!vurderer.gjenstaar()) {
      throw new Konflikt("feil.soknad.levert");
    }
    return vurderer;
  }

  private Vurderer finn(Saksnummer saksnummer, long id) {
    return vurderere.alle(saksnummer).stream()
        .filter(v -> v.id() == id)
        .findFirst()
        .orElseThrow(() -> new IkkeFunnet("feil.finnesIkke"));
  }

  private static void krev(List<Feltfeil> feil) {
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }
}
