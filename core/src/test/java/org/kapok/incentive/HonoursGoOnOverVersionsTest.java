package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.honour.Repeat;
import org.kapok.incentive.honour.Validity;
import org.kapok.incentive.rule.Account;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** What of honours goes on when a scheme is revised, and what is reported where it does not. */
class HonoursGoOnOverVersionsTest {
  private static final LocalDate JULY = LocalDate.of(2024, 7, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2024, 10, 1);

  private final Ladder history = new Ladder();

  private static Honour stars(UnaryOperator<Honour.Builder> change) {
    return change.apply(Honour.builder().id(Ladder.STARS)).build();
  }

  private static Level level(String id, long total) {
    return Level.of(id, Ladder.atLeast("total", total));
  }

  private static IncentiveScheme version(String name, DateSpan effective, Honour... honours) {
    return new Ladder()
        .with(scheme -> scheme.version(name).effective(effective).addHonours(honours))
        .scheme
        .build();
  }

  private static IncentiveProgramme programme(Honour before, Honour after) {
    return programme(
        version("1", DateSpan.until(JULY), before), version("2", DateSpan.from(JULY), after));
  }

  private static IncentiveProgramme programme(IncentiveScheme... versions) {
    return IncentiveProgramme.builder()
        .id(SchemeId.of("ladder"))
        .versions(List.of(versions))
        .build();
  }

  private List<String> told(IncentiveProgramme programme, String asOf) {
    return Scorer.of(programme)
        .score(history.history(), LocalDate.parse(asOf))
        .standing(Ladder.WHO, Ladder.STARS)
        .orElseThrow()
        .history()
        .stream()
        .map(
            each ->
                each.on() + " " + each.to().map(Object::toString).orElse("none") + " " + each.why())
        .toList();
  }

  private static List<String> reported(IncentiveProgramme programme) {
    return programme.discontinuities().stream()
        .map(each -> each.place() + ": " + each.reason())
        .toList();
  }

  @Test
  void aLevelIsHeldOnAlsoIfItsBarIsRaised() {
    history.serve("2024-03-05", 120).serve("2024-08-05", 200);
    IncentiveProgramme raised =
        programme(
            stars(honour -> honour.addLevels(level("one", 100), level("two", 300))),
            stars(honour -> honour.addLevels(level("one", 200), level("two", 400))));
    assertThat(raised.discontinuities()).isEmpty();
    assertThat(told(raised, "2024-12-31")).containsExactly("2024-03-05 one WON");
  }

  @Test
  void aLoweredBarIsMetAsTheVersionBegins() {
    history.serve("2024-03-05", 120);
    IncentiveProgramme lowered =
        programme(
            stars(honour -> honour.addLevels(level("one", 100), level("two", 300))),
            stars(honour -> honour.addLevels(level("one", 50), level("two", 110))));
    assertThat(told(lowered, "2024-12-31"))
        .containsExactly("2024-03-05 one WON", "2024-07-01 two WON");
  }

  @Test
  void validityThatWasGivenGoesOn() {
    history.serve("2024-03-05", 120);
    IncentiveProgramme shorter =
        programme(
            stars(
                honour ->
                    honour
                        .addLevels(level("one", 100))
                        .valid(Validity.lasting(java.time.Period.ofMonths(6)))),
            stars(
                honour ->
                    honour
                        .addLevels(level("one", 200))
                        .valid(Validity.lasting(java.time.Period.ofMonths(1)))));
    assertThat(told(shorter, "2024-12-31"))
        .containsExactly("2024-03-05 one WON", "2024-09-05 none EXPIRED");
  }

  @Test
  void whatWasUsedUpStaysUsedUp() {
    Level medal =
        Level.builder()
            .id(LevelId.of("one"))
            .when(Ladder.atLeast("total", 1))
            .uses(Map.of(Ladder.HOURS, Amount.of(100)))
            .build();
    Honour honour = stars(each -> each.addLevels(medal).repeat(Repeat.ALWAYS));
    history.serve("2024-03-05", 150).serve("2024-08-05", 49).serve("2024-08-06", 1);
    assertThat(told(programme(honour, honour), "2024-12-31"))
        .containsExactly("2024-03-05 one WON", "2024-08-06 one WON");
  }

  @Test
  void aLevelThatIsNoLongerThereIsReportedAndAbolished() {
    history.serve("2024-03-05", 320);
    IncentiveProgramme merged =
        programme(
            stars(honour -> honour.addLevels(level("one", 100), level("two", 300))),
            stars(honour -> honour.addLevels(level("one", 100), level("top", 500))));
    assertThat(reported(merged))
        .containsExactly(
            "/honours/0/levels: the level \"two\" is no longer there; who holds it has to win a"
                + " level anew");
    assertThat(told(merged, "2024-12-31"))
        .containsExactly("2024-03-05 two WON", "2024-07-01 none ABOLISHED", "2024-07-01 one WON");
  }

