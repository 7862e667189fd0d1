package no.saksflyt.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.saksflyt.klage.KlageService;
import no.saksflyt.klage.Klagekanal;
import no.saksflyt.klage.NyKlage;
import no.saksflyt.vedtak.Vedtak;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the directorate is the appellate body: drafted, sent back by the second reader, signed, decided, and the parties told. */
@Tag("full")
class KlageinstansomvisningTest extends Klagetur {

  private static final String FORSTE = "Vi er enige med førsteinstansen.";
  private static final String RETUR = "Skriv hva du mener om fristen klageren nevner.";
  private static final String ANDRE = "Vi er enige med førsteinstansen. Fristen klageren nevner, gjelder ikke her.";

  @Autowired private KlageService klager;

  @Test
  void klageinstansenOgMedunderskriverenAvgjorEnKlage() {
    var om = kontrollertVedtak("tilsyn.palegg", "Pålegg om retting");
    loggInn("klagebehandler");
    var sak = klager.motta(klagen(om)).saksnummer();
    loggUt();
    kjorJobber(sak);
    oversendt(sak);

    byttPerson("klageinstans");
    gaaTil(sak.sti());
    ser("Behandles i klageinstansen");
    aapneOppgave(sak, "behandleKlage");
    ta();
    assertThat(innholdI("klagen")).contains("Pålegget bygger på feil fakta.");
    assertThat(innholdI("innstillingen")).contains(INNSTILLING);
    fullfor();
    serFeilVed("utfall", "må fylles ut");
    velgIListe("utfall", "Vedtaket er stadfestet");
    skriv("hjemmel", "forvaltningsloven § 34");
    skriv("begrunnelse", FORSTE);
    fullfor();
    venterFerdig();
    kjorJobber(sak);

    byttPerson("medunderskriver2");
    aapneOppgave(sak, "medunderskrivKlage");
    ta();
    assertThat(innholdI("forslaget")).contains("Stadfestet", "forvaltningsloven § 34");
    assertThat(innholdI("begrunnelsen")).contains(FORSTE);
    kryss("Nei, klagen må behandles på nytt");
    fullfor();
    serFeilVed("begrunnelse", "må fylles ut");
    skriv("begrunnelse", RETUR);
    fullfor();
    venterFerdig();
    kjorJobber(sak);

    byttPerson("klageinstans");
    aapneOppgave(sak, "behandleKlage");
    ta();
    assertThat(innholdI("returgrunn")).contains(RETUR);
    assertThat(innholdI("begrunnelse")).as("what was written is not written anew").isEqualTo(FORSTE);
    skriv("begrunnelse", ANDRE);
    fullfor();
    venterFerdig();
    kjorJobber(sak);

    byttPerson("medunderskriver2");
    aapneOppgave(sak, "medunderskrivKlage");
    ta();
    assertThat(innholdI("begrunnelsen")).contains(ANDRE);
    kryss("klagemedunderskrift", "Ja");
    fullfor();
    venterFerdig();
    kjorJobber(sak);

    byttPerson("klageinstans");
    aapneOppgave(sak, "avgjorKlage");
    ta();
    assertThat(innholdI("klagen")).contains("Pålegget bygger på feil fakta.");
    assertThat(innholdI("forslaget")).contains("Stadfestet");
    kryss("Ja, klagen er avgjort");
    fullfor();
    venterFerdig();
    kjorJobber(sak);

    gaaTil("/klager/" + sak + "/brev");
    ser(ANDRE);
    aapneOppgave(sak, "underrettPartene");
    ta();
    assertThat(innholdI("mottakere")).contains("Nabohjelpen");
    kryss("Vi sender brev nå");
    fullfor();
    venterFerdig();
    kjorJobber(sak);
    gaaTil(sak.sti());
    ser("Avsluttet");
  }

  private static NyKlage klagen(Vedtak om) {
    var part = om.parter().get(0).id();
    return new NyKlage(
        new NyKlage.Vedtaksvalg(null, null, om.id(), part), null, LocalDate.now().minusDays(2), LocalDate.now(), Klagekanal.BREV,
        "Pålegget bygger på feil fakta.", "Pålegget må oppheves.", true, false, List.of());
  }
}
