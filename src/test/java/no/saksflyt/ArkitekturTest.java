package no.saksflyt;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of the house. */
class ArkitekturTest {

  private static final JavaClasses KLASSER =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("no.saksflyt");

  @Test
  @DisplayName("rooms use only what their package-info allows, and only each other's root packages")
  void rommene() {
    ApplicationModules.of(Saksflyt.class).verify();
  }

  @Test
  @DisplayName("engine types stay in four places, so that leaving the engine stays cheap")
  void motoren() {
    noClasses()
        .that()
        .resideOutsideOfPackages("no.saksflyt.oppgave..", "no.saksflyt.prosess..", "..steg..", "no.saksflyt.demo.klokke..")
        .and()
        .haveSimpleNameNotEndingWith("Prosess")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.camunda..")
        .check(KLASSER);
  }

  @Test
  @DisplayName("nobody asks the machine what time it is: the clock is moved in tests and in the demonstration")
  void klokken() {
    noClasses().should().callMethod(Instant.class, "now").check(KLASSER);
    noClasses().should().callMethod(LocalDate.class, "now").check(KLASSER);
    noClasses().should().callMethod(LocalDateTime.class, "now").check(KLASSER);
    noClasses().should().callMethod(ZonedDateTime.class, "now").check(KLASSER);
    noClasses().should().callMethod(Clock.class, "systemDefaultZone").check(KLASSER);
    noClasses().should().callMethod(Clock.class, "systemUTC").check(KLASSER);
    noClasses().should().callConstructor(java.util.Date.class).check(KLASSER);
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(KLASSER);
  }
}
