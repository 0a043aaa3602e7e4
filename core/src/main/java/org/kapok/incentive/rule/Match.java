package org.kapok.incentive.rule;

import java.util.List;
import java.util.Optional;
import org.kapok.participation.AttributeValue;
import org.kapok.problem.InvalidValueException;

/**
 * What one field's value must be. A missing value is neither right nor wrong: the match is
 * <em>unknown</em>, and unknown does not match, under {@code not} too. Only {@link Exists} always
 * knows.
 */
public sealed interface Match {

  /**
   * The value itself: {@code "kind": "studySession"}.
   *
   * @param value the value
   */
  record Is(AttributeValue value) implements Match {}

  /**
   * One of several values: {@code "weekday": ["saturday", "sunday"]}.
   *
   * @param values at least one
   */
  record OneOf(List<AttributeValue> values) implements Match {

    /**
     * Copies the values.
     *
     * @throws IllegalArgumentException if there is none
     */
    public OneOf {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new InvalidValueException("a list of values must hold at least one");
      }
    }
  }

  /**
   * Within bounds: {@code "duration": {"atLeast": "PT30M", "lessThan": "PT8H"}}. At most one lower
   * and one upper bound. A bound of a number may name another number field; of two bounds each is
   * tested by itself, as {@code all} of them.
   *
   * @param atLeast inclusive lower bound
   * @param moreThan exclusive lower bound
   * @param atMost inclusive upper bound
   * @param lessThan exclusive upper bound
   */
  record Compare(
      Optional<AttributeValue> atLeast,
      Optional<AttributeValue> moreThan,
      Optional<AttributeValue> atMost,
      Optional<AttributeValue> lessThan)
      implements Match {

    /**
     * Refuses no bound, and two of one side.
     *
     * @throws IllegalArgumentException if so
     */
    public Compare {
      if (atLeast.isPresent() && moreThan.isPresent()) {
        throw new InvalidValueException("atLeast and moreThan must not stand together");
      }
      if (atMost.isPresent() && lessThan.isPresent()) {
        throw new InvalidValueException("atMost and lessThan must not stand together");
      }
      if (atLeast.or(() -> moreThan).or(() -> atMost).or(() -> lessThan).isEmpty()) {
        throw new InvalidValueException(
            "a comparison must hold atLeast, moreThan, atMost or lessThan");
      }
    }
  }

  /**
   * Between two times of day or dates, the second exclusive; over midnight if the second time is
   * the earlier one: {@code "time": {"from": "20:00", "until": "06:00"}}.
   *
   * @param from inclusive
   * @param until exclusive
   */
  record Between(AttributeValue from, AttributeValue until) implements Match {}

  /**
   * Whether there is a value at all: {@code "theme": {"exists": true}}.
   *
   * @param exists whether there must be one, or must be none
   */
  record Exists(boolean exists) implements Match {}

  /**
   * On a day of a named calendar, such as a holiday: {@code "date": {"in": "festival"}}. Unknown
   * for dates that the calendar does not cover.
   *
   * @param calendar the name of a calendar of the scheme
   */
  record In(String calendar) implements Match {}

  /** The value itself. */
  static Match is(AttributeValue value) {
    return new Is(value);
  }

  /** The code, text, date, time or duration itself. */
  static Match is(String value) {
    return is(AttributeValue.of(value));
  }

  /** One of the codes or texts. */
  static Match oneOf(String... values) {
    return new OneOf(java.util.Arrays.stream(values).map(AttributeValue::of).toList());
  }

  /** The bound or above. */
  static Match atLeast(AttributeValue bound) {
    return new Compare(Optional.of(bound), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Above the bound. */
  static Match moreThan(AttributeValue bound) {
    return new Compare(Optional.empty(), Optional.of(bound), Optional.empty(), Optional.empty());
  }

  /** The bound or below. */
  static Match atMost(AttributeValue bound) {
    return new Compare(Optional.empty(), Optional.empty(), Optional.of(bound), Optional.empty());
  }

  /** Below the bound. */
  static Match lessThan(AttributeValue bound) {
    return new Compare(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(bound));
  }
}
