package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.incentive.rule.Choice;
import org.kapok.incentive.rule.CodeValue;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.participation.AttributeValue;
import org.kapok.problem.Problem;
import org.kapok.quantity.Amount;

/** Resolves a field whose value is chosen by conditions. */
final class ChoiceField {
  private final String name;
  private final String place;
  private final FieldTable fields;
  private final Problems problems;

  ChoiceField(String name, FieldTable fields, Problems problems) {
    this.name = name;
    place = "/fields/" + Problem.escaped(name) + "/choose";
    this.fields = fields;
    this.problems = problems;
  }

  /** The field. */
  FieldUse compile(Field field) {
    List<Choice> choices = field.choose();
    List<Optional<Matcher>> whens = new ArrayList<>();
    boolean ofSubject = true;
    for (int i = 0; i < choices.size(); i++) {
      String at = place + "/" + i + "/when";
      whens.add(choices.get(i).when().map(when -> fields.conditions().compile(when, at)));
      ofSubject &= choices.get(i).when().stream().allMatch(fields::isOfSubject);
      if (choices.get(i).when().isEmpty() && i < choices.size() - 1) {
        problems.add("never", place + "/" + (i + 1), "the choice before it always holds");
      }
    }
    FieldType type = field.type().orElse(FieldType.NUMBER);
    List<Amount> numbers = numbers(choices, type);
    FieldUse use =
        FieldUse.derived(
            fields.size(),
            name,
            type,
            ofSubject ? FieldSource.SUBJECT : FieldSource.PARTICIPATION,
            Units.finest(1, numbers.stream()),
            field.values().stream().map(CodeValue::code).toList(),
            numbers.stream().min(Amount::compareTo).orElse(Amount.ZERO));
    long[] values = new long[choices.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          fields.conditions().value(use, choices.get(i).value(), place + "/" + i + "/value");
    }
    use.readBy(reader(whens, values));
    return use;
  }

  private static List<Amount> numbers(List<Choice> choices, FieldType type) {
    return choices.stream()
        .map(Choice::value)
        .filter(value -> type == FieldType.NUMBER)
        .flatMap(
            value ->
                value instanceof AttributeValue.Decimal number
                    ? Stream.of(number.number())
                    : Stream.of())
        .toList();
  }

  private static SlotReader reader(List<Optional<Matcher>> whens, long[] values) {
    return (participation, reading) -> {
      for (int i = 0; i < values.length; i++) {
        if (whens.get(i).isEmpty() || whens.get(i).get().test(reading.values) == Matcher.HOLDS) {
          return values[i];
        }
      }
      return Reading.MISSING;
    };
  }
}
