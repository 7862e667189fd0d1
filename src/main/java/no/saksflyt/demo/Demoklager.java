package no.saksflyt.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.brev.Postlegging;
import no.saksflyt.brev.Utgaaendebrev;
import no.saksflyt.demo.Demosaker.Scene;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.klage.ForelopigSvar;
import no.saksflyt.klage.KlageProsess;
import no.saksflyt.klage.KlageService;
import no.saksflyt.klage.Klagekanal;
import no.saksflyt.klage.NyKlage;
import no.saksflyt.klage.NyVedtaksregistrering;
import no.saksflyt.klage.Vedtaksregistreringer;
import no.saksflyt.oppgave.Regi;
import no.saksflyt.sak.Aktorart;
import no.saksflyt.sak.Kanal;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.Innstillinger;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The scenes of decisions made elsewhere and the complaints on them, all invented: one complaint that is over, one with the ministry,
 * one with the second reader, one that has just come, and a decision that waits to be checked.
 */
@Component
@Profile("!prod")
class Demoklager {

  private static final String LEDER = "bjorn";
  private static final String KB = Roller.KLAGEBEHANDLER;

  private final Regi regi;
  private final Vedtaksregistreringer registreringer;
  private final KlageService klager;
  private final ForelopigSvar forelopigSvar;
  private final Postlegging post;
  private final VedtakService vedtak;
  private final Innstillinger innstillinger;
  private final Clock klokke;

  Demoklager(
      Regi regi,
      Vedtaksregistreringer registreringer,
      KlageService klager,
      ForelopigSvar forelopigSvar,
      Postlegging post,
      VedtakService vedtak,
      Innstillinger innstillinger,
      Clock klokke) {
    this.regi = regi;
    this.registreringer = registreringer;
    this.klager = klager;
    this.forelopigSvar = forelopigSvar;
    this.post = post;
    this.vedtak = vedtak;
    this.innstillinger = innstillinger;
    this.klokke = klokke;
  }

  List<Scene> scener() {
    var scener = new ArrayList<Scene>();
    var saker = new HashMap<String, Saksnummer>();

    registrert(scener, saker, "tilskudd", -78, "tilskudd.vedtak", "Tilskudd til språkkafé i bydelen", "Avslag",
        "forskrift om tilskudd § 4", "IMDi", person("Amal Warsame"), virksomhet("Nabohjelpen Storgata"));
    klaget(scener, saker, "tilskudd", 0, "avslaget", -64, "Språkkafeen er åpen for alle. Det står feil i vedtaket.", "Gi tilskudd.");
    forelopig(scener, saker, "avslaget", -50, "Vi venter på opplysninger fra bydelen.", -5);
    oversendt(scener, saker, "avslaget", -45, "Tiltaket er åpent for alle på papiret, men er i praksis for medlemmene.");
    gjor(scener, saker, "avslaget", -14, KB, "registrerKlageinstansensSvar",
        svar -> {
          svar.put("klagesvar", "AVGJORT");
          svar.put("utfall", "STADFESTELSE");
          svar.put("svarDato", idag().toString());
          svar.put("svarTekst", "Departementet er enig i at vilkåret om åpenhet ikke er oppfylt.");
          svar.put("kilde", "26/2210-5");
        });
    gjor(scener, saker, "avslaget", -12, KB, "underrettPartene", svar -> svar.put("underretning", "SENDES"));
    postlagt(scener, -12);

    registrert(scener, saker, "bevilling", -52, "tolk.bevilling", "Bevilling som statsautorisert translatør", "Avslag",
        "tolkeloven § 18", "IMDi", person("Yusuf Demir"));
    klaget(scener, saker, "bevilling", 0, "translator", -40, "Eksamen fra 2019 skulle vært godkjent.", "Gi bevilling.");
    trengsIkke(scener, saker, "translator", -30);
    oversendt(scener, saker, "translator", -26, "Eksamen er ikke blant dem forskriften regner opp.");
    forlenget(scener, saker, "translator", -1, "Departementet har bedt om opplysninger om eksamenen.", 40);

    registrert(scener, saker, "palegg", -48, "tilsyn.palegg", "Pålegg om retting av integreringsplaner", "Pålegg",
        "integreringsloven § 24", "Statsforvalteren i Vestland", virksomhet("Strandvik kommune"));
    klaget(scener, saker, "palegg", 0, "retting", -34, "Kommunen mener at planene oppfyller kravene.", "Opphev pålegget.");
    trengsIkke(scener, saker, "retting", -25);
    oversendt(scener, saker, "retting", -20, "Planene mangler mål for opplæringen, slik pålegget sier.");
    gjor(scener, saker, "retting", -2, Roller.KLAGEINSTANS, "behandleKlage",
        svar -> {
          svar.put("utfall", "STADFESTELSE");
          svar.put("hjemmel", "forvaltningsloven § 34");
          svar.put("begrunnelse", "Loven krever at planen sier hvilke mål opplæringen har. Det gjør ikke kommunens planer.");
        });

    klaget(scener, saker, "tilskudd", 1, "nabohjelpen", -2, "Vi fikk ikke brevet før i forrige uke, og vil klage.", null);

    scener.add(
        new Scene(
            -3,
            () ->
                regi.som(
                    KB,
                    () ->
                        saker.put(
                            "kontroll",
                            registreringer.start(
                                ny("tolk.tilbakekall", "Tilbakekall av bevilling", "Tilbakekalt", "tolkeloven § 20", "IMDi",
                                    person("Linh Tran")))))));
    gjor(scener, saker, "kontroll", -2, KB, "registrerVedtak", svar -> svar.put("merknad", "Dokumentet ligger i arkivet."));
    return scener;
  }

