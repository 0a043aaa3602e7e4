package org.kapok.curve;

import java.util.List;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/**
 * Pays by marginal rates, as an income tax is computed: each part of the quantity is worth the rate
 * of the bracket in which it lies, and nothing below the first bracket.
 *
 * <p>Example: with rows 0 → 2 and 10 → 0.5 it gives 20 at 10 and 22.5 at 15.
 *
 * @param rows at least one; bracket starts rise strictly, rates are 0 or above
 */
public record Brackets(List<Row> rows) implements Curve {

  /**
   * One bracket, up to the start of the next one.
   *
   * @param from where the bracket starts
   * @param rate what one unit within it is worth
   */
  public record Row(Amount from, Amount rate) {}

  /**
   * Refuses what would fall.
   *
   * @throws IllegalArgumentException if there is no row, or starts do not rise, or a rate is below
   *     0
   */
  public Brackets {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new InvalidValueException("brackets must have at least one row [from, rate]");
    }
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (i > 0 && row.from().compareTo(rows.get(i - 1).from()) <= 0) {
        throw new InvalidValueException(
            "brackets must have rising starts, row {0} has {1} after {2}",
            i + 1, row.from(), rows.get(i - 1).from());
      }
      if (row.rate().signum() < 0) {
        throw new InvalidValueException(
            "brackets must have rates of 0 or above, row {0} has {1}", i + 1, row.rate());
      }
    }
  }

  @Override
  public Ratio valueAt(Ratio quantity) {
    Ratio worth = Ratio.ZERO;
    for (int i = 0; i < rows.size(); i++) {
      Ratio from = Ratio.of(rows.get(i).from());
      if (quantity.compareTo(from) <= 0) {
        break;
      }
      Ratio until = i + 1 < rows.size() ? Ratio.of(rows.get(i + 1).from()) : quantity;
      Ratio part = (quantity.compareTo(until) < 0 ? quantity : until).minus(from);
      worth = worth.plus(part.times(Ratio.of(rows.get(i).rate())));
    }
    return worth;
  }
}
