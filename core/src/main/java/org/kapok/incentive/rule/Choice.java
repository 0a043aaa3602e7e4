package org.kapok.incentive.rule;

import java.util.Optional;
import org.kapok.participation.AttributeValue;

/**
 * One of the values that a field may take, and when: {@code {"when": {"age": {"atLeast": 70}},
 * "value": 1.2}}. Of several the first whose condition holds is taken; an unknown condition does
 * not hold.
 *
 * @param when when it is taken; always, if left out
 * @param value the value
 */
public record Choice(Optional<Condition> when, AttributeValue value) {

  /** The value, if the condition holds. */
  public static Choice of(Condition when, AttributeValue value) {
    return new Choice(Optional.of(when), value);
  }

  /** The value in all other cases. */
  public static Choice otherwise(AttributeValue value) {
    return new Choice(Optional.empty(), value);
  }
}
