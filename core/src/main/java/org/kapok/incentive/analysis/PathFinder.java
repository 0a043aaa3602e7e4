package org.kapok.incentive.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.kapok.id.AccountId;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Statement;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/**
 * Finds the cheapest further activities with which a subject holds a target amount by a deadline
 * (达标路径). Sets of activities are tried in the order of what they must cost at least, and each is
 * valued by the {@link Scorer} itself, so a path that is followed reaches its target when scored.
 *
 * <p>The answer is exact for every scheme as long as the trials that the caller allows suffice: the
 * first set that reaches the target is the cheapest, and when none is left there is no way. In an
 * order-free scheme ({@link SchemeAnalysis#isOrderFree}) far fewer trials do: a set that does not
 * reach the target with everything else added is given up, and what one participation pays at most
 * tells how many are needed at least. Where the trials do not suffice, the best set found is given
 * with a cost below which no set lies.
 *
 * <p>What is held is the account's amount in the period that holds the deadline, pending lines
 * included, as of the end of the deadline.
 *
 * <p>Example: {@code PathFinder.of(scheme).find(history, subject, account, target, today, deadline,
 * activities)}.
 */
public final class PathFinder {
  /** How many sets are tried if the caller does not say. */
  public static final int USUAL_TRIALS = 20_000;

  private final IncentiveScheme scheme;
  private final Scorer scorer;
  private final SchemeAnalysis analysis;
  private final int trials;

  private PathFinder(IncentiveScheme scheme, int trials) {
    this.scheme = scheme;
    scorer = Scorer.of(scheme);
    analysis = SchemeAnalysis.of(scheme);
    this.trials = trials;
  }

  /** A finder that tries {@value #USUAL_TRIALS} sets at most. */
  public static PathFinder of(IncentiveScheme scheme) {
    return of(scheme, USUAL_TRIALS);
  }

  /**
   * A finder that tries so many sets at most.
   *
   * @throws IllegalArgumentException if trials are below 1
   */
  public static PathFinder of(IncentiveScheme scheme, int trials) {
    if (trials < 1) {
      throw new IllegalArgumentException("trials must be 1 or above, was " + trials);
    }
    return new PathFinder(scheme, trials);
  }

  /**
   * Finds what the subject still has to do.
   *
   * @param history what it did; what starts after {@code asOf} does not count
   * @param asOf the last date that has passed; activities start later
   * @param deadline the last date on which an activity may start
   * @throws IllegalArgumentException if the deadline lies before {@code asOf}, or the scheme has no
   *     such account
   */
  public PathToTarget find(
      History history,
      SubjectId subject,
      AccountId account,
      Amount target,
      LocalDate asOf,
      LocalDate deadline,
      List<Activity> activities) {
    if (deadline.isBefore(asOf)) {
      throw new IllegalArgumentException(
          "deadline must not lie before asOf " + asOf + ", was " + deadline);
    }
    if (scheme.accounts().stream().noneMatch(each -> each.id().equals(account))) {
      throw new IllegalArgumentException("the scheme has no account " + account);
    }
    Instant begin = asOf.plusDays(1).atStartOfDay(scheme.zone()).toInstant();
    Instant end = deadline.plusDays(1).atStartOfDay(scheme.zone()).toInstant();
    List<Participation> past =
        history.participations().stream()
            .filter(each -> each.subject().equals(subject) && each.start().isBefore(begin))
            .toList();
    History own =
        History.of(
            history.allFacts().stream().filter(each -> each.subject().equals(subject)).toList(),
            past);
    List<Candidate> candidates = candidates(subject, activities, begin, end);
    return new Search(own, account, target, deadline, candidates).path();
  }

  private record Candidate(int activity, int atMost, Amount cost, Participation participation) {}

