package org.kapok.incentive;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kapok.curve.Brackets;
import org.kapok.curve.Curve;
import org.kapok.curve.Every;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.curve.Table;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;
import org.kapok.quantity.Rounding;

/**
 * A curve over whole numbers of units. Made once for the units of the step before; every division
 * that could leave a fraction is a rounding that the scheme states.
 */
interface CurveProgram {
  /** The worth of a total in units in, in units out. */
  long valueAt(long total);

  /** How many units out make one. */
  long unitsOut();

  /**
   * The curve over totals in {@code 1/unitsIn}.
   *
   * @throws ArithmeticException if the units would become too fine
   */
  static CurveProgram of(Curve curve, long unitsIn) {
    if (curve instanceof Every every) {
      return Blocks.of(every, unitsIn);
    }
    if (curve instanceof Table table) {
      return Steps.of(table, unitsIn);
    }
    if (curve instanceof Rate rate) {
      return Line.of(Ratio.of(rate.rate()).dividedBy(Ratio.of(rate.per())), unitsIn);
    }
    if (curve instanceof Brackets brackets) {
      return Pieces.of(brackets, unitsIn);
    }
    Rounded rounded = (Rounded) curve;
    return Round.of(rounded, of(rounded.curve(), unitsIn));
  }

  /** Blocks. */
  record Blocks(long finer, long every, long from, long pay, long unitsOut)
      implements CurveProgram {
    static Blocks of(Every every, long unitsIn) {
      long units = Units.finest(unitsIn, Stream.of(every.every(), every.from()));
      long out = Units.of(every.pay());
      return new Blocks(
          units / unitsIn,
          Units.count(every.every(), units),
          Units.count(every.from(), units),
          Units.count(every.pay(), out),
          out);
    }

    @Override
    public long valueAt(long total) {
      long beyond = Math.subtractExact(Math.multiplyExact(total, finer), from);
      return beyond < 0 ? 0 : Math.multiplyExact(pay, beyond / every + 1);
    }
  }

  /** A table. */
  record Steps(long finer, long[] from, long[] amounts, long unitsOut) implements CurveProgram {
    static Steps of(Table table, long unitsIn) {
      List<Amount> thresholds = table.rows().stream().map(Table.Row::from).toList();
      List<Amount> worths = table.rows().stream().map(Table.Row::amount).toList();
      long units = Units.finest(unitsIn, thresholds.stream());
      long out = Units.finest(1, worths.stream());
      return new Steps(
          units / unitsIn, Units.counts(thresholds, units), Units.counts(worths, out), out);
    }

    @Override
    public long valueAt(long total) {
      int found = Arrays.binarySearch(from, Math.multiplyExact(total, finer));
      int row = found >= 0 ? found : -found - 2;
      return row < 0 ? 0 : amounts[row];
    }
  }

  /** In proportion. */
  record Line(long rate, long unitsOut) implements CurveProgram {
    static Line of(Ratio rate, long unitsIn) {
      Ratio perUnit = rate.dividedBy(Ratio.of(unitsIn));
      return new Line(perUnit.numerator(), perUnit.denominator());
    }

    @Override
    public long valueAt(long total) {
      return Math.multiplyExact(total, rate);
    }
  }

  /** By marginal rates. */
  record Pieces(long finer, long[] from, long[] rates, long unitsOut) implements CurveProgram {
    static Pieces of(Brackets brackets, long unitsIn) {
      List<Amount> starts = brackets.rows().stream().map(Brackets.Row::from).toList();
      List<Amount> rates = brackets.rows().stream().map(Brackets.Row::rate).toList();
      long units = Units.finest(unitsIn, starts.stream());
      long rateUnits = Units.finest(1, rates.stream());
      return new Pieces(
          units / unitsIn,
          Units.counts(starts, units),
          Units.counts(rates, rateUnits),
          Math.multiplyExact(units, rateUnits));
    }

    @Override
    public long valueAt(long total) {
      long quantity = Math.multiplyExact(total, finer);
      long worth = 0;
      for (int i = 0; i < from.length && quantity > from[i]; i++) {
        long until = i + 1 < from.length ? Math.min(quantity, from[i + 1]) : quantity;
        long part = Math.subtractExact(until, from[i]);
        worth = Math.addExact(worth, Math.multiplyExact(part, rates[i]));
      }
      return worth;
    }
  }

  /** Rounded to a multiple. */
  record Round(CurveProgram inner, Rounding mode, long up, long down, long to, long unitsOut)
      implements CurveProgram {
    static Round of(Rounded rounded, CurveProgram inner) {
      Ratio multiplesPerUnit = Ratio.of(1, inner.unitsOut()).dividedBy(Ratio.of(rounded.to()));
      long out = Units.of(rounded.to());
      return new Round(
          inner,
          rounded.round(),
          multiplesPerUnit.numerator(),
          multiplesPerUnit.denominator(),
          Units.count(rounded.to(), out),
          out);
    }

    @Override
    public long valueAt(long total) {
      long multiples = mode.toUnits(Math.multiplyExact(inner.valueAt(total), up), down);
      return Math.multiplyExact(multiples, to);
    }
  }
}
