package no.saksflyt.oppdrag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.FristService;
import no.saksflyt.sak.NySaksfrist;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import org.springframework.stereotype.Component;

/** Lets the case's deadlines follow what the letters say; all of them are the ministry's, so EKSTERN. */
@Component
class Oppdragsfrister {

  private static final int MAKS_NAVN = 300;

  private final Saksfrister frister;
  private final FristService service;
  private final Meldinger meldinger;
  private final Clock klokke;

  Oppdragsfrister(Saksfrister frister, FristService service, Meldinger meldinger, Clock klokke) {
    this.frister = frister;
    this.service = service;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  /**
   * Gives a new case its deadlines.
   *
   * @param saksnummer the case
   * @param innhold what the assignment contains
   * @param delIder the parts' ids by name
   */
  void sett(Saksnummer saksnummer, Oppdragsinnhold innhold, Map<String, String> delIder) {
    for (var post : Fristplan.av(innhold)) {
      frister.sett(saksnummer, frist(referanse(saksnummer, post, delIder), navn(post, innhold), post.dato()));
    }
  }

  /**
   * Moves what differs. A deadline that was moved by hand stays where it is unless the letters themselves differ.
   *
   * @param saksnummer the case, open
   * @param foer what the assignment contained
   * @param etter what it contains now
   * @param delIder the parts' ids by name, also those that fell away
   * @param kilde the letter
   */
  void flytt(
      Saksnummer saksnummer,
      Oppdragsinnhold foer,
      Oppdragsinnhold etter,
      Map<String, String> delIder,
      Brevkilde kilde) {
    var gammel = Fristplan.av(foer);
    var ny = Fristplan.av(etter);
    for (var post : ny) {
      var foerste = gammel.stream().filter(p -> samme(p, post)).findFirst();
      if (foerste.isEmpty() || !Objects.equals(foerste.get().dato(), post.dato())) {
        fastsett(saksnummer, referanse(saksnummer, post, delIder), navn(post, etter), post.dato(), kilde);
      }
    }
    for (var post : gammel) {
      if (ny.stream().noneMatch(p -> samme(p, post))) {
        falltBort(saksnummer, post, ny, delIder, kilde);
      }
    }
  }

  private void falltBort(
      Saksnummer saksnummer, Fristplan.Post post, List<Fristplan.Post> ny, Map<String, String> delIder, Brevkilde kilde) {
    var referanse = referanse(saksnummer, post, delIder);
    if (post.merkelapp() == null && ny.stream().anyMatch(p -> Objects.equals(p.del(), post.del()))) {
      // The part is still there and no longer has a date of its own: it follows the whole.
      fastsett(saksnummer, referanse, post.del(), ny.get(0).dato(), kilde);
    } else {
      frister.ferdig(saksnummer, referanse);
    }
  }

  private void fastsett(Saksnummer saksnummer, String referanse, String navn, LocalDate dato, Brevkilde kilde) {
    service.fastsett(
        saksnummer,
        frist(referanse, navn, dato),
        meldinger.tekst("oppdragsversjon.grunn", kilde.navn()),
        Brevtekst.kort(kilde));
  }

  private static boolean samme(Fristplan.Post en, Fristplan.Post annen) {
    return Objects.equals(en.del(), annen.del()) && Objects.equals(en.merkelapp(), annen.merkelapp());
  }

  /** A labelled date keeps the reference it has; a new one gets the next. */
  private String referanse(Saksnummer saksnummer, Fristplan.Post post, Map<String, String> delIder) {
    var grunn = post.del() == null ? Saksfrist.HELE_SAKEN : delIder.get(post.del());
    if (post.merkelapp() == null) {
      return grunn;
    }
    var merkede =
        frister.alle(saksnummer).stream().filter(f -> f.referanse().startsWith(grunn + "-")).toList();
    return merkede.stream()
        .filter(f -> f.navn().equals(kort(post.merkelapp())))
        .map(Saksfrist::referanse)
        .findFirst()
        .orElse(grunn + "-" + (merkede.size() + 1));
  }

  private static String navn(Fristplan.Post post, Oppdragsinnhold innhold) {
    return kort(post.merkelapp() != null ? post.merkelapp() : post.del() != null ? post.del() : innhold.tittel());
  }

  private static String kort(String tekst) {
    return tekst.length() <= MAKS_NAVN ? tekst : tekst.substring(0, MAKS_NAVN - 1) + "…";
  }

  private NySaksfrist frist(String referanse, String navn, LocalDate dato) {
    return NySaksfrist.ekstern(referanse, navn, dato, LocalDate.now(klokke).plusMonths(1));
  }
}
