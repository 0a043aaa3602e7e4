package org.kapok.incentive;

import java.util.Optional;
import org.kapok.incentive.rule.Match;
import org.kapok.participation.AttributeValue;

/** How two numbers are compared. */
enum Comparison {
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN;

  /** Whether it holds, given the sign of the first number less the second. */
  boolean holds(int sign) {
    return switch (this) {
      case AT_LEAST -> sign >= 0;
      case MORE_THAN -> sign > 0;
      case AT_MOST -> sign <= 0;
      case LESS_THAN -> sign < 0;
    };
  }

  /** How a scheme writes it. */
  String word() {
    return switch (this) {
      case AT_LEAST -> "atLeast";
      case MORE_THAN -> "moreThan";
      case AT_MOST -> "atMost";
      case LESS_THAN -> "lessThan";
    };
  }

  /** The comparison with this bound alone. */
  Match.Compare with(AttributeValue bound) {
    return new Match.Compare(
        only(AT_LEAST, bound),
        only(MORE_THAN, bound),
        only(AT_MOST, bound),
        only(LESS_THAN, bound));
  }

  private Optional<AttributeValue> only(Comparison which, AttributeValue bound) {
    return this == which ? Optional.of(bound) : Optional.empty();
  }
}
