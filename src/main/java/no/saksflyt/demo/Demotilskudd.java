package no.saksflyt.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.arkiv.NyFil;
import no.saksflyt.demo.Demosaker.Scene;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.oppgave.Regi;
import no.saksflyt.sak.Maalform;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.Innsending;
import no.saksflyt.tilskudd.NySoknad;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.Soknadsfil;
import no.saksflyt.tilskudd.Soknadskilde;
import no.saksflyt.tilskudd.behandling.Vurderere;
import no.saksflyt.tilskudd.behandling.Vurderinger;
import no.saksflyt.tilskudd.behandling.Vurderingspunkt;
import no.saksflyt.tilskudd.ordning.Ordningsforing;
import no.saksflyt.tilskudd.ordning.Ordningskode;
import no.saksflyt.tilskudd.ordning.Rammebrev;
import no.saksflyt.tilskudd.ordning.Rammer;
import no.saksflyt.tilskudd.utlysning.NyUtlysning;
import no.saksflyt.tilskudd.utlysning.Utlysning;
import no.saksflyt.tilskudd.utlysning.Utlysningsplan;
import no.saksflyt.vedtak.Innstillinger;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/**
 * The scenes of grants, all invented: the year's frames, one call that has closed with applications at every step up to the
 * ranking, one that is open, and one to come.
 */
@Component
@Profile("!prod")
class Demotilskudd {

  private static final String EIER = Roller.ORDNINGSEIER;
  private static final String LEDER = "kirsten";
  private static final String FORSTE = "tilskudd1";
  private static final String ANDRE = "tilskudd2";
  private static final String TREDJE = "tilskudd3";

  private static final String SPRAK = "norskopplaering";
  private static final String MANGFOLD = "etnisk-mangfold";
  private static final String FRIVILLIGE = "frivillige";
  private static final String FELLES_KONTO = "15031234562";

  private final Regi regi;
  private final Ordningsforing ordninger;
  private final Rammer rammer;
  private final Utlysningsplan planer;
  private final SoknadService soknader;
  private final Vurderere vurderere;
  private final Vurderinger vurderinger;
  private final Innstillinger innstillinger;
  private final Clock klokke;

  Demotilskudd(
      Regi regi,
      Ordningsforing ordninger,
      Rammer rammer,
      Utlysningsplan planer,
      SoknadService soknader,
      Vurderere vurderere,
      Vurderinger vurderinger,
      Innstillinger innstillinger,
      Clock klokke) {
    this.regi = regi;
    this.ordninger = ordninger;
    this.rammer = rammer;
    this.planer = planer;
    this.soknader = soknader;
    this.vurderere = vurderere;
    this.vurderinger = vurderinger;
    this.innstillinger = innstillinger;
    this.klokke = klokke;
  }

  /** What one scene makes and a later one needs. */
  private static final class Tilstand {
    private final Map<String, Utlysning> utlysninger = new HashMap<>();
    private final Map<String, Saksnummer> soknader = new HashMap<>();
  }

