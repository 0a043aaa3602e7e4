package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
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

  private static final Map<String, String> GOLDEN_NAMES = Map.of("honours", "scheme");

  @Provide
  Arbitrary<String> goldenFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden"))) {
      List<String> names =
          files
              .map(each -> each.getFileName().toString())
              .filter(each -> each.endsWith(".json"))
              .map(each -> each.substring(0, each.length() - ".json".length()))
              .filter(each -> JsonSchemas.names().contains(schema(each)))
              .sorted()
              .toList();
      assertThat(names).contains("scheme", "statement", "venue-network");
      return Arbitraries.of(names);
    }
  }

  private static String schema(String golden) {
    return "urn:kapok:schema:" + GOLDEN_NAMES.getOrDefault(golden, golden) + ":1";
  }

  @Provide
  Arbitrary<Trial> trials() {
    return Schemes.any().flatMap(Histories::of);
  }

  @Property(tries = 200)
  void drawnSchemesAndHistoriesAreValid(@ForAll("trials") Trial trial) {
    IncentiveScheme scheme = trial.scheme();
    assertThat(ShippedSchema.faults(schema("scheme"), ShippedSchema.tree(KapokJson.write(scheme))))
        .isEmpty();
    assertThat(
            ShippedSchema.faults(
                schema("history"), ShippedSchema.tree(KapokJson.write(trial.history()))))
        .isEmpty();
  }

  @Property(tries = 50)
  void goldenDocumentsAreValid(@ForAll("goldenFiles") String golden) {
    assertThat(ShippedSchema.faults(schema(golden), ShippedSchema.tree(Golden.text(golden))))
        .isEmpty();
  }

  @Property(tries = 1500)
  void whatIsReadIsValidAndAFaultOfFormIsNot(
      @ForAll("goldenFiles") String golden, @ForAll Random random) {
    JsonNode spoilt = Spoiling.of(ShippedSchema.tree(Golden.text(golden)), random);
    List<String> faults = ShippedSchema.faults(schema(golden), spoilt);
    List<Problem> problems = problems(schema(golden), spoilt.toString());
    if (problems.isEmpty()) {
      assertThat(faults).isEmpty();
    } else if (problems.stream().anyMatch(each -> OF_FORM.contains(each.code()))) {
      assertThat(faults).as("%s", problems).isNotEmpty();
    }
  }

  private static List<Problem> problems(String name, String json) {
    try {
      assertThat(KapokJson.read(json, Codecs.KAPOK.documents().get(name))).isNotNull();
      return List.of();
    } catch (RefusedException refused) {
      return refused.problems();
    }
  }
}
