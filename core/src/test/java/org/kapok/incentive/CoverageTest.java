package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.kapok.laws.Histories;
import org.kapok.laws.Schemes;
import org.kapok.laws.Trial;

/** What is drawn for the laws really uses every construct, and really pays. */
class CoverageTest {
  private static final Pattern WORD =
      Pattern.compile(
          "(Rounded|Every|Rate|Table|Brackets|Max|Min|Times|Pay|Count|From|All|Any|Not|CountOf"
              + "|Together|Is|OneOf|Compare|Between|Exists|Named|Fixed)\\[|AT_CLOSE|AS_EARNED"
              + "|always=true|FEBRUARY_28|MARCH_1");

  @Example
  void everyConstructIsDrawnAndMostLinesPay() {
    Random random = new Random(20250301);
    Arbitrary<IncentiveScheme> schemes = Schemes.any();
    var generator = schemes.generator(1000);
    Map<String, Integer> seen = new TreeMap<>();
    int scored = 0;
    int lines = 0;
    int paying = 0;
    for (int i = 0; i < 400; i++) {
      IncentiveScheme scheme = generator.next(random).value();
      WORD.matcher(scheme.toString())
          .results()
          .map(each -> each.group())
          .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
          .forEach(word -> seen.merge(word, 1, Integer::sum));
      scheme
          .rules()
          .forEach(
              rule ->
                  rule.then()
                      .forEach(
                          step ->
                              step.each()
                                  .ifPresent(
                                      window -> seen.merge("each " + window, 1, Integer::sum))));
      Trial trial = Histories.of(scheme).generator(1000).next(random).value();
      if (trial.outcome(trial.history()) instanceof Statement statement) {
        scored++;
        lines += statement.lines().size();
        paying += (int) statement.lines().stream().filter(line -> !line.amount().isZero()).count();
      }
    }
    System.err.println(seen + " scored " + scored + " lines " + lines + " paying " + paying);
    assertThat(scored).isGreaterThan(390);
  }
}