  private static NyVedtaksregistrering.Part person(String navn) {
    return new NyVedtaksregistrering.Part(Aktorart.PERSON, navn, null, "Postboks 1, 0101 Oslo", null, Kanal.BREV, null, null);
  }

  private static NyVedtaksregistrering.Part virksomhet(String navn) {
    return new NyVedtaksregistrering.Part(
        Aktorart.ORGANISASJON, navn, null, "Storgata 1, 0155 Oslo", null, Kanal.DIGITAL_POST, null, null);
  }

  private NyVedtaksregistrering ny(
      String type, String tittel, String utfall, String hjemmel, String organ, NyVedtaksregistrering.Part... parter) {
    var dag = idag();
    var sendt =
        List.of(parter).stream()
            .map(
                p ->
                    new NyVedtaksregistrering.Part(
                        p.art(), p.navn(), p.orgnr(), p.adresse(), p.maalform(), p.kanal(), dag, null))
            .toList();
    return new NyVedtaksregistrering(type, tittel, dag, utfall, hjemmel, organ, null, null, "tilsyn", false, sendt);
  }

  private void registrert(
      List<Scene> scener, Map<String, Saksnummer> saker, String navn, int dag, String type, String tittel, String utfall,
      String hjemmel, String organ, NyVedtaksregistrering.Part... parter) {
    scener.add(
        new Scene(
            dag,
            () ->
                regi.som(
                    KB,
                    () -> saker.put(navn, registreringer.start(ny(type, tittel, utfall, hjemmel, organ, parter))))));
    gjor(scener, saker, navn, dag, KB, "registrerVedtak", svar -> {});
    gjor(scener, saker, navn, dag + 1, Roller.JURIST, "kontrollerVedtak", svar -> svar.put("kontroll", "GODKJENT"));
  }

  private void klaget(
      List<Scene> scener, Map<String, Saksnummer> saker, String vedtakssak, int part, String navn, int dag, String tekst,
      String onsket) {
    scener.add(
        new Scene(
            dag,
            () ->
                regi.som(
                    KB,
                    () -> {
                      var om = vedtak.forSak(saker.get(vedtakssak)).get(0);
                      var valg = new NyKlage.Vedtaksvalg(null, null, om.id(), om.parter().get(part).id());
                      var mottatt =
                          klager.motta(
                              new NyKlage(valg, null, null, idag(), Klagekanal.BREV, tekst, onsket, true, false, List.of()));
                      return saker.put(navn, mottatt.saksnummer());
                    })));
    postlagt(scener, dag);
  }

