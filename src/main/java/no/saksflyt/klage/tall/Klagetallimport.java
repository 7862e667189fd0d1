package no.saksflyt.klage.tall;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.saksflyt.felles.Embete;
import no.saksflyt.felles.Embeter;
import no.saksflyt.felles.Fingeravtrykk;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.klage.tall.Importsvar.Endring;
import no.saksflyt.klage.tall.Importsvar.Sporsmal;
import no.saksflyt.klage.tall.Skjemafil.Hode;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in the offices' figures: one form for each year and office. The same again changes nothing; another content is a new
 * version, and the earlier ones are kept.
 */
@Service
@Transactional
public class Klagetallimport {

  private final Klagetalleser leser;
  private final Klagetallkontroll kontroll;
  private final Klagetallager lager;
  private final Embeter embeter;
  private final Innlogget innlogget;
  private final Meldinger meldinger;
  private final Clock klokke;

  Klagetallimport(
      Klagetalleser leser,
      Klagetallkontroll kontroll,
      Klagetallager lager,
      Embeter embeter,
      Innlogget innlogget,
      Meldinger meldinger,
      Clock klokke) {
    this.leser = leser;
    this.kontroll = kontroll;
    this.lager = lager;
    this.embeter = embeter;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  /**
   * @param tekst a file's text
   * @return what it would do; nothing is kept
   * @throws Regelbrudd telling line by line what is wrong with it
   */
  @Transactional(readOnly = true)
  public Importsvar forhaandsvis(String tekst) {
    return gjor(tekst, Skjemastatus.LEVERT, false);
  }

  /**
   * @param tekst a file's text
   * @param status {@code LEVERT}, or {@code UTKAST} for what is not to be counted yet
   * @return what it did
   * @throws Regelbrudd telling line by line what is wrong with it; nothing of it is kept then
   * @throws Konflikt when somebody else takes in the same form at the same moment
   */
  public Importsvar importer(String tekst, Skjemastatus status) {
    innlogget.krev(Klagetallroller.FORER);
    try {
      return gjor(tekst, status, true);
    } catch (DuplicateKeyException samtidig) {
      throw new Konflikt("feil.endretImens");
    }
  }

  private Importsvar gjor(String tekst, Skjemastatus status, boolean lagre) {
    var fil = leser.les(tekst);
    if (!fil.feil().isEmpty()) {
      throw new Regelbrudd(fil.feil());
    }
    var navn = embeter.alle().stream().collect(Collectors.toMap(Embete::kode, e -> e));
    var skjemaer = new ArrayList<Importsvar.Skjema>();
    var sporsmal = new ArrayList<Sporsmal>();
    fil.skjemaer()
        .forEach(
            (hode, linjer) -> {
              var embete = hode.embete() == null ? null : navn.get(hode.embete());
              skjemaer.add(taInn(hode, embete, linjer, nytt(hode, fil.form(), linjer, status), lagre));
              kontroll.sporsmal(hode, embete).ifPresent(s -> sporsmal.add(new Sporsmal(hode.ar(), hode.embete(), s)));
              kontroll.sporsmal(linjer).forEach(s -> sporsmal.add(new Sporsmal(hode.ar(), hode.embete(), s)));
            });
    return new Importsvar(fil.antallLinjer(), skjemaer, sporsmal);
  }

  private Importsvar.Skjema taInn(Hode hode, Embete embete, List<Skjemalinje> linjer, Klageskjema nytt, boolean lagre) {
    var siste = lager.versjoner(hode.ar(), hode.embete()).stream().findFirst();
    var navn = embete == null ? meldinger.tekst("klagetall.landet") : embete.navn();
    var antall = Radtall.av(linjer).antall(Tallcelle.ALLE);
    if (siste.isPresent() && siste.get().avtrykk().equals(nytt.avtrykk())) {
      var samme = siste.get();
      var status = samme.status();
      if (lagre && status == Skjemastatus.UTKAST && nytt.status() == Skjemastatus.LEVERT) {
        lager.settStatus(samme.id(), Skjemastatus.LEVERT, null);
        status = Skjemastatus.LEVERT;
      }
      return new Importsvar.Skjema(
          samme.id(), hode.ar(), hode.embete(), navn, samme.versjon(), status, Endring.UENDRET, antall);
    }
    var versjon = siste.map(Klageskjema::versjon).orElse(0) + 1;
    var id = lagre ? Long.valueOf(lager.settInn(nytt.medVersjon(versjon), linjer)) : null;
    return new Importsvar.Skjema(
        id, hode.ar(), hode.embete(), navn, versjon, nytt.status(), siste.isEmpty() ? Endring.NY : Endring.RETTET, antall);
  }

  private Klageskjema nytt(Hode hode, Skjemaform form, List<Skjemalinje> linjer, Skjemastatus status) {
    return new Klageskjema(
        0, hode.ar(), hode.embete(), 1, form, status, null, avtrykk(form, linjer), innlogget.id(), klokke.instant());
  }

  /** The same figures in another order are the same figures. */
  private static String avtrykk(Skjemaform form, List<Skjemalinje> linjer) {
    var innhold = linjer.stream().map(l -> l.noekkel() + "=" + l.antall()).sorted().collect(Collectors.joining("\n"));
    return Fingeravtrykk.av((form + "\n" + innhold).getBytes(StandardCharsets.UTF_8));
  }
}
