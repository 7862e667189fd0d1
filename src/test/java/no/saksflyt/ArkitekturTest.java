package no.saksflyt;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.saksflyt.felles.IkkeTillatt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The walls of the house. */
class ArkitekturTest {

  private static final List<String> ROM = List.of("vedtak", "brev", "klage", "statistikk", "frist");
  private static final List<String> SPOR = List.of("Innlogget", "Skriverett");

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
  @DisplayName("pages, APIs and the public side call only what asks for authority itself: the guard stands at tasks, not at them")
  void dorene() {
    assertThat(skrivende().filter(m -> m.getCallsOfSelf().stream().anyMatch(k -> dor(k.getOriginOwner()))).toList())
        .hasSizeGreaterThan(30)
        .filteredOn(m -> !spor(m, new HashSet<>()))
        .extracting(JavaMethod::getFullName)
        .isEmpty();
  }

  /** The use cases of the rooms that decide, tell and count, which change something. */
  private static Stream<JavaMethod> skrivende() {
    return KLASSER.stream()
        .filter(k -> k.isAnnotatedWith(Service.class) || k.isAnnotatedWith(Component.class))
        .filter(k -> ROM.stream().anyMatch(rom -> k.getPackageName().startsWith("no.saksflyt." + rom)))
        .flatMap(k -> k.getMethods().stream())
        .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC) && skriver(m));
  }

  private static boolean skriver(JavaMethod metode) {
    var egen = metode.tryGetAnnotationOfType(Transactional.class);
    return egen.or(() -> metode.getOwner().tryGetAnnotationOfType(Transactional.class)).filter(t -> !t.readOnly()).isPresent();
  }

  private static boolean dor(JavaClass klasse) {
    return klasse.getPackageName().contains(".web") || klasse.getPackageName().endsWith(".offentlig");
  }

  /** Whether the method, or what it calls in its own class, refuses somebody. */
  private static boolean spor(JavaMethod metode, Set<JavaMethod> sett) {
    return sett.add(metode)
        && (metode.getMethodCallsFromSelf().stream()
                .anyMatch(k -> SPOR.contains(k.getTargetOwner().getSimpleName()) && k.getName().startsWith("krev"))
            || metode.getConstructorCallsFromSelf().stream().anyMatch(k -> k.getTargetOwner().isEquivalentTo(IkkeTillatt.class))
            || metode.getMethodCallsFromSelf().stream()
                .filter(k -> k.getTargetOwner().equals(metode.getOwner()))
                .flatMap(k -> k.getTarget().resolveMember().stream())
                .anyMatch(m -> spor(m, sett)));
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
