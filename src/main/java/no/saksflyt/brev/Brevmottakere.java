package no.saksflyt.brev;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Part;
import no.saksflyt.sak.Partsrolle;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.sak.Skriverett;
import no.saksflyt.sak.Vern;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who gets the letters meant for a party: whoever acts for it, and the party itself as it has asked. Source: forvaltningsloven (1967)
 * § 12 third paragraph.
 */
@Service
@Transactional
public class Brevmottakere {

  private static final Set<Partsrolle> REPRESENTERER = Set.of(Partsrolle.FULLMEKTIG, Partsrolle.VERGE);

  private final Saksparter parter;
  private final Skriverett skriverett;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final JdbcClient jdbc;

  Brevmottakere(Saksparter parter, Skriverett skriverett, Hendelser hendelser, Innlogget innlogget, JdbcClient jdbc) {
    this.parter = parter;
    this.skriverett = skriverett;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.jdbc = jdbc;
  }

  /**
   * One party somebody acts for.
   *
   * @param part the party
   * @param av who acts for it
   * @param valg what the party gets itself
   * @param merknad message key of what keeps letters from going to whoever acts for it, or null
   */
  public record Representasjon(Part part, Part av, Kopivalg valg, String merknad) {}

  /**
   * @param sak a case the person may see
   * @param part id of a party on it
   * @param omVedtak whether the letter tells of a decision
   * @return who gets it
   * @throws no.saksflyt.felles.IkkeFunnet when the case has no such party
   */
  @Transactional(readOnly = true)
  public Brevmottaker til(Saksnummer sak, long part, boolean omVedtak) {
    return til(parter.alle(sak), parter.hent(sak, part), omVedtak);
  }

  Brevmottaker til(List<Part> alle, Part part, boolean omVedtak) {
    var representant = representant(alle, part);
    if (representant.isEmpty()) {
      return Brevmottaker.selv(part, null);
    }
    var av = representant.get();
    var valg = valg(part);
    if (!naas(av)) {
      return Brevmottaker.selv(part, "brevmal.representantUtenAdresse");
    }
    if (valg == Kopivalg.I_STEDET && av.rolle() == Partsrolle.FULLMEKTIG) {
      return Brevmottaker.selv(part, null);
    }
    return new Brevmottaker(av, part, valg != Kopivalg.ALDRI && (omVedtak || valg != Kopivalg.VEDTAK), null);
  }

  /**
   * @param sak a case the person may see
   * @return its parties somebody acts for
   */
  @Transactional(readOnly = true)
  public List<Representasjon> iSak(Saksnummer sak) {
    var alle = parter.alle(sak);
    return alle.stream()
        .flatMap(
            part ->
                representant(alle, part).stream()
                    .map(av -> new Representasjon(part, av, valg(part), naas(av) ? null : "brevmal.representantUtenAdresse")))
        .toList();
  }

  /**
   * What a party somebody acts for has asked to get itself.
   *
   * @param sak a case the person may see
   * @param part id of a party on it
   * @param valg what it gets
   * @throws no.saksflyt.felles.IkkeFunnet when the case has no such party
   * @throws Regelbrudd when nothing is chosen, or a guardian would be passed over
   */
  public void velg(Saksnummer sak, long part, Kopivalg valg) {
    var den = parter.hent(sak, part);
    skriverett.krev();
    if (valg == null) {
      throw new Regelbrudd(new Feltfeil("valg", "feil.felt.mangler", "Hva parten får selv"));
    }
    var verge = representant(parter.alle(sak), den).filter(av -> av.rolle() == Partsrolle.VERGE);
    if (valg == Kopivalg.I_STEDET && verge.isPresent()) {
      throw new Regelbrudd(new Feltfeil("valg", "feil.brev.verge"));
    }
    var foer = valg(den);
    jdbc.sql("delete from brevkopi where sakspart = :part").param("part", part).update();
    jdbc.sql("insert into brevkopi (sakspart, valg) values (:part, :valg)")
        .param("part", part)
        .param("valg", valg.name())
        .update();
    // No name in the event: events outlive what a person may ask to have corrected.
    hendelser.registrer(Hendelse.av(sak, "BREVKOPI_VALGT", innlogget.id()).fra(foer.name()).til(valg.name()));
  }

  /** The one last named acts for the party. */
  private static Optional<Part> representant(List<Part> alle, Part part) {
    return alle.stream()
        .filter(p -> REPRESENTERER.contains(p.rolle()) && Long.valueOf(part.id()).equals(p.representerer()))
        .max(Comparator.comparingLong(Part::id));
  }

  /** A letter to somebody whose address nobody knows would lie in the pile while the party's deadline is to come. */
  private static boolean naas(Part part) {
    return part.kanal() != Kanal.BREV || part.adresse() != null || part.vern() != Vern.INGEN;
  }

  private Kopivalg valg(Part part) {
    return jdbc.sql("select valg from brevkopi where sakspart = :part")
        .param("part", part.id())
        .query(String.class)
        .optional()
        .map(Kopivalg::valueOf)
        .orElse(Kopivalg.VEDTAK);
  }
}
