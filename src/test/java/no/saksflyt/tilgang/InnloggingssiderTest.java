package no.saksflyt.tilgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import no.saksflyt.Systemtest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sign-in, the start page and the error pages as a browser without scripts meets them. */
class InnloggingssiderTest extends Systemtest {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @LocalServerPort private int port;

  private final HttpClient nettleser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();

  private HttpResponse<String> hent(String sti) throws IOException, InterruptedException {
    var kall = HttpRequest.newBuilder(adresse(sti)).header("Accept", "text/html").build();
    return nettleser.send(kall, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> send(String sti, String felter, String csrf) throws IOException, InterruptedException {
    var kall =
        HttpRequest.newBuilder(adresse(sti))
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(felter + "&_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8)))
            .build();
    return nettleser.send(kall, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private URI adresse(String sti) {
    return URI.create("http://localhost:" + port + sti);
  }

  private static String csrf(HttpResponse<String> side) {
    var treff = CSRF.matcher(side.body());
    assertThat(treff.find()).as("the form carries the session's token").isTrue();
    return treff.group(1);
  }

  @Test
  void denSomIkkeErInneLedesTilInnloggingOgVidereTilForsiden() throws Exception {
    var innlogging = hent("/");
    assertThat(innlogging.uri().getPath()).isEqualTo("/login");

    var forside = send("/login", "username=leder&password=demo", csrf(innlogging));

    assertThat(forside.uri().getPath()).isEqualTo("/");
    assertThat(forside.body()).contains("Hei, ", "Mine oppgaver", "/camunda/app/tasklist/default/#/?sorting=", "Logg ut").doesNotContain("??");
  }

  @Test
  void feilPassordSiesPaaNorskUtenAaRopeBrukernavnet() throws Exception {
    var side = send("/login", "username=leder&password=feil", csrf(hent("/login")));

    assertThat(side.body()).contains("Brukernavnet eller passordet er feil", "role=\"alert\"").doesNotContain("Bad credentials");
  }

  @Test
  void demonstrasjonenFyllerInnDenValgte() throws Exception {
    var side = hent("/login?bruker=saksbehandler2");

    assertThat(side.body()).contains("value=\"saksbehandler2\"", "value=\"demo\"", "Demonstrasjon:");
    assertThat(hent("/login?bruker=ukjent").body()).doesNotContain("value=\"demo\"");
  }

  @Test
  void enSkrevetAdresseSomIkkeFinnesGirNorskFeilside() throws Exception {
    send("/login", "username=revisor&password=demo", csrf(hent("/login")));

    var side = hent("/finnes-ikke");

    assertThat(side.statusCode()).isEqualTo(404);
    assertThat(side.body()).contains("Vi finner ikke siden", "Til forsiden", "lang=\"nb\"").doesNotContain("Not Found", "Whitelabel", "??");
  }

  @Test
  void utloggingErEtSkjemaOgSierFraEtterpaa() throws Exception {
    var forside = send("/login", "username=koordinator&password=demo", csrf(hent("/login")));

    var etter = send("/logout", "", csrf(forside));

    assertThat(etter.uri().getPath()).isEqualTo("/login");
    assertThat(etter.body()).contains("Du er logget ut");
    assertThat(hent("/").uri().getPath()).isEqualTo("/login");
  }

  @Test
  void etSkjemaSomStoAapentMensEnLoggetInnPaaNyttErIkkeTapt() throws Exception {
    var fremmed = sendFra("https://annet.example", "/enheter", "navn=Ny+enhet&_csrf=gammel");
    assertThat(fremmed.statusCode()).as("what another site sends is refused").isEqualTo(403);

    var innlogging = sendFra("http://localhost:" + port, "/enheter", "navn=Ny+%3Cenhet%3E&_csrf=gammel");
    assertThat(innlogging.uri().getPath()).isEqualTo("/login");
    var tilbake = send("/login", "username=koordinator&password=demo", csrf(innlogging));

    assertThat(tilbake.uri().getPath()).isEqualTo("/fortsett");
    assertThat(tilbake.body()).contains("Skjemaet er ikke sendt ennå", "action=\"/enheter\"", "Ny &lt;enhet&gt;").doesNotContain("gammel");
    var sendt = send("/enheter", "navn=Ny+%3Cenhet%3E", csrf(tilbake));
    assertThat(sendt.statusCode()).as("the page's own checks come next").isEqualTo(422);
    assertThat(sendt.body()).contains("Ny &lt;enhet&gt;");
  }

  private HttpResponse<String> sendFra(String sted, String sti, String felter) throws IOException, InterruptedException {
    var kall =
        HttpRequest.newBuilder(adresse(sti))
            .header("Accept", "text/html")
            .header("Origin", sted)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(felter))
            .build();
    return nettleser.send(kall, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
