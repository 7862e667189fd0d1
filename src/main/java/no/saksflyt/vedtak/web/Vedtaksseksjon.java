package no.saksflyt.vedtak.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.sak.Saksseksjon;
import no.saksflyt.sak.Sakspanel.Lenke;
import no.saksflyt.sak.Sakspanel.Panel;
import no.saksflyt.sak.Sakspanel.Tabell;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.vedtak.Habilitet;
import no.saksflyt.vedtak.HabilitetService;
import no.saksflyt.vedtak.Innstillinger;
import no.saksflyt.vedtak.Innstillingsversjon;
import no.saksflyt.vedtak.Klageadgang;
import no.saksflyt.vedtak.Klageadganger;
import no.saksflyt.vedtak.Vedtak;
import no.saksflyt.vedtak.VedtakService;
import no.saksflyt.vedtak.Vedtakspart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What every case's page tells of its decisions, those who are told of them, its recommendations and who is disqualified. */
@Component
@Order(10)
class Vedtaksseksjon implements Saksseksjon {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String INGEN = "–";

  private final VedtakService vedtak;
  private final Klageadganger klageadganger;
  private final Innstillinger innstillinger;
  private final HabilitetService habilitet;
  private final Personer personer;
  private final Meldinger meldinger;

  Vedtaksseksjon(
      VedtakService vedtak,
      Klageadganger klageadganger,
      Innstillinger innstillinger,
      HabilitetService habilitet,
      Personer personer,
      Meldinger meldinger) {
    this.vedtak = vedtak;
    this.klageadganger = klageadganger;
    this.innstillinger = innstillinger;
    this.habilitet = habilitet;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  @Override
  public String id() {
    return "vedtak";
  }

  @Override
  public String tittel() {
    return "vedtak.seksjon.tittel";
  }

  @Override
  public Optional<Panel> panel(Saksnummer saksnummer) {
    var tabeller = new ArrayList<Tabell>();
    var lenker = new ArrayList<Lenke>();
    var alle = vedtak.forSak(saksnummer);
    if (!alle.isEmpty()) {
      tabeller.add(vedtakene(alle));
      tabeller.add(partene(alle));
      lenker.add(new Lenke("vedtak.seksjon.tilVedtak", "/vedtak/sak/" + saksnummer));
    }
    for (var innstilling : innstillinger.iSak(saksnummer)) {
      tabeller.add(versjonene(innstillinger.alle(saksnummer, innstilling.referanse())));
      lenker.add(
          new Lenke("vedtak.seksjon.tilInnstilling", "/vedtak/innstilling/" + saksnummer + "/" + innstilling.referanse()));
    }
    var rader = habilitet.alle(saksnummer);
    if (!rader.isEmpty()) {
      tabeller.add(habiliteten(rader));
    }
    lenker.add(new Lenke("vedtak.seksjon.tilHabilitet", "/vedtak/habilitet/" + saksnummer));
    return Optional.of(new Panel(List.of(), tabeller, lenker));
  }

  private Tabell vedtakene(List<Vedtak> alle) {
    var typer = vedtak.typer();
    return new Tabell(
        "vedtak.seksjon.vedtak",
        List.of(
            "vedtak.felt.tittel", "vedtak.felt.type", "vedtak.felt.dato", "vedtak.felt.utfall", "vedtak.felt.klageinstans",
            "vedtak.felt.status"),
        alle.stream()
            .map(
                v ->
                    List.of(
                        v.tittel(),
                        typer.get(v.type()),
                        DATO.format(v.dato()),
                        meldinger.tekstEller("vedtaksutfall." + v.utfall(), v.utfall()),
                        vei(klageadganger.av(v)),
                        meldinger.tekst("vedtaksstatus." + v.status())))
            .toList());
  }

  private String vei(Klageadgang vei) {
    if (!vei.adgang()) {
      return meldinger.tekst("vedtak.ingenAdgang");
    }
    return vei.klageinstans() == null ? meldinger.tekst("vedtak.ikkeAvklart") : vei.klageinstans();
  }

  private Tabell partene(List<Vedtak> alle) {
    var celler =
        alle.stream()
            .flatMap(v -> v.parter().stream().map(p -> part(v, p)))
            .toList();
    return new Tabell(
        "vedtak.seksjon.parter",
        List.of("vedtak.felt.part", "vedtak.felt.vedtak", "vedtak.felt.underrettet", "vedtak.felt.klagefrist"),
        celler);
  }

  private List<String> part(Vedtak v, Vedtakspart p) {
    var sendt =
        p.underrettet()
            ? DATO.format(Tid.dato(p.notis().sendt())) + ", " + meldinger.tekst("kanal." + p.notis().kanal()).toLowerCase(Meldinger.BOKMAL)
            : INGEN;
    return List.of(p.navn(), v.tittel(), sendt, dato(p.klagefrist()));
  }

  private Tabell versjonene(List<Innstillingsversjon> alle) {
    var navn = navn(alle.stream().flatMap(v -> Stream.of(v.hvem(), v.forHvem() == null ? v.hvem() : v.forHvem())));
    return new Tabell(
        "vedtak.seksjon.innstilling",
        List.of("vedtak.felt.versjon", "vedtak.felt.forfatter", "vedtak.felt.tid"),
        alle.stream()
            .map(
                v ->
                    List.of(
                        String.valueOf(v.nr()),
                        v.forHvem() == null
                            ? navn.getOrDefault(v.hvem(), v.hvem())
                            : meldinger.tekst(
                                "vedtak.forPerson",
                                navn.getOrDefault(v.hvem(), v.hvem()),
                                navn.getOrDefault(v.forHvem(), v.forHvem())),
                        DATO.format(Tid.dato(v.tid()))))
            .toList());
  }

  private Tabell habiliteten(List<Habilitet> rader) {
    var navn = navn(rader.stream().flatMap(r -> Stream.of(r.person(), r.avgjortAv())).filter(Objects::nonNull));
    return new Tabell(
        "vedtak.seksjon.habilitet",
        List.of("vedtak.felt.person", "vedtak.felt.slag", "vedtak.felt.avgjorelse", "vedtak.felt.avgjortAv"),
        rader.stream()
            .map(
                r ->
                    List.of(
                        r.person() == null ? r.omtalt() : navn.getOrDefault(r.person(), r.person()),
                        meldinger.tekst("habilitetsslag." + r.slag()),
                        utfall(r),
                        r.avgjortAv() == null ? INGEN : navn.getOrDefault(r.avgjortAv(), r.avgjortAv())))
            .toList());
  }

  private String utfall(Habilitet rad) {
    if (rad.utfall() == null) {
      return meldinger.tekst("vedtak.habilitet.venter");
    }
    var ord = meldinger.tekst("habilitetsutfall." + rad.utfall());
    return rad.til() == null ? ord : meldinger.tekst("vedtak.habilitet.avsluttet", ord);
  }

  private Map<String, String> navn(Stream<String> iden) {
    return personer.navn(iden.collect(Collectors.toSet()));
  }

  private static String dato(LocalDate dato) {
    return dato == null ? INGEN : DATO.format(dato);
  }
}
