package no.saksflyt.frist;

import java.time.LocalDate;
import java.util.Objects;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import org.springframework.stereotype.Component;

/**
 * Each party's own deadline for complaining. It runs from when the notice reached the party: proven, or expected by the table's
 * rows for post and digital post. A later proof moves it later and nothing moves it earlier. A request for reasons interrupts it,
 * and it may be prolonged before it expires. Judged on the day the complaint was sent where that is proven, else on the day it
 * was received.
 */
@Component
public class Klagefrist {

  private final Lovfrister lovfrister;
  private final Meldinger meldinger;

  Klagefrist(Lovfrister lovfrister, Meldinger meldinger) {
    this.lovfrister = lovfrister;
    this.meldinger = meldinger;
  }

  /**
   * @param grunnlag what the deadline rests on
   * @return the deadline, with the words that tell how it came about
   * @throws Regelbrudd when days contradict each other
   */
  public Klagefristsvar beregn(Klagefristgrunnlag grunnlag) {
    var postgang = postgang(grunnlag);
    var ventet = postgang == null ? ventetFramme(grunnlag) : postgang.frist();
    if (ventet == null) {
      return new Klagefristsvar(null, null, false, meldinger.tekst("lovfrist.forklaring.ikkeUnderrettet"), null);
    }
    var framme = grunnlag.underretning().framme();
    var start = framme == null || framme.isBefore(ventet) ? ventet : framme;
    var lovfrist = ikkeFoer(grunnlag, lovfrister.beregn(Lovregel.KLAGEFRIST, start, grunnlag.regelverk()));
    var avbrutt = grunnlag.avbrutt();
    if (avbrutt == null) {
      lovfrist = forlenget(grunnlag, lovfrist);
    } else if (grunnlag.forlengetDen() != null && !grunnlag.forlengetDen().isAfter(avbrutt)) {
      lovfrist = avbrutt(grunnlag, forlenget(grunnlag, lovfrist), start);
    } else {
      lovfrist = forlenget(grunnlag, avbrutt(grunnlag, lovfrist, start));
    }
    var forklaring = postgang == null || start.isAfter(ventet) ? "" : postgang.forklaring() + ' ';
    return new Klagefristsvar(
        start, lovfrist.frist(), lovfrist.frist() != null, forklaring + lovfrist.forklaring(), lovfrist.hjemmel());
  }

  /**
   * @param gjeldende the party's deadline as it is
   * @param til the day somebody would prolong it to
   * @param den the day that is decided
   * @throws Regelbrudd naming {@code til} when no deadline runs, it has expired, or the day makes it no longer
   */
  public static void kontrollerForlengelse(Klagefristsvar gjeldende, LocalDate til, LocalDate den) {
    if (!gjeldende.loper()) {
      throw new Regelbrudd(new Feltfeil("til", "feil.lovfrist.loperIkke"));
    }
    if (den.isAfter(gjeldende.frist())) {
      throw new Regelbrudd(new Feltfeil("til", "feil.lovfrist.forlengetForSent", Lovregning.dato(gjeldende.frist())));
    }
    if (!til.isAfter(gjeldende.frist())) {
      throw new Regelbrudd(new Feltfeil("til", "feil.lovfrist.forkortet", Lovregning.dato(gjeldende.frist())));
    }
  }

  /**
   * @param regelverk code of the decision's rule set
   * @param vedtaksdato the day of the decision
   * @param kjent the day a person who was not told came to know of the decision, or ought to have
   * @param girAnnenRett whether the decision gives somebody else a right
   * @return that person's last day: three weeks from knowing, and where another was given a right never later than three months
   *     from the decision
   */
  public Lovfrist uvarslet(String regelverk, LocalDate vedtaksdato, LocalDate kjent, boolean girAnnenRett) {
    var fraKunnskap = lovfrister.beregn(Lovregel.KLAGEFRIST, kjent, regelverk);
    if (!girAnnenRett) {
      return fraKunnskap;
    }
    var senest = lovfrister.beregn(Lovregel.KLAGEFRIST_UVARSLET, vedtaksdato, regelverk);
    return senest.frist().isBefore(fraKunnskap.frist()) ? senest : fraKunnskap;
  }

