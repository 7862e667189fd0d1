package no.saksflyt.arkiv;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Talks to the running application as a program with a password, or as a browser with a session and its token. */
final class Nettklient {

  private static final String GRENSE = "----saksflyt-test-grense";
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*(?:content|value)=\"([^\"]+)\"");

  private final HttpClient klient;
  private final String rot;
  private final String hode;
  private String token;

  private Nettklient(int port, String hode) {
    this.klient = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    this.rot = "http://localhost:" + port;
    this.hode = hode;
  }

  static Nettklient program(int port, String bruker) {
    var par = Base64.getEncoder().encodeToString((bruker + ":demo").getBytes(StandardCharsets.UTF_8));
    return new Nettklient(port, "Basic " + par);
  }

  static Nettklient nettleser(int port, String bruker) throws IOException, InterruptedException {
    var nettleser = new Nettklient(port, null);
    nettleser.lesToken("/login");
    nettleser.skjema("/login", Map.of("username", bruker, "password", "demo"));
    nettleser.lesToken("/");
    return nettleser;
  }

  private void lesToken(String sti) throws IOException, InterruptedException {
    var treff = TOKEN.matcher(hent(sti).body());
    if (!treff.find()) {
      throw new IllegalStateException("No token on " + sti);
    }
    token = treff.group(1);
  }

  HttpResponse<String> hent(String sti) throws IOException, InterruptedException {
    return klient.send(kall(sti).GET().build(), BodyHandlers.ofString());
  }

  HttpResponse<byte[]> hentFil(String sti) throws IOException, InterruptedException {
    return klient.send(kall(sti).GET().build(), BodyHandlers.ofByteArray());
  }

  HttpResponse<String> skjema(String sti, Map<String, String> felter) throws IOException, InterruptedException {
    var alle = new java.util.TreeMap<>(felter);
    if (token != null) {
      alle.put("_csrf", token);
    }
    var kropp =
        alle.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return klient.send(
        kall(sti).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(kropp)).build(),
        BodyHandlers.ofString());
  }

  HttpResponse<String> json(String metode, String sti, String kropp) throws IOException, InterruptedException {
    return klient.send(
        kall(sti).header("Content-Type", "application/json").method(metode, BodyPublishers.ofString(kropp)).build(),
        BodyHandlers.ofString());
  }

  HttpResponse<String> last(String sti, Map<String, String> felter, Fil... filer) throws IOException, InterruptedException {
    return klient.send(flerdelt(sti, felter, filer).build(), BodyHandlers.ofString());
  }

  HttpRequest.Builder flerdelt(String sti, Map<String, String> felter, Fil... filer) {
    var deler = new ArrayList<BodyPublisher>();
    var alle = new java.util.TreeMap<>(felter);
    if (token != null) {
      alle.put("_csrf", token);
    }
    alle.forEach((navn, verdi) -> deler.add(tekst(delhode("name=\"" + navn + "\"") + verdi + "\r\n")));
    for (var fil : filer) {
      var navn = "name=\"" + fil.felt() + "\"; filename=\"" + fil.navn() + "\"";
      deler.add(tekst(delhode(navn)));
      deler.add(BodyPublishers.ofByteArray(fil.innhold()));
      deler.add(tekst("\r\n"));
    }
    deler.add(tekst("--" + GRENSE + "--\r\n"));
    return kall(sti)
        .header("Content-Type", "multipart/form-data; boundary=" + GRENSE)
        .POST(BodyPublishers.concat(deler.toArray(BodyPublisher[]::new)));
  }

  private HttpRequest.Builder kall(String sti) {
    var kall = HttpRequest.newBuilder(URI.create(rot + sti));
    return hode == null ? kall.header("Accept", "text/html") : kall.header("Authorization", hode);
  }

  private static String delhode(String disposisjon) {
    return "--" + GRENSE + "\r\nContent-Disposition: form-data; " + disposisjon + "\r\n\r\n";
  }

  private static BodyPublisher tekst(String tekst) {
    return BodyPublishers.ofString(tekst);
  }

  /** A file in a form's field. */
  record Fil(String felt, String navn, byte[] innhold) {

    static Fil av(String navn, byte[] innhold) {
      return new Fil("fil", navn, innhold);
    }

    static Fil av(String navn, String innhold) {
      return av(navn, innhold.getBytes(StandardCharsets.UTF_8));
    }
  }

}
