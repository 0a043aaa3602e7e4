package org.kapok.evaluation;

import java.util.List;
import org.kapok.curve.Curve;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * One step from what was measured to what it is worth (换算), as in the {@code then} of the scoring
 * language. Steps are taken in order, and each is exact.
 */
public sealed interface Scaling {

  /**
   * Reads off a curve of the scoring language: {@code {"table": [[60, 3], [80, 5]]}}, {@code
   * {"rate": 100}}, {@code {"round": "halfUp", "to": 0.01}}. It never falls.
   *
   * @param curve the curve
   */
  record Along(Curve curve) implements Scaling {}

  /**
   * A start less what a curve makes of it: {@code {"start": 5, "less": {"table": [[1, 2], [3,
   * 5]]}}}, for what is the worse the more there is of it (扣分). Followed by {@code {"min": 0}} it
   * deducts until the item is used up (扣完为止).
   *
   * @param start what nothing is worth
   * @param less what is taken off it
   */
  record Less(Amount start, Curve less) implements Scaling {}

  /**
   * Straight between points, and constant before the first and after the last: {@code {"line": [[1,
   * 0], [10, 100]]}} brings 1 … 10 to 0 … 100. It may fall.
   *
   * @param points at least two; the quantities rise strictly
   */
  record Line(List<Point> points) implements Scaling {

    /**
     * One point.
     *
     * @param at the quantity
     * @param worth what it is worth
     */
    public record Point(Amount at, Amount worth) {}

    /**
     * Copies the points.
     *
     * @throws IllegalArgumentException if there are fewer than two, or the quantities do not rise
     */
    public Line {
      points = List.copyOf(points);
      if (points.size() < 2) {
        throw new InvalidValueException("line must have at least two points [at, worth]");
      }
      for (int i = 1; i < points.size(); i++) {
        if (points.get(i).at().compareTo(points.get(i - 1).at()) <= 0) {
          throw new InvalidValueException(
              "line must have rising quantities, point {0} has {1} after {2}",
              i + 1, points.get(i).at(), points.get(i - 1).at());
        }
      }
    }
  }

  /**
   * At most so much: {@code {"max": 5}}.
   *
   * @param bound the most
   */
  record Max(Amount bound) implements Scaling {}

  /**
   * At least so much: {@code {"min": 0}}.
   *
   * @param bound the least
   */
  record Min(Amount bound) implements Scaling {}
}
