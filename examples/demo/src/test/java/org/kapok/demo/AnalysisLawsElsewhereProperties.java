package org.kapok.demo;

import java.time.ZoneId;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.laws.AnalysisLaws;
import org.kapok.participation.AttributeValue;

/** A host holds what the analysis says of a scheme of its own, with stars, to the same laws. */
class AnalysisLawsElsewhereProperties implements AnalysisLaws {

  @Override
  public IncentiveScheme scheme() {
    return IncentiveScheme.builder()
        .id(SchemeId.of("stars"))
        .version("1")
        .zone(ZoneId.of("Asia/Shanghai"))
        .putFields(
            "total",
            Field.builder().held(new Held(AccountId.of("points"), Optional.empty())).build())
        .addRules(
            Rule.builder()
                .id(RuleId.of("visit"))
                .measure(Measure.pay(2))
                .addThen(Step.each(Window.MONTH).max(6))
                .build())
        .addHonours(
            Honour.builder()
                .id(HonourId.of("stars"))
                .addLevels(Level.of("one", atLeast(4)))
                .addLevels(Level.of("two", atLeast(20)))
                .build())
        .build();
  }

  private static Condition atLeast(long points) {
    return Condition.field("total", Match.atLeast(AttributeValue.of(points)));
  }
}
