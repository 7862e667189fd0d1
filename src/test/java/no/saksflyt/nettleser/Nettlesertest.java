package no.saksflyt.nettleser;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import no.saksflyt.Systemtest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A person at a browser in Norwegian. Needs chromium and chromedriver on the path, otherwise the test is skipped: nothing is ever
 * downloaded. The environment variables {@code CHROMIUM} and {@code CHROMEDRIVER} name other places.
 */
public abstract class Nettlesertest extends Systemtest {

  @LocalServerPort protected int port;
  protected ChromeDriver nettleser;

  @BeforeEach
  void aapne() {
    var chromium = program("CHROMIUM", "chromium", "chromium-browser", "google-chrome");
    var driver = program("CHROMEDRIVER", "chromedriver");
    var finnes = chromium != null && driver != null;
    if (System.getenv("CI") != null) {
      assertTrue(finnes, "CI must have chromium and chromedriver: browser tests may not be skipped there");
    }
    assumeTrue(finnes, "SKIPPED: browser tests need chromium and chromedriver, and they are not installed");
    var valg = new ChromeOptions();
    valg.setBinary(chromium);
    valg.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=nb-NO");
    nettleser = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(new File(driver)).build(), valg);
  }

  @AfterEach
  void lukk() {
    if (nettleser != null) {
      nettleser.quit();
    }
  }

  /**
   * @param sti path to open
   * @param bredde width of the page in pixels, as the page itself sees it
   */
  protected void gaaTil(String sti, int bredde) {
    nettleser.manage().window().setSize(new Dimension(Math.max(bredde, 500), 900));
    // Narrower than 500 px no window can be made; the page is told so instead.
    nettleser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride", java.util.Map.of("width", bredde, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    nettleser.get("http://localhost:" + port + sti);
  }

  /** Signs in through the sign-in page, as a demonstration person, and waits for the start page. */
  protected void loggInnSom(String bruker) {
    gaaTil("/login", 1440);
    nettleser.findElement(By.name("username")).sendKeys(bruker);
    nettleser.findElement(By.name("password")).sendKeys("demo");
    nettleser.findElement(By.cssSelector("button[type=submit]")).click();
    vent().until(ExpectedConditions.urlToBe("http://localhost:" + port + "/"));
  }

  /** @return a wait that gives up after ten seconds */
  protected WebDriverWait vent() {
    return new WebDriverWait(nettleser, Duration.ofSeconds(10));
  }

  /** @return whether the page is wider than the window, so that one must scroll sideways */
  protected boolean maaRullesSidelengs() {
    return (Boolean) ((JavascriptExecutor) nettleser).executeScript("return document.documentElement.scrollWidth > window.innerWidth");
  }

  private static String program(String variabel, String... navn) {
    var valgt = System.getenv(variabel);
    if (valgt != null) {
      return valgt;
    }
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(mappe -> Stream.of(navn).map(n -> Path.of(mappe, n)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElse(null);
  }
}
