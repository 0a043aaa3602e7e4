package org.kapok.incentive.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Match;
import org.kapok.participation.AttributeValue;
import org.kapok.quantity.Ratio;

/** What is known of the participations on which a condition holds; never less than is true. */
final class ConditionFacts {
  private final FieldRanges fields;

  ConditionFacts(FieldRanges fields) {
    this.fields = fields;
  }

  /** What the field can be where nothing is known. */
  Domain declaredDomain(String field) {
    return fields.declaredDomain(field);
  }

  Facts of(Condition condition) {
    if (condition instanceof Condition.FieldTest test) {
      return fact(test.field(), domain(test));
    }
    if (condition instanceof Condition.Together together) {
      return all(together.members());
    }
    if (condition instanceof Condition.All all) {
      return all(all.conditions());
    }
    if (condition instanceof Condition.Any any) {
      return any(any.conditions());
    }
    if (condition instanceof Condition.CountOf count) {
      return counted(count.of(), count.atLeast());
    }
    return not(((Condition.Not) condition).condition());
  }

  private Facts fact(String field, Domain domain) {
    return Facts.of(field, domain.meet(fields.declaredDomain(field)));
  }

  private Facts all(List<Condition> conditions) {
    return conditions.stream().map(this::of).reduce(Facts.NONE, Facts::meet);
  }

  private Facts any(List<Condition> conditions) {
    return conditions.stream().map(this::of).reduce(Facts.IMPOSSIBLE, Facts::join);
  }

  private Facts counted(List<Condition> conditions, int atLeast) {
    if (atLeast == conditions.size()) {
      return all(conditions);
    }
    if (atLeast == 1) {
      return any(conditions);
    }
    long possible = conditions.stream().filter(each -> of(each).possible()).count();
    return possible < atLeast ? Facts.IMPOSSIBLE : Facts.NONE;
  }

  private Facts not(Condition condition) {
    if (condition instanceof Condition.Not not) {
      return of(not.condition());
    }
    if (condition instanceof Condition.FieldTest test) {
      return fact(test.field(), opposite(test));
    }
    if (condition instanceof Condition.Any any) {
      return any.conditions().stream().map(this::not).reduce(Facts.NONE, Facts::meet);
    }
    if (condition instanceof Condition.All all) {
      return all.conditions().stream().map(this::not).reduce(Facts.IMPOSSIBLE, Facts::join);
    }
    if (condition instanceof Condition.Together together) {
      return together.members().stream().map(this::not).reduce(Facts.IMPOSSIBLE, Facts::join);
    }
    return Facts.NONE;
  }

  /** The values for which the test holds. */
  Domain domain(Condition.FieldTest test) {
    String field = test.field();
    Match match = test.match();
    if (match instanceof Match.Exists exists) {
      return exists.exists() ? Domain.PRESENT : Domain.MISSING;
    }
    if (match instanceof Match.Is is) {
      return values(field, List.of(is.value()));
    }
    if (match instanceof Match.OneOf oneOf) {
      return values(field, oneOf.values());
    }
    if (match instanceof Match.Compare compare) {
      return fields.isLevel(field)
          ? Domain.texts(levels(field, compare))
          : Domain.numbers(range(field, compare));
    }
    if (match instanceof Match.Between between) {
      Optional<Ratio> from = fields.number(field, between.from());
      Optional<Ratio> until = fields.number(field, between.until());
      boolean straight =
          from.isPresent() && until.isPresent() && from.get().compareTo(until.get()) < 0;
      return straight ? Domain.numbers(new Interval(from, false, until, true)) : Domain.PRESENT;
    }
    return Domain.PRESENT;
  }

  private Domain values(String field, List<AttributeValue> values) {
    Optional<Domain> domain = Optional.empty();
    for (AttributeValue value : values) {
      Domain one =
          fields
              .number(field, value)
              .map(number -> Domain.numbers(Interval.point(number)))
              .orElseGet(() -> Domain.texts(Set.of(value.toString())));
      domain = Optional.of(domain.map(known -> known.join(one)).orElse(one));
    }
    return domain.orElse(Domain.PRESENT);
  }

