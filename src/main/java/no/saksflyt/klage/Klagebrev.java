package no.saksflyt.klage;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.saksflyt.brev.BrevService;
import no.saksflyt.brev.Brevbestilling;
import no.saksflyt.brev.Forhaandsvisning;
import no.saksflyt.brev.Brevmottakere;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.Maalform;
import no.saksflyt.sak.Part;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.vedtak.Vedtak;
import org.springframework.stereotype.Component;

/** The letters of a complaint: which one goes to whom, and what only it says. */
@Component
class Klagebrev {

  private final BrevService brev;
  private final Brevmottakere mottakere;
  private final Klageparter parter;
  private final Klager klager;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Meldinger meldinger;

  Klagebrev(
      BrevService brev,
      Brevmottakere mottakere,
      Klageparter parter,
      Klager klager,
      Hendelser hendelser,
      Innlogget innlogget,
      Meldinger meldinger) {
    this.brev = brev;
    this.mottakere = mottakere;
    this.parter = parter;
    this.klager = klager;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
  }

  /** A complaint is received whatever state its letter is in: one that cannot be sent is told in the timeline instead. */
  void bekreft(Saksnummer saksnummer, LocalDate mottatt) {
    var om = klager.hent(saksnummer);
    for (var part : parter.klagere(saksnummer)) {
      var felter = Map.of("mottatt", dato(mottatt, part), "ventetid", ord("klage.brev.ventetid", part));
      var bestilling = new Brevbestilling("bekreftelse", saksnummer, om.vedtak(), part.id(), felter);
      if (brev.forhaandsvis(bestilling).kanSendes()) {
        brev.send(bestilling);
      } else {
        hendelser.registrer(Hendelse.av(saksnummer, "KLAGE_IKKE_BEKREFTET", innlogget.id()));
      }
    }
  }

  void mangler(Klage klage) {
    for (var part : parter.klagere(klage.saksnummer())) {
      send(
          klage,
          "mangelbrev",
          klage.vedtak(),
          part,
          Map.of(
              "mangler", klage.mangler(),
              "svarfrist", dato(klage.utbedringsfrist(), part),
              "folge", ord("klage.brev.folge", part)));
    }
  }

  void forelopigSvar(Klage klage, String arsak, LocalDate ventet) {
    for (var part : parter.klagere(klage.saksnummer())) {
      send(
          klage,
          "forelopig-svar",
          klage.vedtak(),
          part,
          Map.of("mottatt", dato(klage.mottatt(), part), "arsak", arsak, "ventet", dato(ventet, part)));
    }
  }

  /**
   * @param klage the complaint
   * @param utsettes whether the decision waits for it
   * @param hjemmel the provision that rests on
   * @param begrunnelse the reasons
   */
  void utsettelse(Klage klage, boolean utsettes, String hjemmel, String begrunnelse) {
    for (var part : parter.klagere(klage.saksnummer())) {
      send(
          klage,
          utsettes ? "utsettelse-innvilget" : "utsettelse-avslag",
          klage.vedtak(),
          part,
          Map.of("begrunnelse", begrunnelse, "bestemmelse", hjemmel));
    }
  }

  void forlenget(Klage klage, String arsak, LocalDate ventet) {
    for (var part : parter.klagere(klage.saksnummer())) {
      send(klage, "forlenget-behandlingstid", klage.vedtak(), part, Map.of("arsak", arsak, "nytid", dato(ventet, part)));
    }
  }

  List<Brevbestilling> oversendelse(Klage klage, String vurdering, LocalDate svarfrist) {
    return parter.klagere(klage.saksnummer()).stream()
        .map(
            part ->
                bestilling(
                    klage,
                    "oversendelse",
                    klage.vedtak(),
                    part,
                    Map.of(
                        "mottatt", dato(klage.mottatt(), part),
                        "vurdering", vurdering,
                        "svarfrist", dato(svarfrist, part))))
        .toList();
  }

  /**
   * Tells everybody whom a decision in the complaint is for.
   *
   * @param klage the complaint
   * @param mal code of the letter
   * @param vedtak the decision that ended it
   * @param avgjorelse message key of what was decided, with a form for each written language
   * @param begrunnelse the reasons
   * @param sakskostnader whether the complainant can claim costs
   */
  List<Brevbestilling> avgjorelse(
      Klage klage, String mal, Vedtak vedtak, String avgjorelse, String begrunnelse, boolean sakskostnader) {
    return parter.klagere(klage.saksnummer()).stream()
        .filter(part -> vedtak.forSakspart(part.id()).isPresent())
        .map(
            part -> {
              var felter = new HashMap<String, String>();
              felter.put("avgjorelse", ord(avgjorelse, part));
              felter.put("begrunnelse", begrunnelse);
              if (sakskostnader) {
                felter.put("sakskostnader", ord("klage.brev.sakskostnader", part));
              }
              return bestilling(klage, mal, vedtak.id(), part, felter);
            })
        .toList();
  }

  void send(List<Brevbestilling> bestillinger) {
    bestillinger.forEach(brev::send);
  }

  /** @return the letters as they would be sent, and what each lacks */
  List<Forhaandsvisning> vis(List<Brevbestilling> bestillinger) {
    return bestillinger.stream().map(brev::forhaandsvis).toList();
  }

  /** @return who the letters go to, one on each line */
  String mottakere(Saksnummer saksnummer) {
    return String.join(
        "\n",
        parter.klagere(saksnummer).stream()
            .map(p -> mottakere.til(saksnummer, p.id(), true))
            .flatMap(til -> til.kopi() ? Stream.of(navn(til.part()), navn(til.paaVegneAv())) : Stream.of(navn(til.part())))
            .toList());
  }

  private String navn(Part part) {
    return part.navn() + " (" + meldinger.tekst("kanal." + part.kanal()) + ")";
  }

  private void send(Klage klage, String mal, long vedtak, Part part, Map<String, String> felter) {
    brev.send(bestilling(klage, mal, vedtak, part, felter));
  }

  private static Brevbestilling bestilling(Klage klage, String mal, long vedtak, Part part, Map<String, String> felter) {
    return new Brevbestilling(mal, klage.saksnummer(), vedtak, part.id(), felter);
  }

  private String ord(String kode, Part part) {
    return meldinger.tekst(kode + (part.maalform() == Maalform.NN ? ".nn" : ".nb"));
  }

  private static String dato(LocalDate dato, Part part) {
    var sprak = Locale.forLanguageTag(part.maalform() == Maalform.NN ? "nn-NO" : "nb-NO");
    return DateTimeFormatter.ofPattern("d. MMMM yyyy", sprak).format(dato);
  }
}
