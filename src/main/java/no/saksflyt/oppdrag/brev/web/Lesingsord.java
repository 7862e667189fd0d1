package no.saksflyt.oppdrag.brev.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.Innholdstekst;
import no.saksflyt.oppdrag.Oppdragsinnhold;
import no.saksflyt.oppdrag.brev.Brevnavn;
import no.saksflyt.oppdrag.brev.Brevplan;
import no.saksflyt.oppdrag.brev.Brevvalg;
import no.saksflyt.oppdrag.brev.Punkt;
import no.saksflyt.oppdrag.brev.lesing.Avvik;
import no.saksflyt.oppdrag.brev.lesing.Brev;
import no.saksflyt.oppdrag.brev.lesing.Endring;
import no.saksflyt.oppdrag.brev.lesing.Fristform;
import no.saksflyt.oppdrag.brev.lesing.LestBevilgning;
import no.saksflyt.oppdrag.brev.lesing.LestFrist;
import no.saksflyt.oppdrag.brev.lesing.LestOppdrag;
import no.saksflyt.oppdrag.brev.lesing.LesteMidler;
import no.saksflyt.oppdrag.brev.lesing.Onske;
import no.saksflyt.oppdrag.brev.lesing.TidligereOppdrag;
import org.springframework.stereotype.Component;

/** The words of single readings. */
@Component
class Lesingsord {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Meldinger meldinger;
  private final Brevnavn navn;

  Lesingsord(Meldinger meldinger, Brevnavn navn) {
    this.meldinger = meldinger;
    this.navn = navn;
  }

  /** @return first and last line a reading stands on */
  static int[] sted(Object lest) {
    if (lest instanceof Brev b) {
      return new int[] {b.linje(), b.tilLinje()};
    } else if (lest instanceof LestOppdrag o) {
      return new int[] {o.linje(), o.tilLinje()};
    } else if (lest instanceof Endring e) {
      return new int[] {e.linje(), e.tilLinje()};
    } else if (lest instanceof TidligereOppdrag t) {
      return new int[] {t.linje(), t.tilLinje()};
    } else if (lest instanceof LestBevilgning b) {
      return new int[] {b.linje(), b.tilLinje()};
    } else if (lest instanceof Onske o) {
      return new int[] {o.linje(), o.tilLinje()};
    }
    var avvik = (Avvik) lest;
    return new int[] {avvik.linje(), avvik.tilLinje()};
  }

  private static int brev(Object lest) {
    if (lest instanceof LestOppdrag o) {
      return o.brev();
    } else if (lest instanceof Endring e) {
      return e.brev();
    } else if (lest instanceof TidligereOppdrag t) {
      return t.brev();
    } else if (lest instanceof LestBevilgning b) {
      return b.brev();
    } else if (lest instanceof Onske o) {
      return o.brev();
    }
    return ((Avvik) lest).brev();
  }

  String tittel(Object lest) {
    if (lest instanceof Brev b) {
      return navn.av(b);
    } else if (lest instanceof LestOppdrag o) {
      return oppdrag(o.nummer(), o.tittel());
    } else if (lest instanceof Endring e) {
      var type = meldinger.tekst("brevmottak.endring." + e.type());
      return e.nummer() == null ? type : oppdrag(e.nummer(), type + (e.del() == null ? "" : ", " + e.del()));
    } else if (lest instanceof TidligereOppdrag t) {
      return oppdrag(t.nummer(), t.tittel());
    } else if (lest instanceof LestBevilgning b) {
      return b.navn() == null ? b.kapPost() : b.kapPost() + " " + b.navn();
    } else if (lest instanceof Onske o) {
      return meldinger.tekst("brevmottak.linje", String.valueOf(o.linje()));
    }
    return meldinger.tekst("brevmottak.linje", String.valueOf(((Avvik) lest).linje()));
  }

