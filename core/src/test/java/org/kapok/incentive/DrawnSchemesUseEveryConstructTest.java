package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.kapok.incentive.rule.Step;
import org.kapok.laws.Histories;
import org.kapok.laws.Schemes;
import org.kapok.laws.Trial;
import org.kapok.quantity.DateSpan;

/** What is drawn for the laws really uses every construct, and really pays. */
class DrawnSchemesUseEveryConstructTest {
  private static final Pattern WORD =
      Pattern.compile(
          "(Rounded|Every|Rate|Table|Brackets|Max|Min|Times|Pay|Count|From|All|Any|Not|CountOf"
              + "|Together|Is|OneOf|Compare|Between|Exists)\\[|AT_CLOSE|AS_EARNED"
              + "|always=true|FEBRUARY_28|MARCH_1");

  private static final List<String> CONSTRUCTS =
      List.of(
          ("Rounded[ Every[ Rate[ Table[ Brackets[ Max[ Min[ Times[ Pay[ Count[ From[ All[ Any[ Not["
                  + " CountOf[ Together[ Is[ OneOf[ Compare[ Between[ Exists[ named-figure given-figure"
                  + " AT_CLOSE AS_EARNED always=true FEBRUARY_28 MARCH_1 group when effective key"
                  + " participation day week month quarter half-year year lifetime")
              .split(" "));

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
      Set<String> words = new TreeSet<>();
      WORD.matcher(scheme.toString()).results().forEach(each -> words.add(each.group()));
      scheme.rules().forEach(rule -> addSteps(rule.then(), words));
      scheme.accounts().forEach(account -> addSteps(account.then(), words));
      scheme.accounts().stream()
          .filter(account -> !account.into().isEmpty())
          .forEach(account -> words.add("group"));
      scheme.when().ifPresent(condition -> words.add("when"));
      if (!scheme.effective().equals(DateSpan.ALWAYS)) {
        words.add("effective");
      }
      words.add(scheme.zone().getId());
      words.forEach(word -> seen.merge(word, 1, Integer::sum));
      Trial trial = Histories.of(scheme).generator(1000).next(random).value();
      if (trial.outcome(trial.history()) instanceof Statement statement) {
        scored++;
        lines += statement.lines().size();
        paying += (int) statement.lines().stream().filter(line -> !line.amount().isZero()).count();
      }
    }
    assertThat(seen.keySet()).containsAll(CONSTRUCTS);
    assertThat(seen).allSatisfy((construct, count) -> assertThat(count).isGreaterThan(20));
    assertThat(scored).isGreaterThan(390);
    assertThat(lines).isGreaterThan(10 * scored);
    assertThat(paying).isGreaterThan(lines / 2);
  }

  private static void addSteps(List<Step> steps, Set<String> words) {
    for (Step step : steps) {
      step.each().ifPresent(window -> words.add(window.toString()));
      boolean named = step.operation().toString().matches(".*(bound|factor)=[a-z].*");
      words.add(named ? "named-figure" : "given-figure");
      if (!step.by().isEmpty()) {
        words.add("key");
      }
    }
  }
}
