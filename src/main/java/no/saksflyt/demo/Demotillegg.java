package no.saksflyt.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.arkiv.NyFil;
import no.saksflyt.demo.Demosaker.Scene;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Regi;
import no.saksflyt.sak.Relasjonstype;
import no.saksflyt.sak.Saksnotater;
import no.saksflyt.sak.Saksrelasjoner;
import no.saksflyt.tilgang.Roller;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** The scenes in which people write notes, lay documents in cases, tie cases together, and post and letters come in. */
@Component
@Profile("!prod")
class Demotillegg {

  private final Regi regi;
  private final Saksnotater notater;
  private final Saksrelasjoner relasjoner;
  private final Dokumenter dokumenter;
  private final Demopost post;
  private final Demobrev brev;
  private final Demofil fil;

  Demotillegg(
      Regi regi,
      Saksnotater notater,
      Saksrelasjoner relasjoner,
      Dokumenter dokumenter,
      Demopost post,
      Demobrev brev,
      ObjectMapper json) {
    this.regi = regi;
    this.notater = notater;
    this.relasjoner = relasjoner;
    this.dokumenter = dokumenter;
    this.post = post;
    this.brev = brev;
    this.fil = new Demofil(json);
  }

  private record Tillegg(
      List<Notat> notater,
      List<Relasjon> relasjoner,
      List<Vedlegg> dokumenter,
      List<Demopost.Brev> post,
      List<Demobrev.Brev> brev,
      List<Demobrev.Vurdering> vurderinger) {}

  private record Notat(int nr, int dag, String hvem, String tekst) {}

  private record Relasjon(int fra, int til, Relasjonstype type, int dag, String hvem) {}

  private record Vedlegg(int nr, int dag, String hvem, String fil, String tittel, String tekst) {}

  List<Scene> scener(LocalDate idag, Map<Integer, Saksnummer> saker) {
    var alt = fil.les("tillegg", Tillegg.class);
    return Stream.of(
            alt.notater().stream()
                .map(n -> som(n.dag(), n.hvem(), () -> notater.skriv(saker.get(n.nr()), n.tekst()))),
            alt.relasjoner().stream()
                .map(r -> som(r.dag(), r.hvem(), () -> relasjoner.leggTil(saker.get(r.fra()), saker.get(r.til()), r.type()))),
            alt.dokumenter().stream().map(d -> som(d.dag(), d.hvem(), () -> lastOpp(saker.get(d.nr()), d))),
            alt.post().stream().map(b -> som(b.dag(), Roller.ARKIV, () -> post.taImot(b, saker))),
            alt.brev().stream().map(b -> brev.scene(b, idag, saker)),
            alt.vurderinger().stream().map(v -> brev.scene(v, saker)))
        .flatMap(s -> s)
        .toList();
  }

  private void lastOpp(Saksnummer saksnummer, Vedlegg d) {
    var innhold = new ByteArrayResource(d.tekst().getBytes(StandardCharsets.UTF_8));
    dokumenter.lastOpp(saksnummer, d.tittel(), new NyFil(d.fil(), innhold));
  }

  private Scene som(int dag, String person, Runnable handling) {
    return new Scene(dag, () -> regi.som(person, handling));
  }
}