  private String oppdrag(String nummer, String tittel) {
    var forst = nummer == null ? meldinger.tekst("brevmottak.utenNummer") : nummer;
    return tittel == null ? forst : forst + " " + tittel;
  }

  /** @return message key of what becomes of a reading, or null */
  String merke(Punkt punkt, Object lest, Brevvalg valg, Brevplan plan, Brevplan.Oppdragssteg steg) {
    if (valg.handling() != null && punkt.art() != Punkt.Art.OPPDRAG && punkt.art() != Punkt.Art.ENDRING) {
      return "brevmottak.handling." + valg.handling();
    }
    if (plan == null) {
      return null;
    }
    if (punkt.art() == Punkt.Art.BREV) {
      return "brevmottak.brevslag." + plan.brev().get(punkt.nr()).slag();
    }
    if (valg.utelatt()) {
      return "brevmottak.slag.UTELATT";
    }
    if (steg != null) {
      return "brevmottak.slag." + steg.slag();
    }
    if (lest instanceof Avvik avvik) {
      return "brevmottak.alvor." + avvik.alvor();
    }
    return punkt.art() == Punkt.Art.BEVILGNING && plan.bevilgninger().get(punkt.nr()).avviker() ? "brevmottak.avviker" : null;
  }

  String farge(String merke) {
    if (merke == null) {
      return "neutral";
    }
    var slutt = merke.substring(merke.lastIndexOf('.') + 1);
    return switch (slutt) {
      case "NY", "NYTT", "AVKLART", "VALGT" -> "success";
      case "ENDRET", "ANNEN_TEKST" -> "info";
      case "UKJENT", "UFULLSTENDIG", "FEIL" -> "danger";
      case "SPORSMAL", "avviker", "LIGGER" -> "warning";
      default -> "neutral";
    };
  }

  /** @param brevene the letters of the file; where they are several, each reading tells which it stands in */
  List<Brevside.Rad> rader(Object lest, Brevplan plan, Punkt punkt, List<Brev> brevene) {
    var rader = new ArrayList<Brevside.Rad>();
    if (brevene.size() > 1 && !(lest instanceof Brev)) {
      int lopenr = brev(lest);
      brevene.stream().filter(b -> b.lopenr() == lopenr).findFirst().ifPresent(b -> rad(rader, "brev", navn.av(b)));
    }
    if (lest instanceof Brev b) {
      rad(rader, "tittel", b.tittel());
      rad(rader, "dato", dato(b.dato()));
      rad(rader, "referanse", b.referanse());
    } else if (lest instanceof LestOppdrag o) {
      oppdrag(rader, o);
    } else if (lest instanceof Endring e) {
      rad(rader, "fra", lesbar(e.fra()));
      rad(rader, "til", lesbar(e.til()));
    } else if (lest instanceof TidligereOppdrag t) {
      t.frister().forEach(f -> rad(rader, "frist", frist(f)));
    } else if (lest instanceof LestBevilgning b) {
      bevilgning(rader, b, plan == null ? null : plan.bevilgninger().get(punkt.nr()));
    } else if (lest instanceof Onske o) {
      rad(rader, "onske", o.tekst());
    } else if (lest instanceof Avvik a) {
      rad(rader, "grunn", spurt(plan, punkt) ? null : a.grunn());
      rad(rader, "tekst", a.tekst());
      rad(rader, "forslag", dato(a.forslag()));
    }
    return List.copyOf(rader);
  }

  /** What is asked above the rows need not be told again among them. */
  private static boolean spurt(Brevplan plan, Punkt punkt) {
    return plan != null && plan.sporsmal().stream().anyMatch(s -> s.punkt().equals(punkt));
  }

