package no.saksflyt.demo;

import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Enhet;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Oppstartssteg;
import no.saksflyt.felles.Startlaas;
import no.saksflyt.tilgang.Driftsform;
import no.saksflyt.tilgang.Medlemskap;
import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.portal.Portalbrukere;
import no.saksflyt.tilskudd.portal.Portalidentitet;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the demonstration's units and people, and in one that is kept, the people a later version has more of. */
@Component
@Profile("!prod")
class Demofolk extends Oppstartssteg {

  private static final LocalDate FRA = LocalDate.of(2015, 1, 1);
  private static final String BK = "Bosetting og kvalifisering";
  private static final String AM = "Analyse og mangfold";
  private static final String MF = "Mangfoldsrådgivere og forebygging";
  private static final String OI = "Økonomi og IT";

  private final Enheter enheter;
  private final Personer personer;
  private final Portalbrukere portal;
  private final Driftsform driftsform;
  private final PasswordEncoder passord;
  private final TransactionTemplate transaksjon;
  private final Startlaas laas;

  Demofolk(
      Enheter enheter,
      Personer personer,
      Portalbrukere portal,
      Driftsform driftsform,
      PasswordEncoder passord,
      PlatformTransactionManager transaksjoner,
      Startlaas laas) {
    super(Fase.FOLK);
    this.enheter = enheter;
    this.personer = personer;
    this.portal = portal;
    this.driftsform = driftsform;
    this.passord = passord;
    this.transaksjon = new TransactionTemplate(transaksjoner);
    this.laas = laas;
  }

  @Override
  protected void utfor() {
    laas.under(this::sorgForFolk);
  }

  /** Makes units and people unless they are there. */
  void sorgForFolk() {
    transaksjon.executeWithoutResult(
        s -> {
          if (personer.finn("koordinator").isEmpty()) {
            driftsform.blirDemonstrasjon();
            enheter();
            folk(passord.encode("demo"));
            sokere();
          }
          if (driftsform.erDemonstrasjon() && personer.finn("jurist2").isEmpty()) {
            avlosere(passord.encode("demo"));
          }
        });
  }

  private void enheter() {
    enhet("direktorenssekretariat", "Direktørens sekretariat", null);
    enhet("kommunikasjon", "Kommunikasjon og samfunnskontakt", null);
    enhet("virksomhetsstyring", "Virksomhetsstyring", null);
    enhet("digitalisering", "Digitalisering", OI);
    enhet("informasjonssikkerhet", "Informasjonssikkerhet og anskaffelser", OI);
    enhet("okonomi", "Økonomi", OI);
    enhet("dokumentasjon", "Dokumentasjonsforvaltning", OI);
    enhet("systemforvaltning", "Systemforvaltning og regelverk", BK);
    enhet("kvalifisering", "Kvalifisering og arbeidsliv", BK);
    enhet("bosetting", "Bosetting", BK);
    enhet("tilskudd", "Tilskudd", BK);
    enhet("tilsyn", "Tilsyn og klage", BK);
    enhet("oppvekst", "Oppvekst og frivillighet", AM);
    enhet("analyse", "Analyse", AM);
    enhet("tolk", "Tolk", AM);
    enhet("forebygging", "Forebygging", MF);
  }