  /** The levels within the bounds. */
  private Set<String> levels(String field, Match.Compare compare) {
    List<String> all = fields.levels(field);
    Set<String> within = new TreeSet<>();
    for (int i = 0; i < all.size(); i++) {
      int level = i;
      boolean low =
          compare.atLeast().filter(bound -> level < number(all, bound)).isEmpty()
              && compare.moreThan().filter(bound -> level <= number(all, bound)).isEmpty();
      boolean high =
          compare.atMost().filter(bound -> level > number(all, bound)).isEmpty()
              && compare.lessThan().filter(bound -> level >= number(all, bound)).isEmpty();
      if (low && high) {
        within.add(all.get(i));
      }
    }
    return within;
  }

  private static int number(List<String> levels, AttributeValue bound) {
    return levels.indexOf(bound.toString());
  }

  /** The numbers within the bounds; a bound that names a field is none here. */
  Interval range(String field, Match.Compare compare) {
    Interval range = Interval.ALL;
    range = range.meet(below(field, compare.atMost(), false));
    range = range.meet(below(field, compare.lessThan(), true));
    range = range.meet(above(field, compare.atLeast(), false));
    return range.meet(above(field, compare.moreThan(), true));
  }

  private Interval below(String field, Optional<AttributeValue> bound, boolean open) {
    return bound
        .flatMap(value -> fields.number(field, value))
        .map(number -> Interval.until(number, open))
        .orElse(Interval.ALL);
  }

  private Interval above(String field, Optional<AttributeValue> bound, boolean open) {
    return bound
        .flatMap(value -> fields.number(field, value))
        .map(number -> Interval.from(number, open))
        .orElse(Interval.ALL);
  }

  /** Whether the test holds wherever the facts do. */
  boolean isImplied(Condition.FieldTest test, Facts others) {
    return others.possible()
        && others.fields().containsKey(test.field())
        && isExact(test)
        && domain(test).contains(others.field(test.field()));
  }

  /** Whether the values for which it holds are known exactly. */
  private boolean isExact(Condition.FieldTest test) {
    if (test.match() instanceof Match.In) {
      return false;
    }
    if (test.match() instanceof Match.Between) {
      return !domain(test).equals(Domain.PRESENT);
    }
    return !(test.match() instanceof Match.Compare)
        || Tests.read(test).stream()
            .filter(name -> !name.equals(test.field()))
            .noneMatch(name -> fields.type(test.field()) == FieldType.NUMBER);
  }

  private static long bounds(Match.Compare compare) {
    return Stream.of(compare.atLeast(), compare.moreThan(), compare.atMost(), compare.lessThan())
        .flatMap(Optional::stream)
        .count();
  }

  /** The values for which the test is known not to hold. */
  private Domain opposite(Condition.FieldTest test) {
    if (test.match() instanceof Match.Exists exists) {
      return exists.exists() ? Domain.MISSING : Domain.PRESENT;
    }
    Domain holds = domain(test);
    Optional<Set<String>> all = fields.declaredDomain(test.field()).texts();
    if (all.isPresent() && holds.texts().isPresent()) {
      Set<String> others = new TreeSet<>(all.get());
      others.removeAll(holds.texts().get());
      return Domain.texts(others);
    }
    if (test.match() instanceof Match.Compare compare && bounds(compare) == 1) {
      Interval range = holds.numbers();
      if (range.low().isEmpty() && range.high().isPresent()) {
        return Domain.numbers(Interval.from(range.high().get(), !range.highOpen()));
      }
      if (range.high().isEmpty() && range.low().isPresent()) {
        return Domain.numbers(Interval.until(range.low().get(), !range.lowOpen()));
      }
    }
    return Domain.PRESENT;
  }
}
