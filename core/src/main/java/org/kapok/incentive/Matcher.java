package org.kapok.incentive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import org.kapok.quantity.DayCalendar;
import org.kapok.quantity.Ratio;

/**
 * A condition, resolved to slots. Three-valued by Kleene's rules, with {@link #FAILS} below {@link
 * #UNKNOWN} below {@link #HOLDS}: all is the least, any is the greatest, not turns the scale round.
 */
abstract class Matcher {
  static final int FAILS = 0;
  static final int UNKNOWN = 1;
  static final int HOLDS = 2;

  /** RFC 6901 pointer to the condition in the scheme. */
  final String place;

  Matcher(String place) {
    this.place = place;
  }

  /** {@link #HOLDS}, {@link #FAILS} or {@link #UNKNOWN}. */
  abstract int test(long[] values);

  /** Of a condition that does not hold, the innermost part that one can point at. */
  Matcher culprit(long[] values) {
    return this;
  }

  /** How many of the parts that must all hold do. */
  int progress(long[] values) {
    return test(values) == HOLDS ? 1 : 0;
  }

  /** Adds the slots that it reads. */
  abstract void addSlots(BitSet slots);

  private static void addSlots(Matcher[] parts, BitSet slots) {
    for (Matcher part : parts) {
      part.addSlots(slots);
    }
  }

  /** A test of a field's value. */
  abstract static class OfField extends Matcher {
    final int slot;

    OfField(String place, int slot) {
      super(place);
      this.slot = slot;
    }

    @Override
    void addSlots(BitSet slots) {
      slots.set(slot);
    }
  }

  /** A test of one field's value by itself. */
  abstract static class OfValue extends OfField {
    OfValue(String place, int slot) {
      super(place, slot);
    }

    @Override
    int test(long[] values) {
      long value = values[slot];
      if (value == Reading.MISSING) {
        return UNKNOWN;
      }
      return accepts(value) ? HOLDS : FAILS;
    }

    abstract boolean accepts(long value);
  }

  /** Within two bounds, both inclusive; outside them if the first is the greater one. */
  static final class InRange extends OfValue {
    private final long least;
    private final long most;
    private final boolean around;

    InRange(String place, int slot, long least, long most, boolean around) {
      super(place, slot);
      this.least = least;
      this.most = most;
      this.around = around;
    }

    /** Whether both bounds stand between multiples of the unit. */
    boolean isOfWhole(long unit) {
      return least % unit == 0 && (most + 1) % unit == 0;
    }

    @Override
    boolean accepts(long value) {
      return around ? value >= least || value <= most : value >= least && value <= most;
    }
  }

  /** On a day of a calendar. */
  static final class InCalendar extends OfField {
    private final DayCalendar calendar;

    InCalendar(String place, int slot, DayCalendar calendar) {
      super(place, slot);
      this.calendar = calendar;
    }

    @Override
    int test(long[] values) {
      if (values[slot] == Reading.MISSING) {
        return UNKNOWN;
      }
      return calendar
          .contains(LocalDate.ofEpochDay(values[slot]))
          .map(contained -> contained ? HOLDS : FAILS)
          .orElse(UNKNOWN);
    }
  }

  /** Two numbers compared, each in its units. */
  static final class OfTwo extends OfField {
    private final int other;
    private final long units;
    private final long otherUnits;
    private final Comparison comparison;

    OfTwo(String place, FieldUse field, FieldUse other, Comparison comparison) {
      super(place, field.index);
      this.other = other.index;
      this.units = field.units;
      this.otherUnits = other.units;
      this.comparison = comparison;
    }

    @Override
    void addSlots(BitSet slots) {
      slots.set(slot);
      slots.set(other);
    }

    @Override
    int test(long[] values) {
      long bound = values[other];
      if (values[slot] == Reading.MISSING || bound == Reading.MISSING) {
        return UNKNOWN;
      }
      return comparison.holds(Ratio.of(values[slot], units).compareTo(Ratio.of(bound, otherUnits)))
          ? HOLDS
          : FAILS;
    }
  }

  /** One of several values. */
  static final class OneOf extends OfValue {
    private final long[] sorted;

    OneOf(String place, int slot, long[] accepted) {
      super(place, slot);
      sorted = accepted.clone();
      Arrays.sort(sorted);
    }

    @Override
    boolean accepts(long value) {
      return Arrays.binarySearch(sorted, value) >= 0;
    }
  }

  /** Whether there is a value. */
  static final class Exists extends Matcher {
    private final int slot;
    private final boolean exists;

    Exists(String place, int slot, boolean exists) {
      super(place);
      this.slot = slot;
      this.exists = exists;
    }

    @Override
    void addSlots(BitSet slots) {
      slots.set(slot);
    }

    @Override
    int test(long[] values) {
      return (values[slot] != Reading.MISSING) == exists ? HOLDS : FAILS;
    }
  }

  /** All of several. */
  static final class All extends Matcher {
    final Matcher[] parts;

    All(String place, Matcher... parts) {
      super(place);
      this.parts = parts.clone();
    }

    @Override
    void addSlots(BitSet slots) {
      Matcher.addSlots(parts, slots);
    }

    @Override
    int test(long[] values) {
      int least = HOLDS;
      for (Matcher part : parts) {
        least = Math.min(least, part.test(values));
        if (least == FAILS) {
          return FAILS;
        }
      }
      return least;
    }

    @Override
    Matcher culprit(long[] values) {
      for (Matcher part : parts) {
        if (part.test(values) != HOLDS) {
          return part.culprit(values);
        }
      }
      return this;
    }

    @Override
    int progress(long[] values) {
      int holding = 0;
      for (Matcher part : parts) {
        holding += part.test(values) == HOLDS ? 1 : 0;
      }
      return holding;
    }
  }

  /** At least so many of several. */
  static final class CountOf extends Matcher {
    final int atLeast;
    final Matcher[] parts;

    CountOf(String place, int atLeast, Matcher... parts) {
      super(place);
      this.atLeast = atLeast;
      this.parts = parts.clone();
    }

    @Override
    void addSlots(BitSet slots) {
      Matcher.addSlots(parts, slots);
    }

    @Override
    int test(long[] values) {
      int holding = 0;
      int possible = 0;
      for (Matcher part : parts) {
        int result = part.test(values);
        holding += result == HOLDS ? 1 : 0;
        possible += result == FAILS ? 0 : 1;
      }
      if (holding >= atLeast) {
        return HOLDS;
      }
      return possible >= atLeast ? UNKNOWN : FAILS;
    }
  }

  /** The opposite. */
  static final class Not extends Matcher {
    final Matcher part;

    Not(String place, Matcher part) {
      super(place);
      this.part = part;
    }

    @Override
    void addSlots(BitSet slots) {
      part.addSlots(slots);
    }

    @Override
    int test(long[] values) {
      return HOLDS - part.test(values);
    }
  }
}
