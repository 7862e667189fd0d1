package no.saksflyt.vedtak;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Klagefrist;
import no.saksflyt.frist.Klagefristsvar;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Skriverett;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each party to a decision has been told, and when: every change computes the party's own deadline anew and tells the
 * timeline from which day to which it moved. Whoever may add to cases may record it; one who only reads may not.
 */
@Service
@Transactional
public class Underretninger {

  private static final int MAKS_GRUNN = 4_000;
  private static final int MAKS_HJEMMEL = 300;
  private static final int MAKS_BEVIS = 1_000;

  private final Vedtakslager lager;
  private final Klageadganger klageadganger;
  private final Klagefristregning regning;
  private final SakService saker;
  private final Skriverett skriverett;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final ApplicationEventPublisher fortell;
  private final Clock klokke;

  Underretninger(
      Vedtakslager lager,
      Klageadganger klageadganger,
      Klagefristregning regning,
      SakService saker,
      Skriverett skriverett,
      Hendelser hendelser,
      Innlogget innlogget,
      ApplicationEventPublisher fortell,
      Clock klokke) {
    this.lager = lager;
    this.klageadganger = klageadganger;
    this.regning = regning;
    this.saker = saker;
    this.skriverett = skriverett;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.fortell = fortell;
    this.klokke = klokke;
  }

  /** A party that nobody has told yet: its deadline does not run, or runs from the decision itself. */
  void beregnForste(Vedtakspart part) {
    endre(part.id(), null, null, null, null, naa -> naa);
  }

  /**
   * @param part a {@link Vedtakspart}'s id
   * @param kanal the way a letter would go
   * @param sendes the day it would be sent, Europe/Oslo
   * @return the deadline such a letter names, from when it can be expected to arrive
   */
  @Transactional(readOnly = true)
  public Klagefristsvar ventet(long part, Kanal kanal, LocalDate sendes) {
    return regning.ventet(vedtak(part), kanal, sendes);
  }

  /**
   * @param part a {@link Vedtakspart}'s id
   * @return its deadline as what it has been told stands; begins the day the notice reached it, also where nobody may complain
   */
  @Transactional(readOnly = true)
  public Klagefristsvar gjeldende(long part) {
    var vedtak = vedtak(part);
    return regning.av(vedtak, vedtak.part(part).orElseThrow());
  }

  /**
   * The notice was sent: by digital post or e-mail when the notification left, by post when the letter was handed in. A new
   * notice takes the place of one that came back.
   *
   * @param part a {@link Vedtakspart}'s id
   * @param kanal the way it went
   * @param sendt when
   * @return the party with its deadline
   */
  public Vedtakspart sendt(long part, Kanal kanal, Instant sendt) {
    return sendt(part, kanal, sendt, null);
  }

  /**
   * @param part a {@link Vedtakspart}'s id
   * @param kanal the way it went
   * @param sendt when
   * @param oppgitt the last day to complain as the letter names it, or null; the deadline never becomes earlier than that
   * @return the party with its deadline
   */
  public Vedtakspart sendt(long part, Kanal kanal, Instant sendt, LocalDate oppgitt) {
    skriverett.krev();
    var digital = kanal == Kanal.BREV ? null : sendt;
    return endre(
        part, "UNDERRETNING_SENDT", Tid.dato(sendt), null, null,
        p ->
            p.med(new Vedtakspart.Notis(kanal, sendt, digital, digital, p.notis().framme(), p.notis().bevis()))
                .oppgitt(oppgitt == null ? p.opphold().oppgitt() : oppgitt));
  }

  /**
   * The letter came back: the party has not been told, and the deadline runs no more until a new notice is sent.
   *
   * @param part a {@link Vedtakspart}'s id
   * @param grunn what the post said, at most 1 000 characters
   */
  public Vedtakspart iRetur(long part, String grunn) {
    skriverett.krev();
    var feil = new ArrayList<Feltfeil>();
    tekst(feil, "grunn", "Grunn", grunn, MAKS_BEVIS);
    krev(feil);
    var endret =
        endre(part, "UNDERRETNING_I_RETUR", null, grunn, null, p -> p.med(Vedtakspart.Notis.INGEN).oppgitt(null));
    fortell.publishEvent(new UnderretningIRetur(part, grunn.strip()));
    return endret;
  }

  /**
   * Proof of when the notice reached the party, or when one who was not told came to know; it moves the deadline later, never
   * earlier.
   *
   * @param part a {@link Vedtakspart}'s id
   * @param dag the day, not in the future
   * @param bevis what proves it, at most 1 000 characters
   */
  public Vedtakspart framme(long part, LocalDate dag, String bevis) {
    skriverett.krev();
    var feil = new ArrayList<Feltfeil>();
    dag(feil, dag);
    tekst(feil, "bevis", "Bevis", bevis, MAKS_BEVIS);
    krev(feil);
    return endre(part, "UNDERRETNING_FRAMME", dag, bevis, null, p -> p.framme(dag, bevis.strip()));
  }

