package no.saksflyt.brev;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.brev.mal.Brevhtml;
import no.saksflyt.brev.mal.Fletting;
import no.saksflyt.brev.mal.Malnavn;
import no.saksflyt.brev.mal.Malregister;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Maalform;
import no.saksflyt.sak.Part;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.sak.Skriverett;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters to the parties of a case: put together from a template, checked for what they must hold, kept as PDF, entered in the journal
 * and sent by the party's channel.
 */
@Service("utgaaendeBrev")
@Transactional
public class BrevService {

  private final SakService saker;
  private final Saksparter parter;
  private final Skriverett skriverett;
  private final Brevregler regler;
  private final Malregister maler;
  private final Brevverdier verdier;
  private final Brevark ark;
  private final Utsendelse utsendelse;

  BrevService(
      SakService saker,
      Saksparter parter,
      Skriverett skriverett,
      Brevregler regler,
      Malregister maler,
      Brevverdier verdier,
      Brevark ark,
      Utsendelse utsendelse) {
    this.saker = saker;
    this.parter = parter;
    this.skriverett = skriverett;
    this.regler = regler;
    this.maler = maler;
    this.verdier = verdier;
    this.ark = ark;
    this.utsendelse = utsendelse;
  }

  /**
   * Shows a letter as it would be sent; nothing is kept.
   *
   * @param bestilling which letter to whom
   * @return the letter, and what keeps it from being sent
   * @throws IkkeFunnet when the letter, the case, the decision or the party does not exist or is not for this person
   */
  @Transactional(readOnly = true)
  public Forhaandsvisning forhaandsvis(Brevbestilling bestilling) {
    return sett(bestilling).vist();
  }

  /**
   * Shows a letter as the page that would be sent.
   *
   * @param bestilling which letter to whom
   * @return the PDF, also of a letter that cannot be sent yet
   */
  @Transactional(readOnly = true)
  public byte[] pdf(Brevbestilling bestilling) {
    return ark.pdf(sett(bestilling));
  }

  /**
   * Makes a letter, keeps it in the case and sends it. Asked for twice it is sent twice.
   *
   * @param bestilling which letter to whom
   * @return the letter
   * @throws Regelbrudd naming every block and field it lacks
   * @throws IkkeFunnet when the letter, the case, the decision or the party does not exist or is not for this person
   */
  public Brev send(Brevbestilling bestilling) {
    skriverett.krev();
    var brev = sett(bestilling);
    if (!brev.vist().kanSendes()) {
      throw new Regelbrudd(brev.vist().mangler().stream().map(BrevService::feil).toList());
    }
    return utsendelse.send(brev, ark.pdf(brev));
  }

  /**
   * @param sak a case
   * @return its letters, newest first, at most 200
   */
  @Transactional(readOnly = true)
  public List<Utgaaendebrev> forSak(Saksnummer sak) {
    saker.hent(sak);
    return utsendelse.forSak(sak);
  }

  private Satt sett(Brevbestilling bestilling) {
    var sak = saker.hent(bestilling.sak());
    var part = part(bestilling);
    var type = regler.type(bestilling.mal());
    var maalform = part.maalform() == Maalform.NN ? Maalform.NN : Maalform.NB;
    var mal = maler.gjeldende(new Malnavn(type.kode(), maalform));
    var innhold = verdier.samle(sak, part, maalform, egne(type, bestilling.felter()));
    var flettet = Fletting.flett(mal.innhold(), innhold::get);
    var vist =
        new Forhaandsvisning(
            Brevhtml.overskrift(flettet.html()),
            maalform,
            flettet.html(),
            mangler(type, flettet),
            part.maalform() == Maalform.SE ? "brevmal.samisk" : null);
    return new Satt(bestilling, sak, part, type, mal.nr(), vist, innhold.get("avsender.person"));
  }

  private Part part(Brevbestilling bestilling) {
    return parter.alle(bestilling.sak()).stream()
        .filter(p -> p.id() == bestilling.sakspartId())
        .findFirst()
        .orElseThrow(() -> new IkkeFunnet("feil.part.finnesIkke"));
  }

  /** Only what the letter asks for: a caller's field never stands in for one the house fills in. */
  private static Map<String, String> egne(Brevtype type, Map<String, String> sendt) {
    var egne = new HashMap<String, String>();
    type.felter().forEach(f -> egne.put(f.nokkel(), sendt.get(f.nokkel())));
    return egne;
  }

  private List<Forhaandsvisning.Mangel> mangler(Brevtype type, Fletting.Flettet flettet) {
    var blokker = Brevhtml.blokker(flettet.html());
    var mangler = new ArrayList<Forhaandsvisning.Mangel>();
    regler.krav(type.kode(), null, null).stream()
        .filter(k -> blokker.getOrDefault(k.blokk(), "").isEmpty())
        .forEach(
            k -> mangler.add(new Forhaandsvisning.Mangel(Forhaandsvisning.Art.BLOKK, k.blokk(), k.navn(), k.hjemmel())));
    flettet.mangler().forEach(
        felt -> mangler.add(new Forhaandsvisning.Mangel(Forhaandsvisning.Art.FELT, felt, ledetekst(type, felt), null)));
    return mangler;
  }

  private static String ledetekst(Brevtype type, String felt) {
    return type.felter().stream()
        .filter(f -> f.nokkel().equals(felt))
        .map(Brevtype.Felt::ledetekst)
        .findFirst()
        .orElse(felt);
  }

  private static Feltfeil feil(Forhaandsvisning.Mangel mangel) {
    return mangel.art() == Forhaandsvisning.Art.BLOKK
        ? new Feltfeil(mangel.nokkel(), "feil.brev.blokkMangler", mangel.navn())
        : new Feltfeil(mangel.nokkel(), "feil.brev.feltMangler", mangel.navn());
  }
}