  List<Scene> scener(LocalDate idag) {
    var t = new Tilstand();
    var scener = new ArrayList<Scene>();
    var ar = idag.plusDays(-60).getYear();
    scener.add(new Scene(-62, () -> regi.som(EIER, () -> rammene(ar))));

    lyst(scener, t, "stengt", -60, ar, SPRAK, "Norskopplæring i nærmiljøet", "Norskopplæring i nærmiljøet", idag.minusDays(52),
        idag.minusDays(21), 4_590_000_000L);
    lyst(scener, t, "aapen", -17, ar, MANGFOLD, "Mangfold på arbeidsplassen", "Mangfald på arbeidsplassen", idag.minusDays(9),
        idag.plusDays(26), 1_090_000_000L);
    lyst(scener, t, "kommer", -13, ar, FRIVILLIGE, "Frivillige organisasjoner: møteplasser og aktivitet",
        "Frivillige organisasjonar: møteplassar og aktivitet", idag.plusDays(19), idag.plusDays(61), 3_780_000_000L);

    sendt(scener, t, "kafe", "stengt", -28, "soker", "Lise Tveiten", "310008982", "12345678903", "Språkkafé med plan",
        "Ukentlig språkkafé med faste tema og to lærere.", 48_000_000L, "kursplan", "regnskap");
    sendt(scener, t, "landet", "stengt", -27, "soker2", "Kari Anne Foss", "310018988", "12345678911", "Norsk på nett i små kommuner",
        "Kurs på nett i tolv kommuner uten eget tilbud.", 180_000_000L, "kursplan", "regnskap", "vedtekter");
    sendt(scener, t, "mat", "stengt", -26, null, "Leyla Aydin", "310023418", "12345678938", "Norsk på kjøkkenet",
        "Norskopplæring mens deltakerne arbeider i kantinen.", 62_000_000L, "kursplan", "regnskap");
    sendt(scener, t, "nabo", "stengt", -25, "signatar", "Amal Warsame", "310007870", "12345678946", "Norsk for hjemmeværende",
        "Dagkurs med barnepass i bydelen.", 35_000_000L, "kursplan", "regnskap");
    sendt(scener, t, "kvinner", "stengt", -24, null, "Nasrin Karimi", "310011207", FELLES_KONTO, "Samtalegrupper for kvinner",
        "Samtalegrupper to kvelder i uken med frivillige.", 22_000_000L, "kursplan");
    sendt(scener, t, "flerkultur", "stengt", -23, null, "Maria Lindseth", "310010103", FELLES_KONTO, "Norskkurs i Fjordvik",
        "Kurs på tre nivåer i kommunens lokaler.", 41_000_000L, "regnskap");
    sendt(scener, t, "mote", "stengt", -22, null, "Thomas Berntsen", "310017868", "12345678954", "Språk og håndverk",
        "Verksted der deltakerne lærer norsk og håndverk.", 30_000_000L, "kursplan", "regnskap");
    sendt(scener, t, "ungdom", "stengt", -22, null, "Sara Abdi", "310012319", "12345678962", "Sommerskole i norsk",
        "Sommerskole for unge som kom sent i skoleløpet.", 27_000_000L, "kursplan", "regnskap");
    sendt(scener, t, "arbeid", "aapen", -4, null, "Helge Mjelde", "310020087", "12345678970", "Mentor på nye arbeidsplasser",
        "Mentorer for innvandrere i ti virksomheter.", 90_000_000L, "prosjektplan", "regnskap");

    scener.add(new Scene(-20, () -> soknader.trekk(t.soknader.get("ungdom"), "Vi fikk ikke leid skolen i sommer.")));
    for (var ok : List.of("kafe", "landet", "mat", "nabo")) {
      gjor(scener, t, ok, -19, FORSTE, "formalkontroll", svar -> svar.put("formalkontroll", "OK"));
    }
    gjor(scener, t, "kvinner", -19, ANDRE, "formalkontroll", svar -> mangel(svar, "Vi mangler siste årsregnskap.", 17));
    gjor(scener, t, "flerkultur", -9, ANDRE, "formalkontroll", svar -> mangel(svar, "Vi mangler kursplanen.", 14));
    gjor(scener, t, "mote", -19, TREDJE, "formalkontroll",
        svar -> {
          svar.put("formalkontroll", "AVVIST");
          svar.put("hjemmel", "rundskrivet for ordningen punkt 3");
          svar.put("begrunnelse", "Foreningen sto ikke i Frivillighetsregisteret da fristen gikk ut.");
        });
    gjor(scener, t, "mote", -18, Roller.BESLUTTER, "godkjennFormalavgjorelse", svar -> svar.put("formalgodkjenning", "GODKJENT"));

    oppnevnt(scener, t, "kafe", -17, FORSTE, ANDRE);
    oppnevnt(scener, t, "landet", -17, ANDRE, TREDJE);
    oppnevnt(scener, t, "mat", -16, FORSTE, TREDJE);
    oppnevnt(scener, t, "nabo", -4, ANDRE, TREDJE);
    vurdert(scener, t, "kafe", -12, FORSTE, 4, "Tydelig plan og erfarne lærere.");
    vurdert(scener, t, "kafe", -11, ANDRE, 4, "Godt tilbud til mange for lite penger.");
    vurdert(scener, t, "landet", -11, ANDRE, 3, "Når mange, men lite tid til hver.");
    vurdert(scener, t, "landet", -10, TREDJE, 4, "Treffer et behov ingen andre dekker.");
    vurdert(scener, t, "mat", -6, FORSTE, 3, "Arbeid og språk i samme opplegg.");
    vurdert(scener, t, "mat", -5, TREDJE, 3, "Grei plan, høy kostnad per time.");

    gjor(scener, t, "kafe", -12, FORSTE, "sendForelopigSvarSoknad", svar -> forelopig(svar, 40));
    gjor(scener, t, "landet", -12, FORSTE, "sendForelopigSvarSoknad", svar -> forelopig(svar, 40));
    gjor(scener, t, "mat", -5, TREDJE, "sendForelopigSvarSoknad", svar -> forelopig(svar, 33));
    gjor(scener, t, "nabo", -5, TREDJE, "sendForelopigSvarSoknad", svar -> forelopig(svar, 33));
    innstilt(scener, t, "kafe", -8, "INNVILG", null, "Søknaden treffer formålet, og planen er god.");
    innstilt(scener, t, "landet", -7, "DELVIS", "1200000", "Formålet er godt, men nettkursene kan gis i færre grupper.");
    gjor(scener, t, "kvinner", -3, ANDRE, "registrerMangelsvar",
        svar -> {
          svar.put("svaret", "SVART");
          svar.put("mottattDato", idag().toString());
          svar.put("beskrivelse", "Regnskapet er sendt og ligger i saken.");
        });
    return scener;
  }

