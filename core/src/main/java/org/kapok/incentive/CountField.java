package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.problem.Problem;
import org.kapok.quantity.Amount;

/** Resolves a field that counts which of several conditions hold. */
final class CountField {
  private final String name;
  private final FieldTable fields;

  CountField(String name, FieldTable fields) {
    this.name = name;
    this.fields = fields;
  }

  /** The field. */
  FieldUse compile(List<Condition> conditions) {
    String place = "/fields/" + Problem.escaped(name) + "/count/";
    List<Matcher> matchers = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      matchers.add(fields.conditions().compile(conditions.get(i), place + i));
    }
    boolean ofSubject = conditions.stream().allMatch(fields::isOfSubject);
    FieldUse use =
        FieldUse.derived(
            fields.size(),
            name,
            FieldType.NUMBER,
            ofSubject ? FieldSource.SUBJECT : FieldSource.PARTICIPATION,
            1,
            List.of(),
            Amount.ZERO);
    use.readBy(
        (participation, reading) ->
            matchers.stream()
                .filter(matcher -> matcher.test(reading.values) == Matcher.HOLDS)
                .count());
    return use;
  }
}
