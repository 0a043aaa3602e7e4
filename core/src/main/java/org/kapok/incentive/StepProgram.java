package org.kapok.incentive;

import java.util.BitSet;
import java.util.Optional;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.Argument;
import org.kapok.problem.Sentence;

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

  /** In units of which fraction it adds up; as it gives them, if it does not say. */
  long totalUnits() {
    return unitsOut;
  }

  /** The credit that it makes of the credit. */
  abstract long apply(long credit, Run run);

  /**
   * Which running totals a step keeps.
   *
   * @param state their number in the run
   * @param place RFC 6901 pointer to the step
   * @param keySlots the slots of the key
   * @param codes how many codes each slot of the key has, 0 if any text or value may occur
   * @param window the number of the window in the reading
   * @param over the window itself
   * @param gapAccount the account that pays for gaps, or −1
   */
  record TotalsLayout(
      int state,
      String place,
      int[] keySlots,
      int[] codes,
      int window,
      Window over,
      int gapAccount) {
    StepTotals create() {
      Keys keys = new Keys(keySlots, codes);
      if (over instanceof Window.Unbroken unbroken) {
        return new UnbrokenTotals(keys, this, unbroken);
      }
      return over instanceof Window.Rolling rolling
          ? new RollingTotals(keys, rolling.days())
          : new RunningTotals(keys, window);
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
      return rule >= 0 && uncounted.get(rule);
    }

    boolean isCounted(int rule) {
      return rule >= 0 && counted.get(rule);
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
  record Operand(long fixed, int slot, String place, Argument needed) {
    static Operand fixed(long units) {
      return new Operand(units, -1, "", Argument.of(""));
    }

    static Operand of(FieldUse field, String place) {
      Argument needed =
          field
              .lookup
              .<Argument>map(lookup -> Sentence.of("{0} by {1}", field.name, lookup.field()))
              .orElseGet(() -> Argument.of(field.name));
      return new Operand(0, field.index, place, needed);
    }

    long in(Run run) {
      return slot < 0 ? fixed : run.number(slot, this);
    }
  }

  /** Pays the growth of a curve. */
  static final class Grow extends StepProgram {
    final long finer;
    private final TotalsLayout layout;
    private final CurveProgram curve;
    private final long totalUnits;
    private final long finerOut;

    /**
     * A curve over totals in {@code 1/totalUnits}, of which the result is wanted in {@code
     * 1/unitsOut}.
     */
    Grow(
        String place,
        EffectKind kind,
        long unitsIn,
        TotalsLayout layout,
        CurveProgram curve,
        long totalUnits,
        long unitsOut) {
      super(place, kind, unitsIn, unitsOut);
      this.layout = layout;
      this.curve = curve;
      this.totalUnits = totalUnits;
      finer = totalUnits / unitsIn;
      finerOut = unitsOut / curve.unitsOut();
    }

    @Override
    long totalUnits() {
      return totalUnits;
    }

    TotalsLayout layout() {
      return layout;
    }

    /** What a total is worth. */
    long worth(long total) {
      return Math.multiplyExact(curve.valueAt(total), finerOut);
    }

    @Override
    long apply(long entering, Run run) {
      long credit = Math.multiplyExact(entering, finer);
      StepTotals totals = run.totals(layout.state());
      boolean first = totals.turnTo(run, credit);
      if (totals.isOutsideRun()) {
        return 0;
      }
      if (first) {
        totals.set(credit);
        return worth(credit);
      }
      long before = totals.total();
      long after = Math.addExact(before, credit);
      totals.set(after);
      return Math.subtractExact(worth(after), worth(before));
    }
  }

  /** Keeps its own output at or below a bound, or at or above one. */
  static final class Limit extends StepProgram {
    final TotalsLayout layout;
    final long multiplier;
    final Operand bound;
    final long boundMultiplier;
    final Exemptions exemptions;
    final Kind limit;
    final boolean countsPaid;
    private final int overflow;

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
        Options options) {
      super(place, limit == Kind.MIN ? EffectKind.HELD : EffectKind.LIMITED, unitsIn, unitsOut);
      this.limit = limit;
      this.exemptions = options.exemptions();
      this.countsPaid = options.countsPaid();
      this.overflow = options.overflow();
      this.layout = layout;
      this.multiplier = unitsOut / unitsIn;
      this.bound = bound;
      this.boundMultiplier = boundMultiplier;
    }

    /**
     * What a limit may do otherwise.
     *
     * @param exemptions which rules pass
     * @param countsPaid whether it counts what its account was finally paid
     * @param overflow the account that gets what it cuts off, or −1
     */
    record Options(Exemptions exemptions, boolean countsPaid, int overflow) {}

    /** The account that gets what it cuts off, or −1. */
    int overflow() {
      return overflow;
    }

    /** What it cut off of the credit. */
    long cut(long credit, long granted) {
      return Math.subtractExact(Math.multiplyExact(credit, multiplier), granted);
    }

    /** Counts what the account was finally paid, in units of this limit. */
    void count(long paid, Run run) {
      StepTotals totals = run.totals(layout.state());
      if (countsPaid && !exemptions.passes(run.rule()) && !totals.isOutsideRun()) {
        totals.add(paid);
      }
    }

    @Override
    long apply(long credit, Run run) {
      long wanted = Math.multiplyExact(credit, multiplier);
      if (exemptions.passes(run.rule())) {
        return wanted;
      }
      StepTotals totals = run.totals(layout.state());
      totals.turnTo(run, credit);
      boolean passes = exemptions.isCounted(run.rule());
      if (totals.isOutsideRun()) {
        return passes ? wanted : 0;
      }
      long granted = passes ? wanted : granted(wanted, totals.counted(limit == Kind.MIN), run);
      if (!countsPaid) {
        totals.add(granted);
      }
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

  /** On the way into another account: what a limit cut off. */
  static final class Overflowed extends StepProgram {
    Overflowed(Limit limit) {
      super(limit.place, EffectKind.OVERFLOWED, limit.unitsIn, limit.unitsOut);
    }

    @Override
    long apply(long credit, Run run) {
      throw new IllegalStateException(place + " is cut off by the limit itself");
    }
  }

  /** Spends units of an account for gaps. */
  static final class Spent extends StepProgram {
    Spent(String place, long units) {
      super(place, EffectKind.SPENT, units, units);
    }

    @Override
    long apply(long credit, Run run) {
      throw new IllegalStateException(place + " is spent by the unbroken run itself");
    }
  }

  /** Multiplies. */
  static final class Times extends StepProgram {
    final Operand factor;
    final long one;
    final Optional<Matcher> when;

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
