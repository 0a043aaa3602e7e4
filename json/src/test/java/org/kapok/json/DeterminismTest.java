package org.kapok.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.Set;

/** The same value is written as the same bytes: no clock, chance, locale or mutable state. */
@AnalyzeClasses(packages = "org.kapok.json", importOptions = DoNotIncludeTests.class)
class DeterminismTest {

  private static final Set<String> BANNED =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.Math.random",
          "java.lang.StrictMath.random",
          "java.util.Random.<init>",
          "java.util.SplittableRandom.<init>",
          "java.security.SecureRandom.<init>",
          "java.util.concurrent.ThreadLocalRandom.current",
          "java.util.UUID.randomUUID",
          "java.time.ZoneId.systemDefault",
          "java.util.TimeZone.getDefault",
          "java.util.Locale.getDefault",
          "java.lang.String.formatted");

  @ArchTest
  static final ArchRule nothing_depends_on_clock_chance_or_locale =
      noClasses().should().accessTargetWhere(isNotDeterministic());

  @ArchTest
  static final ArchRule static_fields_are_final =
      fields().that().areStatic().should().beFinal().allowEmptyShould(true);

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
    return BANNED.contains(owner + "." + name)
        || (owner.startsWith("java.time.") && name.equals("now"))
        || (owner.equals("java.time.Clock")
            && (name.startsWith("system") || name.matches("tick(Millis|Seconds|Minutes)")))
        || (owner.equals("java.util.Date") && name.equals("<init>") && parameters.isEmpty())
        || (owner.equals("java.lang.String")
            && switch (name) {
              case "toLowerCase", "toUpperCase" -> parameters.isEmpty();
              case "format" -> !parameters.get(0).isEquivalentTo(Locale.class);
              default -> false;
            });
  }
}
