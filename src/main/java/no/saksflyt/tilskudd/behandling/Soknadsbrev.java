package no.saksflyt.tilskudd.behandling;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import no.saksflyt.brev.BrevService;
import no.saksflyt.brev.Brevbestilling;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.sak.Maalform;
import no.saksflyt.sak.Part;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.vedtak.Vedtak;
import org.springframework.stereotype.Component;

/** The letters of an application up to the recommendation: each to the applicant, in the applicant's written language. */
@Component
class Soknadsbrev {

  private final BrevService brev;
  private final SoknadService soknader;
  private final Saksparter parter;
  private final Meldinger meldinger;

  Soknadsbrev(BrevService brev, SoknadService soknader, Saksparter parter, Meldinger meldinger) {
    this.brev = brev;
    this.soknader = soknader;
    this.parter = parter;
    this.meldinger = meldinger;
  }

  void mangler(Saksnummer saksnummer, Mangel mangel) {
    var soker = soker(saksnummer);
    send(
        "mangelbrev",
        saksnummer,
        null,
        soker,
        Map.of(
            "mangler", mangel.mangler(),
            "svarfrist", dato(mangel.svarfrist(), soker),
            "folge", ord("soknadsbehandling.brev.folge", soker)));
  }

  /** The reasons are the caseworker's; what was decided is said in the applicant's own language. */
  void vedtak(Saksnummer saksnummer, Vedtak vedtak, boolean avvist, String begrunnelse) {
    var soker = soker(saksnummer);
    send(
        avvist ? "avvisning" : "avslag",
        saksnummer,
        vedtak.id(),
        soker,
        Map.of(
            "avgjorelse", ord("soknadsbehandling.brev." + (avvist ? "avvist" : "avslaatt"), soker),
            "begrunnelse", begrunnelse));
  }

  void forelopigSvar(Saksnummer saksnummer, String arsak, LocalDate ventet) {
    var soker = soker(saksnummer);
    var mottatt = Tid.dato(soknader.hent(saksnummer).innsendt());
    send(
        "forelopig-svar",
        saksnummer,
        null,
        soker,
        Map.of("mottatt", dato(mottatt, soker), "arsak", arsak, "ventet", dato(ventet, soker)));
  }

  /** @return who the letters go to, and how */
  String mottaker(Saksnummer saksnummer) {
    var soker = soker(saksnummer);
    return soker.navn() + " (" + meldinger.tekst("kanal." + soker.kanal()) + ")";
  }

  private Part soker(Saksnummer saksnummer) {
    return parter.hent(saksnummer, soknader.hent(saksnummer).soker().part());
  }

  private void send(String mal, Saksnummer saksnummer, Long vedtak, Part part, Map<String, String> felter) {
    brev.send(new Brevbestilling(mal, saksnummer, vedtak, part.id(), felter));
  }

  private String ord(String kode, Part part) {
    return meldinger.tekst(kode + (part.maalform() == Maalform.NN ? ".nn" : ".nb"));
  }

  private static String dato(LocalDate dato, Part part) {
    var sprak = Locale.forLanguageTag(part.maalform() == Maalform.NN ? "nn-NO" : "nb-NO");
    return DateTimeFormatter.ofPattern("d. MMMM yyyy", sprak).format(dato);
  }
}