  private void rammene(int ar) {
    var brev = new Rammebrev("Tildelingsbrev " + ar, idag(), null);
    ordninger.settKode(new Ordningskode(SPRAK, ar, "671", "71"));
    ordninger.settKode(new Ordningskode(FRIVILLIGE, ar, "671", "71"));
    ordninger.settKode(new Ordningskode(MANGFOLD, ar, "671", "73"));
    var organisasjoner =
        rammer.registrer(ar, "671", "71", "Tilskudd til integreringsarbeid i regi av frivillige", 16_710_000_000L, brev);
    rammer.fordel(organisasjoner.id(), SPRAK, 4_590_000_000L, brev);
    rammer.fordel(organisasjoner.id(), FRIVILLIGE, 3_780_000_000L, brev);
    var arbeidsliv = rammer.registrer(ar, "671", "73", "Tilskudd til etnisk mangfold i arbeidslivet", 1_090_000_000L, brev);
    rammer.fordel(arbeidsliv.id(), MANGFOLD, 1_090_000_000L, brev);
  }

  /** Planned, approved by the leader and the ministry, and published, within a week. */
  private void lyst(
      List<Scene> scener, Tilstand t, String navn, int dag, int ar, String ordning, String nb, String nn, LocalDate aapner,
      LocalDate stenger, long rammeOre) {
    scener.add(
        new Scene(
            dag,
            () ->
                regi.som(
                    EIER,
                    () -> {
                      var ny =
                          new NyUtlysning(
                              ordning, ar, null, nb, nn, aapner.atTime(LocalTime.of(9, 0)).atZone(Tid.OSLO).toInstant(),
                              Tid.sluttAv(stenger), rammeOre, false);
                      t.utlysninger.put(navn, planer.start(ny));
                    })));
    utlysningssteg(scener, t, navn, dag + 1, EIER, "planleggUtlysning", Map.of("merknad", "Rammen er den samme som i fjor."));
    utlysningssteg(scener, t, navn, dag + 2, LEDER, "godkjennUtlysning", Map.of("godkjenning", "GODKJENT"));
    scener.add(
        new Scene(
            dag + 4,
            () ->
                regi.utfor(
                    EIER,
                    t.utlysninger.get(navn).saksnummer(),
                    "registrerDepartementetsGodkjenning",
                    null,
                    Map.of("departementet", "GODKJENT", "brevdato", idag().toString(), "referanse", "26/104-" + -dag))));
    utlysningssteg(scener, t, navn, dag + 5, EIER, "publiserUtlysning",
        Map.of("publisering", "PUBLISERES", "rundskriv", "Rundskriv " + -dag + "/" + ar));
  }

  private void utlysningssteg(
      List<Scene> scener, Tilstand t, String navn, int dag, String hvem, String steg, Map<String, Object> svar) {
    scener.add(new Scene(dag, () -> regi.utfor(hvem, t.utlysninger.get(navn).saksnummer(), steg, null, svar)));
  }

