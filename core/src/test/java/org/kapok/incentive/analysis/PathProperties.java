package org.kapok.incentive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.kapok.id.AccountId;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.ScoringOverflowException;
import org.kapok.incentive.Statement;
import org.kapok.laws.Histories;
import org.kapok.laws.Schemes;
import org.kapok.laws.Trial;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;

/** Paths are the cheapest there are, by trying everything on small cases. */
class PathProperties {
  private static final int MOST = 5;

  @Provide
  Arbitrary<Trial> trials() {
    return Schemes.any().flatMap(Histories::of);
  }

  @Provide
  Arbitrary<Trial> orderFree() {
    return Schemes.any()
        .filter(scheme -> SchemeAnalysis.of(scheme).isOrderFree())
        .flatMap(Histories::of);
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void noOtherSetIsCheaper(@ForAll("trials") Trial trial, @ForAll("seeds") long seed) {
    compare(trial, new Random(seed));
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void noOtherSetIsCheaperWhereOrderDoesNotMatter(
      @ForAll("orderFree") Trial trial, @ForAll("seeds") long seed) {
    compare(trial, new Random(seed));
  }

  private static void compare(Trial trial, Random random) {
    List<Participation> all = trial.history().participations();
    if (all.isEmpty() || !trial.history().conflicts().isEmpty()) {
      return;
    }
    SubjectId subject = all.get(random.nextInt(all.size())).subject();
    List<Participation> own = all.stream().filter(p -> p.subject().equals(subject)).toList();
    LocalDate asOf = date(own.get(random.nextInt(own.size())), trial);
    LocalDate deadline = asOf.plusDays(random.nextInt(400));
    List<Activity> activities = new ArrayList<>();
    for (Participation each : own) {
      boolean later = date(each, trial).isAfter(asOf) && !date(each, trial).isAfter(deadline);
      if (later && activities.size() < MOST) {
        Amount cost = Amount.of(random.nextInt(4));
        activities.add(new Activity(each, cost, 1, List.of(each.start())));
      }
    }
    AccountId account =
        trial.scheme().accounts().get(random.nextInt(trial.scheme().accounts().size())).id();
    Amount target = Amount.of(random.nextInt(40));
    try {
      List<Participation> past =
          own.stream().filter(each -> !date(each, trial).isAfter(asOf)).toList();
      History history = History.of(trial.history().allFacts(), past);
      PathToTarget path =
          PathFinder.of(trial.scheme())
              .find(trial.history(), subject, account, target, asOf, deadline, activities);
      Optional<Amount> cheapest =
          cheapest(trial, history, subject, account, target, deadline, activities);
      if (path.outcome() instanceof PathToTarget.Cheapest found) {
        History followed = history.merge(History.of(found.steps()));
        assertThat(Optional.of(found.cost())).isEqualTo(cheapest);
        assertThat(amount(trial, followed, subject, account, deadline))
            .isEqualTo(found.amount())
            .isGreaterThanOrEqualTo(target);
      } else {
        assertThat(path.outcome()).isInstanceOf(PathToTarget.Unreachable.class);
        assertThat(cheapest).withFailMessage(() -> cheapest + "\n" + trial).isEmpty();
      }
    } catch (RefusedException | ScoringOverflowException unreadable) {
      // a history that cannot be scored has no path
    }
  }

  private static LocalDate date(Participation participation, Trial trial) {
    return participation.start().atZone(trial.scheme().zone()).toLocalDate();
  }

  private static Optional<Amount> cheapest(
      Trial trial,
      History history,
      SubjectId subject,
      AccountId account,
      Amount target,
      LocalDate deadline,
      List<Activity> activities) {
    Optional<Amount> cheapest = Optional.empty();
    for (int set = 0; set < 1 << activities.size(); set++) {
      List<Participation> steps = new ArrayList<>();
      Amount cost = Amount.ZERO;
      for (int i = 0; i < activities.size(); i++) {
        if ((set >> i & 1) == 1) {
          Participation one = activities.get(i).participation();
          steps.add(
              Participation.builder().from(one).id(ParticipationId.of(one.id() + "#1")).build());
          cost = cost.plus(activities.get(i).cost());
        }
      }
      History followed = history.merge(History.of(steps));
      boolean reached = amount(trial, followed, subject, account, deadline).compareTo(target) >= 0;
      Amount paid = cost;
      if (reached && cheapest.filter(known -> known.compareTo(paid) <= 0).isEmpty()) {
        cheapest = Optional.of(cost);
      }
    }
    return cheapest;
  }

  private static Amount amount(
      Trial trial, History history, SubjectId subject, AccountId account, LocalDate deadline) {
    Statement statement = Scorer.of(trial.scheme()).score(history, deadline).of(subject);
    Optional<LocalDate> on = Optional.of(deadline);
    return statement
        .credited(account, on, Optional.empty())
        .plus(statement.pending(account, on, Optional.empty()));
  }
}
