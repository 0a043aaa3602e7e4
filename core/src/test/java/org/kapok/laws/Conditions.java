package org.kapok.laws;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Match;
import org.kapok.participation.AttributeValue;
import org.kapok.quantity.Ratio;

/**
 * Whether conditions hold, by the book: empty is unknown.
 *
 * @param fields what they read
 * @param occasion on what occasion
 */
public record Conditions(Fields fields, Occasion occasion) {

  /** Whether it is known to hold; what is not asked for does. */
  public boolean holds(Optional<Condition> condition) {
    return condition.isEmpty() || test(condition.get()).orElse(false);
  }

  private Optional<Boolean> test(Condition condition) {
    if (condition instanceof Condition.FieldTest test) {
      return match(test);
    }
    if (condition instanceof Condition.Not not) {
      return test(not.condition()).map(result -> !result);
    }
    if (condition instanceof Condition.CountOf count) {
      return count(count.of(), count.atLeast());
    }
    if (condition instanceof Condition.Any any) {
      return count(any.conditions(), 1);
    }
    List<Condition> parts =
        condition instanceof Condition.All all
            ? all.conditions()
            : ((Condition.Together) condition).members();
    return count(parts, parts.size());
  }

  private Optional<Boolean> count(List<Condition> conditions, int needed) {
    int holding = 0;
    int failing = 0;
    for (Condition each : conditions) {
      Optional<Boolean> result = test(each);
      holding += result.isPresent() && result.get() ? 1 : 0;
      failing += result.isPresent() && !result.get() ? 1 : 0;
    }
    if (holding >= needed) {
      return Optional.of(true);
    }
    return conditions.size() - failing < needed ? Optional.of(false) : Optional.empty();
  }

  private Optional<Boolean> match(Condition.FieldTest test) {
    Optional<Object> value = fields.read(test.field(), occasion);
    if (test.match() instanceof Match.Exists exists) {
      return Optional.of(value.isPresent() == exists.exists());
    }
    if (test.match() instanceof Match.In in) {
      return value.flatMap(date -> fields.calendar(in.calendar()).contains((LocalDate) date));
    }
    FieldType type = fields.type(test.field());
    if (test.match() instanceof Match.Compare compare && type == FieldType.CODE) {
      List<String> levels = fields.levels(test.field());
      return value.map(level -> withinLevels(compare, levels.indexOf((String) level), levels));
    }
    if (test.match() instanceof Match.Compare compare) {
      return within(compare, value, type);
    }
    return value.map(known -> matches(test.match(), known, type));
  }

  private static boolean matches(Match match, Object value, FieldType type) {
    if (match instanceof Match.Is is) {
      return value.equals(Fields.parsed(type, is.value()));
    }
    if (match instanceof Match.OneOf oneOf) {
      return oneOf.values().stream().anyMatch(each -> value.equals(Fields.parsed(type, each)));
    }
    if (match instanceof Match.Between between) {
      boolean fromOn = compare(value, between.from(), type) >= 0;
      boolean before = compare(value, between.until(), type) < 0;
      Object from = Fields.parsed(type, between.from());
      boolean overMidnight = from instanceof LocalTime && compare(from, between.until(), type) > 0;
      return overMidnight ? fromOn || before : fromOn && before;
    }
    throw new IllegalArgumentException("no match of one value: " + match);
  }

  /** Levels are compared by how high they stand. */
  private static boolean withinLevels(Match.Compare compare, int level, List<String> levels) {
    return compare.atLeast().stream().allMatch(each -> level >= levels.indexOf(each.toString()))
        && compare.moreThan().stream().allMatch(each -> level > levels.indexOf(each.toString()))
        && compare.atMost().stream().allMatch(each -> level <= levels.indexOf(each.toString()))
        && compare.lessThan().stream().allMatch(each -> level < levels.indexOf(each.toString()));
  }

  /** Each bound is kept, or broken, or unknown; the value is within if both are kept. */
  private Optional<Boolean> within(Match.Compare compare, Optional<Object> value, FieldType type) {
    List<Optional<Boolean>> sides = new ArrayList<>();
    side(compare.atLeast(), value, type, sign -> sign >= 0).ifPresent(sides::add);
    side(compare.moreThan(), value, type, sign -> sign > 0).ifPresent(sides::add);
    side(compare.atMost(), value, type, sign -> sign <= 0).ifPresent(sides::add);
    side(compare.lessThan(), value, type, sign -> sign < 0).ifPresent(sides::add);
    if (sides.contains(Optional.of(false))) {
      return Optional.of(false);
    }
    return sides.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
  }

  /** Whether the bound is kept, if there is that bound. */
  private Optional<Optional<Boolean>> side(
      Optional<AttributeValue> bound, Optional<Object> value, FieldType type, IntPredicate keeps) {
    return bound.map(
        written ->
            value.flatMap(
                known -> bound(written, type).map(other -> keeps.test(compare(known, other)))));
  }

  /** What is written, or the number of the field that is named in place of a number. */
  private Optional<Object> bound(AttributeValue written, FieldType type) {
    return type == FieldType.NUMBER && written instanceof AttributeValue.Text name
        ? fields.read(name.text(), occasion)
        : Optional.of(Fields.parsed(type, written));
  }

  private static int compare(Object value, AttributeValue bound, FieldType type) {
    return compare(value, Fields.parsed(type, bound));
  }

  private static int compare(Object value, Object other) {
    if (value instanceof Ratio number) {
      return number.compareTo((Ratio) other);
    }
    if (value instanceof LocalDate date) {
      return date.compareTo((LocalDate) other);
    }
    if (value instanceof LocalTime time) {
      return time.compareTo((LocalTime) other);
    }
    return ((Duration) value).compareTo((Duration) other);
  }
}
