package no.saksflyt.drift;

import java.util.Map;

/**
 * Who does each step of an assignment for the unit Bosetting, of a letter, of a report, of a complaint or of an application, and what
 * they answer to lead it on.
 */
enum Skjemasvar {
  fordelOppdrag("koordinator", Map.of("enhet", "bosetting")),
  navngiSaksansvarlig("leder", Map.of("navngiving", "NAVNGITT", "saksansvarlig", "saksbehandler")),
  arbeidMedDel("saksbehandler", Map.of("resultat", "Delen er ferdig.", "trafikklys", "GRONN")),
  kvalitetssikre("kvalitetssikrer", Map.of("kvalitet", "GODKJENT")),
  godkjenn("leder", Map.of("godkjenning", "GODKJENT")),
  lever("koordinator", Map.of("leveringsdato", "2025-01-15", "leveringsmaate", "EPOST")),
  vurderNyeOpplysninger("saksbehandler", Map.of("betydning", "INGEN", "vurdering", "Dekket av det som er gjort.")),
  folgOppForbehold("koordinator", Map.of("forbehold", "OPPHEVET", "grunn", "Bevilget i revidert budsjett.")),
  vurderEndring("saksbehandler", Map.of("betydning", "INGEN", "vurdering", "Vi rekker det.")),
  bekreftBrev("koordinator", Map.of("bekreftelse", "BEKREFTET")),
  publiserBrev("koordinator", Map.of("publisert", "2025-01-15", "adresse", "https://www.direktoratet.example/brev")),
  vurderNyttOmBrevet("koordinator", Map.of("betydning", "INGEN", "vurdering", "Brevet er som det var.")),
  planleggOppdrag("saksbehandler", Map.of("planlegging", "FERDIG", "publiseres", "NEI")),
  sendSporsmal("koordinator", Map.of("sendtDato", "2025-01-15", "svarfrist", "2030-01-15")),
  registrerSvar("koordinator", Map.of("svarDato", "2025-01-15", "svarTekst", "Ja.", "kilde", "26/1204-4")),
  vurderSvar("saksbehandler", Map.of("vurdering", "Fristen holder.")),
  beskrivAvvik("saksbehandler", Map.of("avvik", "Vi er forsinket.", "forslag", "TILTAK", "tiltak", "Vi setter inn flere.")),
  godkjennAvvik("leder", Map.of("avviksgodkjenning", "GODKJENT")),
  godkjennAvvikDirektor("direktor", Map.of("avviksgodkjenning", "GODKJENT")),
  sendAvvik("koordinator", Map.of("sendtDato", "2025-01-15")),
  registrerAvvikssvar(
      "koordinator",
      Map.of("avvikssvar", "GODTATT", "svarDato", "2025-01-15", "svarTekst", "Enig i forslaget.", "kilde", "26/1204-4")),
  godkjennDirektor("direktor", Map.of("direktorgodkjenning", "GODKJENT")),
  registrerMerknad("koordinator", Map.of("merknad", "GODTATT", "merknadDato", "2025-01-15")),
  kvalitetssikreDel("kvalitetssikrer", Map.of("kvalitet", "GODKJENT")),
  godkjennDel("leder", Map.of("godkjenning", "GODKJENT")),
  godkjennDelDirektor("direktor", Map.of("direktorgodkjenning", "GODKJENT")),
  leverDel("koordinator", Map.of("leveringsdato", "2025-01-15", "leveringsmaate", "EPOST")),
  kunngjorAnskaffelse(
      "saksbehandler", Map.of("kunngjortDato", "2025-01-15", "kunngjoring", "https://kunngjoring.example/2025-100200")),
  velgLeverandor(
      "saksbehandler", Map.of("anskaffelse", "VALGT", "leverandor", "Forskerne AS", "begrunnelse", "Best på kvalitet.")),
  inngaaKontrakt("saksbehandler", Map.of("kontraktDato", "2025-01-15", "kontraktsum", 1_200_000)),
  mottaDelrapport("saksbehandler", Map.of("mottattDato", "2025-01-15")),
  mottaSluttrapport("saksbehandler", Map.of("mottattDato", "2025-01-15", "tittel", "Evaluering av ordningen")),
  varsleDepartementet("koordinator", Map.of("varsling", "VARSLET", "varsletDato", "2025-01-15")),
  publiserRapport(
      "saksbehandler", Map.of("publisertDato", "2025-01-30", "adresse", "https://www.direktoratet.example/rapporter/1")),
  registrerEvalueringsportalen("saksbehandler", Map.of("portal", "IKKE_AKTUELT", "begrunnelse", "Ikke en evaluering.")),
  planleggOppfolging("saksbehandler", Map.of("oppfolging", "INGEN", "begrunnelse", "Anbefalingene er gjennomført.")),
  gjennomforTiltak("saksbehandler", Map.of("resultat", "Veilederen er sendt.", "utfortDato", "2025-01-15")),
  skrivBidrag("saksbehandler", Map.of("bidrag", "INGENTING", "grunn", "Oppdragene begynner til høsten.")),
  sammenstillRapport("koordinator", Map.of("sammenstilling", "KLAR")),
  kvalitetssikreRapport("kvalitetssikrer", Map.of("kvalitet", "GODKJENT")),
  godkjennRapport("direktor", Map.of("godkjenning", "GODKJENT")),
  leverRapport("koordinator", Map.of("leveringsdato", "2025-01-15", "leveringsmaate", "EPOST")),
  vurderNyttOmRapporten("koordinator", Map.of("betydning", "INGEN", "vurdering", "Rapporten er som den var.")),
  skrivNotat("koordinator", Map.of("merknad", "Klart.")),
  godkjennNotat("direktor", Map.of("godkjenning", "GODKJENT")),
  vurderNyttOmNotatet("koordinator", Map.of("betydning", "INGEN", "vurdering", "Notatet er som det var.")),
  vurderFormkrav(
      "klagebehandler",
      Map.of(
          "part", "JA", "frist", "JA", "skriftlig", "JA", "nevnerVedtaket", "JA", "nevnerEndringen", "JA", "underskrevet", "JA",
          "formkrav", "OPPFYLT")),
  registrerUtbedring("klagebehandler", Map.of("utbedring", "IKKE_RETTET")),
  besvarHenvendelse("klagebehandler", Map.of("svar", "Svaret er sendt.", "sendtDato", "2025-01-15")),
  godkjennAvvisning("leder", Map.of("avvisning", "GODKJENT")),
  folgFellesbehandling("klagebehandler", Map.of("grunn", "Gjelder en annen del.")),
  forberedKlage(
      "klagebehandler",
      Map.of(
          "motpart", "IKKE_AKTUELT", "forberedelse", "OMGJOR", "omfang", "HELT", "hjemmel", "forvaltningsloven § 33",
          "begrunnelse", "Ny dokumentasjon.")),
  medunderskrivInnstilling("medunderskriver", Map.of("medunderskrift", "GODKJENT")),
  godkjennForberedelse("leder", Map.of("godkjenning", "GODKJENT")),
  oversendKlage("klagebehandler", Map.of("oversendtDato", "2025-01-15")),
  registrerKlageinstansensSvar(
      "klagebehandler",
      Map.of(
          "klagesvar", "AVGJORT", "utfall", "STADFESTELSE", "svarDato", "2025-01-15", "svarTekst", "Enig.", "kilde", "26/1204-9")),
  behandleKlage(
      "klageinstans", Map.of("utfall", "STADFESTELSE", "hjemmel", "forvaltningsloven § 34", "begrunnelse", "Riktig.")),
  medunderskrivKlage("medunderskriver2", Map.of("klagemedunderskrift", "GODKJENT")),
  avgjorKlage("klageinstans", Map.of("avgjorelse", "AVGJORT")),
  underrettPartene("klagebehandler", Map.of("underretning", "SENDES")),
  vurderSakskostnader("klagebehandler", Map.of("kostnader", "INGEN_KRAV")),
  registrerUtfall(
      "klagebehandler",
      Map.of("utfall", "STADFESTELSE", "instans", "KLAGE", "avgjortDato", "2025-01-15", "kjonn", "IKKE_OPPGITT")),
  vurderNyttIKlagen("klagebehandler", Map.of("betydning", "INGEN", "vurdering", "Ligger alt i saken.")),
  sendForelopigSvar("klagebehandler", Map.of("svar", "IKKE_NODVENDIG", "begrunnelse", "Avgjøres før.")),
  vurderUtsattIverksetting(
      "klagebehandler", Map.of("utsettelse", "NEI", "hjemmel", "forvaltningsloven § 42", "begrunnelse", "Kan rettes opp.")),
  registrerVedtak("klagebehandler", Map.of("merknad", "Dokumentet ligger i saken.")),
  kontrollerVedtak("jurist", Map.of("kontroll", "GODKJENT")),
  vurderNyttOmVedtaket("klagebehandler", Map.of("betydning", "INGEN", "vurdering", "Datoen er alt rettet.")),
  planleggUtlysning("ordningseier", Map.of("merknad", "Som i fjor.")),
  godkjennUtlysning("inhabilleder", Map.of("godkjenning", "GODKJENT")),
  registrerDepartementetsGodkjenning(
      "ordningseier", Map.of("departementet", "GODKJENT", "brevdato", "2025-01-15", "referanse", "26/104-3")),
  publiserUtlysning("ordningseier", Map.of("publisering", "PUBLISERES", "rundskriv", "Rundskriv 3/2026")),
  vurderNyttOmUtlysningen("ordningseier", Map.of("vurdering", "Endrer ikke utlysningen.")),
  formalkontroll("tilskudd1", Map.of("formalkontroll", "OK")),
  registrerMangelsvar("tilskudd1", Map.of("svaret", "SVARER_IKKE")),
  godkjennFormalavgjorelse("beslutter", Map.of("formalgodkjenning", "GODKJENT")),
  oppnevnVurderere("ordningseier", Map.of("forsteVurderer", "tilskudd1", "andreVurderer", "tilskudd2")),
  oppnevnTredjeVurderer("ordningseier", Map.of("tredjeVurderer", "tilskudd3")),
  vurderSoknad("tilskudd1", Map.of("samletVurdering", "Godt beskrevet.")),
  skrivInnstilling("tilskudd1", Map.of("anbefaling", "INNVILG", "hovedgrunn", "God søknad.")),
  vurderNyttISoknaden("tilskudd1", Map.of("betydning", "INGEN", "vurdering", "Ligger alt i saken.")),
  sendForelopigSvarSoknad("tilskudd1", Map.of("svar", "IKKE_NODVENDIG", "begrunnelse", "Avgjøres før."));

  private final String hvem;
  private final Map<String, Object> svar;

  Skjemasvar(String hvem, Map<String, Object> svar) {
    this.hvem = hvem;
    this.svar = svar;
  }

  String hvem() {
    return hvem;
  }

  Map<String, Object> svar() {
    return svar;
  }
}
