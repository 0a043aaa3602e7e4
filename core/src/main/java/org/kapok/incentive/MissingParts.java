package org.kapok.incentive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Match;
import org.kapok.participation.AttributeValue;
import org.kapok.problem.Problem;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/** Finds what is missing to a level, by the values that are read. */
final class MissingParts {
  private final Program program;
  private final Run run;
  private final SchemePlaces places;

  MissingParts(Program program, Run run) {
    this.program = program;
    this.run = run;
    places = program.places();
  }

  /** What is missing to the level that can be won next. */
  List<Missing> toNext(HonourRun honour) {
    int next = honour.holding.next();
    if (next == HonourHolding.NONE) {
      return List.of();
    }
    HonourProgram.OfLevel level = honour.program.levels().get(next);
    List<Missing> missing = new ArrayList<>();
    if (honour.program.revoked().filter(run::holds).isPresent()) {
      missing.add(fact(honour.program.place() + "/revoked"));
    }
    missing.addAll(parts(level.when()));
    String place = honour.program.place() + "/levels/" + next + "/uses/";
    for (Map.Entry<Integer, Long> use : level.uses().entrySet()) {
      Program.OfAccount account = program.accounts().get(use.getKey());
      Ratio left = Ratio.of(honour.left(use.getKey()), account.units());
      Ratio needed = Ratio.of(use.getValue(), account.units());
      if (left.compareTo(needed) < 0) {
        missing.add(
            new Missing(
                place + Problem.escaped(account.id().value()),
                Optional.of(left.toString()),
                Optional.of(needed.toString()),
                Optional.of(needed.minus(left)),
                0,
                List.of()));
      }
    }
    return missing;
  }

  private static Missing fact(String place) {
    return new Missing(place, Optional.empty(), Optional.empty(), Optional.empty(), 0, List.of());
  }

  /** All that is missing to what the matcher asks. */
  private List<Missing> parts(Matcher matcher) {
    if (run.holds(matcher)) {
      return List.of();
    }
    if (matcher instanceof Matcher.All all) {
      return Stream.of(all.parts).flatMap(part -> parts(part).stream()).toList();
    }
    return List.of(matcher instanceof Matcher.CountOf count ? some(count) : figure(matcher));
  }

  private Missing some(Matcher.CountOf count) {
    List<Missing> ways = new ArrayList<>();
    int holding = 0;
    for (Matcher part : count.parts) {
      List<Missing> missing = parts(part);
      if (missing.isEmpty()) {
        holding++;
      } else {
        ways.add(
            missing.size() == 1 ? missing.get(0) : Missing.of(part.place, missing.size(), missing));
      }
    }
    ways.sort(Comparator.comparingInt(Missing::count));
    return Missing.of(count.place, count.atLeast - holding, ways);
  }

  private Missing figure(Matcher matcher) {
    Optional<String> value = program.fields().of(matcher, run.reading);
    Optional<Match.Compare> compare =
        places
            .condition(matcher.place)
            .filter(Condition.FieldTest.class::isInstance)
            .map(test -> ((Condition.FieldTest) test).match())
            .filter(Match.Compare.class::isInstance)
            .map(Match.Compare.class::cast);
    Optional<String> bound = compare.flatMap(each -> unmet(each, matcher));
    Optional<Ratio> number = bound.flatMap(this::number);
    Optional<Ratio> there = program.fields().number(matcher, run.reading);
    Optional<Ratio> difference =
        number.flatMap(wanted -> there.map(had -> wanted.minus(had)).map(MissingParts::positive));
    return new Missing(
        matcher.place,
        value,
        number.map(Ratio::toString).or(() -> bound),
        difference,
        0,
        List.of());
  }

  private static Ratio positive(Ratio ratio) {
    return ratio.signum() < 0 ? ratio.negated() : ratio;
  }

  /** The bound that is not met; of two that are, the lower one. */
  private Optional<String> unmet(Match.Compare compare, Matcher matcher) {
    Optional<AttributeValue> lower = compare.atLeast().or(compare::moreThan);
    Optional<AttributeValue> upper = compare.atMost().or(compare::lessThan);
    Optional<Ratio> there = program.fields().number(matcher, run.reading);
    Optional<Ratio> least = lower.flatMap(bound -> number(bound.toString()));
    boolean above =
        there.isPresent() && least.filter(each -> each.compareTo(there.get()) < 0).isPresent();
    return (above ? upper : lower).or(() -> upper).map(AttributeValue::toString);
  }

  /** A number, or the number that the field of that name has. */
  private Optional<Ratio> number(String text) {
    return program
        .fields()
        .numberOf(text, run.reading)
        .or(
            () -> {
              try {
                return Optional.of(Ratio.of(Amount.of(text)));
              } catch (IllegalArgumentException noNumber) {
                return Optional.empty();
              }
            });
  }
}
