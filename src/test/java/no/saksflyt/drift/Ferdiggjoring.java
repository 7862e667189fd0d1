package no.saksflyt.drift;

import java.time.Duration;

/** Takes every open case to its end, by the doors people use. */
final class Ferdiggjoring {

  private static final Duration LENGST = Duration.ofMinutes(8);

  private Ferdiggjoring() {}

  /** @return whether no task was left in time */
  static boolean alle(Klient klient) {
    return Vent.til(LENGST, () -> rundt(klient) == 0 && ingenJobber(klient));
  }

  private static int rundt(Klient klient) {
    var oppgaver = klient.hent("koordinator", "/engine-rest/task?maxResults=200").json();
    for (var oppgave : oppgaver) {
      var steg = Skjemasvar.valueOf(oppgave.get("taskDefinitionKey").asText());
      var id = oppgave.get("id").asText();
      if (!steg.hvem().equals(oppgave.get("assignee").asText())) {
        klient.ta(steg.hvem(), id);
      }
      var svar = klient.sendSkjema(steg.hvem(), id, steg.svar());
      if (svar.status() != 204) {
        throw new IllegalStateException(steg + " " + svar.status() + ": " + svar.tekst());
      }
    }
    return oppgaver.size();
  }

  /** The administrator runs what is due; only when nothing was, and no task came of it, is everything done. */
  private static boolean ingenJobber(Klient klient) {
    var kjort = klient.post("admin", "/api/demo/jobber", "").json().get("kjort").asInt();
    return kjort == 0 && klient.hent("koordinator", "/engine-rest/task?maxResults=1").json().isEmpty();
  }
}
