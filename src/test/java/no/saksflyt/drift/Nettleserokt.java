package no.saksflyt.drift;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A person who has logged in once, as in a browser: later calls cost no password check. */
final class Nettleserokt {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String rot;

  Nettleserokt(int port, String person) throws IOException, InterruptedException {
    rot = "http://127.0.0.1:" + port;
    var side = http.send(HttpRequest.newBuilder(URI.create(rot + "/login")).build(), HttpResponse.BodyHandlers.ofString());
    var token = TOKEN.matcher(side.body());
    if (!token.find()) {
      throw new IllegalStateException("No token on the login page");
    }
    var skjema =
        "username=" + person + "&password=demo&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    http.send(
        HttpRequest.newBuilder(URI.create(rot + "/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(skjema))
            .build(),
        HttpResponse.BodyHandlers.discarding());
  }

  String hent(String sti) throws IOException, InterruptedException {
    var kall = HttpRequest.newBuilder(URI.create(rot + sti)).header("Accept", "application/json, text/html").build();
    var svar = http.send(kall, HttpResponse.BodyHandlers.ofString());
    if (svar.statusCode() != 200) {
      throw new IllegalStateException(sti + ": " + svar.statusCode() + " " + svar.body());
    }
    return svar.body();
  }
}
