package org.kapok.incentive.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Statement;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.quantity.Ratio;

/**
 * Tries sets of candidates in the order of what a way over them costs at least; of equal ones first
 * the set that is nearest to the goal, then the smaller one.
 */
final class PathSearch {
  private final Scorer scorer;
  private final History history;
  private final LocalDate deadline;
  private final Goal goal;
  private final List<Candidate> candidates;
  private final PathBound bound;
  private final int trials;
  private int tried;

  PathSearch(
      Scorer scorer,
      History history,
      LocalDate deadline,
      Goal goal,
      List<Candidate> candidates,
      PathBound bound,
      int trials) {
    this.scorer = scorer;
    this.history = history;
    this.deadline = deadline;
    this.goal = goal;
    this.candidates = candidates;
    this.bound = bound;
    this.trials = trials;
  }

  /** Some candidates, in their order, and what comes of them. */
  private record Trial(List<Integer> chosen, Progress progress, List<Ratio> missing) {
    int next() {
      return chosen.isEmpty() ? 0 : chosen.get(chosen.size() - 1) + 1;
    }
  }

  /** A trial, what a way over it costs at least, and how many more it needs at least. */
  private record Node(Trial trial, Ratio costAtLeast, long needed) {
    static final Comparator<Node> CHEAPEST =
        Comparator.comparing(Node::costAtLeast)
            .thenComparing(Node::needed)
            .thenComparing(node -> node.trial().chosen().size());
  }

  /** Where the subject stands if it does nothing more. */
  Progress now() {
    return attempt(List.of()).progress();
  }

  /** The cheapest way, or what is known of it. */
  PathToTarget.Outcome find() {
    PriorityQueue<Node> open = new PriorityQueue<>(Node.CHEAPEST);
    open.add(new Node(attempt(List.of()), Ratio.ZERO, 0));
    while (!open.isEmpty()) {
      Node node = open.remove();
      if (isReached(node.trial())) {
        Trial best = withoutNeedless(node.trial());
        return new PathToTarget.Cheapest(
            steps(best.chosen()), cost(best.chosen()).toAmount(), best.progress());
      }
      if (tried >= trials) {
        return bestFound(node.costAtLeast());
      }
      if (!isHopeless(node.trial())) {
        extend(node, open);
      }
    }
    return new PathToTarget.Unreachable();
  }

  private boolean isReached(Trial trial) {
    return goal.isReached(trial.progress());
  }

  private void extend(Node node, PriorityQueue<Node> open) {
    List<Integer> chosen = node.trial().chosen();
    for (int i = node.trial().next(); i < candidates.size(); i++) {
      if (isAllowed(chosen, i)) {
        Trial more = attempt(with(chosen, i));
        further(more)
            .ifPresent(
                rest -> {
                  Ratio least = cost(more.chosen()).plus(rest);
                  boolean higher = least.compareTo(node.costAtLeast()) >= 0;
                  long needed = bound.needed(more.missing(), more.next());
                  open.add(new Node(more, higher ? least : node.costAtLeast(), needed));
                });
      }
    }
  }

  /** What is still needed costs at least; empty if what is left does not suffice. */
  private Optional<Ratio> further(Trial trial) {
    return goal.rises() && !isReached(trial)
        ? bound.further(trial.missing(), trial.next())
        : Optional.of(Ratio.ZERO);
  }

  private static List<Integer> with(List<Integer> chosen, int next) {
    List<Integer> more = new ArrayList<>(chosen);
    more.add(next);
    return List.copyOf(more);
  }

  private boolean isAllowed(List<Integer> chosen, int next) {
    Candidate candidate = candidates.get(next);
    long done =
        chosen.stream()
            .filter(each -> candidates.get(each).activity() == candidate.activity())
            .count();
    return done < candidate.atMost();
  }

  /** Whether the target is not reached even if all that is left is done too. */
  private boolean isHopeless(Trial trial) {
    if (!goal.rises() || trial.next() >= candidates.size()) {
      return false;
    }
    List<Integer> all = new ArrayList<>(trial.chosen());
    for (int i = trial.next(); i < candidates.size(); i++) {
      all.add(i);
    }
    return !isReached(attempt(all));
  }

  /** A way found by taking, one after another, what brings most for its cost. */
  private PathToTarget.Outcome bestFound(Ratio costAtLeast) {
    Trial trial = attempt(List.of());
    while (!isReached(trial)) {
      Trial best = trial;
      Ratio bestRate = Ratio.ZERO;
      for (int i = 0; i < candidates.size(); i++) {
        if (!trial.chosen().contains(i) && isAllowed(trial.chosen(), i)) {
          Trial more = attempt(with(trial.chosen(), i));
          Ratio rate = rate(trial, more, i);
          if (best == trial || rate.compareTo(bestRate) > 0) {
            best = more;
            bestRate = rate;
          }
        }
      }
      if (best == trial) {
        return new PathToTarget.Undecided(costAtLeast.toAmount());
      }
      trial = best;
    }
    Trial found = withoutNeedless(trial);
    Ratio cost = cost(found.chosen());
    List<Participation> steps = steps(found.chosen());
    return cost.compareTo(costAtLeast) <= 0
        ? new PathToTarget.Cheapest(steps, cost.toAmount(), found.progress())
        : new PathToTarget.BestFound(
            steps, cost.toAmount(), found.progress(), costAtLeast.toAmount());
  }

  /** How much nearer a candidate leads for what it costs. */
  private Ratio rate(Trial before, Trial after, int candidate) {
    Ratio gain = distance(before).minus(distance(after));
    return gain.dividedBy(Ratio.of(candidates.get(candidate).cost()).plus(Ratio.ONE));
  }

  private Ratio distance(Trial trial) {
    Ratio steps = Ratio.of(goal.stepsAway(trial.progress()));
    return trial.missing().stream().reduce(steps, Ratio::plus);
  }

  /** The same way without what it does not need, the dearest left out first. */
  private Trial withoutNeedless(Trial trial) {
    Trial shorter = trial;
    List<Integer> dearest = new ArrayList<>(trial.chosen());
    dearest.sort(Comparator.reverseOrder()); // candidates stand in the order of their cost
    for (Integer each : dearest) {
      List<Integer> others =
          shorter.chosen().stream().filter(other -> !other.equals(each)).toList();
      Trial without = attempt(others);
      shorter = isReached(without) ? without : shorter;
    }
    return shorter;
  }

  private Ratio cost(List<Integer> chosen) {
    return chosen.stream()
        .map(each -> Ratio.of(candidates.get(each).cost()))
        .reduce(Ratio.ZERO, Ratio::plus);
  }

  private List<Participation> steps(List<Integer> chosen) {
    return chosen.stream()
        .map(each -> candidates.get(each).participation())
        .sorted(Comparator.comparing(Participation::start).thenComparing(Participation::id))
        .toList();
  }

  private Trial attempt(List<Integer> chosen) {
    tried++;
    Statement statement = scorer.score(history.merge(History.of(steps(chosen))), deadline);
    List<Ratio> missing = goal.needs().stream().map(need -> need.missing(statement)).toList();
    return new Trial(chosen, goal.progress(statement), missing);
  }
}
