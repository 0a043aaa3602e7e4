package org.kapok.curve;

import java.util.List;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/**
 * Pays the whole amount of the highest threshold reached, and nothing below the first: "10–19
 * stamps → 1 000 points, 20–29 → 2 000".
 *
 * <p>Example: with rows 10 → 1000 and 20 → 2000 it gives 0 at 9.99, 1000 at 10, 2000 at 20 and
 * beyond.
 *
 * @param rows at least one; thresholds rise strictly, amounts never fall and are 0 or above
 */
public record Table(List<Row> rows) implements Curve {

  /**
   * One row: from this quantity on, this amount in all.
   *
   * @param from the threshold, inclusive
   * @param amount what is paid in all from there on
   */
  public record Row(Amount from, Amount amount) {}

  /**
   * Refuses what would fall.
   *
   * @throws IllegalArgumentException if there is no row, or thresholds do not rise, or amounts fall
   */
  public Table {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new InvalidValueException("table must have at least one row [from, amount]");
    }
    Amount amount = Amount.ZERO;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (i > 0 && row.from().compareTo(rows.get(i - 1).from()) <= 0) {
        throw new InvalidValueException(
            "table must have rising thresholds, row {0} has {1} after {2}",
            i + 1, row.from(), rows.get(i - 1).from());
      }
      if (row.amount().compareTo(amount) < 0) {
        throw new InvalidValueException(
            "table must not fall, row {0} pays {1} after {2}", i + 1, row.amount(), amount);
      }
      amount = row.amount();
    }
  }

  @Override
  public Ratio valueAt(Ratio quantity) {
    Amount reached = Amount.ZERO;
    for (Row row : rows) {
      if (quantity.compareTo(Ratio.of(row.from())) < 0) {
        break;
      }
      reached = row.amount();
    }
    return Ratio.of(reached);
  }
}