  private void folk(String kodet) {
    person("koordinator", "Kristin", "Opdal", kodet, "virksomhetsstyring", Roller.KOORDINATOR);
    person("saksbehandler", "Amina", "Yusuf", kodet, "bosetting", Roller.SAKSBEHANDLER);
    person("leder", "Lars", "Fjeldstad", kodet, "bosetting", Roller.LEDER);
    person("saksbehandler2", "Øyvind", "Strand", kodet, "kvalifisering", Roller.SAKSBEHANDLER);
    person("kvalitetssikrer", "Guro", "Nygård", kodet, "analyse", Roller.KVALITETSSIKRER);
    person("direktor", "Ingrid", "Solheim", kodet, "direktorenssekretariat", Roller.DIREKTOR);
    person("arkiv", "Arne", "Bakke", kodet, "dokumentasjon", Roller.ARKIV);
    person("teamleder", "Tone", "Lie", kodet, "bosetting", Roller.TEAMLEDER);
    person("prosesseier", "Per Erik", "Moen", kodet, "virksomhetsstyring", Roller.PROSESSEIER);
    person("klagebehandler", "Solveig", "Brekke", kodet, "tilsyn", Roller.KLAGEBEHANDLER);
    person("klageinstans", "Magnus", "Haugen", kodet, "tilsyn", Roller.KLAGEINSTANS);
    person("medunderskriver", "Ellen", "Fossum", kodet, "tilsyn", Roller.MEDUNDERSKRIVER);
    person("jurist", "Jakob", "Tveit", kodet, "tilsyn", Roller.JURIST);
    person("ordningseier", "Ingunn", "Sæther", kodet, "tilskudd", Roller.ORDNINGSEIER);
    person("tilskudd1", "Marit", "Engen", kodet, "tilskudd", Roller.TILSKUDDSBEHANDLER, Roller.SAKSBEHANDLER);
    person("tilskudd2", "Samir", "Haddad", kodet, "tilskudd", Roller.TILSKUDDSBEHANDLER, Roller.SAKSBEHANDLER);
    person("tilskudd3", "Torill", "Vangen", kodet, "tilskudd", Roller.TILSKUDDSBEHANDLER, Roller.SAKSBEHANDLER);
    person("beslutter", "Erlend", "Myklebust", kodet, "tilskudd", Roller.BESLUTTER);
    person("attestant", "Vigdis", "Løken", kodet, "tilskudd", Roller.ATTESTANT);
    person("budsjettleder", "Roar", "Kristoffersen", kodet, "tilskudd", Roller.BUDSJETTLEDER);
    person("inhabilleder", "Birgitte", "Ness", kodet, "tilskudd", Roller.LEDER);
    person("revisor", "Ragnhild", "Vik", kodet, null, Roller.REVISOR);
    person("admin", "Anders", "Dahl", kodet, "digitalisering", Roller.ADMIN);

    person("berit", "Berit", "Haugland", kodet, "bosetting", Roller.SAKSBEHANDLER);
    person("mehmet", "Mehmet", "Kaya", kodet, "bosetting", Roller.SAKSBEHANDLER);
    person("unni", "Unni", "Sørensen", kodet, "kvalifisering", Roller.LEDER);
    person("jonas", "Jonas", "Myhre", kodet, "kvalifisering", Roller.SAKSBEHANDLER);
    person("ragnar", "Ragnar", "Eide", kodet, "oppvekst", Roller.LEDER);
    person("silje", "Silje", "Tangen", kodet, "oppvekst", Roller.SAKSBEHANDLER);
    person("emil", "Emil", "Rønning", kodet, "oppvekst", Roller.SAKSBEHANDLER);
    person("astrid", "Astrid", "Hovland", kodet, "analyse", Roller.LEDER);
    person("maren", "Maren", "Kvam", kodet, "analyse", Roller.SAKSBEHANDLER);
    person("henrik", "Henrik", "Ås", kodet, "analyse", Roller.SAKSBEHANDLER);
    person("trude", "Trude", "Bjørnstad", kodet, "forebygging", Roller.LEDER);
    person("nadia", "Nadia", "Rahimi", kodet, "forebygging", Roller.SAKSBEHANDLER);
    person("sindre", "Sindre", "Lunde", kodet, "forebygging", Roller.SAKSBEHANDLER);
    person("geir", "Geir", "Thoresen", kodet, "tolk", Roller.LEDER);
    person("oda", "Oda", "Mikkelsen", kodet, "tolk", Roller.SAKSBEHANDLER);
    person("kirsten", "Kirsten", "Aune", kodet, "tilskudd", Roller.LEDER);
    person("vegard", "Vegard", "Holm", kodet, "tilskudd", Roller.SAKSBEHANDLER);
    person("bjorn", "Bjørn", "Sletten", kodet, "tilsyn", Roller.LEDER);
    person("hilde", "Hilde", "Grønvold", kodet, "tilsyn", Roller.SAKSBEHANDLER);
    person("fatima", "Fatima", "Hassan", kodet, "digitalisering", Roller.LEDER);
    person("andreas", "Andreas", "Nilsen", kodet, "digitalisering", Roller.SAKSBEHANDLER);
    person("eva", "Eva", "Størseth", kodet, "kommunikasjon", Roller.LEDER);
    person("camilla", "Camilla", "Ruud", kodet, "kommunikasjon", Roller.SAKSBEHANDLER);
  }

  /** Where one must be independent of another, or be disqualified, a role needs somebody more or the case stands still. */
  private void avlosere(String kodet) {
    person("klagebehandler2", "Runar", "Myklebust", kodet, "tilsyn", Roller.KLAGEBEHANDLER);
    person("klageinstans2", "Ingvild", "Sæther", kodet, "tilsyn", Roller.KLAGEINSTANS);
    person("medunderskriver2", "Torstein", "Lien", kodet, "tilsyn", Roller.MEDUNDERSKRIVER);
    person("jurist2", "Marte", "Kleppe", kodet, "tilsyn", Roller.JURIST);
  }

  /** Applicants: one who may sign for one organisation and not for the other, its signer, and two who need nobody. */
  private void sokere() {
    soker("soker", "Lise Tveiten", "310008982", "310007870");
    soker("soker2", "Kari Anne Foss", "310018988");
    soker("signatar", "Amal Warsame", "310007870");
    soker("kommune", "Hege Sandvik", "310000108");
  }

  private void soker(String bruker, String navn, String... orgnr) {
    portal.registrer(new Portalidentitet(bruker, navn, bruker + "@soker.example", List.of(orgnr)), "demo");
  }

  private void enhet(String id, String navn, String avdeling) {
    enheter.lagre(new Enhet(id, navn, avdeling, FRA));
  }

  private void person(String id, String fornavn, String etternavn, String kodet, String enhet, String... roller) {
    personer.lagre(new Person(id, fornavn, etternavn, id + "@direktoratet.example", kodet));
    for (var rolle : List.of(roller)) {
      personer.gi(new Medlemskap(id, rolle, enhet, FRA, null));
    }
  }
}