  private static List<Candidate> candidates(
      SubjectId subject, List<Activity> activities, Instant begin, Instant end) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < activities.size(); i++) {
      Activity activity = activities.get(i);
      int number = 0;
      for (Instant start : activity.starts().stream().sorted().toList()) {
        number++;
        if (!start.isBefore(begin) && start.isBefore(end)) {
          Participation one =
              Participation.builder()
                  .from(activity.participation())
                  .id(ParticipationId.of(activity.participation().id() + "#" + number))
                  .subject(subject)
                  .start(start)
                  .build();
          candidates.add(new Candidate(i, activity.atMost(), activity.cost(), one));
        }
      }
    }
    candidates.sort(Comparator.comparing(Candidate::cost));
    return candidates;
  }

  /** Some candidates, in their order, what they bring, and what a way over them costs at least. */
  private record Node(List<Integer> chosen, Ratio cost, Amount amount, Ratio costAtLeast) {
    int next() {
      return chosen.isEmpty() ? 0 : chosen.get(chosen.size() - 1) + 1;
    }
  }

  private final class Search {
    private final History history;
    private final AccountId account;
    private final Amount target;
    private final LocalDate deadline;
    private final List<Candidate> candidates;
    private final boolean monotone;
    private final Optional<Ratio> most;
    private int tried;

    Search(
        History history,
        AccountId account,
        Amount target,
        LocalDate deadline,
        List<Candidate> candidates) {
      this.history = history;
      this.account = account;
      this.target = target;
      this.deadline = deadline;
      this.candidates = candidates;
      monotone =
          analysis.isOrderFree()
              && scheme.accounts().stream().allMatch(each -> each.opening().isEmpty());
      most =
          monotone
              ? analysis
                  .most(account, Window.PARTICIPATION)
                  .proven()
                  .filter(each -> each.signum() > 0)
                  .map(Ratio::of)
              : Optional.empty();
    }

    PathToTarget path() {
      Amount held = amount(List.of());
      Amount remaining = held.compareTo(target) >= 0 ? Amount.ZERO : target.minus(held);
      return new PathToTarget(held, remaining, search(held));
    }

    private PathToTarget.Outcome search(Amount held) {
      Comparator<Node> cheapest = Comparator.comparing(Node::costAtLeast);
      PriorityQueue<Node> open =
          new PriorityQueue<>(cheapest.thenComparing(node -> node.chosen().size()));
      open.add(new Node(List.of(), Ratio.ZERO, held, Ratio.ZERO));
      while (!open.isEmpty()) {
        Node node = open.remove();
        if (node.amount().compareTo(target) >= 0) {
          return new PathToTarget.Cheapest(
              steps(node.chosen()), node.cost().toAmount(), node.amount());
        }
        if (tried >= trials) {
          return unfinished(node.costAtLeast());
        }
        if (!isHopeless(node)) {
          extend(node, open);
        }
      }
      return new PathToTarget.Unreachable();
    }

    private void extend(Node node, PriorityQueue<Node> open) {
      for (int i = node.next(); i < candidates.size(); i++) {
        if (isAllowed(node.chosen(), i)) {
          List<Integer> chosen = new ArrayList<>(node.chosen());
          chosen.add(i);
          Ratio cost = node.cost().plus(Ratio.of(candidates.get(i).cost()));
          Amount amount = amount(chosen);
          Ratio least = cost.plus(further(amount, i + 1));
          open.add(new Node(List.copyOf(chosen), cost, amount, greater(least, node.costAtLeast())));
        }
      }
    }

    private Ratio greater(Ratio a, Ratio b) {
      return a.compareTo(b) >= 0 ? a : b;
    }

    private boolean isAllowed(List<Integer> chosen, int next) {
      Candidate candidate = candidates.get(next);
      long done =
          chosen.stream()
              .filter(each -> candidates.get(each).activity() == candidate.activity())
              .count();
      return done < candidate.atMost();
    }

    /** What the candidates still needed cost at least: so many of the cheapest that are left. */
    private Ratio further(Amount amount, int next) {
      if (most.isEmpty() || amount.compareTo(target) >= 0) {
        return Ratio.ZERO;
      }
      long needed = Ratio.of(target.minus(amount)).dividedBy(most.get()).ceiling();
      Ratio cost = Ratio.ZERO;
      for (int i = next; i < candidates.size() && i - next < needed; i++) {
        cost = cost.plus(Ratio.of(candidates.get(i).cost()));
      }
      return cost;
    }

    /** Whether the target is not reached even if all that is left is done too. */
    private boolean isHopeless(Node node) {
      if (!monotone || node.next() >= candidates.size()) {
        return false;
      }
      List<Integer> all = new ArrayList<>(node.chosen());
      for (int i = node.next(); i < candidates.size(); i++) {
        all.add(i);
      }
      return amount(all).compareTo(target) < 0;
    }

    /** The first way found by taking, one after another, what brings most for its cost. */
    private PathToTarget.Outcome unfinished(Ratio costAtLeast) {
      List<Integer> chosen = new ArrayList<>();
      Ratio cost = Ratio.ZERO;
      Amount amount = amount(chosen);
      while (amount.compareTo(target) < 0) {
        int best = -1;
        Optional<Ratio> bestRate = Optional.empty();
        for (int i = 0; i < candidates.size(); i++) {
          if (!chosen.contains(i) && isAllowed(chosen, i)) {
            Optional<Ratio> rate = rate(chosen, i, amount);
            if (best < 0 || rate.orElse(Ratio.ZERO).compareTo(bestRate.orElse(Ratio.ZERO)) > 0) {
              best = i;
              bestRate = rate;
            }
          }
        }
        if (best < 0) {
          return new PathToTarget.Undecided(costAtLeast.toAmount());
        }
        chosen.add(best);
        cost = cost.plus(Ratio.of(candidates.get(best).cost()));
        amount = amount(chosen);
      }
      return new PathToTarget.BestFound(
          steps(chosen), cost.toAmount(), amount, costAtLeast.toAmount());
    }

    private Optional<Ratio> rate(List<Integer> chosen, int next, Amount before) {
      List<Integer> more = new ArrayList<>(chosen);
      more.add(next);
      Ratio gain = Ratio.of(amount(more)).minus(Ratio.of(before));
      Ratio cost = Ratio.of(candidates.get(next).cost()).plus(Ratio.ONE);
      return gain.signum() > 0 ? Optional.of(gain.dividedBy(cost)) : Optional.empty();
    }

    private List<Participation> steps(List<Integer> chosen) {
      return chosen.stream()
          .map(each -> candidates.get(each).participation())
          .sorted(Comparator.comparing(Participation::start).thenComparing(Participation::id))
          .toList();
    }

    private Amount amount(List<Integer> chosen) {
      tried++;
      Statement statement = scorer.score(history.merge(History.of(steps(chosen))), deadline);
      Optional<LocalDate> on = Optional.of(deadline);
      return statement
          .credited(account, on, Optional.empty())
          .plus(statement.pending(account, on, Optional.empty()));
    }
  }
}
