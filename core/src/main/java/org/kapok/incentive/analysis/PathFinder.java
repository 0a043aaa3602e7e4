package org.kapok.incentive.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Nearest;
import org.kapok.problem.Sentence;
import org.kapok.quantity.Ratio;

/**
 * Finds the cheapest further activities with which a subject reaches a target by a deadline (达标路径):
 * an amount, or a level of an honour. One after another, the activities are done or left out in the
 * order of time, those ways first that must cost least; each is valued by the {@link Scorer}
 * itself, from checkpoint to checkpoint, so a path that is followed reaches its target when scored.
 * Of ways that lead to the same state only the cheapest is followed on.
 *
 * <p>The answer is exact for every scheme and programme as long as the trials that the caller
 * allows suffice: the first way that reaches the target is the cheapest, and when none is left
 * there is none. Far fewer trials do where more never leads further away: in an order-free scheme
 * ({@link SchemeAnalysis#isOrderFree}) without openings, for amounts, and for levels that are never
 * lost, use nothing up and ask only for lower bounds of whole periods of accounts, beside what no
 * participation changes. There a way that does not reach the target with everything else added is
 * given up, and what one participation pays at most tells what is needed at least. Where the trials
 * do not suffice, the best way found is given with a cost below which none lies.
 *
 * <p>What is held is the account's amount in the period that holds the deadline, pending lines
 * included, or the level, as of the end of the deadline. What a review at the end of a year gives
 * holds from the first date of the next: only a deadline from that date on sees it.
 *
 * <p>Example: {@code PathFinder.of(scheme).find(history, subject, new
 * Target.Level(HonourId.of("stars"), LevelId.of("three")), today, deadline, activities)}.
 */
public final class PathFinder {
  /** How often is scored if the caller does not say. */
  public static final int USUAL_TRIALS = 20_000;

  private final List<IncentiveScheme> versions;
  private final Scorer scorer;
  private final int trials;

  private PathFinder(List<IncentiveScheme> versions, Scorer scorer, int trials) {
    if (trials < 1) {
      throw new InvalidValueException("trials must be 1 or above, was {0}", trials);
    }
    this.versions = List.copyOf(versions);
    this.scorer = scorer;
    this.trials = trials;
  }

  /** A finder that scores about {@value #USUAL_TRIALS} times at most. */
  public static PathFinder of(IncentiveScheme scheme) {
    return of(scheme, USUAL_TRIALS);
  }

  /**
   * A finder that scores about so many times before it settles for the best that it can find.
   *
   * @throws IllegalArgumentException if trials are below 1
   */
  public static PathFinder of(IncentiveScheme scheme, int trials) {
    return new PathFinder(List.of(scheme), Scorer.of(scheme), trials);
  }

  /** A finder over the versions of a programme that scores so often. */
  public static PathFinder of(IncentiveProgramme programme) {
    return of(programme, USUAL_TRIALS);
  }

  /**
   * A finder over the versions of a programme; a participation counts by the version of its date.
   *
   * @throws IllegalArgumentException if trials are below 1
   */
  public static PathFinder of(IncentiveProgramme programme, int trials) {
    return new PathFinder(programme.versions(), Scorer.of(programme), trials);
  }

  /**
   * Finds what the subject still has to do.
   *
   * @param history what it did; what starts after {@code asOf} does not count
   * @param asOf the last date that has passed; activities start later
   * @param deadline the last date on which an activity may start
   * @throws IllegalArgumentException if the deadline lies before {@code asOf}, or the version in
   *     force on it has no such account, honour or level
   */
  public PathToTarget find(
      History history,
      SubjectId subject,
      Target target,
      LocalDate asOf,
      LocalDate deadline,
      List<Activity> activities) {
    if (deadline.isBefore(asOf)) {
      throw new InvalidValueException(
          "deadline must not lie before asOf {0}, was {1}", asOf, deadline);
    }
    IncentiveScheme version = on(deadline);
    Instant begin = asOf.plusDays(1).atStartOfDay(version.zone()).toInstant();
    Instant end = deadline.plusDays(1).atStartOfDay(version.zone()).toInstant();
    List<Participation> past =
        history.participations().stream()
            .filter(each -> each.subject().equals(subject) && each.start().isBefore(begin))
            .toList();
    History own =
        History.of(
            history.allFacts().stream().filter(each -> each.subject().equals(subject)).toList(),
            past);
    SchemeAnalysis analysis = SchemeAnalysis.of(version);
    Context context = new Context(version);
    Goal goal = goal(target, deadline, context, analysis);
    List<Candidate> candidates = Candidate.of(subject, activities, begin, end);
    List<List<Optional<Ratio>>> most =
        goal.needs().stream()
            .map(need -> most(need.account(), candidates, context, analysis))
            .toList();
    PathBound bound = new PathBound(candidates, most);
    PathScoring scoring =
        new PathScoring(scorer, own.allFacts(), subject, target, goal.needs(), end);
    PathSearch search = new PathSearch(scoring, own, begin, goal, candidates, bound, trials);
    return new PathToTarget(target, search.now(), search.find());
  }

