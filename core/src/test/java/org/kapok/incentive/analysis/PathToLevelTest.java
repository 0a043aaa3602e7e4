package org.kapok.incentive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.honour.Climb;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** Points: 2 for a visit, 5 for a course, at most 8 in a month; stars at 10 and 20. */
class PathToLevelTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final MemberId MEMBER = MemberId.of("m-1");
  private static final HonourId STARS = HonourId.of("stars");
  private static final LocalDate TODAY = LocalDate.of(2025, 1, 31);

  private static Honour.Builder stars() {
    return Honour.builder()
        .id(STARS)
        .addLevels(Level.of("one", atLeast(10)))
        .addLevels(Level.of("two", atLeast(20)));
  }

  private static Condition atLeast(long points) {
    return Condition.field("total", Match.atLeast(AttributeValue.of(points)));
  }

  private static IncentiveScheme.Builder scheme(Honour honour) {
    Held held = new Held(AccountId.of("points"), Optional.empty());
    return IncentiveScheme.builder()
        .id(SchemeId.of("city"))
        .version("1")
        .zone(ZONE)
        .putFields("kind", Field.codes("visit", "course"))
        .putFields("total", Field.builder().held(held).build())
        .addAccounts(
            Account.builder()
                .id(AccountId.of("points"))
                .addThen(Step.each(Window.MONTH).max(8))
                .build())
        .addRules(rule("visit", 2))
        .addRules(rule("course", 5))
        .addHonours(honour);
  }

  private static Rule rule(String kind, long points) {
    return Rule.builder()
        .id(RuleId.of(kind))
        .when(Condition.is("kind", kind))
        .measure(Measure.pay(points))
        .build();
  }

  private static Instant on(LocalDate date) {
    return date.atTime(10, 0).atZone(ZONE).toInstant();
  }

  /** Each month on the days from the 1st on, from February 2025. */
  private static Activity activity(String kind, long cost, int months, int days) {
    Participation one =
        Participation.builder()
            .id(ParticipationId.of(kind))
            .subject(MEMBER)
            .kind(kind)
            .start(on(TODAY))
            .build();
    List<Instant> starts =
        IntStream.range(0, months * days)
            .mapToObj(i -> on(LocalDate.of(2025, 2, 1).plusMonths(i / days).plusDays(i % days)))
            .toList();
    return new Activity(one, Amount.of(cost), 100, starts);
  }

  private static History history() {
    return History.of(List.of(SubjectFacts.builder().subject(MEMBER).build()), List.of());
  }

  private static PathToTarget path(PathFinder finder, String level, LocalDate deadline) {
    return finder.find(
        history(),
        MEMBER,
        new Target.Level(STARS, LevelId.of(level)),
        TODAY,
        deadline,
        List.of(activity("visit", 1, 5, 5), activity("course", 2, 5, 2)));
  }

  private static Amount cost(PathToTarget path) {
    return ((PathToTarget.Cheapest) path.outcome()).cost();
  }

  @Test
  void theCheapestWayKeepsToTheLimitOfEachMonth() {
    PathFinder finder = PathFinder.of(scheme(stars().build()).build());
    PathToTarget one = path(finder, "one", LocalDate.of(2025, 6, 30));
    assertThat(one.now())
        .isInstanceOfSatisfying(
            Progress.OfLevel.class,
            now -> {
              assertThat(now.level()).isEmpty();
              assertThat(now.next()).contains(LevelId.of("one"));
              assertThat(now.missing()).hasSize(1);
            });
    assertThat(cost(one)).isEqualTo(Amount.of(4)); // two courses in two months
    PathToTarget two = path(finder, "two", LocalDate.of(2025, 6, 30));
    assertThat(cost(two)).isEqualTo(Amount.of(8)); // four courses in four months
    assertThat(((PathToTarget.Cheapest) two.outcome()).then())
        .isInstanceOfSatisfying(
            Progress.OfLevel.class, then -> assertThat(then.level()).contains(LevelId.of("two")));
  }

  @Test
  void aLevelThatTheLimitsDoNotAllowByThenIsUnreachable() {
    PathFinder finder = PathFinder.of(scheme(stars().build()).build());
    assertThat(path(finder, "two", LocalDate.of(2025, 3, 31)).outcome())
        .isEqualTo(new PathToTarget.Unreachable());
    assertThat(path(finder, "one", LocalDate.of(2025, 3, 31)).outcome())
        .isInstanceOf(PathToTarget.Cheapest.class);
  }

  @Test
  void aReviewAtTheEndOfAYearIsSeenFromTheNextDateOn() {
    Honour yearly = stars().reviewed(Window.YEAR).climb(Climb.STEP_BY_STEP).build();
    PathFinder finder = PathFinder.of(scheme(yearly).build());
    assertThat(path(finder, "one", LocalDate.of(2025, 12, 31)).outcome())
        .isEqualTo(new PathToTarget.Unreachable());
    assertThat(cost(path(finder, "one", LocalDate.of(2026, 1, 1)))).isEqualTo(Amount.of(4));
  }

  @Test
  void fewTrialsFindAWayAndSayWhatItCostsAtLeast() {
    PathFinder finder = PathFinder.of(scheme(stars().build()).build(), 1);
    PathToTarget path = path(finder, "two", LocalDate.of(2025, 6, 30));
    assertThat(path.outcome())
        .isInstanceOfSatisfying(
            PathToTarget.BestFound.class,
            best -> {
              assertThat(best.cost()).isGreaterThanOrEqualTo(Amount.of(8));
              assertThat(best.costAtLeast()).isLessThanOrEqualTo(Amount.of(8));
              assertThat(best.steps()).isNotEmpty();
            });
  }

  @Test
  void fewTrialsThatFindNoWayDecideNothing() {
    Honour lost = stars().reviewed(Window.YEAR).build();
    PathFinder finder = PathFinder.of(scheme(lost).build(), 1);
    assertThat(path(finder, "two", LocalDate.of(2025, 6, 30)).outcome())
        .isInstanceOf(PathToTarget.Undecided.class);
  }

  @Test
  void aProgrammeCountsEachParticipationByTheVersionOfItsDate() {
    IncentiveScheme before = scheme(stars().build()).build();
    IncentiveScheme first =
        IncentiveScheme.builder()
            .from(before)
            .effective(DateSpan.of(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 4, 1)))
            .build();
    IncentiveScheme second =
        IncentiveScheme.builder()
            .from(before)
            .version("2")
            .effective(DateSpan.from(LocalDate.of(2025, 4, 1)))
            .rules(List.of(rule("visit", 4), rule("course", 5)))
            .build();
    PathFinder finder =
        PathFinder.of(
            IncentiveProgramme.builder()
                .id(SchemeId.of("city"))
                .addVersions(first)
                .addVersions(second)
                .build());
    PathToTarget path = path(finder, "one", LocalDate.of(2025, 6, 30));
    assertThat(cost(path)).isEqualTo(Amount.of(3)); // two visits for 4 each, one for 2 or 4
  }

  @Test
  void manyDatesThatComeToTheSameAreNotTriedOneByOne() {
    Honour yearly = stars().reviewed(Window.QUARTER).build(); // depends on the order of nothing
    IncentiveScheme free =
        IncentiveScheme.builder()
            .from(scheme(yearly).build())
            .accounts(List.of(Account.of("points")))
            .build();
    PathToTarget path =
        PathFinder.of(free)
            .find(
                history(),
                MEMBER,
                new Target.Level(STARS, LevelId.of("two")),
                TODAY,
                LocalDate.of(2025, 4, 1),
                List.of(activity("visit", 1, 2, 15), activity("course", 3, 2, 2)));
    assertThat(cost(path)).isEqualTo(Amount.of(10)); // ten visits
    assertThat(((PathToTarget.Cheapest) path.outcome()).steps().get(9).start())
        .isEqualTo(on(LocalDate.of(2025, 2, 10))); // as early as can be
  }

  @Test
  void whatTheSchemeDoesNotDeclareIsRefusedByName() {
    PathFinder finder = PathFinder.of(scheme(stars().build()).build());
    assertThatThrownBy(() -> path(finder, "too", TODAY))
        .hasMessageStartingWith("the scheme has no level of stars \"too\", it has [one, two]")
        .hasMessageContaining("Maybe \"two\"?");
    assertThatThrownBy(
            () ->
                finder.find(
                    history(),
                    MEMBER,
                    new Target.Holding(AccountId.of("point"), Amount.ONE),
                    TODAY,
                    TODAY,
                    List.of()))
        .hasMessageStartingWith("the scheme has no account \"point\", it has [points]");
    assertThatThrownBy(
            () ->
                finder.find(
                    history(),
                    MEMBER,
                    new Target.Level(HonourId.of("star"), LevelId.of("one")),
                    TODAY,
                    TODAY,
                    List.of()))
        .hasMessageStartingWith("the scheme has no honour \"star\", it has [stars]");
    assertThatThrownBy(() -> path(finder, "one", TODAY.minusDays(1)))
        .hasMessage("deadline must not lie before asOf 2025-01-31, was 2025-01-30");
  }
}
