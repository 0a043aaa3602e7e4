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
import org.kapok.id.LevelId;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.ScoringOverflowException;
import org.kapok.incentive.Standing;
import org.kapok.incentive.Statement;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.laws.Histories;
import org.kapok.laws.Schemes;
import org.kapok.laws.Trial;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

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
  Arbitrary<Trial> withHonours() {
    return Schemes.withHonours().flatMap(Histories::of);
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void noOtherSetIsCheaper(@ForAll("trials") Trial trial, @ForAll("seeds") long seed) {
    Random random = new Random(seed);
    compare(trial, random, amount(trial, random), Optional.empty());
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void noOtherSetIsCheaperWhereOrderDoesNotMatter(
      @ForAll("orderFree") Trial trial, @ForAll("seeds") long seed) {
    Random random = new Random(seed);
    compare(trial, random, amount(trial, random), Optional.empty());
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void noOtherSetLeadsToALevelAtLessCost(
      @ForAll("withHonours") Trial trial, @ForAll("seeds") long seed) {
    Random random = new Random(seed);
    compare(trial, random, level(trial, random), Optional.empty());
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void noOtherSetIsCheaperAcrossVersions(
      @ForAll("withHonours") Trial trial, @ForAll("seeds") long seed) {
    Random random = new Random(seed);
    DateSpan all = trial.scheme().effective();
    LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(600));
    if (day.isAfter(all.startInclusive()) && day.isBefore(all.endExclusive())) {
      IncentiveProgramme programme =
          IncentiveProgramme.builder()
              .id(trial.scheme().id())
              .addVersions(version(trial, "1", DateSpan.of(all.startInclusive(), day)))
              .addVersions(version(trial, "2", DateSpan.of(day, all.endExclusive())))
              .build();
      Target target = random.nextBoolean() ? amount(trial, random) : level(trial, random);
      compare(trial, random, target, Optional.of(programme));
    }
  }

  private static IncentiveScheme version(Trial trial, String version, DateSpan effective) {
    return IncentiveScheme.builder()
        .from(trial.scheme())
        .version(version)
        .effective(effective)
        .cases(List.of())
        .build();
  }

  private static Target amount(Trial trial, Random random) {
    AccountId account =
        trial.scheme().accounts().get(random.nextInt(trial.scheme().accounts().size())).id();
    return new Target.Holding(account, Amount.of(random.nextInt(40)));
  }

  private static Target level(Trial trial, Random random) {
    List<Honour> honours = trial.scheme().honours();
    Honour honour = honours.get(random.nextInt(honours.size()));
    Level level = honour.levels().get(random.nextInt(honour.levels().size()));
    return new Target.Level(honour.id(), level.id());
  }

  /** One question, asked of the finder and by trying everything. */
  private record Question(
      Scorer scorer,
      Optional<Honour> honour,
      History history,
      SubjectId subject,
      Target target,
      LocalDate deadline,
      List<Activity> activities) {

    Optional<Amount> cheapest() {
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
        Amount paid = cost;
        if (isReachedBy(steps) && cheapest.filter(known -> known.compareTo(paid) <= 0).isEmpty()) {
          cheapest = Optional.of(cost);
        }
      }
      return cheapest;
    }

    boolean isReachedBy(List<Participation> steps) {
      Statement statement = scorer.score(history.merge(History.of(steps)), deadline).of(subject);
      if (target instanceof Target.Holding holding) {
        Optional<LocalDate> on = Optional.of(deadline);
        Amount held =
            statement
                .credited(holding.account(), on, Optional.empty())
                .plus(statement.pending(holding.account(), on, Optional.empty()));
        return held.compareTo(holding.amount()) >= 0;
      }
      List<LevelId> levels = honour.orElseThrow().levels().stream().map(Level::id).toList();
      LevelId wanted = ((Target.Level) target).level();
      return statement
          .standing(subject, honour.orElseThrow().id())
          .flatMap(Standing::level)
          .filter(level -> levels.indexOf(level) >= levels.indexOf(wanted))
          .isPresent();
    }
  }

  private static void compare(
      Trial trial, Random random, Target target, Optional<IncentiveProgramme> programme) {
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
    try {
      List<Participation> past =
          own.stream().filter(each -> !date(each, trial).isAfter(asOf)).toList();
      Question question =
          new Question(
              programme.map(Scorer::of).orElseGet(() -> Scorer.of(trial.scheme())),
              target instanceof Target.Level level ? honour(trial, level) : Optional.empty(),
              History.of(trial.history().allFacts(), past),
              subject,
              target,
              deadline,
              activities);
      PathFinder finder =
          programme.map(PathFinder::of).orElseGet(() -> PathFinder.of(trial.scheme()));
      PathToTarget path = finder.find(trial.history(), subject, target, asOf, deadline, activities);
      check(path, question, trial);
    } catch (RefusedException | ScoringOverflowException unreadable) {
      // a history that cannot be scored has no path
    }
  }

  private static Optional<Honour> honour(Trial trial, Target.Level target) {
    return trial.scheme().honours().stream()
        .filter(each -> each.id().equals(target.honour()))
        .findFirst();
  }

  private static void check(PathToTarget path, Question question, Trial trial) {
    Optional<Amount> cheapest = question.cheapest();
    if (path.outcome() instanceof PathToTarget.Cheapest found) {
      assertThat(Optional.of(found.cost())).as(trial.toString()).isEqualTo(cheapest);
      assertThat(question.isReachedBy(found.steps())).isTrue();
    } else {
      assertThat(path.outcome()).isInstanceOf(PathToTarget.Unreachable.class);
      assertThat(cheapest).withFailMessage(() -> cheapest + "\n" + trial).isEmpty();
    }
  }

  private static LocalDate date(Participation participation, Trial trial) {
    return participation.start().atZone(trial.scheme().zone()).toLocalDate();
  }
}
