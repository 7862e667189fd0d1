package no.saksflyt.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The pages everybody meets can be used by everybody: WCAG 2.1 AA as far as a machine can tell, on a telephone and a wide screen. */
class TilgjengelighetTest extends Nettlesertest {

  private static final List<String> KRAV = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

  @Test
  void innloggingForsideOgFeilsideErTilgjengelige() {
    var funn = new ArrayList<String>();
    for (var bredde : List.of(360, 1920)) {
      sjekk("/login?error", bredde, funn);
    }
    loggInnSom("leder");
    for (var bredde : List.of(360, 768, 1920)) {
      sjekk("/", bredde, funn);
      sjekk("/finnes-ikke", bredde, funn);
    }
    assertThat(funn).isEmpty();
  }

  @Test
  void menyenPaaTelefonAapnesOgLukkesMedTastatur() {
    loggInnSom("leder");
    gaaTil("/", 390);
    var meny = nettleser.findElement(By.id("hovedmeny"));
    assertThat(meny.isDisplayed()).isFalse();

    nettleser.findElement(By.cssSelector(".sf-menyknapp")).sendKeys(Keys.ENTER);
    assertThat(meny.isDisplayed()).isTrue();
    nettleser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertThat(meny.isDisplayed()).isFalse();
  }

  private void sjekk(String sti, int bredde, List<String> funn) {
    gaaTil(sti, bredde);
    new AxeBuilder().withTags(KRAV).analyze(nettleser).getViolations().stream()
        .map(TilgjengelighetTest::linje)
        .forEach(f -> funn.add(sti + " (" + bredde + "): " + f));
    if (maaRullesSidelengs()) {
      funn.add(sti + " (" + bredde + "): wider than the window");
    }
  }

  private static String linje(Rule brudd) {
    return brudd.getId() + " " + brudd.getNodes().stream().map(n -> String.valueOf(n.getTarget())).toList();
  }
}
