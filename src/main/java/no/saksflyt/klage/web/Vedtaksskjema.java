package no.saksflyt.klage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.klage.NyVedtaksregistrering;
import no.saksflyt.klage.Vedtaksregistrering;
import no.saksflyt.sak.Aktorart;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Maalform;
import no.saksflyt.sak.Part;
import no.saksflyt.vedtak.Klagerolle;

/**
 * What somebody has written in the form for a decision made outside the system, as it was written.
 *
 * @param versjon the version it was read at; null for a new one
 */
record Vedtaksskjema(
    String type,
    String tittel,
    String dato,
    String utfall,
    String hjemmel,
    String organ,
    String klageinstans,
    String rolle,
    String enhet,
    Boolean begrenset,
    List<Rad> parter,
    Long versjon) {

  Vedtaksskjema {
    parter = parter == null ? List.of() : parter;
  }

  /** One party's row. */
  record Rad(
      String art, String navn, String orgnr, String adresse, String maalform, String kanal, String sendt, String framme) {

    private static final Rad TOM =
        new Rad(Aktorart.PERSON.name(), null, null, null, Maalform.NB.name(), Kanal.BREV.name(), null, null);

    private boolean tom() {
      return Stream.of(navn, orgnr, adresse, sendt, framme).allMatch(Klageskjema::tom);
    }
  }

  static Vedtaksskjema av(Vedtaksregistrering r, List<Part> parter) {
    var rader =
        r.parter().stream()
            .map(
                p -> {
                  var part = parter.stream().filter(x -> x.id() == p.sakspart()).findFirst().orElseThrow();
                  return new Rad(
                      part.art().name(),
                      part.navn(),
                      part.orgnr(),
                      part.adresse(),
                      part.maalform().name(),
                      p.kanal().name(),
                      tekst(p.sendt()),
                      tekst(p.framme()));
                })
            .toList();
    return new Vedtaksskjema(
        r.type(),
        r.tittel(),
        tekst(r.dato()),
        r.utfall(),
        r.hjemmel(),
        r.organ(),
        r.klageinstans(),
        r.rolle() == null ? null : r.rolle().name(),
        null,
        false,
        rader,
        r.versjon());
  }

  private static String tekst(Object verdi) {
    return verdi == null ? null : verdi.toString();
  }

  /** @return the same with a row more, so that there is always one to write in */
  Vedtaksskjema medRad() {
    var rader = new ArrayList<>(parter);
    rader.add(Rad.TOM);
    return med(rader);
  }

  /** @param nr the row's place, from 0; a row that is not there is no fault */
  Vedtaksskjema utenRad(int nr) {
    var rader = new ArrayList<>(parter);
    if (nr >= 0 && nr < rader.size()) {
      rader.remove(nr);
    }
    return med(rader);
  }

  /** Rows left empty are dropped before the rules count the parties, so that each fault stands at the row that has it. */
  Vedtaksskjema utenTomme() {
    return med(parter.stream().filter(p -> !p.tom()).toList());
  }

  private Vedtaksskjema med(List<Rad> rader) {
    return new Vedtaksskjema(
        type, tittel, dato, utfall, hjemmel, organ, klageinstans, rolle, enhet, begrenset, rader, versjon);
  }

  /** @throws Regelbrudd when something that must be a date is none, or a choice is missing */
  NyVedtaksregistrering tilRegistrering() {
    var feil = new ArrayList<Feltfeil>();
    var nye = new ArrayList<NyVedtaksregistrering.Part>();
    for (int i = 0; i < parter.size(); i++) {
      var rad = parter.get(i);
      var sti = "parter[" + i + "].";
      valgt(sti + "art", "Person eller virksomhet", Aktorart.values(), rad.art(), feil);
      valgt(sti + "kanal", "Hvordan vedtaket ble sendt", Kanal.values(), rad.kanal(), feil);
      nye.add(
          new NyVedtaksregistrering.Part(
              Klageskjema.en(Aktorart.values(), rad.art()),
              rad.navn(),
              rad.orgnr(),
              rad.adresse(),
              Klageskjema.en(Maalform.values(), rad.maalform()),
              Klageskjema.en(Kanal.values(), rad.kanal()),
              Klageskjema.dato(sti + "sendt", "Sendt", rad.sendt(), feil),
              Klageskjema.dato(sti + "framme", "Kommet fram", rad.framme(), feil)));
    }
    var dag = Klageskjema.dato("dato", "Vedtaksdato", dato, feil);
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    return new NyVedtaksregistrering(
        type,
        tittel,
        dag,
        utfall,
        hjemmel,
        organ,
        klageinstans,
        Klageskjema.en(Klagerolle.values(), rolle),
        enhet,
        Boolean.TRUE.equals(begrenset),
        nye);
  }

  private static <T extends Enum<T>> void valgt(String felt, String etikett, T[] verdier, String valgt, List<Feltfeil> feil) {
    if (Klageskjema.en(verdier, valgt) == null) {
      feil.add(new Feltfeil(felt, "feil.felt.mangler", etikett));
    }
  }
}
