package org.kapok;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Purity and the order of the packages, as tests. A package that does not exist yet is fine. */
@AnalyzeClasses(packages = "org.kapok", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "org.kapok.";

  /** A package may import lower floors only. */
  private static final Map<String, Integer> FLOORS =
      Map.ofEntries(
          Map.entry("problem", 0),
          Map.entry("id", 1),
          Map.entry("quantity", 1),
          Map.entry("place", 1),
          Map.entry("text", 1),
          Map.entry("privacy", 1),
          Map.entry("curve", 2),
          Map.entry("organization", 2),
          Map.entry("venue", 2),
          Map.entry("talent", 2),
          Map.entry("participation", 2),
          Map.entry("activity", 3),
          Map.entry("route", 3),
          Map.entry("care", 3),
          Map.entry("order", 3),
          Map.entry("incentive", 3),
          Map.entry("network", 4),
          Map.entry("evaluation", 5));

  /** Inside {@code incentive}, a package may import earlier ones only. */
  private static final List<String> INCENTIVE =
      List.of(
          "incentive.rule",
          "incentive.honour",
          "incentive.ledger",
          "incentive.reward",
          "incentive.analysis");

  @ArchTest
  static final ArchRule packages_import_lower_floors_only =
      classes()
          .that()
          .resideInAPackage("org.kapok.*..")
          .should(importLowerFloorsOnly())
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("org.kapok.(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule packages_are_null_marked =
      classes()
          .that()
          .doNotHaveSimpleName("package-info")
          .should(resideInANullMarkedPackage())
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule core_does_not_know_jackson =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..", "tools.jackson..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nothing_depends_on_clock_chance_or_locale =
      noClasses().should().accessTargetWhere(isNotDeterministic()).allowEmptyShould(true);

  @ArchTest
  static final ArchRule static_fields_are_final =
      fields().that().areStatic().should().beFinal().allowEmptyShould(true);

  @ArchTest
  static final ArchRule fields_are_not_floating_point =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("org.kapok.place..")
          .should(beFloatingPoint())
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule signatures_are_not_floating_point =
      noCodeUnits()
          .that()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("org.kapok.place..")
          .should(mentionFloatingPoint())
          .allowEmptyShould(true);

  private static ArchCondition<JavaClass> importLowerFloorsOnly() {
    return new ArchCondition<>("import only packages on lower floors") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        if (!isPlaced(origin)) {
          events.add(
              SimpleConditionEvent.violated(
                  origin, origin.getName() + " is in a package that has no floor"));
          return;
        }
        origin.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isOurs(dependency.getTargetClass()))
            .filter(dependency -> isPlaced(dependency.getTargetClass()))
            .filter(dependency -> !mayImport(place(origin), place(dependency.getTargetClass())))
            .forEach(
                dependency ->
                    events.add(
                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
      }
    };
  }

  private static boolean mayImport(String from, String to) {
    if (from.equals(to)) {
      return true;
    }
    if (!concept(from).equals(concept(to))) {
      return FLOORS.get(concept(to)) < FLOORS.get(concept(from));
    }
    if (!concept(from).equals("incentive")) {
      return true;
    }
    if (from.equals("incentive") || to.equals("incentive")) {
      // Which way it goes is left to the rule about cycles, but the language stands alone.
      return !from.equals("incentive.rule");
    }
    return INCENTIVE.indexOf(to) < INCENTIVE.indexOf(from);
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(ROOT);
  }

  private static boolean isPlaced(JavaClass type) {
    if (!isOurs(type)) {
      return false;
    }
    var place = place(type);
    return FLOORS.containsKey(concept(place))
        && (!place.startsWith("incentive.") || INCENTIVE.contains(place));
  }

  private static String place(JavaClass type) {
    return type.getBaseComponentType().getPackageName().substring(ROOT.length());
  }

  private static String concept(String place) {
    return place.split("\\.", 2)[0];
  }

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a package that is @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " is in a package that is not @NullMarked"));
        }
      }
    };
  }

  private static final Set<String> CHANCE =
      Set.of(
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.concurrent.ThreadLocalRandom",
          "java.util.random.RandomGenerator",
          "java.security.SecureRandom");

  private static final Set<String> CLOCK_CHANCE_AND_LOCALE =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.Math.random",
          "java.lang.StrictMath.random",
          "java.util.UUID.randomUUID",
          "java.time.ZoneId.systemDefault",
          "java.util.TimeZone.getDefault",
          "java.util.Locale.getDefault",
          "java.lang.String.formatted");

  private static DescribedPredicate<JavaAccess<?>> isNotDeterministic() {
    return DescribedPredicate.describe(
        "depends on clock, chance or locale",
        access ->
            access.getTarget() instanceof CodeUnitAccessTarget target
                && isNotDeterministic(target));
  }

  private static boolean isNotDeterministic(CodeUnitAccessTarget target) {
    var owner = target.getOwner().getName();
    var name = target.getName();
    var parameters = target.getRawParameterTypes();
    return CHANCE.contains(owner)
        || CLOCK_CHANCE_AND_LOCALE.contains(owner + "." + name)
        || (owner.startsWith("java.time.") && name.equals("now"))
        || (owner.equals("java.time.Clock") && (name.startsWith("system") || isTick(name)))
        || (owner.equals("java.util.Date") && name.equals("<init>") && parameters.isEmpty())
        || (owner.equals("java.lang.String") && isLocaleDependent(name, parameters));
  }

  private static boolean isTick(String name) {
    return Set.of("tickMillis", "tickSeconds", "tickMinutes").contains(name);
  }

  private static boolean isLocaleDependent(String name, List<JavaClass> parameters) {
    return switch (name) {
      case "toLowerCase", "toUpperCase" -> parameters.isEmpty();
      case "format" -> !parameters.get(0).isEquivalentTo(java.util.Locale.class);
      default -> false;
    };
  }

  private static ArchCondition<JavaField> beFloatingPoint() {
    return new ArchCondition<>("be floating point") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        report(field, isFloatingPoint(field.getRawType()), events);
      }
    };
  }

  private static ArchCondition<JavaCodeUnit> mentionFloatingPoint() {
    return new ArchCondition<>("take or return floating point") {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        var types =
            Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()));
        report(unit, types.anyMatch(ArchitectureTest::isFloatingPoint), events);
      }
    };
  }

  private static void report(JavaMember member, boolean found, ConditionEvents events) {
    events.add(new SimpleConditionEvent(member, found, member.getDescription()));
  }

  private static boolean isFloatingPoint(JavaClass type) {
    return Set.of("double", "float", "java.lang.Double", "java.lang.Float")
        .contains(type.getBaseComponentType().getName());
  }
}
