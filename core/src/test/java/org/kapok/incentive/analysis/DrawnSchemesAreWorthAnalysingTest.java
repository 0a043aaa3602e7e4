package org.kapok.incentive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.laws.Schemes;

/** The schemes on which the laws of analysis are tried are not all trivial. */
class DrawnSchemesAreWorthAnalysingTest {
  private static final int DRAWN = 400;

  @Example
  void manyHaveBoundsDeadPartsOrNoOrder() {
    Map<String, Integer> found = new TreeMap<>();
    RandomGenerator<IncentiveScheme> schemes = Schemes.any().generator(DRAWN);
    Random random = new Random(1);
    for (int i = 0; i < DRAWN; i++) {
      count(schemes.next(random).value(), found);
    }
    assertThat(found.get("bounded year")).isGreaterThan(DRAWN / 20);
    assertThat(found.get("bounded year, many rules")).isGreaterThan(DRAWN / 100);
    assertThat(found.get("dead-limit")).isGreaterThan(DRAWN / 50);
    assertThat(found.get("never-pays")).isGreaterThan(DRAWN / 50);
    assertThat(found.get("order-free")).isGreaterThan(DRAWN / 50);
    assertThat(found.get("order-free, windows")).isGreaterThan(DRAWN / 100);
  }

  private static void count(IncentiveScheme scheme, Map<String, Integer> found) {
    SchemeAnalysis analysis = SchemeAnalysis.of(scheme);
    boolean bounded =
        analysis.payouts().stream()
            .anyMatch(each -> each.rule().isEmpty() && isBounded(each, Window.YEAR));
    add(found, "bounded year", bounded);
    add(found, "bounded year, many rules", bounded && scheme.rules().size() > 2);
    add(found, "dead-limit", has(analysis, "dead-limit"));
    add(found, "never-pays", has(analysis, "never-pays"));
    add(found, "order-free", analysis.isOrderFree());
    boolean windows =
        scheme.rules().stream()
            .flatMap(rule -> rule.then().stream())
            .anyMatch(DrawnSchemesAreWorthAnalysingTest::adds);
    add(found, "order-free, windows", analysis.isOrderFree() && windows);
  }

  private static boolean adds(Step step) {
    return step.each().filter(window -> !window.equals(Window.PARTICIPATION)).isPresent();
  }

  private static boolean isBounded(Payout payout, Window window) {
    return payout.window().equals(window)
        && payout.most().proven().filter(most -> most.signum() > 0).isPresent();
  }

  private static boolean has(SchemeAnalysis analysis, String code) {
    return analysis.remarks().stream().anyMatch(each -> each.code().equals(code));
  }

  private static void add(Map<String, Integer> found, String what, boolean holds) {
    found.merge(what, holds ? 1 : 0, Integer::sum);
  }
}
