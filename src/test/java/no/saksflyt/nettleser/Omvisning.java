package no.saksflyt.nettleser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppgave.Motor;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What all tours of the screens need: cases of the tour's own, and the hand of a person in Tasklist. Everything waits for what the
 * person would see, and every page visited is held to the language it may show.
 */
abstract class Omvisning extends Nettlesertest {

  private static final AtomicInteger NUMMER = new AtomicInteger(10);

  @Autowired private OppdragService oppdrag;
  @Autowired private TaskService oppgaver;
  @Autowired private FormService skjemaer;
  @Autowired private ManagementService drift;
  @Autowired private RuntimeService prosesser;
  @Autowired private Motor motor;

  /** Two busy cores draw Tasklist slowly. What was read while one page gave way to the next is read again, whatever the driver calls it. */
  @Override
  protected WebDriverWait vent() {
    var vent = new WebDriverWait(nettleser, Duration.ofSeconds(40), Duration.ofMillis(100));
    vent.ignoring(WebDriverException.class);
    return vent;
  }

  // --- cases of the tour's own ---

  protected static String nyttNummer() {
    return "2078-%03d".formatted(NUMMER.incrementAndGet());
  }

  protected Saksnummer nySak(String tittel) {
    return nySak(tittel, "Rask bosetting");
  }

  protected Saksnummer nySak(String tittel, String maal) {
    loggInn("koordinator");
    var sak =
        oppdrag.registrer(
            new NyttOppdrag(nyttNummer(), tittel, maal, Fristtype.EKSTERN, LocalDate.now().plusMonths(4), null, List.of(), false, null));
    loggUt();
    return sak;
  }

  protected Saksnummer fordelt(String tittel) {
    var sak = nySak(tittel);
    gjor("koordinator", sak, "fordelOppdrag", Map.of("enhet", "bosetting"));
    return sak;
  }

  /** The owner is named, and has the plan to make. */
  protected Saksnummer planlegges(String tittel) {
    var sak = fordelt(tittel);
    gjor("leder", sak, "navngiSaksansvarlig", Map.of("navngiving", "NAVNGITT", "saksansvarlig", "saksbehandler"));
    return sak;
  }

  protected Saksnummer underArbeid(String tittel) {
    return underArbeid(tittel, "Rask bosetting");
  }

  protected Saksnummer underArbeid(String tittel, String maal) {
    var sak = nySak(tittel, maal);
    gjor("koordinator", sak, "fordelOppdrag", Map.of("enhet", "bosetting"));
    gjor("leder", sak, "navngiSaksansvarlig", Map.of("navngiving", "NAVNGITT", "saksansvarlig", "saksbehandler"));
    gjor("saksbehandler", sak, "planleggOppdrag", Map.of("planlegging", "FERDIG", "publiseres", "NEI"));
    return sak;
  }

  protected Saksnummer tilKvalitetssikring(String tittel) {
    var sak = underArbeid(tittel);
    gjor("saksbehandler", sak, "arbeidMedDel", Map.of("resultat", "Alle kommunene har svart.", "trafikklys", "GRONN"));
    return sak;
  }

  protected Saksnummer tilGodkjenning(String tittel) {
    var sak = tilKvalitetssikring(tittel);
    gjor("kvalitetssikrer", sak, "kvalitetssikre", Map.of("kvalitet", "GODKJENT"));
    return sak;
  }

  protected void gjor(String person, Saksnummer sak, String steg, Map<String, Object> svar) {
    loggInn(person);
    var id = oppgave(sak, steg);
    oppgaver.claim(id, person);
    skjemaer.submitTaskForm(id, new HashMap<>(svar));
    loggUt();
    kjorJobber(sak);
  }

  /** No job runs by itself in the tests. */
  protected void kjorJobber(Saksnummer sak) {
    motor.somSystem(
        "a tour runs what is due",
        () -> drift.createJobQuery().executable().list().stream()
            .filter(jobb -> sak.toString().equals(saksnummer(jobb.getProcessInstanceId())))
            .forEach(jobb -> drift.executeJob(jobb.getId())));
  }

