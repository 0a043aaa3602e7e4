package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/** A migrated document is read as strictly as any. */
class MigrationsProperties {

  @Provide
  Arbitrary<Golden> goldenFiles() {
    return Arbitraries.of(Golden.all().stream().filter(Golden::isPresent).toList());
  }

  @Property(tries = 400)
  void aFaultIsFoundAtTheSamePlaceInEveryVersion(
      @ForAll("goldenFiles") Golden golden, @ForAll Random random) {
    String spoilt = Spoiling.of(ShippedSchema.tree(golden.text()), random).toString();
    assertThat(faults(MigrationsTest.NEXT_VERSION_OF_ALL, spoilt, golden.type()))
        .isEqualTo(faults(Codecs.KAPOK, spoilt, golden.type()));
  }

  /** Codes and places, without what is said of versions. */
  private static List<String> faults(Codecs codecs, String json, Class<?> type) {
    try {
      assertThat(MigrationsTest.read(codecs, json, type)).isNotNull();
      return List.of();
    } catch (RefusedException refused) {
      return refused.problems().stream()
          .filter(each -> !each.code().equals("migrated"))
          .map(MigrationsProperties::codeAndPlace)
          .toList();
    }
  }

  private static String codeAndPlace(Problem problem) {
    return problem.code() + " " + problem.place();
  }
}
