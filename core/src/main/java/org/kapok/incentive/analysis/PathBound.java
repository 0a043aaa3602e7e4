package org.kapok.incentive.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kapok.quantity.Ratio;

/**
 * What a way costs at least, told from what each candidate brings at most. Sets are extended in the
 * order of the candidates, so only those from some number on are left.
 */
final class PathBound {
  private final List<Candidate> candidates;
  private final List<List<Optional<Ratio>>> most;
  private final Optional<Ratio> unit;

  /**
   * What is known of the candidates.
   *
   * @param most of each need, what each candidate brings at most; unknown if empty
   */
  PathBound(List<Candidate> candidates, List<List<Optional<Ratio>>> most) {
    this.candidates = List.copyOf(candidates);
    this.most = most.stream().map(List::copyOf).toList();
    unit =
        candidates.stream()
            .map(each -> Ratio.of(each.cost()))
            .filter(cost -> cost.signum() > 0)
            .reduce(PathBound::commonMeasure);
  }

  /** The largest amount of which both are multiples. */
  private static Ratio commonMeasure(Ratio a, Ratio b) {
    Ratio larger = a;
    Ratio smaller = b;
    while (smaller.signum() > 0) {
      Ratio whole = Ratio.of(larger.dividedBy(smaller).floor());
      Ratio rest = larger.minus(smaller.times(whole));
      larger = smaller;
      smaller = rest;
    }
    return larger;
  }

  /** What the candidates still needed cost at least; empty if those left do not suffice. */
  Optional<Ratio> further(List<Ratio> missing, int next) {
    Ratio least = Ratio.ZERO;
    for (int need = 0; need < missing.size(); need++) {
      Optional<Ratio> cost = further(missing.get(need), most.get(need), next);
      if (cost.isEmpty()) {
        return cost;
      }
      least = greater(least, cost.get());
      least = greater(least, cheapest(needed(missing.get(need), most.get(need), next), next));
    }
    Ratio found = least;
    return Optional.of(
        unit.map(each -> each.times(Ratio.of(found.dividedBy(each).ceiling()))).orElse(found));
  }

  private static Ratio greater(Ratio a, Ratio b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** The least cost if candidates could be done in part, best value first. */
  private Optional<Ratio> further(Ratio missing, List<Optional<Ratio>> gains, int next) {
    record Part(Ratio gain, Ratio cost) {
      Ratio each() {
        return cost.dividedBy(gain);
      }
    }
    List<Part> parts = new ArrayList<>();
    for (int i = next; i < candidates.size(); i++) {
      Ratio gain = gains.get(i).filter(each -> each.compareTo(missing) < 0).orElse(missing);
      if (gain.signum() > 0) {
        parts.add(new Part(gain, Ratio.of(candidates.get(i).cost())));
      }
    }
    parts.sort(Comparator.comparing(Part::each));
    Ratio left = missing;
    Ratio cost = Ratio.ZERO;
    for (Part part : parts) {
      if (left.compareTo(part.gain()) <= 0) {
        return Optional.of(cost.plus(part.each().times(left)));
      }
      left = left.minus(part.gain());
      cost = cost.plus(part.cost());
    }
    return left.signum() > 0 ? Optional.empty() : Optional.of(cost);
  }

  /** How many more are needed at least. */
  private long needed(Ratio missing, List<Optional<Ratio>> gains, int next) {
    Ratio largest = Ratio.ZERO;
    for (int i = next; i < candidates.size(); i++) {
      largest = greater(largest, gains.get(i).orElse(missing));
    }
    boolean any = missing.signum() > 0 && largest.signum() > 0;
    return any ? missing.dividedBy(largest).ceiling() : missing.signum();
  }

  /** What so many of the cheapest that are left cost. */
  private Ratio cheapest(long number, int next) {
    return candidates.stream()
        .skip(next)
        .map(each -> Ratio.of(each.cost()))
        .sorted()
        .limit(number)
        .reduce(Ratio.ZERO, Ratio::plus);
  }
}