  private void sendt(
      List<Scene> scener, Tilstand t, String navn, String utlysning, int dag, String bruker, String signatar, String orgnr,
      String konto, String tittel, String formal, long ore, String... vedlegg) {
    scener.add(
        new Scene(
            dag,
            () -> {
              var ny =
                  new NySoknad(
                      t.utlysninger.get(utlysning).id(),
                      orgnr,
                      new NySoknad.Kontakt(signatar, "post@" + navn + ".example", null),
                      konto,
                      tittel,
                      formal,
                      "Voksne innvandrere i nærmiljøet",
                      null,
                      ore,
                      List.of(
                          new NySoknad.Budsjettlinje("lonn", ore),
                          new NySoknad.Budsjettlinje("lokaler", 4_000_000L),
                          new NySoknad.Budsjettlinje("materiell", 1_000_000L)),
                      List.of(new NySoknad.Annettilskudd("Egne midler", 5_000_000L)),
                      List.of(),
                      signatar);
              var filer = List.of(vedlegg).stream().map(kode -> fil(kode, tittel)).toList();
              var inn =
                  new Innsending(Soknadskilde.PORTAL, klokke.instant(), bruker, bruker == null ? null : signatar, Maalform.NB, filer);
              t.soknader.put(navn, soknader.motta(ny, inn).saksnummer());
            }));
  }

  private static Soknadsfil fil(String kode, String tittel) {
    var innhold = ("Vedlegg til søknaden «" + tittel + "»").getBytes(StandardCharsets.UTF_8);
    return new Soknadsfil(kode, new NyFil(kode + ".txt", new ByteArrayResource(innhold)));
  }

  private void mangel(Map<String, Object> svar, String hva, int dager) {
    svar.put("formalkontroll", "MANGEL");
    svar.put("mangler", hva);
    svar.put("svarfrist", idag().plusDays(dager).toString());
  }

  private void forelopig(Map<String, Object> svar, int dager) {
    svar.put("svar", "SENDES");
    svar.put("ventetAvgjort", idag().plusDays(dager).toString());
    svar.put("begrunnelse", "Alle søknadene i utlysningen vurderes samlet.");
  }

  private void oppnevnt(List<Scene> scener, Tilstand t, String navn, int dag, String forste, String andre) {
    gjor(scener, t, navn, dag, EIER, "oppnevnVurderere",
        svar -> {
          svar.put("forsteVurderer", forste);
          svar.put("andreVurderer", andre);
        });
  }

  private void vurdert(List<Scene> scener, Tilstand t, String navn, int dag, String hvem, int gitt, String samlet) {
    scener.add(
        new Scene(
            dag,
            () -> {
              var sak = t.soknader.get(navn);
              var id =
                  vurderere.alle(sak).stream().filter(v -> v.person().equals(hvem)).findFirst().orElseThrow().id();
              regi.som(hvem, () -> poeng(sak, id, gitt));
              regi.utfor(hvem, sak, "vurderSoknad", String.valueOf(id), Map.of("samletVurdering", samlet));
            }));
  }

  private void poeng(Saksnummer sak, long id, int gitt) {
    var punkter = new LinkedHashMap<String, Vurderingspunkt>();
    int nr = 0;
    for (var kriterium : soknader.utlysning(sak).versjon().innhold().kriterier()) {
      // Not the same for every criterion, as people give them.
      punkter.put(kriterium.kode(), new Vurderingspunkt(nr++ == 1 ? gitt - 1 : gitt, "Etter veiledningen for kriteriet."));
    }
    vurderinger.lagre(sak, id, punkter, vurderinger.ark(sak, id).versjon());
  }

  private void innstilt(
      List<Scene> scener, Tilstand t, String navn, int dag, String anbefaling, String kroner, String grunn) {
    scener.add(new Scene(dag, () -> regi.som(FORSTE, () -> innstillinger.ny(t.soknader.get(navn), "tilskudd", grunn))));
    gjor(scener, t, navn, dag, FORSTE, "skrivInnstilling",
        svar -> {
          svar.put("anbefaling", anbefaling);
          svar.put("hovedgrunn", grunn);
          if (kroner != null) {
            svar.put("anbefaltBelop", Integer.valueOf(kroner));
          }
        });
  }

  private void gjor(List<Scene> scener, Tilstand t, String navn, int dag, String hvem, String steg, Svar svar) {
    scener.add(
        new Scene(
            dag,
            () -> {
              var felter = new HashMap<String, Object>();
              svar.fyll(felter);
              regi.utfor(hvem, t.soknader.get(navn), steg, null, felter);
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
