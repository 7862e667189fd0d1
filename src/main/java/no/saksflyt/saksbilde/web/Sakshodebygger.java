package no.saksflyt.saksbilde.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.tilgang.Personer;
import org.springframework.stereotype.Component;

/** Puts the words to a case's head. */
@Component
class Sakshodebygger {

  private final SakService saker;
  private final Saksfrister frister;
  private final Enheter enheter;
  private final Personer personer;
  private final Meldinger meldinger;

  Sakshodebygger(SakService saker, Saksfrister frister, Enheter enheter, Personer personer, Meldinger meldinger) {
    this.saker = saker;
    this.frister = frister;
    this.enheter = enheter;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  Sakshode av(Sak sak) {
    var medlemmer = saker.medlemmer(sak.saksnummer());
    var ider = new ArrayList<String>(medlemmer);
    Stream.of(sak.eier(), sak.opprettetAv()).filter(Objects::nonNull).forEach(ider::add);
    var navn = personer.navn(ider);
    return new Sakshode(
        sak.saksnummer(),
        meldinger.tekst("sakstype." + sak.type()),
        sak.tittel(),
        meldinger.tekst("status." + sak.type() + "." + sak.status()),
        sak.aapen(),
        sak.utfall() == null ? null : meldinger.tekst("utfall." + sak.utfall()),
        sak.maal(),
        sak.enhet() == null ? null : enheter.navn(sak.enhet()),
        sak.eier() == null ? null : navn.getOrDefault(sak.eier(), sak.eier()),
        sak.opprettet(),
        navn.getOrDefault(sak.opprettetAv(), meldinger.tekst("saksbilde.systemet")),
        sak.avsluttet(),
        sak.erstattetAv() == null ? null : Saksnummer.av(sak.erstattetAv()),
        sak.erstattetAv() == null ? null : meldinger.tekst("saksbilde.hode.overgang." + sak.utfall()),
        sakensEgen(sak.saksnummer()),
        sak.krets() != null,
        medlemmer.stream().map(id -> navn.getOrDefault(id, id)).collect(Collectors.joining(", ")));
  }

  /** The whole case's deadline stands in the head; those of its parts stand with the parts. */
  private List<Saksfrist> sakensEgen(Saksnummer nr) {
    return frister.alle(nr).stream().filter(f -> Saksfrist.HELE_SAKEN.equals(f.referanse())).toList();
  }
}
