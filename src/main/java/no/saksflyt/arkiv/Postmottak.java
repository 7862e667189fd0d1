package no.saksflyt.arkiv;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.saksflyt.arkiv.fil.Filkontroll;
import no.saksflyt.arkiv.fil.Filnavn;
import no.saksflyt.arkiv.fil.GodkjentFil;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in post: from the upload page, from other programs, and from the e-mail box. */
@Service
@Transactional
public class Postmottak {

  private static final int MAKS_TEKST = 20_000;
  private static final int MAKS_EMNE = 500;
  private static final int MAKS_AVSENDER = 300;
  private static final int MAKS_EPOST = 200;
  private static final int MAKS_MELDING_ID = 300;
  private static final int MAKS_FILER = 50;
  private static final String UTEN_NAVN = "?";

  private final Innpostregister register;
  private final Innholdslager lager;
  private final Filkontroll filkontroll;
  private final Meldinger meldinger;
  private final Clock klokke;

  Postmottak(
      Innpostregister register, Innholdslager lager, Filkontroll filkontroll, Meldinger meldinger, Clock klokke) {
    this.register = register;
    this.lager = lager;
    this.filkontroll = filkontroll;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  /** A file, and why it may not come in where it may not. */
  private record Provd(NyFil fil, Optional<Feltfeil> feil) {}

  /**
   * Takes in post that a person or program hands over and can be asked to mend.
   *
   * @param post the post, with at least one file
   * @return the post as it stands in the inbox
   * @throws Regelbrudd naming every field that is wrong ({@code avsender}, {@code emne}, {@code tekst}, {@code fil})
   */
  public Innpost motta(NyPost post) {
    var feil = new ArrayList<Feltfeil>();
    tekst(feil, "avsender", "Avsender", post.avsender(), MAKS_AVSENDER, true);
    tekst(feil, "emne", "Emne", post.emne(), MAKS_EMNE, true);
    tekst(feil, "tekst", "Tekst", post.tekst(), MAKS_TEKST, false);
    if (post.filer().isEmpty()) {
      feil.add(new Feltfeil("fil", "feil.arkiv.fil.mangler"));
    } else if (post.filer().size() > MAKS_FILER) {
      feil.add(new Feltfeil("fil", "feil.arkiv.post.forMangeFiler", MAKS_FILER));
    }
    var provde = prov(post.filer());
    provde.stream().flatMap(p -> p.feil().stream()).forEach(feil::add);
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    return lagre(post, provde);
  }

  /**
   * Takes in an e-mail. Nobody can be asked to mend it: what is too long is cut, and a file that may not come in is named with
   * the reason while the rest is kept. The e-mail as it came is kept only when all of it may come in.
   *
   * @param post the e-mail
   * @return the post as it stands in the inbox; the one that stands there already when the same e-mail came before
   */
  public Innpost mottaEpost(NyPost post) {
    var kjent = post.meldingId() == null ? null : register.medMeldingId(kort(post.meldingId(), MAKS_MELDING_ID)).orElse(null);
    if (kjent != null) {
      return register.finn(kjent).orElseThrow();
    }
    var filer = new ArrayList<>(prov(post.filer().subList(0, Math.min(MAKS_FILER, post.filer().size()))));
    if (post.original() != null && filer.stream().allMatch(p -> p.feil().isEmpty())) {
      filer.addAll(0, prov(List.of(post.original())));
    }
    return lagre(kort(post), filer);
  }

  private List<Provd> prov(List<NyFil> filer) {
    return filer.stream().map(f -> new Provd(f, filkontroll.avvisning("fil", f.filnavn(), f.innhold()))).toList();
  }

  private Innpost lagre(NyPost post, List<Provd> filer) {
    long id = register.settInn(post, klokke.instant());
    int nr = 0;
    for (var fil : filer) {
      register.settInn(id, mottatt(++nr, fil));
    }
    return register.finn(id).orElseThrow();
  }

  private Innpostfil mottatt(int nr, Provd provd) {
    var fil = provd.fil();
    if (provd.feil().isPresent()) {
      var navn = Filnavn.rens(fil.filnavn());
      var grunn = kort(meldinger.tekst(provd.feil().get()), 500);
      return new Innpostfil(nr, navn.isEmpty() ? UTEN_NAVN : navn, null, null, null, grunn);
    }
    var godkjent = GodkjentFil.av(fil.filnavn());
    var lagret = lager.lagre(fil.innhold());
    return new Innpostfil(nr, godkjent.navn(), godkjent.mediatype(), lagret.storrelse(), lagret.sha256(), null);
  }

  private static NyPost kort(NyPost post) {
    return new NyPost(
        post.kanal(),
        kort(post.avsender(), MAKS_AVSENDER),
        kort(post.epost(), MAKS_EPOST),
        kort(post.emne(), MAKS_EMNE),
        kort(post.tekst(), MAKS_TEKST),
        kort(post.meldingId(), MAKS_MELDING_ID),
        post.original(),
        post.filer());
  }

  private static void tekst(List<Feltfeil> feil, String felt, String navn, String verdi, int maks, boolean kreves) {
    if (kreves && (verdi == null || verdi.isBlank())) {
      feil.add(new Feltfeil(felt, "feil.felt.mangler", navn));
    } else if (verdi != null && verdi.length() > maks) {
      feil.add(new Feltfeil(felt, "feil.felt.forLang", navn, maks));
    }
  }

  private static String kort(String tekst, int maks) {
    return tekst == null || tekst.length() <= maks ? tekst : tekst.substring(0, maks - 1) + "…";
  }
}
