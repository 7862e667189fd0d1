package no.saksflyt.brev;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Klagefristsvar;
import no.saksflyt.frist.Regelverksregister;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Maalform;
import no.saksflyt.sak.Part;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.vedtak.Klageadganger;
import no.saksflyt.vedtak.Underretninger;
import no.saksflyt.vedtak.Vedtak;
import no.saksflyt.vedtak.VedtakService;
import no.saksflyt.vedtak.Vedtakspart;
import org.springframework.stereotype.Component;

/** Finds what a letter is about, as the person behind the call may see it. */
@Component
class Grunnlagsleser {

  private final SakService saker;
  private final Saksparter parter;
  private final Brevmottakere mottakere;
  private final VedtakService vedtakene;
  private final Klageadganger klageadganger;
  private final Underretninger underretninger;
  private final Regelverksregister regelverk;
  private final Clock klokke;

  Grunnlagsleser(
      SakService saker,
      Saksparter parter,
      Brevmottakere mottakere,
      VedtakService vedtakene,
      Klageadganger klageadganger,
      Underretninger underretninger,
      Regelverksregister regelverk,
      Clock klokke) {
    this.saker = saker;
    this.parter = parter;
    this.mottakere = mottakere;
    this.vedtakene = vedtakene;
    this.klageadganger = klageadganger;
    this.underretninger = underretninger;
    this.regelverk = regelverk;
    this.klokke = klokke;
  }

  /**
   * @param bestilling which letter to whom
   * @param underretter whether the letter tells the party of the decision
   * @throws IkkeFunnet when the case, the decision or the party does not exist or is not for this person
   */
  Brevgrunnlag les(Brevbestilling bestilling, boolean underretter) {
    var sak = saker.hent(bestilling.sak());
    var alle = parter.alle(bestilling.sak());
    var part = part(alle, bestilling.sakspartId());
    var mottaker = mottakere.til(alle, part, underretter);
    var vedtak = bestilling.vedtakId() == null ? null : vedtakene.hent(bestilling.vedtakId());
    var vedtakspart = vedtak == null ? null : vedtak.forSakspart(part.id()).orElse(null);
    var adgang = vedtak == null ? null : klageadganger.av(vedtak);
    var frist = underretter && vedtakspart != null && adgang.adgang() ? frist(vedtakspart, mottaker.part()) : null;
    return new Brevgrunnlag(
        sak,
        part,
        mottaker,
        part.maalform() == Maalform.NN ? Maalform.NN : Maalform.NB,
        regelverk(sak, vedtak),
        vedtak,
        vedtakspart,
        adgang,
        frist);
  }

  /** What a letter may say cannot stand in an e-mail: who prefers e-mail gets the letter in the digital mailbox. */
  static Kanal kanal(Part part) {
    return part.kanal() == Kanal.BREV ? Kanal.BREV : Kanal.DIGITAL_POST;
  }

  private static Part part(List<Part> alle, long id) {
    return alle.stream()
        .filter(p -> p.id() == id)
        .findFirst()
        .orElseThrow(() -> new IkkeFunnet("feil.part.finnesIkke"));
  }

  private Klagefristsvar frist(Vedtakspart vedtakspart, Part mottaker) {
    return underretninger.ventet(vedtakspart.id(), kanal(mottaker), LocalDate.now(klokke));
  }

  private String regelverk(Sak sak, Vedtak vedtak) {
    return vedtak == null ? regelverk.velg(null, null, Tid.dato(sak.opprettet())).kode() : vedtak.regelverk();
  }
}
