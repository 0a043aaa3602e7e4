package org.kapok.incentive.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.kapok.incentive.Checkpoint;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/**
 * Does or leaves out the candidates in the order of time. Ways are followed in the order of what
 * they must cost at least; of equal ones first that which is nearest to the goal, then the shorter
 * one.
 */
final class PathSearch {
  private final PathScoring scoring;
  private final Goal goal;
  private final List<Candidate> candidates;
  private final PathBound bound;
  private final int trials;
  private final PathScoring.Moment past;
  private final Map<Place, Ratio> cheapest = new HashMap<>();
  private final PriorityQueue<Way> open = new PriorityQueue<>(Way.CHEAPEST);

  PathSearch(
      PathScoring scoring,
      History history,
      Instant begin,
      Goal goal,
      List<Candidate> candidates,
      PathBound bound,
      int trials) {
    this.scoring = scoring;
    this.goal = goal;
    this.candidates = List.copyOf(candidates);
    this.bound = bound;
    this.trials = trials;
    past = scoring.begin(history, begin);
  }

  /**
   * A way up to some candidate.
   *
   * @param next the candidate about which is decided next
   * @param moment where scoring stands, before the start of that candidate
   * @param since what is done at that very start
   * @param chosen all that is done
   * @param end where the subject stands at the deadline if nothing more is done
   * @param cost what it costs
   * @param costAtLeast what all ways cost at least that go on from it
   * @param distance how far that is from the goal
   */
  private record Way(
      int next,
      PathScoring.Moment moment,
      List<Integer> since,
      List<Integer> chosen,
      Goal.Position end,
      Ratio cost,
      Ratio costAtLeast,
      Ratio distance) {
    static final Comparator<Way> CHEAPEST =
        Comparator.comparing(Way::costAtLeast)
            .thenComparing(Way::distance)
            .thenComparing(way -> way.chosen().size());
  }

  /** All on which it depends how a way can go on. */
  private record Place(
      int next,
      Checkpoint checkpoint,
      List<Amount> held,
      List<Integer> since,
      List<Long> doneOfLimited) {}

  /** How far the subject has come at the deadline if it does nothing more. */
  Progress now() {
    return goal.progress(scoring.atEnd(past, List.of()));
  }

  /** The cheapest way, or what is known of it. */
  PathToTarget.Outcome find() {
    Goal.Position end = scoring.atEnd(past, List.of());
    open.add(new Way(0, past, List.of(), List.of(), end, Ratio.ZERO, Ratio.ZERO, distance(end)));
    while (!open.isEmpty()) {
      Way way = open.remove();
      if (goal.isReached(way.end())) {
        List<Integer> chosen = withoutNeedless(way.chosen());
        return new PathToTarget.Cheapest(
            steps(chosen), cost(chosen).toAmount(), goal.progress(end(chosen)));
      }
      if (scoring.times() >= trials) {
        return bestFound(way.costAtLeast());
      }
      if (way.next() < candidates.size() && !isHopeless(way)) {
        follow(way);
      }
    }
    return new PathToTarget.Unreachable();
  }

  private void follow(Way way) {
    int number = way.next();
    if (isAllowed(way.chosen(), number)) {
      List<Integer> since = with(way.since(), number);
      Goal.Position end = scoring.atEnd(way.moment(), steps(since));
      add(way, since, with(way.chosen(), number), end);
    }
    add(way, way.since(), way.chosen(), way.end());
  }

  /** Goes on to the next candidate, unless it is known that this leads to nothing better. */
  private void add(Way from, List<Integer> since, List<Integer> chosen, Goal.Position end) {
    int next = from.next() + 1;
    Ratio cost = cost(chosen);
    boolean bounded = goal.rises() && !goal.isReached(end);
    Optional<Ratio> further =
        bounded ? bound.further(goal.missing(end), next) : Optional.of(Ratio.ZERO);
    if (further.isEmpty()) {
      return;
    }
    Ratio least = cost.plus(further.get());
    least = least.compareTo(from.costAtLeast()) >= 0 ? least : from.costAtLeast();
    PathScoring.Moment moment = from.moment();
    List<Integer> still = since;
    if (next < candidates.size()
        && candidates.get(next).start().isAfter(candidates.get(from.next()).start())) {
      moment = scoring.on(moment, steps(since), candidates.get(next).start());
      still = List.of();
    }
    Way way = new Way(next, moment, still, chosen, end, cost, least, distance(end));
    Place place =
        new Place(
            next,
            moment.checkpoint(),
            moment.position().held(),
            still,
            candidates.stream()
                .skip(next)
                .filter(this::isLimited)
                .map(candidate -> done(chosen, candidate))
                .toList());
    Ratio known = cheapest.get(place);
    boolean ends = next == candidates.size() && !goal.isReached(end);
    if (!ends && (known == null || cost.compareTo(known) < 0)) {
      cheapest.put(place, cost);
      open.add(way);
    }
  }

