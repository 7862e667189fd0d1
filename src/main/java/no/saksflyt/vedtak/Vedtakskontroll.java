package no.saksflyt.vedtak;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.sak.Part;
import no.saksflyt.sak.Saksparter;
import org.springframework.stereotype.Component;

/** The rules a new decision must keep, all told at once. */
@Component
class Vedtakskontroll {

  private static final LocalDate FORST = LocalDate.of(1970, 1, 1);

  private final Vedtakslager lager;
  private final Saksparter parter;
  private final Clock klokke;

  Vedtakskontroll(Vedtakslager lager, Saksparter parter, Clock klokke) {
    this.lager = lager;
    this.parter = parter;
    this.klokke = klokke;
  }

  /**
   * @param nytt the decision
   * @throws Regelbrudd naming every field that is wrong
   */
  void krev(NyttVedtak nytt) {
    var idag = LocalDate.now(klokke);
    var feil = new ArrayList<Feltfeil>();
    if (nytt.type() == null || lager.typenavn(nytt.type()).isEmpty()) {
      feil.add(new Feltfeil("type", "feil.vedtak.type"));
    }
    tekst(feil, "tittel", "Tittel", nytt.tittel(), 500);
    if (nytt.dato() != null && (nytt.dato().isAfter(idag) || nytt.dato().isBefore(FORST))) {
      feil.add(new Feltfeil("dato", "feil.vedtak.dato"));
    }
    tekst(feil, "utfall", "Utfall", nytt.utfall(), 60);
    tekst(feil, "hjemmel", "Hjemmel", nytt.hjemmel(), 500);
    lengde(feil, "organ", "Organ", nytt.organ(), 200);
    lengde(feil, "klageinstans", "Klageinstans", nytt.klageinstans(), 200);
    if ((nytt.klageinstans() == null) != (nytt.rolle() == null)) {
      feil.add(new Feltfeil("klageinstans", "feil.vedtak.klageinstansHalv"));
    }
    if (nytt.gjelder() != null && lager.finn(nytt.gjelder()).isEmpty()) {
      feil.add(new Feltfeil("gjelder", "feil.vedtak.finnesIkke"));
    }
    parter(feil, nytt);
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private void parter(List<Feltfeil> feil, NyttVedtak nytt) {
    var kjente = parter.alle(nytt.saksnummer()).stream().map(Part::id).collect(Collectors.toSet());
    var nevnt = nytt.parter().stream().map(NyttVedtak.Part::sakspart).toList();
    if (nytt.parter().stream().noneMatch(p -> p.stilling() == Partsstilling.PART)) {
      feil.add(new Feltfeil("parter", "feil.vedtak.utenPart"));
    } else if (!kjente.containsAll(nevnt) || Set.copyOf(nevnt).size() < nevnt.size()) {
      feil.add(new Feltfeil("parter", "feil.vedtak.ukjentPart"));
    }
  }

  private static void tekst(List<Feltfeil> feil, String felt, String navn, String verdi, int maks) {
    if (verdi == null || verdi.isBlank()) {
      feil.add(new Feltfeil(felt, "feil.felt.mangler", navn));
    } else {
      lengde(feil, felt, navn, verdi, maks);
    }
  }

  private static void lengde(List<Feltfeil> feil, String felt, String navn, String verdi, int maks) {
    if (verdi != null && verdi.length() > maks) {
      feil.add(new Feltfeil(felt, "feil.felt.forLang", navn, maks));
    }
  }
}