  private void oppdrag(List<Brevside.Rad> rader, LestOppdrag o) {
    rad(rader, "maal", o.maal() == null ? null : o.maal().toString());
    rad(rader, "hovedansvar", o.hovedansvar());
    rad(rader, "bidragsytere", o.bidragsytere().isEmpty() ? null : String.join(", ", o.bidragsytere()));
    rad(rader, "revidert", o.revidert() ? meldinger.tekst("oppdragsversjon.verdi.JA") : null);
    rad(rader, "fou", o.fou() ? meldinger.tekst("oppdragsversjon.verdi.JA") : null);
    rad(rader, "forbehold", o.forbehold() ? meldinger.tekst("oppdragsversjon.verdi.JA") : null);
    for (var del : o.deler()) {
      rad(
          rader,
          "del",
          del.hovedansvar() == null ? del.navn() : meldinger.tekst("brevmottak.delMedAnsvar", del.navn(), del.hovedansvar()));
    }
    for (var frist : o.frister()) {
      rad(rader, "frist", (frist.del() == null ? "" : frist.del() + ": ") + frist(frist));
    }
    for (var midler : o.midler()) {
      rad(rader, "midler", (midler.del() == null ? "" : midler.del() + ": ") + midler(midler));
    }
  }

  private void bevilgning(List<Brevside.Rad> rader, LestBevilgning b, Brevplan.Bevilgningssteg steg) {
    rad(rader, "endring", kroner(b.endringOre()));
    rad(rader, "total", kroner(b.totalOre()));
    if (steg != null) {
      rad(rader, "foer", kroner(steg.foerOre()));
      rad(rader, "forventet", steg.avviker() ? kroner(steg.forventetOre()) : null);
    }
  }

  List<Brevside.Forskjell> forskjeller(List<no.saksflyt.oppdrag.Forskjell> alle) {
    return alle.stream()
        .map(
            f -> {
              var felt = meldinger.tekst("oppdragsversjon.felt." + f.felt());
              return new Brevside.Forskjell(f.del() == null ? felt : f.del() + ": " + felt, verdi(f.foer()), verdi(f.etter()));
            })
        .toList();
  }

  private String verdi(String verdi) {
    return "JA".equals(verdi) || "NEI".equals(verdi) ? meldinger.tekst("oppdragsversjon.verdi." + verdi) : verdi;
  }

  private String frist(LestFrist f) {
    var tekst =
        Innholdstekst.frist(
            new Oppdragsinnhold.Frist(f.del(), f.merkelapp(), f.tekst(), f.form().name(), f.dato(), f.beregnet(), null));
    return f.form() == Fristform.DATO && f.dato() != null
        ? tekst
        : meldinger.tekst("brevmottak.fristMedForm", tekst, form(f));
  }

  /** How a deadline is worded; of what comes back the rhythm too, since no date tells it. */
  private String form(LestFrist f) {
    var form = meldinger.tekst("brevmottak.form." + f.form());
    var rytme = f.periode() == null ? "" : meldinger.tekstEller("brevmottak.periode." + f.periode(), "");
    return rytme.isEmpty() ? form : form + " " + rytme.toLowerCase(Meldinger.BOKMAL);
  }

  private static String midler(LesteMidler m) {
    return Innholdstekst.midler(
        new Oppdragsinnhold.Midler(m.del(), m.belopOre(), m.kapPost(), m.ar(), m.fra(), m.til(), m.anslag()));
  }

  private static String kroner(Long ore) {
    return ore == null ? null : Innholdstekst.midler(new Oppdragsinnhold.Midler(null, ore, null, null, null, null, false));
  }

  private static String dato(LocalDate dag) {
    return dag == null ? null : DATO.format(dag);
  }

  /** A day is written the Norwegian way; all else as it was read. */
  private static String lesbar(String verdi) {
    try {
      return verdi == null ? null : DATO.format(LocalDate.parse(verdi));
    } catch (DateTimeParseException ingenDag) {
      return verdi;
    }
  }

  private static void rad(List<Brevside.Rad> rader, String etikett, String tekst) {
    if (tekst != null && !tekst.isBlank()) {
      rader.add(new Brevside.Rad("brevmottak.felt." + etikett, tekst));
    }
  }
}