  private String saksnummer(String instans) {
    return (String) prosesser.getVariable(instans, "saksnummer");
  }

  protected String oppgave(Saksnummer sak, String steg) {
    return motor
        .somSystem(
            "a tour looks",
            () -> oppgaver.createTaskQuery().processInstanceBusinessKey(sak.toString()).taskDefinitionKey(steg).singleResult())
        .getId();
  }

  // --- our own pages ---

  protected void gaaTil(String sti) {
    gaaTil(sti, 1280);
    Spraak.kontroller(nettleser);
  }

  protected void byttPerson(String bruker) {
    nettleser.manage().deleteAllCookies();
    loggInnSom(bruker);
    Spraak.kontroller(nettleser);
  }

  protected WebElement finn(String css) {
    return vent().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
  }

  /** Waits till the text stands on the page, anywhere. */
  protected void ser(String tekst) {
    vent().withMessage(() -> "«" + tekst + "» is not on the page:\n" + sidetekst()).until(b -> sidetekst().contains(tekst));
  }

  protected String sidetekst() {
    return nettleser.findElement(By.tagName("body")).getText();
  }

  protected void fyll(String navn, String verdi) {
    var felt = finn("main [name='" + navn + "']");
    if ("date".equals(felt.getDomAttribute("type"))) {
      // Typing into a date field depends on the browser's language.
      ((JavascriptExecutor) nettleser).executeScript("arguments[0].value = arguments[1]", felt, verdi);
      return;
    }
    felt.clear();
    felt.sendKeys(verdi);
  }

  protected void velg(String navn, String verdi) {
    new Select(finn("main select[name='" + navn + "']")).selectByValue(verdi);
  }

  /** Chooses what the list says, where the value is a row's number. */
  protected void velgOrd(String navn, String begynnerMed) {
    var liste = new Select(finn("main select[name='" + navn + "']"));
    liste.getOptions().stream()
        .filter(valg -> valg.getText().startsWith(begynnerMed))
        .findFirst()
        .orElseThrow(() -> new AssertionError("«" + begynnerMed + "» cannot be chosen"))
        .click();
  }

  /** Presses, and waits till the page that comes of it has taken the place of this one. */
  protected void trykk(String css) {
    var knapp = finn(css);
    ((JavascriptExecutor) nettleser)
        .executeScript("window.saksflytForrige = true; arguments[0].scrollIntoView({block:'center'})", knapp);
    knapp.click();
    // The browser answers with changing errors when it is asked between two pages.
    vent()
        .ignoring(WebDriverException.class)
        .until(
            b ->
                ((JavascriptExecutor) b)
                    .executeScript("return !window.saksflytForrige && document.readyState === 'complete'"));
    Spraak.kontroller(nettleser);
  }

  // --- Tasklist ---

  protected void aapneOppgave(Saksnummer sak, String steg) {
    // What follows # alone would not load the page anew.
    nettleser.get("about:blank");
    gaaTil("/camunda/app/tasklist/default/#/?task=" + oppgave(sak, steg), 1280);
    ser(sak.toString());
    finn(".saksflyt-sammendrag [data-sammendrag]");
    finn(".fjs-form");
    Spraak.kontroller(nettleser);
  }

  /** Opens the task from the case's page, as whoever stands there does. */
  protected void aapneFraSaken(String navn) {
    klikk(By.partialLinkText(navn));
    finn(".saksflyt-sammendrag [data-sammendrag]");
    finn(".fjs-form");
    Spraak.kontroller(nettleser);
  }

  /** Takes the task, unless it is the person's already. */
  protected void ta() {
    var tatt = By.cssSelector("[cam-tasklist-task-meta] .unclaim");
    vent().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[cam-tasklist-task-meta] .claim, [cam-tasklist-task-meta] .unclaim")));
    if (nettleser.findElements(tatt).isEmpty()) {
      taLedig();
    }
  }

