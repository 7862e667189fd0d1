package no.saksflyt.nettleser;

import org.junit.jupiter.api.Test;

/** A quality assurer reads what the unit has made, sends it back, and lets it through when it has been mended. */
class KvalitetssikreromvisningTest extends Omvisning {

  @Test
  void senderTilbakeOgSlipperGjennom() {
    var sak = tilKvalitetssikring("Oversikt over språkkafeer");
    loggInnSom("kvalitetssikrer");
    aapneOppgave(sak, "kvalitetssikre");
    ta();
    kryss("Nei, den må tilbake til arbeid");
    fullfor();
    serFeilVed("begrunnelse", "må fylles ut");
    kryss("Hele oppdraget");
    skriv("begrunnelse", "Tallene for Vestbygd mangler.");
    fullfor();
    venterFerdig();

    byttPerson("saksbehandler");
    aapneOppgave(sak, "arbeidMedDel");
    ta();
    skriv("resultat", "Tallene for Vestbygd er med.");
    kryss("Grønn");
    fullfor();
    venterFerdig();
    kjorJobber(sak);

    byttPerson("kvalitetssikrer");
    aapneOppgave(sak, "kvalitetssikre");
    ta();
    kryss("Ja, den kan gå til lederen");
    fullfor();
    venterFerdig();
    gaaTil(sak.sti());
    ser("Til godkjenning");
    ser("Tallene for Vestbygd mangler.");
    ser("Tallene for Vestbygd er med.");
  }
}