  @Test
  void levelsInAnotherOrderAreReported() {
    IncentiveProgramme swapped =
        programme(
            stars(honour -> honour.addLevels(level("a", 100), level("b", 300), level("c", 500))),
            stars(honour -> honour.addLevels(level("b", 100), level("a", 300), level("d", 500))));
    assertThat(reported(swapped))
        .containsExactly(
            "/honours/0/levels: the level \"c\" is no longer there; who holds it has to win a"
                + " level anew",
            "/honours/0/levels: its levels stand in another order than in the version before; who"
                + " holds one keeps it");
  }

  @Test
  void honoursThatGoComeAndReturnAreReported() {
    Honour stars = stars(honour -> honour.addLevels(level("one", 100)));
    Honour medal = Honour.builder().id(HonourId.of("medal")).addLevels(level("medal", 200)).build();
    IncentiveProgramme programme =
        programme(
            version("1", DateSpan.until(JULY), stars),
            version("2", DateSpan.of(JULY, OCTOBER), medal),
            version("3", DateSpan.from(OCTOBER), medal, stars));
    assertThat(reported(programme))
        .containsExactly(
            "/honours: the honour \"stars\" is no longer there; who holds a level of it holds none",
            "/honours/0: the version before has no such honour, so nobody holds it yet",
            "/honours/1: the version before has no such honour, though an earlier one has; who held"
                + " it then does not hold it any more");
    history.serve("2024-03-05", 120);
    assertThat(told(programme, "2024-12-31"))
        .containsExactly("2024-03-05 one WON", "2024-10-01 one WON");
  }

  @Test
  void whatWasUsedUpOfAnAccountThatIsGoneIsReported() {
    Level medal =
        Level.builder()
            .id(LevelId.of("one"))
            .when(Ladder.atLeast("total", 1))
            .uses(Map.of(AccountId.of("stamps"), Amount.of(1)))
            .build();
    IncentiveScheme first =
        IncentiveScheme.builder()
            .from(
                version(
                    "1", DateSpan.until(JULY), stars(honour -> honour.addLevels(level("one", 1)))))
            .addAccounts(Account.of("stamps"))
            .honours(List.of(stars(honour -> honour.addLevels(medal))))
            .build();
    IncentiveScheme second =
        version("2", DateSpan.from(JULY), stars(honour -> honour.addLevels(level("one", 1))));
    assertThat(reported(programme(first, second)))
        .contains(
            "/honours/0: there is no account \"stamps\" any more, so what was used up of it is"
                + " forgotten");
  }

  @Test
  void theRuleSheetTellsWhatDoesNotGoOn() {
    IncentiveProgramme merged =
        programme(
            stars(honour -> honour.addLevels(level("one", 100), level("two", 300))),
            stars(honour -> honour.addLevels(level("one", 100), level("top", 500))));
    assertThat(RuleSheet.of(merged, "zh").text())
        .contains("二、新版不延续的事项\n  1. 2 版，stars：不再设等级“two”，持有者由本版重新评定。\n");
    assertThat(RuleSheet.of(merged, "en").text())
        .contains(
            "2. What does not go on in a new version\n  1. Version 2, stars: the level \"two\" is no"
                + " longer there; who holds it has to win a level anew.\n");
  }

  @Test
  void aCaseOfAProgrammeExpectsALevelThatSomeVersionHas() {
    IncentiveProgramme sound =
        programme(
            stars(honour -> honour.addLevels(level("one", 100))),
            stars(honour -> honour.addLevels(level("top", 100))));
    Expectation.Builder expect = Expectation.builder().honour(Ladder.STARS);
    assertThat(withCase(sound, expect.level(LevelId.of("top")).build()).cases()).hasSize(1);
    assertThatThrownBy(() -> withCase(sound, expect.level(LevelId.of("three")).build()))
        .hasMessageContaining("/cases/0/expect/0/level")
        .hasMessageContaining("in no version \"three\" is a level of stars");
    Expectation unknown = Expectation.builder().honour(HonourId.of("star")).none(true).build();
    assertThatThrownBy(() -> withCase(sound, unknown))
        .hasMessageContaining("no version declares the honour \"star\"");
  }

  private static IncentiveProgramme withCase(IncentiveProgramme programme, Expectation expect) {
    return IncentiveProgramme.builder()
        .from(programme)
        .addCases(WorkedCase.builder().id("a").addExpect(expect).build())
        .build();
  }
}