  /**
   * @param frist the party's last day, null while no deadline has begun or it is interrupted
   * @param sendt the day the complaint is proven to have been sent, or null
   * @param mottatt the day it was received
   * @return true when it came in time
   */
  public static boolean overholdt(LocalDate frist, LocalDate sendt, LocalDate mottatt) {
    return frist == null || !avgjorende(sendt, mottatt).isAfter(frist);
  }

  /**
   * @param regelverk code of the decision's rule set
   * @param vedtaksdato the day of the decision
   * @param sendt the day the complaint is proven to have been sent, or null
   * @param mottatt the day it was received
   * @return true when so long has gone since the decision that a late complaint cannot be admitted, whatever the reason
   */
  public boolean sperret(String regelverk, LocalDate vedtaksdato, LocalDate sendt, LocalDate mottatt) {
    var siste = lovfrister.beregn(Lovregel.ETT_AR_SPERRE, vedtaksdato, regelverk).frist();
    return avgjorende(sendt, mottatt).isAfter(siste);
  }

  private static LocalDate avgjorende(LocalDate sendt, LocalDate mottatt) {
    return sendt == null ? Objects.requireNonNull(mottatt, "mottatt") : sendt;
  }

  /**
   * @param sendt the day a letter was posted
   * @param regelverk code of the decision's rule set
   * @return the day it counts as arrived, and how that day came about
   */
  public Lovfrist postgang(LocalDate sendt, String regelverk) {
    return lovfrister.beregn(Lovregel.FRAMME_POST, sendt, regelverk);
  }

  /** What is added for the post; null where the notice did not go that way. */
  private Lovfrist postgang(Klagefristgrunnlag grunnlag) {
    var om = grunnlag.underretning();
    return om.maate() == Underretningsmaate.POST && om.sendt() != null ? postgang(om.sendt(), grunnlag.regelverk()) : null;
  }

  /** The day a digital notice is expected to have reached the party; proven arrival counts by itself where nothing else is known. */
  private LocalDate ventetFramme(Klagefristgrunnlag grunnlag) {
    var om = grunnlag.underretning();
    return om.maate() == Underretningsmaate.POST || om.varslet() == null
        ? om.framme()
        : lovfrister.beregn(Lovregel.FRAMME_DIGITAL, senest(om.varslet(), om.tilgjengelig()), grunnlag.regelverk()).frist();
  }

  private static LocalDate senest(LocalDate dag, LocalDate annen) {
    return annen == null || annen.isBefore(dag) ? dag : annen;
  }

  private Lovfrist avbrutt(Klagefristgrunnlag grunnlag, Lovfrist forste, LocalDate start) {
    return ikkeFoer(grunnlag, lovfrister.avbrutt(forste, new Fristsporsmal(
        Lovregel.KLAGEFRIST, start, grunnlag.avbrutt(), grunnlag.begrunnet(), null, grunnlag.regelverk())));
  }

  /** A prolongation that later proof of arrival has overtaken says nothing more. */
  private Lovfrist forlenget(Klagefristgrunnlag grunnlag, Lovfrist lovfrist) {
    var til = grunnlag.forlenget();
    return til == null ? lovfrist : flyttet(lovfrist, til, "lovfrist.forklaring.forlenget", grunnlag.forlengetDen());
  }

  private Lovfrist ikkeFoer(Klagefristgrunnlag grunnlag, Lovfrist lovfrist) {
    var oppgitt = grunnlag.oppgitt();
    return oppgitt == null ? lovfrist : flyttet(lovfrist, oppgitt, "lovfrist.forklaring.oppgitt", oppgitt);
  }

  private Lovfrist flyttet(Lovfrist lovfrist, LocalDate til, String kode, LocalDate dag) {
    if (lovfrist.frist() == null || !til.isAfter(lovfrist.frist())) {
      return lovfrist;
    }
    var ord = meldinger.tekst(kode, Lovregning.dato(dag), Lovregning.dato(til));
    return new Lovfrist(til, lovfrist.forklaring() + ' ' + ord, lovfrist.hjemmel());
  }
}
