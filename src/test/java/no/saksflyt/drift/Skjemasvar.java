package no.saksflyt.drift;

import java.util.Map;

/** Who does each step of an assignment for the unit Bosetting, or of a letter, and what they answer to lead it on. */
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
  vurderNyttOmBrevet("koordinator", Map.of("betydning", "INGEN", "vurdering", "Brevet er som det var."));

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
