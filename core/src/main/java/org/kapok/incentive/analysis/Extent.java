package org.kapok.incentive.analysis;

import java.util.Optional;
import java.util.OptionalLong;
import org.kapok.quantity.Ratio;

/**
 * A size of 0 or above that is known, or that nothing limits. What does not fit in a fraction is
 * not limited: a larger size is always true.
 */
record Extent(Optional<Ratio> known) {
  static final Extent ZERO = of(Ratio.ZERO);
  static final Extent OPEN = new Extent(Optional.empty());

  static Extent of(Ratio size) {
    return new Extent(Optional.of(size));
  }

  /** How many; open if empty. */
  static Extent of(OptionalLong count) {
    return count.isPresent() ? of(Ratio.of(count.getAsLong())) : OPEN;
  }

  boolean isKnown() {
    return known.isPresent();
  }

  boolean isZero() {
    return known.isPresent() && known.get().signum() == 0;
  }

  Extent plus(Extent other) {
    if (known.isEmpty() || other.known.isEmpty()) {
      return OPEN;
    }
    try {
      return of(known.get().plus(other.known.get()));
    } catch (ArithmeticException tooLarge) {
      return OPEN;
    }
  }

  /** The product; nothing times anything is nothing. */
  Extent times(Extent other) {
    if (isZero() || other.isZero()) {
      return ZERO;
    }
    if (known.isEmpty() || other.known.isEmpty()) {
      return OPEN;
    }
    try {
      return of(known.get().times(other.known.get()));
    } catch (ArithmeticException tooLarge) {
      return OPEN;
    }
  }

  Extent least(Extent other) {
    return compare(this, other) <= 0 ? this : other;
  }

  Extent greatest(Extent other) {
    return compare(this, other) >= 0 ? this : other;
  }

  boolean isAtMost(Ratio bound) {
    return known.isPresent() && known.get().compareTo(bound) <= 0;
  }

  static int compare(Extent a, Extent b) {
    if (a.known.isEmpty() || b.known.isEmpty()) {
      return Boolean.compare(a.known.isEmpty(), b.known.isEmpty());
    }
    return a.known.get().compareTo(b.known.get());
  }
}