  private static List<Integer> with(List<Integer> chosen, int next) {
    List<Integer> more = new ArrayList<>(chosen);
    more.add(next);
    return List.copyOf(more);
  }

  private boolean isAllowed(List<Integer> chosen, int next) {
    Candidate candidate = candidates.get(next);
    return done(chosen, candidate) < candidate.atMost();
  }

  private long done(List<Integer> chosen, Candidate candidate) {
    return chosen.stream()
        .filter(each -> candidates.get(each).activity() == candidate.activity())
        .count();
  }

  /** Whether the activity has more times at which it could be done than it may be done. */
  private boolean isLimited(Candidate candidate) {
    return candidates.stream().filter(each -> each.activity() == candidate.activity()).count()
        > candidate.atMost();
  }

  /** Whether the target is not reached even if all that is left is done too. */
  private boolean isHopeless(Way way) {
    if (!goal.rises()) {
      return false;
    }
    List<Integer> all = new ArrayList<>(way.since());
    IntStream.range(way.next(), candidates.size()).forEach(all::add);
    return !goal.isReached(scoring.atEnd(way.moment(), steps(all)));
  }

  /** A way found by taking, one after another, what brings most for its cost. */
  private PathToTarget.Outcome bestFound(Ratio costAtLeast) {
    List<Integer> chosen = List.of();
    Goal.Position end = end(chosen);
    while (!goal.isReached(end)) {
      Optional<List<Integer>> best = nearer(chosen, end);
      if (best.isEmpty()) {
        return new PathToTarget.Undecided(costAtLeast.toAmount());
      }
      chosen = best.get();
      end = end(chosen);
    }
    List<Integer> found = withoutNeedless(chosen);
    Ratio cost = cost(found);
    Progress then = goal.progress(end(found));
    return cost.compareTo(costAtLeast) <= 0
        ? new PathToTarget.Cheapest(steps(found), cost.toAmount(), then)
        : new PathToTarget.BestFound(steps(found), cost.toAmount(), then, costAtLeast.toAmount());
  }

  /** One more, that which leads nearest to the goal for its cost; empty if nothing is left. */
  private Optional<List<Integer>> nearer(List<Integer> chosen, Goal.Position before) {
    Optional<List<Integer>> best = Optional.empty();
    Ratio bestRate = Ratio.ZERO;
    for (int i = 0; i < candidates.size(); i++) {
      if (!chosen.contains(i) && isAllowed(chosen, i)) {
        List<Integer> more = with(chosen, i);
        Ratio gain = distance(before).minus(distance(end(more)));
        Ratio rate = gain.dividedBy(Ratio.of(candidates.get(i).cost()).plus(Ratio.ONE));
        if (best.isEmpty() || rate.compareTo(bestRate) > 0) {
          best = Optional.of(more);
          bestRate = rate;
        }
      }
    }
    return best;
  }

  private Ratio distance(Goal.Position position) {
    Ratio levels = Ratio.of(goal.levelsShort(position));
    return goal.missing(position).stream().reduce(levels, Ratio::plus);
  }

  /** The same way without what it does not need, the dearest left out first, then the latest. */
  private List<Integer> withoutNeedless(List<Integer> chosen) {
    Comparator<Integer> byCost = Comparator.comparing(each -> candidates.get(each).cost());
    List<Integer> dearest =
        chosen.stream().sorted(byCost.thenComparing(Comparator.naturalOrder()).reversed()).toList();
    List<Integer> needed = chosen;
    for (Integer each : dearest) {
      List<Integer> others = needed.stream().filter(other -> !other.equals(each)).toList();
      needed = goal.isReached(end(others)) ? others : needed;
    }
    return needed;
  }

  private Goal.Position end(List<Integer> chosen) {
    return scoring.atEnd(past, steps(chosen));
  }

  private Ratio cost(List<Integer> chosen) {
    return chosen.stream()
        .map(each -> Ratio.of(candidates.get(each).cost()))
        .reduce(Ratio.ZERO, Ratio::plus);
  }

  private List<Participation> steps(List<Integer> chosen) {
    return chosen.stream().sorted().map(each -> candidates.get(each).participation()).toList();
  }
}
