package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapok.json.KapokJson;
import org.kapok.problem.Checked;

class PlacesCommandTest {
  private static final List<String> ROWS =
      List.of("G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G11", "J6", "J7");

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyRowIsShownAndNoPersonIsNamed(String language) {
    CommandLineRun run = CommandLineRun.of("places", "--lang", language);
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().map(line -> line.split(" ", 2)[0])).containsAll(ROWS);
    assertThat(run.out()).contains("陈**", "138****8000").doesNotContain("陈木棉", "13800138000");
  }

  @Test
  void everythingInTheCityFitsTogetherAndReadsBackEqual() {
    List<String> printed = CommandLineRun.of("places", "--json").out().lines().toList();
    List<Object> documents = SampleCity.make().documents();
    assertThat(printed).hasSameSizeAs(documents);
    for (int i = 0; i < printed.size(); i++) {
      Object document = documents.get(i);
      Class<?> type = document.getClass();
      Class<?> known = type.isRecord() ? type : type.getInterfaces()[0];
      assertThat((Object) KapokJson.read(printed.get(i), known)).isEqualTo(document);
      if (document instanceof Checked checked) {
        assertThat(checked.problems()).isEmpty();
      }
    }
  }
}
