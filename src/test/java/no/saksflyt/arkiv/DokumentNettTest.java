package no.saksflyt.arkiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.saksflyt.Systemtest;
import no.saksflyt.arkiv.Nettklient.Fil;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.OppdragService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Documents over real HTTP: what is refused, in whose words, and how content travels. */
class DokumentNettTest extends Systemtest {

  private static final int MAKS = 25 * 1024 * 1024;
  private static final Map<String, String> INGEN = Map.of();

  @Autowired private OppdragService oppdrag;
  @Autowired private Dokumenter dokumenter;
  @LocalServerPort private int port;

  private Saksnummer sak;
  private String api;

  @BeforeEach
  void nySak() {
    loggInn("koordinator");
    sak = Testsaker.aapen(oppdrag);
    api = "/api" + sak.sti() + "/dokumenter";
  }

  @Test
  @DisplayName("25 MB come in and out again whole; one byte more is 413 in our words")
  void femogtyveMegabyte() throws Exception {
    var program = Nettklient.program(port, "saksbehandler");
    var innhold = tekst(MAKS);

    var lastet = program.last(api, INGEN, Fil.av("stor.txt", innhold));
    assertThat(lastet.statusCode()).isEqualTo(201);
    var sted = lastet.headers().firstValue("Location").orElseThrow();
    assertThat(program.hentFil(sted).body()).isEqualTo(innhold);

    er413(program.last(api, INGEN, Fil.av("stor.txt", tekst(MAKS + 1))));
    assertThat(dokumenter.liste(sak).totalt()).isEqualTo(1);
  }