  private void taLedig() {
    klikk(By.cssSelector("[cam-tasklist-task-meta] .claim"));
    vent().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[cam-tasklist-task-meta] .unclaim")));
    vent().until(b -> b.findElements(By.cssSelector(".disabled-form")).isEmpty());
  }

  protected void skriv(String felt, String verdi) {
    var boks = finn(".fjs-form [id$='-felt_" + felt + "']");
    boks.clear();
    boks.sendKeys(verdi);
  }

  /** Types a day the way it is written in Norwegian, over what may stand there. */
  protected void skrivDato(String felt, LocalDate dag) {
    var boks = finn(".fjs-form [id*='-felt_" + felt + "'][id$='-date']");
    boks.sendKeys(Keys.chord(Keys.CONTROL, "a"), DateTimeFormatter.ofPattern("dd.MM.yyyy").format(dag), Keys.TAB);
  }

  /** Chooses in a list, whether one can search in it or not. */
  protected void velgIListe(String felt, String ledetekst) {
    var boks = ".fjs-form [id$='-felt_" + felt;
    klikk(By.cssSelector(boks + "-display'], " + boks + "']:not(.fjs-select-hidden-input)"));
    klikk(By.xpath("//*[contains(@class,'fjs-dropdownlist-item')][normalize-space()='" + ledetekst + "']"));
  }

  /** Marks a radio button or a box. That the draft was saved is told above the form, and can move it from under the hand. */
  protected void kryss(String ledetekst) {
    kryss(By.xpath("//form[contains(@class,'fjs-form')]//label[contains(normalize-space(), '" + ledetekst + "')][.//input or @for]"));
  }

  /** Marks an answer to this question, where several questions have the same answers. */
  protected void kryss(String felt, String svar) {
    kryss(By.xpath("//form[contains(@class,'fjs-form')]//label[contains(@for, '-felt_" + felt + "-')][normalize-space()='" + svar + "']"));
  }

  private void kryss(By etikett) {
    vent()
        .until(
            b -> {
              if (!erKrysset(etikett)) {
                klikk(etikett);
              }
              return erKrysset(etikett);
            });
  }

  private boolean erKrysset(By etikett) {
    return (Boolean)
        ((JavascriptExecutor) nettleser)
            .executeScript("return arguments[0].control.checked", vent().until(ExpectedConditions.visibilityOfElementLocated(etikett)));
  }

  protected void fullfor() {
    klikk(By.cssSelector(".form-actions .btn-primary"));
  }

  /** The server has taken the answer: the form is gone. */
  protected void venterFerdig() {
    vent()
        .withMessage(() -> "the form still stands there:\n" + sidetekst())
        .until(b -> b.findElements(By.cssSelector(".fjs-form")).stream().noneMatch(WebElement::isDisplayed));
    Spraak.kontroller(nettleser);
  }

  /** What is said at a field of the form. */
  protected void serFeilVed(String felt, String tekst) {
    var sted = By.cssSelector(".fjs-form [id$='-felt_" + felt + "-error-message']");
    vent()
        .withMessage(() -> "«" + tekst + "» is not said at " + felt + ":\n" + sidetekst())
        .until(ExpectedConditions.textToBePresentInElementLocated(sted, tekst));
    Spraak.kontroller(nettleser);
  }

  protected void klikk(By hva) {
    vent().until(b -> {
      try {
        var element = ExpectedConditions.elementToBeClickable(hva).apply(b);
        if (element == null) {
          return false;
        }
        ((JavascriptExecutor) b).executeScript("arguments[0].scrollIntoView({block:'center'})", element);
        element.click();
        return true;
      } catch (ElementClickInterceptedException dekket) {
        return false;
      }
    });
  }

  protected void aapneFane(String navn) {
    klikk(By.xpath("//*[contains(@class,'task-card')]//ul[contains(@class,'nav-tabs')]//a[normalize-space()='" + navn + "']"));
  }

  protected static Path fil(String navn, String innhold) {
    try {
      return Files.writeString(Files.createTempDirectory("omvisning").resolve(navn), innhold);
    } catch (IOException feil) {
      throw new UncheckedIOException(feil);
    }
  }
}
