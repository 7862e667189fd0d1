package no.saksflyt.brev;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.brev.Brevregler.Krav;
import no.saksflyt.brev.Brevregler.Vilkaar;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.frist.Regelverk;
import no.saksflyt.frist.Regelverksregister;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What letters must have, as a lawyer or process owner keeps it; every change is kept with who made it. */
@Service
@Transactional
public class Brevkravforing {

  private static final int MAKS_HJEMMEL = 200;

  private final Brevregler regler;
  private final VedtakService vedtak;
  private final Regelverksregister regelverk;
  private final Innlogget innlogget;
  private final JdbcClient jdbc;
  private final Clock klokke;

  Brevkravforing(
      Brevregler regler,
      VedtakService vedtak,
      Regelverksregister regelverk,
      Innlogget innlogget,
      JdbcClient jdbc,
      Clock klokke) {
    this.regler = regler;
    this.vedtak = vedtak;
    this.regelverk = regelverk;
    this.innlogget = innlogget;
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /**
   * A demand to be added.
   *
   * @param brev code of the letter
   * @param blokk code of the block
   * @param vedtakstype the decision type it is for, or empty for all
   * @param regelverk the rule set it is for, or empty for all
   * @param vilkaar when it is demanded
   * @param hjemmel why, or empty
   */
  public record NyttKrav(
      String brev, String blokk, String vedtakstype, String regelverk, Vilkaar vilkaar, String hjemmel) {

    public NyttKrav {
      vedtakstype = vedtakstype == null || vedtakstype.isBlank() ? Brevregler.ALLE : vedtakstype;
      regelverk = regelverk == null || regelverk.isBlank() ? Brevregler.ALLE : regelverk;
      hjemmel = hjemmel == null || hjemmel.isBlank() ? null : hjemmel.strip();
    }
  }

  /**
   * One change.
   *
   * @param krav what was demanded, in words: letter and block
   * @param lagtTil whether it was added, not removed
   * @param hvem the person's id
   * @param tid when
   */
  public record Endring(String krav, boolean lagtTil, String hvem, Instant tid) {}

  /**
   * @param nytt the demand
   * @throws Regelbrudd naming every field that is wrong
   */
  public void leggTil(NyttKrav nytt) {
    innlogget.krev(Roller.PROSESSEIER, Roller.JURIST);
    kontroller(nytt);
    jdbc.sql(
            "insert into brevkrav (brev, vedtakstype, regelverk, blokk, vilkaar, hjemmel)"
                + " values (:brev, :vedtakstype, :regelverk, :blokk, :vilkaar, :hjemmel)")
        .param("brev", nytt.brev())
        .param("vedtakstype", nytt.vedtakstype())
        .param("regelverk", nytt.regelverk())
        .param("blokk", nytt.blokk())
        .param("vilkaar", nytt.vilkaar().name())
        .param("hjemmel", nytt.hjemmel())
        .update();
    logg(nytt.brev(), nytt.vedtakstype(), nytt.regelverk(), nytt.blokk(), nytt.vilkaar(), true);
  }

  /**
   * @param id a demand
   * @throws IkkeFunnet when there is none
   */
  public void fjern(long id) {
    innlogget.krev(Roller.PROSESSEIER, Roller.JURIST);
    var krav =
        regler.krav().stream().filter(k -> k.id() == id).findFirst().orElseThrow(() -> new IkkeFunnet("feil.finnesIkke"));
    jdbc.sql("delete from brevkrav where id = :id").param("id", id).update();
    logg(krav.brev(), krav.vedtakstype(), krav.regelverk(), krav.blokk(), krav.vilkaar(), false);
  }

  /** @return the last twenty changes, newest first */
  @Transactional(readOnly = true)
  public List<Endring> endringer() {
    return jdbc.sql(
            "select t.navn as brev, b.navn as blokk, l.lagt_til, l.hvem, l.tid from brevkravlogg l join brevtype t on t.kode = l.brev"
                + " join brevblokk b on b.kode = l.blokk order by l.id desc fetch first 20 rows only")
        .query(
            (rs, nr) ->
                new Endring(
                    rs.getString("brev") + ": " + rs.getString("blokk"),
                    rs.getBoolean("lagt_til"),
                    rs.getString("hvem"),
                    rs.getTimestamp("tid").toInstant()))
        .list();
  }

  private void kontroller(NyttKrav nytt) {
    var feil = new ArrayList<Feltfeil>();
    valg(feil, "brev", "Brev", regler.typer().stream().anyMatch(t -> t.kode().equals(nytt.brev())));
    valg(feil, "blokk", "Blokk", regler.blokker().containsKey(String.valueOf(nytt.blokk())));
    valg(
        feil,
        "vedtakstype",
        "Vedtakstype",
        nytt.vedtakstype().equals(Brevregler.ALLE) || vedtak.typer().containsKey(nytt.vedtakstype()));
    valg(
        feil,
        "regelverk",
        "Regelverk",
        nytt.regelverk().equals(Brevregler.ALLE)
            || regelverk.alle().stream().map(Regelverk::kode).anyMatch(nytt.regelverk()::equals));
    valg(feil, "vilkaar", "Når", nytt.vilkaar() != null);
    if (nytt.hjemmel() != null && nytt.hjemmel().length() > MAKS_HJEMMEL) {
      feil.add(new Feltfeil("hjemmel", "feil.felt.forLang", "Hjemmel", MAKS_HJEMMEL));
    }
    if (feil.isEmpty() && regler.krav().stream().anyMatch(k -> likt(k, nytt))) {
      feil.add(new Feltfeil("blokk", "feil.brevmal.kravFinnes"));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private static boolean likt(Krav k, NyttKrav nytt) {
    return k.brev().equals(nytt.brev())
        && k.blokk().equals(nytt.blokk())
        && k.vedtakstype().equals(nytt.vedtakstype())
        && k.regelverk().equals(nytt.regelverk());
  }

  private static void valg(List<Feltfeil> feil, String felt, String navn, boolean gyldig) {
    if (!gyldig) {
      feil.add(new Feltfeil(felt, "feil.brevmal.kravUgyldig", navn));
    }
  }

  private void logg(
      String brev, String vedtakstype, String sett, String blokk, Vilkaar vilkaar, boolean lagtTil) {
    jdbc.sql(
            "insert into brevkravlogg (brev, vedtakstype, regelverk, blokk, vilkaar, lagt_til, hvem, tid)"
                + " values (:brev, :vedtakstype, :regelverk, :blokk, :vilkaar, :lagtTil, :hvem, :naa)")
        .param("brev", brev)
        .param("vedtakstype", vedtakstype)
        .param("regelverk", sett)
        .param("blokk", blokk)
        .param("vilkaar", vilkaar.name())
        .param("lagtTil", lagtTil)
        .param("hvem", innlogget.id())
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
  }
}
