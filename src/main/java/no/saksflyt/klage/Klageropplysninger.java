package no.saksflyt.klage;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.arkiv.Journal;
import no.saksflyt.arkiv.Journaltype;
import no.saksflyt.arkiv.NyFil;
import no.saksflyt.arkiv.NyJournalpost;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppgave.Saksprosesser;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a complainant adds to a complaint that is under way: kept as it came, entered in the journal, and told to whoever works on it. */
@Service
@Transactional
public class Klageropplysninger {

  private static final String NYE_OPPLYSNINGER = "sak.nyeOpplysninger";
  private static final int MAKS_SVAR = 4_000;

  private final Klager klager;
  private final Klageparter parter;
  private final Klagevedlegg vedlegg;
  private final Formkravvurdering formkrav;
  private final Saksprosesser prosesser;
  private final Dokumenter dokumenter;
  private final Journal journal;
  private final SakService saker;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Meldinger meldinger;
  private final Clock klokke;

  Klageropplysninger(
      Klager klager,
      Klageparter parter,
      Klagevedlegg vedlegg,
      Formkravvurdering formkrav,
      Saksprosesser prosesser,
      Dokumenter dokumenter,
      Journal journal,
      SakService saker,
      Hendelser hendelser,
      Innlogget innlogget,
      Meldinger meldinger,
      Clock klokke) {
    this.klager = klager;
    this.parter = parter;
    this.vedlegg = vedlegg;
    this.formkrav = formkrav;
    this.prosesser = prosesser;
    this.dokumenter = dokumenter;
    this.journal = journal;
    this.saker = saker;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  /**
   * @param saksnummer an open complaint's case
   * @param tekst what the complainant adds, at most 100 000 characters; may be empty where files are enclosed
   * @param filer what is enclosed
   * @throws Konflikt when the complaint has ended
   * @throws no.saksflyt.felles.Regelbrudd naming each file that may not come in
   */
  public void motta(Saksnummer saksnummer, String tekst, List<NyKlage.Vedlegg> filer) {
    saker.laas(saksnummer);
    var klage = klager.hent(saksnummer);
    if (!saker.hent(saksnummer).aapen()) {
      throw new Konflikt("feil.sak.erAvsluttet", saksnummer);
    }
    if (!tekst.isBlank()) {
      var innhold = new ByteArrayResource(tekst.strip().getBytes(StandardCharsets.UTF_8));
      dokumenter.lastOpp(saksnummer, meldinger.tekst("klage.opplysninger.tittel"), new NyFil("opplysninger.txt", innhold));
    }
    vedlegg.lagre(saksnummer, filer);
    var idag = LocalDate.now(klokke);
    journal.foer(saksnummer, new NyJournalpost(Journaltype.I, meldinger.tekst("klage.opplysninger.tittel"), null, idag, null,
        parter.navn(saksnummer, klage.klager()), null, null, null));
    hendelser.registrer(Hendelse.av(saksnummer, "KLAGEOPPLYSNINGER_MOTTATT", innlogget.id()).fordi(tekst.strip()));
    if (klager.har(saksnummer, Klagestatus.TIL_UTBEDRING)) {
      formkrav.utbedret(saksnummer, svar(tekst));
    } else {
      prosesser.meld(saksnummer, NYE_OPPLYSNINGER);
    }
  }

  private String svar(String tekst) {
    var ren = tekst.strip();
    if (ren.isEmpty() || ren.length() > MAKS_SVAR) {
      return meldinger.tekst("klage.opplysninger.sevedlegg");
    }
    return ren;
  }
}