  /** The archive empties the pile every day; what was written yesterday still lies there. */
  private void postlagt(List<Scene> scener, int dag) {
    if (dag < -2) {
      scener.add(
          new Scene(
              dag,
              () ->
                  regi.som(
                      Roller.ARKIV,
                      () -> {
                        var bunken = post.venter(0, Side.MAKS).rader().stream().map(Utgaaendebrev::id).toList();
                        return bunken.isEmpty() ? 0 : post.lagtIPosten(bunken, null);
                      })));
    }
  }

  private void forlenget(
      List<Scene> scener, Map<String, Saksnummer> saker, String navn, int dag, String grunn, int dager) {
    scener.add(
        new Scene(
            dag, () -> regi.som(KB, () -> forelopigSvar.forleng(saker.get(navn), grunn, idag().plusDays(dager)))));
  }

  private void forelopig(
      List<Scene> scener, Map<String, Saksnummer> saker, String navn, int dag, String grunn, int ventet) {
    gjor(scener, saker, navn, dag, KB, "sendForelopigSvar",
        svar -> {
          svar.put("svar", "SENDES");
          svar.put("ventetAvgjort", idag().plusDays((long) ventet - dag).toString());
          svar.put("begrunnelse", grunn);
        });
    postlagt(scener, dag);
  }

  private void trengsIkke(List<Scene> scener, Map<String, Saksnummer> saker, String navn, int dag) {
    gjor(scener, saker, navn, dag, KB, "sendForelopigSvar",
        svar -> {
          svar.put("svar", "IKKE_NODVENDIG");
          svar.put("begrunnelse", "Oversendelsesbrevet går ut før måneden er gått.");
        });
  }

  /** Found in order, upheld with a recommendation, signed, approved and sent on, within a few days. */
  private void oversendt(List<Scene> scener, Map<String, Saksnummer> saker, String navn, int dag, String tekst) {
    gjor(scener, saker, navn, dag - 8, KB, "vurderFormkrav",
        svar -> {
          for (var krav : List.of("part", "frist", "skriftlig", "nevnerVedtaket", "nevnerEndringen", "underskrevet")) {
            svar.put(krav, "JA");
          }
          svar.put("formkrav", "OPPFYLT");
        });
    scener.add(
        new Scene(
            dag - 5,
            () -> regi.som(KB, () -> innstillinger.ny(saker.get(navn), KlageProsess.INNSTILLING, tekst))));
    gjor(scener, saker, navn, dag - 5, KB, "forberedKlage",
        svar -> {
          svar.put("motpart", "IKKE_AKTUELT");
          svar.put("forberedelse", "OPPRETTHOLD");
          svar.put("hjemmel", "forvaltningsloven § 33");
        });
    gjor(scener, saker, navn, dag - 3, Roller.MEDUNDERSKRIVER, "medunderskrivInnstilling",
        svar -> svar.put("medunderskrift", "GODKJENT"));
    gjor(scener, saker, navn, dag - 1, LEDER, "godkjennForberedelse", svar -> svar.put("godkjenning", "GODKJENT"));
    gjor(scener, saker, navn, dag, KB, "oversendKlage",
        svar -> {
          svar.put("oversendtDato", idag().toString());
          svar.put("referanse", "26/2210-" + -dag);
        });
    postlagt(scener, dag);
  }

  private void gjor(
      List<Scene> scener, Map<String, Saksnummer> saker, String navn, int dag, String hvem, String steg, Svar svar) {
    scener.add(
        new Scene(
            dag,
            () -> {
              var felter = new HashMap<String, Object>();
              svar.fyll(felter);
              regi.utfor(hvem, saker.get(navn), steg, null, felter);
            }));
  }

  /** What is answered on the day the scene is played. */
  private interface Svar {
    void fyll(Map<String, Object> svar);
  }

  private LocalDate idag() {
    return LocalDate.now(klokke);
  }
}