  @Test
  @DisplayName("a length beyond the limit is refused before the body has come")
  void lengdenSierDet() throws Exception {
    try (var forbindelse = new java.net.Socket("localhost", port)) {
      forbindelse.setSoTimeout(10_000);
      var ut = forbindelse.getOutputStream();
      ut.write(
          ("POST " + api + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic c2Frc2JlaGFuZGxlcjpkZW1v\r\n"
                  + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 90000000\r\n\r\n")
              .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      ut.flush();
      var svar = new java.io.BufferedReader(new java.io.InputStreamReader(forbindelse.getInputStream()));
      assertThat(svar.readLine()).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  @DisplayName("from a page a file that is too large is answered with our page, not with a lost login")
  void forStorFraSide() throws Exception {
    var nettleser = Nettklient.nettleser(port, "saksbehandler");
    for (int storrelse : new int[] {MAKS + 1, MAKS + 3_000_000}) {
      var svar = nettleser.last(sak.sti() + "/dokumenter", INGEN, Fil.av("stor.txt", tekst(storrelse)));
      assertThat(svar.statusCode()).isEqualTo(413);
      assertThat(svar.body()).contains("Filen er for stor", "25 MB", "Logg ut");
    }
  }

  @Test
  @DisplayName("a download is always to be saved, with its Norwegian name and the type its content has")
  void nedlasting() throws Exception {
    var program = Nettklient.program(port, "saksbehandler");
    var lastet = program.last(api, Map.of("tittel", "Årsplan"), Fil.av("../../Årsplan 2026 (utkast).csv", "a;b\n1;2\n"));
    var svar = program.hent(lastet.headers().firstValue("Location").orElseThrow());

    assertThat(svar.statusCode()).isEqualTo(200);
    assertThat(svar.body()).isEqualTo("a;b\n1;2\n");
    assertThat(svar.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"Arsplan 2026 (utkast).csv\"; filename*=UTF-8''%C3%85rsplan%202026%20%28utkast%29.csv");
    assertThat(svar.headers().allValues("X-Content-Type-Options")).contains("nosniff");
    assertThat(svar.headers().firstValue("Content-Type")).hasValueSatisfying(t -> assertThat(t).startsWith("text/csv"));
    assertThat(svar.headers().firstValue("Content-Length")).hasValue("8");
  }

  @Test
  @DisplayName("what may not come in is told as a problem with the field")
  void avvist() throws Exception {
    var program = Nettklient.program(port, "saksbehandler");
    var eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    avvistMed(program.last(api, INGEN, Fil.av("test.txt", eicar)), "feil.arkiv.fil.virus");
    avvistMed(program.last(api, INGEN, Fil.av("tom.txt", "")), "feil.arkiv.fil.tom");
    avvistMed(program.last(api, INGEN, Fil.av("side.html", "<html></html>")), "feil.arkiv.fil.type");
    avvistMed(program.last(api, INGEN, Fil.av("bilde.png", "dette er tekst")), "feil.arkiv.fil.innhold");
    avvistMed(program.last(api, INGEN), "feil.arkiv.fil.mangler");
    assertThat(program.json("POST", api, "{}").statusCode()).isEqualTo(415);
    assertThat(dokumenter.liste(sak).totalt()).isZero();
  }

  @Test
  @DisplayName("a body that breaks off is the sender's mistake, not ours")
  void avbruttKropp() throws Exception {
    try (var forbindelse = new java.net.Socket("localhost", port)) {
      forbindelse.setSoTimeout(10_000);
      var kropp = "--x\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"a.txt\"\r\n\r\nabc";
      forbindelse
          .getOutputStream()
          .write(
              ("POST " + api + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic c2Frc2JlaGFuZGxlcjpkZW1v\r\n"
                      + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: " + kropp.length() + "\r\n\r\n" + kropp)
                  .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      var svar = new java.io.BufferedReader(new java.io.InputStreamReader(forbindelse.getInputStream()));
      assertThat(svar.readLine()).startsWith("HTTP/1.1 400");
    }
  }

  @Test
  @DisplayName("an auditor reads but adds nothing; who is not named on a restricted case finds nothing there")
  void tilgang() throws Exception {
    var id = dokumenter.lastOpp(sak, "Plan", Testsaker.tekst("plan.txt", "plan")).id();
    var revisor = Nettklient.program(port, "revisor");
    assertThat(revisor.hent(api).statusCode()).isEqualTo(200);
    assertThat(revisor.hent(api + "/" + id + "/versjoner/1").statusCode()).isEqualTo(200);
    assertThat(revisor.last(api, INGEN, Fil.av("a.txt", "a")).statusCode()).isEqualTo(403);
    assertThat(revisor.last(api + "/" + id + "/versjoner", INGEN, Fil.av("a.txt", "a")).statusCode()).isEqualTo(403);
    assertThat(revisor.json("PATCH", api + "/" + id, "{\"tittel\":\"Ny\"}").statusCode()).isEqualTo(403);

    var skjermet = Testsaker.begrenset(oppdrag);
    var hemmelig = dokumenter.lastOpp(skjermet, "Hemmelig", Testsaker.tekst("a.txt", "hemmelig")).id();
    var utenfor = Nettklient.program(port, "saksbehandler");
    var sti = "/api" + skjermet.sti() + "/dokumenter";
    assertThat(utenfor.hent(sti).statusCode()).isEqualTo(404);
    assertThat(utenfor.hent(sti + "/" + hemmelig + "/versjoner/1").statusCode()).isEqualTo(404);
    assertThat(utenfor.last(sti, INGEN, Fil.av("a.txt", "a")).statusCode()).isEqualTo(404);
    assertThat(utenfor.last(sti + "/" + hemmelig + "/versjoner", INGEN, Fil.av("a.txt", "a")).statusCode()).isEqualTo(404);
    assertThat(utenfor.json("PATCH", sti + "/" + hemmelig, "{\"tittel\":\"Ny\"}").statusCode()).isEqualTo(404);
    var nettleser = Nettklient.nettleser(port, "saksbehandler");
    assertThat(nettleser.hent(skjermet.sti() + "/dokumenter/" + hemmelig + "/1").statusCode()).isEqualTo(404);
    assertThat(utenfor.hent(sti).body()).isEqualTo(utenfor.hent("/api/sak/2071/999999/dokumenter").body()
        .replace("2071/999999", skjermet.toString()));
  }

  @Test
  @DisplayName("a page's form leads back to the page it stands on, and never out of our site")
  void skjema() throws Exception {
    var nettleser = Nettklient.nettleser(port, "saksbehandler");
    var sti = sak.sti() + "/dokumenter";

    var tilbake = nettleser.last(sti, Map.of("tittel", "Referat", "retur", "/innboks?side=2#dokumenter"), Fil.av("referat.txt", "x"));
    assertThat(tilbake.statusCode()).isEqualTo(302);
    assertThat(tilbake.headers().firstValue("Location")).hasValueSatisfying(s -> assertThat(s).endsWith("/innboks?side=2#dokumenter"));
    for (var ute : new String[] {"//ond.example/", "/\\ond.example", "https://ond.example", "/a\r\nSet-Cookie: x=y"}) {
      var svar = nettleser.last(sti, Map.of("retur", ute), Fil.av("a.txt", "y" + ute.hashCode()));
      assertThat(svar.headers().firstValue("Location")).hasValueSatisfying(s -> assertThat(s).endsWith(sak.sti()).doesNotContain("ond"));
    }
    var id = dokumenter.liste(sak).rader().get(4).id();
    assertThat(nettleser.skjema(sti + "/" + id + "/tittel", Map.of("tittel", "Referat fra oppstart")).statusCode()).isEqualTo(302);
    assertThat(nettleser.last(sti + "/" + id + "/versjoner", INGEN, Fil.av("referat.txt", "z")).statusCode()).isEqualTo(302);
    assertThat(dokumenter.hent(sak, id))
        .satisfies(d -> assertThat(d.tittel()).isEqualTo("Referat fra oppstart"), d -> assertThat(d.versjoner()).hasSize(2));
    assertThat(nettleser.hentFil(sti + "/" + id + "/1").body()).asString().isEqualTo("x");
  }

  @Test
  @DisplayName("a call repeated with the same key makes one document")
  void gjentattKall() throws Exception {
    var program = Nettklient.program(port, "saksbehandler");
    var klient = java.net.http.HttpClient.newHttpClient();
    String forste = null;
    for (int i = 0; i < 2; i++) {
      var kall = program.flerdelt(api, INGEN, Fil.av("a.txt", "en gang")).header("Idempotency-Key", sak + "-1").build();
      var svar = klient.send(kall, HttpResponse.BodyHandlers.ofString());
      assertThat(svar.statusCode()).isEqualTo(201);
      forste = forste == null ? svar.headers().firstValue("Location").orElseThrow() : forste;
      assertThat(svar.headers().firstValue("Location")).hasValue(forste);
    }
    assertThat(dokumenter.liste(sak).totalt()).isEqualTo(1);
  }

  @Test
  @DisplayName("the same key with another file, name or field is refused, and makes nothing")
  void nokkelenBruktTilAnnet() throws Exception {
    var program = Nettklient.program(port, "saksbehandler");
    var klient = java.net.http.HttpClient.newHttpClient();
    var en = Map.of("tittel", "En");
    var kall = List.of(
        program.flerdelt(api, en, Fil.av("a.txt", "en gang")),
        program.flerdelt(api, en, Fil.av("a.txt", "to gang")),
        program.flerdelt(api, en, Fil.av("b.txt", "en gang")),
        program.flerdelt(api, Map.of("tittel", "To"), Fil.av("a.txt", "en gang")),
        program.flerdelt(api, en, Fil.av("a.txt", "en gang")));
    var svar = new ArrayList<Integer>();
    for (var ett : kall) {
      svar.add(klient.send(ett.header("Idempotency-Key", sak + "-2").build(), HttpResponse.BodyHandlers.ofString()).statusCode());
    }
    assertThat(svar).containsExactly(201, 422, 422, 422, 201);
    assertThat(dokumenter.liste(sak).totalt()).isEqualTo(1);
  }

  private static void er413(HttpResponse<String> svar) {
    assertThat(svar.statusCode()).isEqualTo(413);
    assertThat(svar.headers().firstValue("Content-Type")).hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
    assertThat(svar.body()).contains("Filen er for stor", "\"feil\":[]");
  }

  private static void avvistMed(HttpResponse<String> svar, String kode) {
    assertThat(svar.statusCode()).isEqualTo(422);
    assertThat(svar.body()).contains("\"felt\":\"fil\"", "\"kode\":\"" + kode + "\"");
  }

  private static byte[] tekst(int antall) {
    var innhold = new byte[antall];
    Arrays.fill(innhold, (byte) 'a');
    return innhold;
  }
}
