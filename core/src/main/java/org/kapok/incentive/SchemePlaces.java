package org.kapok.incentive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Step;
import org.kapok.participation.AttributeValue;
import org.kapok.problem.Problem;

/** What stands at which RFC 6901 pointer of a scheme: its steps and conditions. */
final class SchemePlaces {
  private final Map<String, Step> steps = new HashMap<>();
  private final Map<String, Condition> conditions = new HashMap<>();

  SchemePlaces(IncentiveScheme scheme) {
    for (int i = 0; i < scheme.rules().size(); i++) {
      String place = "/rules/" + i;
      add(scheme.rules().get(i).then(), place);
      scheme.rules().get(i).when().ifPresent(condition -> add(condition, place + "/when"));
    }
    for (int i = 0; i < scheme.accounts().size(); i++) {
      add(scheme.accounts().get(i).then(), "/accounts/" + i);
    }
    for (int i = 0; i < scheme.honours().size(); i++) {
      add(scheme.honours().get(i), "/honours/" + i);
    }
    scheme.when().ifPresent(condition -> add(condition, "/when"));
  }

  private void add(Honour honour, String place) {
    for (int i = 0; i < honour.levels().size(); i++) {
      Level level = honour.levels().get(i);
      String at = place + "/levels/" + i;
      add(level.when(), at + "/when");
      level.keep().ifPresent(keep -> add(keep, at + "/keep"));
    }
    honour.revoked().ifPresent(when -> conditions.put(place + "/revoked", when));
  }

  private void add(List<Step> each, String place) {
    for (int i = 0; i < each.size(); i++) {
      steps.put(place + "/then/" + i, each.get(i));
    }
  }

  private void add(List<Condition> each, Condition whole, String place) {
    conditions.put(place, whole);
    for (int i = 0; i < each.size(); i++) {
      add(each.get(i), place + "/" + i);
    }
  }

  private void add(Condition condition, String place) {
    if (condition instanceof Condition.FieldTest test) {
      conditions.put(place + "/" + Problem.escaped(test.field()), test);
    } else if (condition instanceof Condition.Together together) {
      together.members().forEach(member -> add(member, place));
    } else if (condition instanceof Condition.All all) {
      add(all.conditions(), all, place + "/all");
    } else if (condition instanceof Condition.Any any) {
      add(any.conditions(), any, place + "/any");
    } else if (condition instanceof Condition.CountOf count) {
      add(count.of(), count, place + "/of");
    } else if (condition instanceof Condition.Not not) {
      conditions.put(place + "/not", not);
      add(not.condition(), place + "/not");
    }
  }

  /** The step at the place. */
  Optional<Step> step(String place) {
    return Optional.ofNullable(steps.get(place));
  }

  /** The condition at the place. */
  Optional<Condition> condition(String place) {
    return Optional.ofNullable(conditions.get(place));
  }

  /** The fields that the condition tests, each once, in the order in which it names them. */
  static List<String> fields(Condition condition) {
    return tested(condition).distinct().toList();
  }

  /** The fields that the condition may read: those that it tests and those that bounds name. */
  static Stream<String> read(Condition condition) {
    return Stream.concat(tested(condition), bounds(condition));
  }

  private static Stream<String> bounds(Condition condition) {
    return tests(condition)
        .flatMap(
            test ->
                test.match() instanceof Match.Compare compare
                    ? Stream.of(
                        compare.atLeast(), compare.moreThan(), compare.atMost(), compare.lessThan())
                    : Stream.of())
        .flatMap(Optional::stream)
        .map(AttributeValue::toString);
  }

  private static Stream<String> tested(Condition condition) {
    return tests(condition).map(Condition.FieldTest::field);
  }

  private static Stream<Condition.FieldTest> tests(Condition condition) {
    if (condition instanceof Condition.FieldTest test) {
      return Stream.of(test);
    }
    if (condition instanceof Condition.Together together) {
      return together.members().stream().flatMap(SchemePlaces::tests);
    }
    if (condition instanceof Condition.All all) {
      return all.conditions().stream().flatMap(SchemePlaces::tests);
    }
    if (condition instanceof Condition.Any any) {
      return any.conditions().stream().flatMap(SchemePlaces::tests);
    }
    if (condition instanceof Condition.CountOf count) {
      return count.of().stream().flatMap(SchemePlaces::tests);
    }
    return tests(((Condition.Not) condition).condition());
  }

  /** The value that a rule was missed by, as people read it. */
  Optional<String> shown(Unpaid unpaid, Wording wording) {
    return unpaid
        .value()
        .map(
            value ->
                condition(unpaid.place())
                    .filter(Condition.FieldTest.class::isInstance)
                    .map(Condition.FieldTest.class::cast)
                    .map(test -> wording.shown(test.field(), value))
                    .orElse(value));
  }
}
