package no.saksflyt.tilskudd.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Kontonummer;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.sak.Sakspanel;
import no.saksflyt.tilskudd.Soknad;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.ordning.Budsjettpost;
import no.saksflyt.tilskudd.ordning.Delmal;
import no.saksflyt.tilskudd.ordning.Kroner;
import no.saksflyt.tilskudd.ordning.Ordningsinnhold;
import no.saksflyt.tilskudd.ordning.Vedleggskrav;
import org.springframework.stereotype.Component;

/** What an application shows of itself on the case's page and beside its tasks. */
@Component
class Soknadspanel implements Sakspanel {

  private static final DateTimeFormatter TIDSPUNKT =
      DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm.ss");

  private final SoknadService soknader;
  private final Meldinger meldinger;

  Soknadspanel(SoknadService soknader, Meldinger meldinger) {
    this.soknader = soknader;
    this.meldinger = meldinger;
  }

  @Override
  public String sakstype() {
    return "SOKNAD";
  }

  @Override
  public Panel panel(Saksnummer saksnummer) {
    var soknad = soknader.hent(saksnummer);
    var utlysning = soknader.utlysning(saksnummer);
    var ordning = utlysning.versjon().innhold();
    var rader = new ArrayList<Rad>();
    rad(rader, "utlysning", utlysning.tittel(false));
    rad(rader, "soker", soknad.soker().navn() + " (" + soknad.soker().orgnr().gruppert() + ")");
    rad(rader, "form", meldinger.tekst("organisasjonsform." + soknad.soker().form()));
    rad(rader, "tittel", soknad.tittel());
    rad(rader, "soktBelop", Kroner.tekst(soknad.soktBelopOre()));
    rad(rader, "delmal", delmal(soknad, ordning));
    rad(rader, "formal", soknad.formal());
    rad(rader, "malgruppe", soknad.malgruppe());
    rad(rader, "kontakt", kontakt(soknad.kontakt()));
    rad(rader, "kontonummer", Kontonummer.gruppert(soknad.kontonummer()));
    rad(rader, "signertAv", signatur(soknad));
    rad(rader, "innsendt", TIDSPUNKT.format(soknad.innsendt().atZone(Tid.OSLO)));
    rad(rader, "kilde", meldinger.tekst("soknad.kilde." + soknad.kilde()));
    rad(rader, "manglerVedlegg", mangler(soknad, ordning));
    return new Panel(
        rader, tabeller(soknad, ordning), List.of(new Lenke("soknad.panel.alle", "/soknader?utlysning=" + soknad.utlysning())));
  }

  private static void rad(List<Rad> rader, String hva, String tekst) {
    if (tekst != null && !tekst.isEmpty()) {
      rader.add(new Rad("soknad.panel." + hva, tekst));
    }
  }

  private static String delmal(Soknad soknad, Ordningsinnhold ordning) {
    return ordning.delmal().stream().filter(d -> d.kode().equals(soknad.delmal())).map(Delmal::nb).findFirst().orElse(null);
  }

  private static String kontakt(Soknad.Kontakt kontakt) {
    return kontakt.navn() + ", " + kontakt.epost() + (kontakt.telefon() == null ? "" : ", " + kontakt.telefon());
  }

  private String signatur(Soknad soknad) {
    if (soknad.signertAv() == null) {
      return meldinger.tekst("soknad.panel.usignert");
    }
    return soknad.signaturBekreftet()
        ? soknad.signertAv()
        : meldinger.tekst("soknad.panel.ubekreftet", soknad.signertAv());
  }

  private static String mangler(Soknad soknad, Ordningsinnhold ordning) {
    return String.join(
        ", ", ordning.obligatoriske().stream().filter(v -> !soknad.har(v.kode())).map(Vedleggskrav::nb).toList());
  }

  private static List<Tabell> tabeller(Soknad soknad, Ordningsinnhold ordning) {
    var tabeller = new ArrayList<Tabell>();
    if (!soknad.budsjett().isEmpty()) {
      tabeller.add(
          new Tabell(
              "soknad.panel.budsjett",
              List.of("soknad.panel.post", "soknad.panel.belop"),
              soknad.budsjett().stream().map(b -> List.of(post(b.post(), ordning), Kroner.tekst(b.belopOre()))).toList()));
    }
    if (!soknad.andreTilskudd().isEmpty()) {
      tabeller.add(
          new Tabell(
              "soknad.panel.andreTilskudd",
              List.of("soknad.panel.giver", "soknad.panel.belop"),
              soknad.andreTilskudd().stream().map(t -> List.of(t.giver(), Kroner.tekst(t.belopOre()))).toList()));
    }
    return tabeller;
  }

  private static String post(String kode, Ordningsinnhold ordning) {
    return ordning.budsjettposter().stream().filter(p -> p.kode().equals(kode)).map(Budsjettpost::nb).findFirst().orElse(kode);
  }
}
