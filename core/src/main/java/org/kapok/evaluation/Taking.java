package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** What is made of several values in order. */
final class Taking {
  private Taking() {}

  /** By what each value enters the result; at least one value. */
  static List<Fraction> weights(Series.Take take, List<Fraction> values) {
    int last = values.size() - 1;
    return switch (take) {
      case SUM -> Collections.nCopies(values.size(), Fraction.ONE);
      case MEAN -> Collections.nCopies(values.size(), Fraction.of(1, values.size()));
      case LATEST -> only(last, values.size());
      case BEST -> only(values.indexOf(Collections.max(values)), values.size());
      case WORST -> only(values.indexOf(Collections.min(values)), values.size());
    };
  }

  private static List<Fraction> only(int chosen, int size) {
    List<Fraction> weights = new ArrayList<>(Collections.nCopies(size, Fraction.ZERO));
    weights.set(chosen, Fraction.ONE);
    return weights;
  }

  /** The result; at least one value. */
  static Fraction of(Series.Take take, List<Fraction> values) {
    List<Fraction> weights = weights(take, values);
    Fraction result = Fraction.ZERO;
    for (int i = 0; i < values.size(); i++) {
      result = result.plus(weights.get(i).times(values.get(i)));
    }
    return result;
  }

  /** The numbers of the values that are left when the lowest and highest are dropped, in order. */
  static List<Integer> kept(List<Fraction> values, int lowest, int highest) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.<Integer, Fraction>comparing(values::get));
    List<Integer> kept = new ArrayList<>(order.subList(lowest, order.size() - highest));
    Collections.sort(kept);
    return kept;
  }
}
