package org.kapok.incentive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.honour.Bar;
import org.kapok.incentive.honour.Climb;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.honour.Loss;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** At most 10 points in a month, over the two years 2024 and 2025: 240 in all. */
class HonourRemarksTest {
  private static final HonourId STARS = HonourId.of("stars");

  private static IncentiveScheme.Builder scheme(Honour... honours) {
    return IncentiveScheme.builder()
        .id(SchemeId.of("city"))
        .version("1")
        .zone(ZoneId.of("Asia/Shanghai"))
        .effective(DateSpan.of(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 1, 1)))
        .putFields("total", held(Optional.empty()))
        .putFields("thisYear", held(Optional.of(Window.YEAR)))
        .putFields("star", Field.builder().level(STARS).build())
        .putFields("noShows", Field.of(FieldType.NUMBER, FieldSource.SUBJECT))
        .addAccounts(
            Account.builder()
                .id(AccountId.of("points"))
                .addThen(Step.each(Window.MONTH).max(10))
                .build())
        .addRules(Rule.builder().id(RuleId.of("a")).measure(Measure.pay(2)).build())
        .addHonours(honours);
  }

  private static Field held(Optional<Window> each) {
    return Field.builder().held(new Held(AccountId.of("points"), each)).build();
  }

  private static Condition atLeast(String field, long bound) {
    return Condition.field(field, Match.atLeast(AttributeValue.of(bound)));
  }

  private static Honour.Builder stars(Condition... levels) {
    Honour.Builder honour = Honour.builder().id(STARS);
    for (int i = 0; i < levels.length; i++) {
      honour.addLevels(Level.of(List.of("one", "two", "three").get(i), levels[i]));
    }
    return honour;
  }

  private static List<String> remarks(IncentiveScheme scheme) {
    return SchemeAnalysis.of(scheme).remarks().stream()
        .map(each -> each.code() + " " + each.place())
        .toList();
  }

  private static List<String> remarks(Honour honour) {
    return remarks(scheme(honour).build());
  }

  @Test
  void aLevelAboveAllThatCanBeCreditedIsUnreachable() {
    IncentiveScheme scheme =
        scheme(stars(atLeast("total", 240), atLeast("total", 241)).build()).build();
    assertThat(SchemeAnalysis.of(scheme).remarks())
        .extracting(each -> each.text().in("en"))
        .containsExactly("nobody can win the level two by what the scheme credits: total ≤ 240");
    assertThat(remarks(stars(atLeast("thisYear", 121)).build()))
        .containsExactly("unreachable-level /honours/0/levels/0");
    assertThat(remarks(stars(atLeast("thisYear", 120)).build())).isEmpty();
  }

  @Test
  void whatAContradictionOrALowerLevelBarsIsUnreachable() {
    Condition never =
        Condition.all(
            atLeast("noShows", 3),
            Condition.field("noShows", Match.lessThan(AttributeValue.of(2))));
    assertThat(remarks(stars(never).build()))
        .containsExactly(
            "unreachable-level /honours/0/levels/0", "contradiction /honours/0/levels/0/when");
    Honour steps =
        stars(atLeast("thisYear", 121), atLeast("total", 200)).climb(Climb.STEP_BY_STEP).build();
    assertThat(remarks(steps))
        .containsExactly(
            "unreachable-level /honours/0/levels/0", "unreachable-level /honours/0/levels/1");
  }

  @Test
  void whatAnAwardUsesUpMustBeThere() {
    Level dear =
        Level.builder()
            .id(LevelId.of("one"))
            .when(atLeast("total", 1))
            .putUses(AccountId.of("points"), Amount.of(241))
            .build();
    assertThat(remarks(Honour.builder().id(STARS).addLevels(dear).build()))
        .containsExactly("unreachable-level /honours/0/levels/0");
  }

  @Test
  void aLevelThatIsAlwaysPassedOverOrEverybodyHasIsNamed() {
    Condition both = Condition.all(atLeast("total", 50), atLeast("noShows", 1));
    assertThat(remarks(stars(both, atLeast("total", 40)).build()))
        .containsExactly("level-passed-over /honours/0/levels/1");
    assertThat(remarks(stars(atLeast("total", 0)).build()))
        .containsExactly("won-by-all /honours/0/levels/0/when");
  }

  @Test
  void aHigherLevelThatAsksLessIsNamed() {
    Condition two = Condition.all(atLeast("total", 40), atLeast("noShows", 1));
    assertThat(remarks(stars(atLeast("total", 50), two).build()))
        .containsExactly("lower-than-below /honours/0/levels/1/when/total");
  }

  @Test
  void whatIsHarderToKeepThanToWinIsNamed() {
    assertThat(remarks(kept(atLeast("total", 60))))
        .containsExactly("harder-to-keep /honours/0/levels/0/keep/total");
    assertThat(remarks(kept(atLeast("total", 50))))
        .containsExactly("keep-repeats /honours/0/levels/0/keep");
    assertThat(remarks(kept(atLeast("thisYear", 130))))
        .containsExactly("keep-never-holds /honours/0/levels/0/keep");
    assertThat(remarks(kept(atLeast("thisYear", 20)))).isEmpty();
  }

  private static Honour kept(Condition keep) {
    return Honour.builder()
        .id(STARS)
        .lose(Loss.ONE_STEP)
        .addLevels(
            Level.builder().id(LevelId.of("one")).when(atLeast("total", 50)).keep(keep).build())
        .build();
  }

  @Test
  void barsAndRevocationsThatNeverOrAlwaysApplyAreNamed() {
    Honour.Builder one = stars(atLeast("total", 50));
    assertThat(remarks(one.barred(new Bar(atLeast("total", 300), Period.ofYears(1))).build()))
        .containsExactly("bar-never-applies /honours/0/barred/when");
    assertThat(remarks(one.barred(new Bar(atLeast("total", 0), Period.ofYears(1))).build()))
        .containsExactly("bar-always-applies /honours/0/barred/when");
    assertThat(remarks(stars(atLeast("total", 50)).revoked(atLeast("total", 300)).build()))
        .containsExactly("never-revoked /honours/0/revoked");
    assertThat(remarks(stars(atLeast("total", 50)).revoked(atLeast("total", 0)).build()))
        .containsExactly("always-revoked /honours/0/revoked");
  }

  @Test
  void anHonourThatReadsAnotherOneIsNamedAndOneThatReadsWhatNobodyWinsToo() {
    Honour stars = stars(atLeast("total", 50), atLeast("total", 300)).build();
    Honour medal =
        Honour.builder()
            .id(HonourId.of("medal"))
            .addLevels(
                Level.of("medal", Condition.field("star", Match.atLeast(AttributeValue.of("two")))))
            .build();
    assertThat(remarks(scheme(stars, medal).build()))
        .containsExactly(
            "unreachable-level /honours/0/levels/1",
            "reads-level /honours/1",
            "unreachable-level /honours/1/levels/0");
  }

  @Test
  void aRuleForALevelThatNobodyWinsIsNamedAndReadingALevelBreaksTheOrder() {
    IncentiveScheme scheme =
        scheme(stars(atLeast("total", 50), atLeast("total", 300)).build())
            .addRules(
                Rule.builder()
                    .id(RuleId.of("bonus"))
                    .when(Condition.is("star", "two"))
                    .measure(Measure.pay(1))
                    .build())
            .build();
    assertThat(remarks(scheme))
        .containsExactly("unreachable-level /honours/0/levels/1", "never-earned /rules/1/when");
    assertThat(SchemeAnalysis.of(scheme).orderBreaks())
        .extracting(each -> each.code() + " " + each.place())
        .containsExactly("level /rules/1/when");
  }

  @Test
  void aLevelTakesAsLongAsTheLimitsLet() {
    SchemeAnalysis analysis =
        SchemeAnalysis.of(scheme(stars(atLeast("total", 100)).build()).build());
    assertThat(analysis.levels())
        .containsExactly(
            new LevelNeed(
                STARS,
                LevelId.of("one"),
                AccountId.of("points"),
                Window.LIFETIME,
                Amount.of(100),
                8 * 28 + 2)); // ten months, of which eight are whole
  }
}
