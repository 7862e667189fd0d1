package no.saksflyt.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A coordinator receives a letter that moves a deadline, corrects what was read, confirms it, and sees the running case changed. */
class BrevomvisningTest extends Omvisning {

  @Test
  void fraOpplastingTilEndretSak() {
    var nummer = nyttNummer();
    var ar = nummer.substring(0, 4);
    loggInnSom("koordinator");
    gaaTil("/oppdrag/ny");
    fyll("nummer", nummer);
    fyll("tittel", "Kartlegge leseplasser " + nummer);
    velg("fristtype", "EKSTERN");
    fyll("frist", LocalDate.now().plusMonths(3).toString());
    trykk("main .sf-knapperad button");
    ser("Oppdraget er registrert som sak");
    var sak = nettleser.getCurrentUrl();

    gaaTil("/oppdrag/brev");
    trykk("main form button[type=submit]");
    ser("Filen er tom");
    var fil =
        fil(
            "tillegg.txt",
            """
            Tillegg nr. 1 til tildelingsbrev for IMDi %1$s

            Vi viser til tildelingsbrevet til IMDi for %1$s.

            Vi viser til oppdrag nr. %2$s Kartlegge leseplasser, og utsetter fristen på oppdraget til 30.09.%1$s.

            Oppdrag nr. %1$s-%3$s Prøve ut lesehjelp %2$s

            Beskrivelse av oppdraget
            IMDi skal prøve ut lesehjelp i to kommuner.

            Frist: 01.11.%1$s
            """
                .formatted(ar, nummer, Integer.parseInt(nummer.substring(5)) + 500));
    finn("main [name='fil']").sendKeys(fil.toString());
    trykk("main form button[type=submit]");
    ser("Brevet er mottatt som sak");
    ser("2 oppdrag leses (1 nye, 1 endres");
    assertThat(finn("#endring-0 mark").getText()).contains("utsetter fristen");

    for (int bredde : List.of(1280, 390)) {
      gaaTil(nettleser.getCurrentUrl().replaceFirst("http://[^/]+", ""), bredde);
      assertThat(new AxeBuilder().withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze(nettleser).getViolations()).isEmpty();
      assertThat(maaRullesSidelengs()).as("%d px", bredde).isFalse();
    }
    klikk(By.partialLinkText("Sak "));
    klikk(By.linkText("Gå gjennom brevet, rett og bekreft det"));
    ser("2 oppdrag leses");
    var brev = nettleser.getCurrentUrl().replaceFirst("http://[^/]+", "");
    gaaTil(brev);

    klikk(By.cssSelector("#oppdrag-0 a[href*='rett=']"));
    finn("main [name='oppdrag-0.tittel']");
    Spraak.kontroller(nettleser);
    fyll("oppdrag-0.maal", "500");
    trykk("#oppdrag-0 form[data-autolagre] .sf-knapperad button");
    ser("«Mål» må være et helt tall");
    fyll("oppdrag-0.maal", "2");
    fyll("oppdrag-0.tittel", "Prøve ut lesehjelp, rettet " + nummer);
    trykk("#oppdrag-0 form[data-autolagre] .sf-knapperad button");
    ser("Sist rettet");

    klikk(By.cssSelector("form[action$='/bekreft'] button"));
    vent().until(org.openqa.selenium.support.ui.ExpectedConditions.alertIsPresent()).accept();
    ser("Brevet er bekreftet, og alt i det er registrert.");
    Spraak.kontroller(nettleser);
    klikk(By.partialLinkText(ar + "-" + (Integer.parseInt(nummer.substring(5)) + 500)));
    ser("Prøve ut lesehjelp, rettet " + nummer);

    nettleser.get(sak);
    ser("30.09." + ar);
    Spraak.kontroller(nettleser);
  }
}
