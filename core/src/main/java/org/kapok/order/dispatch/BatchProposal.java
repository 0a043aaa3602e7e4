package org.kapok.order.dispatch;

import java.util.List;
import org.kapok.place.Distance;
import org.kapok.quantity.Ratio;

/**
 * Who should get each of many orders (批量派单建议). No slot is given more than its free places. The sum
 * of the costs is at most that of a dispatch one by one, in which each order in turn takes the
 * cheapest option that is left, and nothing costs less than the bound, which prices of places prove
 * (linear programming duality). Where every order takes one place, both are equal: the proposal is
 * a best one.
 *
 * <p>Example: {@code proposal.gap()} is 1/80 if the best is at most 1.25 % of the bound away.
 *
 * @param served who gets what, in the order of the requests
 * @param unserved what stays undone, in the order of the requests
 * @param cost the sum of what all orders cost, in the currency of {@link DispatchCosts}
 * @param bound what every dispatch of these orders costs at least
 * @param oneByOne what a dispatch one by one costs
 */
public record BatchProposal(
    List<ServedOrder> served,
    List<UnservedOrder> unserved,
    Distance cost,
    Distance bound,
    Distance oneByOne) {

  /** Copies the lists. */
  public BatchProposal {
    served = List.copyOf(served);
    unserved = List.copyOf(unserved);
  }

  /** Whether it is proved that nothing costs less. */
  public boolean isProvedBest() {
    return cost.equals(bound);
  }

  /** By what part of the bound it may cost more than the best; 0 if both cost nothing. */
  public Ratio gap() {
    return isProvedBest()
        ? Ratio.ZERO
        : Ratio.of(cost.millimetres() - bound.millimetres(), Math.max(1, bound.millimetres()));
  }
}
