package org.kapok.demo;

import java.time.ZoneId;
import java.util.List;
import org.kapok.curve.Every;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.laws.ScoringLaws;

/** A host holds a scheme of its own to the laws that kapok-core publishes. */
class LawsElsewhereProperties implements ScoringLaws {

  @Override
  public IncentiveScheme scheme() {
    return IncentiveScheme.builder()
        .id(SchemeId.of("study"))
        .version("1")
        .zone(ZoneId.of("Asia/Shanghai"))
        .putFields("kind", Field.codes("studySession", "visit"))
        .addRules(
            Rule.builder()
                .id(RuleId.of("study"))
                .when(Condition.is("kind", "studySession"))
                .measure(Measure.count("minutes"))
                .then(
                    List.of(
                        Step.each(Window.PARTICIPATION).pay(Every.of(30, 2)),
                        Step.each(Window.WEEK).max(20)))
                .build())
        .build();
  }
}