  /**
   * The party asked for the reasons: the deadline is interrupted (forvaltningsloven §§ 24 and 29).
   *
   * @param part a {@link Vedtakspart}'s id
   * @param dag the day it asked
   * @throws Konflikt when it has asked already
   */
  public Vedtakspart bedtOmBegrunnelse(long part, LocalDate dag) {
    skriverett.krev();
    krevDag(dag);
    if (parten(part).opphold().bedt() != null) {
      throw new Konflikt("feil.vedtak.alleredeBedt");
    }
    return endre(part, "BEGRUNNELSE_BEDT", dag, null, null, p -> p.begrunnelse(dag, null));
  }

  /**
   * The reasons reached the party: a new deadline begins.
   *
   * @param part a {@link Vedtakspart}'s id
   * @param dag the day they reached it
   * @throws Konflikt when it has not asked for them
   */
  public Vedtakspart begrunnet(long part, LocalDate dag) {
    skriverett.krev();
    krevDag(dag);
    var bedt = parten(part).opphold().bedt();
    if (bedt == null) {
      throw new Konflikt("feil.vedtak.ikkeBedt");
    }
    if (dag.isBefore(bedt)) {
      throw new Regelbrudd(new Feltfeil("dag", "feil.vedtak.begrunnetForBedt"));
    }
    return endre(part, "BEGRUNNELSE_GITT", dag, null, null, p -> p.begrunnelse(bedt, dag));
  }

  /**
   * Prolongs the deadline before it has run out.
   *
   * @param part a {@link Vedtakspart}'s id
   * @param til the new last day
   * @param hjemmel the provision that allows it, at most 300 characters
   * @param grunn why, at most 4 000 characters
   */
  public Vedtakspart forleng(long part, LocalDate til, String hjemmel, String grunn) {
    skriverett.krev();
    var feil = new ArrayList<Feltfeil>();
    if (til == null) {
      feil.add(new Feltfeil("til", "feil.felt.mangler", "Ny frist"));
    }
    tekst(feil, "hjemmel", "Hjemmel", hjemmel, MAKS_HJEMMEL);
    tekst(feil, "grunn", "Begrunnelse", grunn, MAKS_GRUNN);
    krev(feil);
    var idag = LocalDate.now(klokke);
    var vedtak = vedtak(part);
    Klagefrist.kontrollerForlengelse(regning.av(vedtak, vedtak.part(part).orElseThrow()), til, idag);
    return endre(part, "KLAGEFRIST_FORLENGET", til, grunn, hjemmel.strip(), p -> p.forlenget(til, idag));
  }

  private Vedtakspart endre(
      long part, String hendelse, LocalDate virkning, String grunn, String hjemmel, UnaryOperator<Vedtakspart> endring) {
    var vedtak = vedtak(part);
    var foer = vedtak.part(part).orElseThrow();
    var endret = endring.apply(foer);
    var ny = endret.med(klageadganger.av(vedtak).adgang() ? frist(vedtak, endret) : new Vedtakspart.Frist(null, null, null));
    if (!lager.oppdater(ny, hjemmel, hjemmel == null ? null : grunn)) {
      throw new Konflikt("feil.endretImens");
    }
    if (hendelse != null) {
      var dag = virkning == null || virkning.isAfter(LocalDate.now(klokke)) ? null : virkning;
      hendelser.registrer(
          Hendelse.av(vedtak.saksnummer(), hendelse, innlogget.id())
              .gjelderFra(dag)
              .fra(Objects.equals(foer.klagefrist(), ny.klagefrist()) ? null : foer.klagefrist())
              .til(ny.klagefrist())
              .fordi(grunn)
              .medKilde("vedtakspart " + part));
    }
    return parten(part);
  }

  private Vedtakspart.Frist frist(Vedtak vedtak, Vedtakspart part) {
    var svar = regning.av(vedtak, part);
    return new Vedtakspart.Frist(svar.frist(), svar.forklaring(), svar.hjemmel());
  }

  private Vedtak vedtak(long part) {
    var vedtak = lager.forPart(part).orElseThrow(() -> new IkkeFunnet("feil.vedtak.finnesIkke"));
    saker.hent(vedtak.saksnummer());
    return vedtak;
  }

  private Vedtakspart parten(long part) {
    return vedtak(part).part(part).orElseThrow();
  }

  private void krevDag(LocalDate dag) {
    var feil = new ArrayList<Feltfeil>();
    dag(feil, dag);
    krev(feil);
  }

  private void dag(List<Feltfeil> feil, LocalDate dag) {
    if (dag == null) {
      feil.add(new Feltfeil("dag", "feil.felt.mangler", "Dato"));
    } else if (dag.isAfter(LocalDate.now(klokke))) {
      feil.add(new Feltfeil("dag", "feil.vedtak.framtid"));
    }
  }

  private static void krev(List<Feltfeil> feil) {
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private static void tekst(List<Feltfeil> feil, String felt, String navn, String verdi, int maks) {
    if (verdi == null || verdi.isBlank()) {
      feil.add(new Feltfeil(felt, "feil.felt.mangler", navn));
    } else if (verdi.length() > maks) {
      feil.add(new Feltfeil(felt, "feil.felt.forLang", navn, maks));
    }
  }
}
