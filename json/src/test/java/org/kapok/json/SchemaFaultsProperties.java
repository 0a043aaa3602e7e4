package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.laws.Histories;
import org.kapok.laws.Schemes;
import org.kapok.laws.Trial;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/**
 * Schemas and reader agree: on drawn documents, and on golden ones that are spoilt at one place.
 */
class SchemaFaultsProperties {
  /** Faults of form, whatever the document says. */
  private static final Set<String> OF_FORM = Set.of("unknown-property", "null", "wrong-schema");

  @Provide
  Arbitrary<Golden> goldenFiles() {
    List<Golden> files = Golden.all().stream().filter(Golden::isPresent).toList();
    assertThat(files).extracting(Golden::document).contains("scheme", "statement", "venue-network");
    return Arbitraries.of(files);
  }

  @Provide
  Arbitrary<Trial> trials() {
    return Schemes.any().flatMap(Histories::of);
  }

  @Property(tries = 200)
  void drawnSchemesAndHistoriesAreValid(@ForAll("trials") Trial trial) {
    IncentiveScheme scheme = trial.scheme();
    assertThat(
            ShippedSchema.faults(
                Golden.presentName("scheme"), ShippedSchema.tree(KapokJson.write(scheme))))
        .isEmpty();
    assertThat(
            ShippedSchema.faults(
                Golden.presentName("history"),
                ShippedSchema.tree(KapokJson.write(trial.history()))))
        .isEmpty();
  }

  @Property(tries = 1500)
  void whatIsReadIsValidAndAFaultOfFormIsNot(
      @ForAll("goldenFiles") Golden golden, @ForAll Random random) {
    String name = Golden.presentName(golden.document());
    JsonNode spoilt = Spoiling.of(ShippedSchema.tree(golden.text()), random);
    List<String> faults = ShippedSchema.faults(name, spoilt);
    List<Problem> problems = problems(golden.type(), spoilt.toString());
    if (problems.isEmpty()) {
      assertThat(faults).isEmpty();
    } else if (problems.stream().anyMatch(each -> OF_FORM.contains(each.code()))) {
      assertThat(faults).as("%s", problems).isNotEmpty();
    }
  }

  private static List<Problem> problems(Class<?> type, String json) {
    try {
      assertThat(KapokJson.read(json, type)).isNotNull();
      return List.of();
    } catch (RefusedException refused) {
      return refused.problems();
    }
  }
}