  /** The version in force on the date, or the nearest one. */
  private IncentiveScheme on(LocalDate date) {
    return versions.stream()
        .filter(each -> !date.isBefore(each.effective().startInclusive()))
        .reduce((earlier, later) -> later)
        .orElse(versions.get(0));
  }

  private Goal goal(Target target, LocalDate deadline, Context context, SchemeAnalysis analysis) {
    boolean rises =
        versions.size() == 1
            && analysis.isOrderFree()
            && context.scheme.accounts().stream().allMatch(each -> each.opening().isEmpty());
    if (target instanceof Target.Holding holding) {
      require(holding, context.scheme);
      Ratio amount = Ratio.of(holding.amount());
      return new AmountGoal(new Goal.Need(holding.account(), amount, Optional.of(deadline)), rises);
    }
    Target.Level level = (Target.Level) target;
    Honour honour =
        context.honour(level.honour()).orElseThrow(() -> unknown(level, context.scheme));
    RisingLevels levels = new RisingLevels(context);
    int wanted = number(level, honour);
    List<Goal.Need> needs =
        levels.needed(level.honour(), wanted).entrySet().stream()
            .map(need -> new Goal.Need(need.getKey(), need.getValue(), Optional.empty()))
            .toList();
    return new LevelGoal(honour, wanted, rises && levels.rises(honour), needs);
  }

  /** What each candidate brings to the account at most; unknown if empty. */
  private static List<Optional<Ratio>> most(
      AccountId account, List<Candidate> candidates, Context context, SchemeAnalysis analysis) {
    return candidates.stream()
        .map(each -> most(account, each.participation().kind(), context, analysis).known())
        .toList();
  }

  private static Extent most(
      AccountId account, String kind, Context context, SchemeAnalysis analysis) {
    Extent most = Extent.ZERO;
    for (Payout payout : analysis.payouts()) {
      boolean ofOne = payout.window().equals(Window.PARTICIPATION);
      boolean brings = payout.rule().filter(rule -> context.canCount(rule, kind)).isPresent();
      if (ofOne && brings && payout.account().equals(account)) {
        most = most.plus(extent(payout.most()));
      }
    }
    return most.least(extent(analysis.most(account, Window.PARTICIPATION)));
  }

  private static Extent extent(Bound bound) {
    return new Extent(bound.proven().map(Ratio::of));
  }

  private static void require(Target.Holding target, IncentiveScheme version) {
    List<String> accounts =
        version.accounts().stream().map(account -> account.id().value()).toList();
    require(Sentence.of("account"), target.account().value(), accounts);
  }

  private static IllegalArgumentException unknown(Target.Level target, IncentiveScheme version) {
    List<String> honours = version.honours().stream().map(each -> each.id().value()).toList();
    return unknown(Sentence.of("honour"), target.honour().value(), honours);
  }

  private static int number(Target.Level target, Honour honour) {
    List<String> levels = honour.levels().stream().map(each -> each.id().value()).toList();
    require(Sentence.of("level of {0}", honour.id()), target.level().value(), levels);
    return levels.indexOf(target.level().value());
  }

  private static void require(Sentence what, String name, List<String> known) {
    if (!known.contains(name)) {
      throw unknown(what, name, known);
    }
  }

  private static IllegalArgumentException unknown(Sentence what, String name, List<String> known) {
    return new InvalidValueException(
        "the scheme has no {0} \"{1}\", it has {2}{3}",
        what, name, known, Nearest.hint(name, known));
  }
}
