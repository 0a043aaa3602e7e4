package org.kapok.incentive.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Operation;
import org.kapok.participation.AttributeValue;

/** What conditions and operations read. */
final class Tests {
  private Tests() {}

  /** All tests of a condition. */
  static Stream<Condition.FieldTest> of(Condition condition) {
    if (condition instanceof Condition.FieldTest test) {
      return Stream.of(test);
    }
    if (condition instanceof Condition.Together together) {
      return together.members().stream().flatMap(Tests::of);
    }
    if (condition instanceof Condition.All all) {
      return all.conditions().stream().flatMap(Tests::of);
    }
    if (condition instanceof Condition.Any any) {
      return any.conditions().stream().flatMap(Tests::of);
    }
    if (condition instanceof Condition.CountOf count) {
      return count.of().stream().flatMap(Tests::of);
    }
    return of(((Condition.Not) condition).condition());
  }

  /** Whether it is nothing but tests that must all hold. */
  static boolean isConjunction(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.conditions().stream().allMatch(Tests::isConjunction);
    }
    if (condition instanceof Condition.Together together) {
      return together.members().stream().allMatch(Tests::isConjunction);
    }
    return condition instanceof Condition.FieldTest;
  }

  /** The tests all of which hold whenever the condition does. */
  static List<Condition.FieldTest> together(Condition condition) {
    if (condition instanceof Condition.FieldTest test) {
      return List.of(test);
    }
    List<Condition> parts =
        condition instanceof Condition.All all
            ? all.conditions()
            : condition instanceof Condition.Together together ? together.members() : List.of();
    return parts.stream().flatMap(part -> together(part).stream()).toList();
  }

  /** The names that a condition may read: fields, and texts of bounds, which may name fields. */
  static Set<String> read(Condition condition) {
    Set<String> names = new TreeSet<>();
    of(condition)
        .forEach(
            test -> {
              names.add(test.field());
              if (test.match() instanceof Match.Compare compare) {
                Stream.of(
                        compare.atLeast(), compare.moreThan(), compare.atMost(), compare.lessThan())
                    .flatMap(Optional::stream)
                    .filter(AttributeValue.Text.class::isInstance)
                    .forEach(bound -> names.add(bound.toString()));
              }
            });
    return names;
  }

  /** The number within an operation, if it has one. */
  static Optional<Figure> figure(Operation operation) {
    if (operation instanceof Operation.Max max) {
      return Optional.of(max.bound());
    }
    if (operation instanceof Operation.SoftMax soft) {
      return Optional.of(soft.bound());
    }
    if (operation instanceof Operation.Min min) {
      return Optional.of(min.bound());
    }
    return operation instanceof Operation.Times times
        ? Optional.of(times.factor())
        : Optional.empty();
  }
}
