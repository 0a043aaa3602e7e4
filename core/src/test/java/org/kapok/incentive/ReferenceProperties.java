package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.laws.Histories;
import org.kapok.laws.Schemes;
import org.kapok.laws.Trial;
import org.kapok.quantity.Ratio;

/** The engine and the slow reading of the language agree, line by line and step by step. */
class ReferenceProperties {

  @Provide
  Arbitrary<Trial> trials() {
    return Schemes.any().flatMap(Histories::of);
  }

  @Property(tries = 1000)
  void theEngineDoesWhatTheLanguageSays(@ForAll("trials") Trial trial) {
    if (trial.outcome(trial.history()) instanceof Statement statement) {
      assertThat(statement.lines().stream().map(ReferenceProperties::asReference).toList())
          .isEqualTo(ReferenceEvaluator.lines(trial));
    }
  }

  private static ReferenceEvaluator.RefLine asReference(Line line) {
    List<Ratio> values = new ArrayList<>(List.of(line.measured()));
    for (Effect effect : line.effects()) {
      values.add(values.get(values.size() - 1).plus(effect.change()));
    }
    assertThat(values.get(values.size() - 1)).isEqualTo(Ratio.of(line.amount()));
    return new ReferenceEvaluator.RefLine(
        line.participation(),
        line.rule(),
        line.date(),
        line.account(),
        values,
        line.period(),
        line.pendingUntil());
  }
}
