package org.kapok.incentive;

import java.util.BitSet;
import java.util.Optional;

/**
 * A step, resolved. Credits are whole numbers of units: a step takes them in {@code 1/unitsIn} and
 * gives them in {@code 1/unitsOut}.
 */
abstract class StepProgram {
  /** RFC 6901 pointer to the step in the scheme. */
  final String place;

  final EffectKind kind;
  final long unitsIn;
  final long unitsOut;

  StepProgram(String place, EffectKind kind, long unitsIn, long unitsOut) {
    this.place = place;
    this.kind = kind;
    this.unitsIn = unitsIn;
    this.unitsOut = unitsOut;
  }

  /** The credit that it makes of the credit. */
  abstract long apply(long credit, Run run);

  /**
   * Which running totals a step keeps.
   *
   * @param state their number in the run
   * @param keySlots the slots of the key
   * @param codes how many codes each slot of the key has, 0 if any text or value may occur
   * @param window the number of the window in the reading
   * @param unbroken whether a total goes on while credits come in each window
   */
  record TotalsLayout(int state, int[] keySlots, int[] codes, int window, boolean unbroken) {
    RunningTotals create() {
      return new RunningTotals(keySlots, codes, window, unbroken);
    }
  }

  /**
   * Which rules pass a limit.
   *
   * @param uncounted those that are not counted in it
   * @param counted those that are
   */
  record Exemptions(BitSet uncounted, BitSet counted) {
    boolean passes(int rule) {
      return uncounted.get(rule);
    }

    boolean isCounted(int rule) {
      return counted.get(rule);
    }
  }

  /**
   * A number of a step: fixed, or read from a slot.
   *
   * @param fixed the number, if it is fixed
   * @param slot the slot, or −1
   * @param place RFC 6901 pointer to the number in the scheme
   * @param needed what is missing where there is no number
   */
  record Operand(long fixed, int slot, String place, String needed) {
    static Operand fixed(long units) {
      return new Operand(units, -1, "", "");
    }

    static Operand of(FieldUse field, String place) {
      String needed =
          field.lookup.map(lookup -> field.name + " by " + lookup.field()).orElse(field.name);
      return new Operand(0, field.index, place, needed);
    }

    long in(Run run) {
      return slot < 0 ? fixed : run.number(slot, this);
    }
  }

  /** Pays the growth of a curve. */
  static final class Grow extends StepProgram {
    private final TotalsLayout layout;
    private final CurveProgram curve;

    Grow(String place, EffectKind kind, long unitsIn, TotalsLayout layout, CurveProgram curve) {
      super(place, kind, unitsIn, curve.unitsOut());
      this.layout = layout;
      this.curve = curve;
    }

    @Override
    long apply(long credit, Run run) {
      RunningTotals totals = run.totals(layout.state());
      boolean first = totals.turnTo(run.reading, credit);
      if (totals.isOutsideRun()) {
        return 0;
      }
      if (first) {
        totals.set(credit);
        return curve.valueAt(credit);
      }
      long before = totals.total();
      long after = Math.addExact(before, credit);
      totals.set(after);
      return Math.subtractExact(curve.valueAt(after), curve.valueAt(before));
    }
  }

  /** Keeps its own output at or below a bound, or at or above one. */
  static final class Limit extends StepProgram {
    private final TotalsLayout layout;
    private final long multiplier;
    private final Operand bound;
    private final long boundMultiplier;
    private final Exemptions exemptions;
    private final Kind limit;

    /** What the limit does with a credit. */
    enum Kind {
      MAX,
      SOFT_MAX,
      MIN
    }

    Limit(
        String place,
        Kind limit,
        long unitsIn,
        long unitsOut,
        TotalsLayout layout,
        Operand bound,
        long boundMultiplier,
        Exemptions exemptions) {
      super(place, limit == Kind.MIN ? EffectKind.HELD : EffectKind.LIMITED, unitsIn, unitsOut);
      this.limit = limit;
      this.exemptions = exemptions;
      this.layout = layout;
      this.multiplier = unitsOut / unitsIn;
      this.bound = bound;
      this.boundMultiplier = boundMultiplier;
    }

    @Override
    long apply(long credit, Run run) {
      long wanted = Math.multiplyExact(credit, multiplier);
      if (exemptions.passes(run.rule())) {
        return wanted;
      }
      RunningTotals totals = run.totals(layout.state());
      totals.turnTo(run.reading, credit);
      boolean passes = exemptions.isCounted(run.rule());
      if (totals.isOutsideRun()) {
        return passes ? wanted : 0;
      }
      long paid = totals.total();
      long granted = passes ? wanted : granted(wanted, paid, run);
      totals.set(Math.addExact(paid, granted));
      return granted;
    }

    private long granted(long wanted, long paid, Run run) {
      long most = Math.multiplyExact(bound.in(run), boundMultiplier);
      return switch (limit) {
        case MAX -> most(wanted, paid, most);
        case SOFT_MAX -> wanted <= 0 || paid < most ? wanted : 0;
        case MIN -> Math.max(wanted, Math.subtractExact(most, paid));
      };
    }

    private static long most(long wanted, long paid, long limit) {
      return wanted <= 0 ? wanted : Math.max(0, Math.min(wanted, Math.subtractExact(limit, paid)));
    }
  }

  /** Multiplies. */
  static final class Times extends StepProgram {
    private final Operand factor;
    private final long one;
    private final Optional<Matcher> when;

    Times(String place, long unitsIn, long factorUnits, Operand factor, Optional<Matcher> when) {
      super(place, EffectKind.MULTIPLIED, unitsIn, Math.multiplyExact(unitsIn, factorUnits));
      this.factor = factor;
      this.one = factorUnits;
      this.when = when;
    }

    @Override
    long apply(long credit, Run run) {
      boolean applies = when.isEmpty() || when.get().test(run.reading.values) == Matcher.HOLDS;
      return Math.multiplyExact(credit, applies ? factor.in(run) : one);
    }
  }
}
