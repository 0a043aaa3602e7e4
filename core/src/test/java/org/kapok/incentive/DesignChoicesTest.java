package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.curve.Every;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.curve.Table;
import org.kapok.id.AccountId;
import org.kapok.id.ParticipationId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Gaps;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Keep;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Payment;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.History;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** Where two careful readers would come to different figures, these are the figures. */
class DesignChoicesTest {
  private static final AccountId GROUP = AccountId.of("group");
  private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
  private static final Condition OF_KIND_A = Condition.is("kind", "a");

  private static Table table(long from, long amount) {
    return new Table(List.of(new Table.Row(Amount.of(from), Amount.of(amount))));
  }

  private static Amount points(OneRule rule) {
    return rule.statement().credited(Rule.POINTS);
  }

  private static OneRule scheme(Account... accounts) {
    return new OneRule(OneRule.SHANGHAI).with(scheme -> scheme.accounts(List.of(accounts)));
  }

  private static Account account(String id, Step... then) {
    return Account.builder().id(AccountId.of(id)).addThen(then).build();
  }

  /** Each line as {@code rule amount}, of one account. */
  private static List<String> lines(OneRule rule, AccountId account) {
    return rule.statement().lines().stream()
        .filter(line -> line.account().equals(account))
        .map(line -> line.rule().orElseThrow() + " " + line.amount())
        .toList();
  }

  // Curves

  @Test
  void aTableFromZeroPaysTheFirstParticipationOfAWindowThoughNothingHasGrown() {
    OneRule rule =
        OneRule.of(Measure.count("delta"), Step.each(Window.DAY).pay(table(0, 1)))
            .delta("2025-03-01T08:00", 0)
            .delta("2025-03-03T08:00", 0);
    assertThat(points(rule))
        .as("f(0) = 1 on each of two days, not 0 for growth, not 3 with the day between")
        .isEqualTo(Amount.of(2));
  }

  @Test
  void roundingIsOverTheRunningTotal() {
    Rate tenAnHour = new Rate(Amount.of(10), Amount.of(60));
    OneRule rule =
        OneRule.of(Measure.count("minutes"), Step.each(Window.DAY).pay(Rounded.down(tenAnHour)))
            .minutes("2025-03-01T08:00", 20)
            .minutes("2025-03-01T09:00", 20)
            .minutes("2025-03-01T10:00", 20);
    assertThat(points(rule)).as("10 for the hour, not three times 3").isEqualTo(Amount.of(10));
  }

  // Limits

  @Test
  void aDeductionGivesHeadroomBackUnderACap() {
    OneRule rule =
        OneRule.of(Measure.count("delta"), Step.each(Window.WEEK).max(10))
            .delta("2025-03-03T08:00", 8)
            .delta("2025-03-04T08:00", -3)
            .delta("2025-03-05T08:00", 8);
    assertThat(rule.amounts()).as("10 − (8 − 3), not 10 − 8").containsExactly("8", "-3", "5");
  }

  @Test
  void aSoftLimitPaysTheCreditThatCrossesItInFull() {
    OneRule rule =
        OneRule.of(Measure.pay(3), Step.each(Window.DAY).softMax(5))
            .at("2025-03-01T08:00")
            .at("2025-03-01T09:00")
            .at("2025-03-01T10:00");
    assertThat(rule.amounts()).as("6 in all, not 5 and not 9").containsExactly("3", "3", "0");
  }

  private static OneRule examThenRead(Step limit) {
    return scheme(account("points", limit))
        .rule("exam", rule -> rule.measure(Measure.pay(4)).when(OF_KIND_A))
        .rule("read", rule -> rule.measure(Measure.pay(3)).when(Condition.is("kind", "b")))
        .at("2025-03-01T08:00")
        .at("2025-03-01T09:00", one -> one.kind("b"))
        .at("2025-03-01T10:00");
  }

  @Test
  void anExemptionCountsOnlyIfItSaysSo() {
    Step limit = Step.each(Window.DAY).max(5);
    assertThat(examThenRead(limit.except("exam")).amounts())
        .as("the limit has 5 left for reading, not 1")
        .containsExactly("4", "3", "4");
    assertThat(examThenRead(limit.exceptCounted("exam")).amounts())
        .as("the limit has 1 left for reading, not 3, and the second exam passes though it is full")
        .containsExactly("4", "1", "4");
  }

  @Test
  void ofDayAndWeekLimitsEachCountsItsOwnOutput() {
    Step day = Step.each(Window.DAY).max(4);
    Step week = Step.each(Window.WEEK).max(6);
    for (boolean dayFirst : List.of(true, false)) {
      OneRule rule =
          OneRule.of(Measure.pay(3), dayFirst ? day : week, dayFirst ? week : day)
              .at("2025-03-03T08:00")
              .at("2025-03-03T09:00")
              .at("2025-03-04T08:00");
      assertThat(rule.amounts())
          .as("week first: its 6 are used up though the day cut 2 of them; nothing left, not 2")
          .containsExactly("3", "1", dayFirst ? "2" : "0");
    }
  }

  @Test
  void aLimitOfAnAccountMayCountWhatWasFinallyPaid() {
    Step week = Step.each(Window.WEEK).max(10);
    Step day = Step.each(Window.DAY).max(4);
    for (Step first : List.of(week, week.countingPaid())) {
      OneRule rule =
          scheme(account("points", first, day))
              .rule("r", one -> one.measure(Measure.pay(4)))
              .at("2025-03-03T08:00")
              .at("2025-03-03T09:00")
              .at("2025-03-03T10:00")
              .at("2025-03-04T08:00")
              .at("2025-03-05T08:00");
      assertThat(points(rule))
          .as("own output: full after Monday's 4, 4 and 2; finally paid: 4, 4 and 2 by Wednesday")
          .isEqualTo(Amount.of(first.countsPaid() ? 10 : 4));
    }
  }

  @Test
  void aDeductionThatWillFallOutOfRollingDaysMakesNoRoom() {
    OneRule rule =
        OneRule.of(Measure.count("delta"), Step.each(new Window.Rolling(3)).max(5))
            .delta("2025-03-01T08:00", -4)
            .delta("2025-03-02T08:00", 9)
            .delta("2025-03-04T08:00", 1);
    assertThat(rule.amounts())
        .as("5, not 9: on 4 March the days since the 2nd would hold 9")
        .containsExactly("-4", "5", "0");
  }

  // Keep

  /** Two rules, each worth what the participation says, feed a group that keeps the best. */
  private static OneRule best(Window each, Step... then) {
    Account group =
        Account.builder()
            .id(GROUP)
            .addThen(Step.each(each).keep(Keep.BEST))
            .addThen(then)
            .addInto(Rule.POINTS)
            .build();
    return scheme(group, Account.of("points"))
        .with(scheme -> scheme.putFields("x", Field.number()).putFields("y", Field.number()))
        .rule("x", rule -> rule.measure(Measure.count("x")).addInto(GROUP))
        .rule("y", rule -> rule.measure(Measure.count("y")).addInto(GROUP));
  }

  private static OneRule claims(OneRule rule, String local, long x, long y) {
    return rule.at(
        local, one -> one.putQuantities("x", Amount.of(x)).putQuantities("y", Amount.of(y)));
  }

  private static OneRule twoClaims(OneRule rule) {
    claims(rule, "2025-03-01T08:00", 2, 5);
    return claims(rule, "2025-03-02T08:00", 6, 1);
  }

  @Test
  void theBestIsOfEachParticipationOrOfTheWindow() {
    assertThat(lines(twoClaims(best(Window.PARTICIPATION)), Rule.POINTS))
        .as("the greatest credit of each, 11, not 14")
        .containsExactly("y 5", "x 6");
    assertThat(lines(twoClaims(best(Window.YEAR)), Rule.POINTS))
        .as("the greatest total, 8 of x, not 11: 3 more than the 5 of y")
        .containsExactly("y 5", "x 3");
  }

  @Test
  void aLimitOfTheGroupSeesOnlyWhatIsKept() {
    Step limit = Step.each(Window.YEAR).max(7);
    assertThat(lines(twoClaims(best(Window.PARTICIPATION, limit)), Rule.POINTS))
        .as("2 are left, not 0 as if the excluded 2 had been counted")
        .containsExactly("y 5", "x 2");
    assertThat(lines(twoClaims(best(Window.YEAR, limit)), Rule.POINTS))
        .as("of the growth of 3, not of the 6")
        .containsExactly("y 5", "x 2");
  }

  @Test
  void ofEqualClaimsTheOneDeclaredFirstIsKept() {
    OneRule participation = claims(best(Window.PARTICIPATION), "2025-03-01T08:00", 4, 4);
    assertThat(lines(participation, Rule.POINTS)).as("not y").containsExactly("x 4");
    OneRule year = claims(best(Window.YEAR), "2025-03-01T08:00", 4, 4);
    assertThat(lines(year, Rule.POINTS)).as("not y").containsExactly("x 4");
  }

  // Conditions and what they read

  @Test
  void notOfAnUnknownConditionDoesNotMatch() {
    OneRule rule =
        new OneRule(OneRule.SHANGHAI)
            .rule(
                "r",
                one ->
                    one.measure(Measure.pay(1)).when(Condition.not(Condition.is("theme", "red"))))
            .at("2025-03-01T08:00")
            .at("2025-03-01T09:00", one -> one.theme("green"));
    assertThat(points(rule)).as("1 for green, not 2 with the one without").isEqualTo(Amount.ONE);
  }

  @Test
  void anAccountIsReadBeforeTheParticipation() {
    Field held = Field.builder().held(new Held(Rule.POINTS, Optional.empty())).build();
    OneRule rule =
        new OneRule(OneRule.SHANGHAI)
            .with(scheme -> scheme.putFields("balance", held))
            .rule("base", one -> one.measure(Measure.pay(5)))
            .rule(
                "bonus",
                one ->
                    one.measure(Measure.pay(1))
                        .when(Condition.field("balance", Match.atLeast(AttributeValue.of(5)))))
            .at("2025-03-01T08:00")
            .at("2025-03-02T08:00");
    assertThat(lines(rule, Rule.POINTS))
        .as("the first participation gets no bonus for its own 5")
        .containsExactly("base 5", "base 5", "bonus 1");
  }

  @Test
  void theTwentyNinthOfFebruaryFallsWhereTheSchemeSays() {
    for (LeapDay leapDay : LeapDay.values()) {
      boolean early = leapDay == LeapDay.FEBRUARY_28;
      OneRule age =
          new OneRule(OneRule.SHANGHAI)
              .with(scheme -> scheme.leapDay(leapDay))
              .rule(
                  "r",
                  one ->
                      one.measure(Measure.pay(1))
                          .when(Condition.field("age", Match.atLeast(AttributeValue.of(65)))))
              .facts(who -> who.birthDate(LocalDate.of(1960, 2, 29)))
              .at("2025-02-28T08:00");
      assertThat(points(age)).as("65 on 28 February").isEqualTo(Amount.of(early ? 1 : 0));
      OneRule year =
          OneRule.of(Measure.pay(1), Step.each(new Window.OwnYear("joined")).max(1))
              .with(scheme -> scheme.leapDay(leapDay))
              .facts(who -> who.joined(LocalDate.of(2024, 2, 29)))
              .at("2025-02-27T08:00")
              .at("2025-02-28T08:00");
      assertThat(points(year)).as("a new year on 28 February").isEqualTo(Amount.of(early ? 2 : 1));
    }
  }

  // Order

  @Test
  void idsAtOneInstantGoByCodePointAndNotByNumber() {
    OneRule rule =
        OneRule.of(Measure.count("delta"), Step.each(Window.DAY).max(5))
            .at(
                "2025-03-01T08:00",
                one -> one.id(ParticipationId.of("9")).putQuantities("delta", Amount.of(2)))
            .at(
                "2025-03-01T08:00",
                one -> one.id(ParticipationId.of("10")).putQuantities("delta", Amount.of(4)));
    assertThat(rule.amounts()).as("10 before 9, not 2 and 3").containsExactly("4", "1");
  }

  /** A first-time bonus under a day cap that another kind uses up on 1 March. */
  private static OneRule firstTime() {
    return scheme(account("points", Step.each(Window.DAY).max(10)))
        .rule("other", rule -> rule.measure(Measure.pay(10)).when(Condition.is("kind", "b")))
        .rule(
            "first",
            rule ->
                rule.measure(Measure.pay(5))
                    .when(OF_KIND_A)
                    .addThen(Step.each(Window.LIFETIME).max(5)))
        .at("2025-03-01T08:00", one -> one.kind("b"))
        .at("2025-03-02T08:00");
  }

  @Test
  void aFirstThatIsDeliveredLateMayLowerATotalUnderADayCap() {
    assertThat(points(firstTime())).isEqualTo(Amount.of(15));
    assertThat(points(firstTime().at("2025-03-01T09:00")))
        .as("the first time is now 1 March, where the day is full: 10, not 15")
        .isEqualTo(Amount.of(10));
  }

  // Unbroken runs

  /** Five at every three days in which something was paid. */
  private static OneRule streak(Gaps gaps) {
    Step threeDays =
        Step.each(new Window.Unbroken(Window.DAY, gaps)).pay(Every.of(Amount.of(3), Amount.of(5)));
    return scheme(Account.of("points"), Account.of("freezes"))
        .rule(
            "freeze",
            rule ->
                rule.measure(Measure.pay(1))
                    .when(Condition.is("kind", "b"))
                    .addInto(AccountId.of("freezes")))
        .rule(
            "streak",
            rule ->
                rule.measure(Measure.pay(1))
                    .when(OF_KIND_A)
                    .addThen(Step.each(Window.DAY).max(1), threeDays));
  }

  private static OneRule everyOtherDay(OneRule rule) {
    return rule.at("2025-03-01T08:00").at("2025-03-03T08:00").at("2025-03-05T08:00");
  }

  @Test
  void gapsAreAllowedInTheWholeRunOrBetweenTwoWindows() {
    assertThat(points(everyOtherDay(streak(Gaps.NONE)))).isEqualTo(Amount.ZERO);
    assertThat(points(everyOtherDay(streak(new Gaps.InRun(1)))))
        .as("the second gap is one too many in the run: 0, not 5")
        .isEqualTo(Amount.ZERO);
    assertThat(points(everyOtherDay(streak(new Gaps.Between(1)))))
        .as("no two have more than one between them: 5, not 0")
        .isEqualTo(Amount.of(5));
  }

  @Test
  void gapsArePaidByWhatWasHeldBeforeThem() {
    Gaps paid = new Gaps.PaidFrom(AccountId.of("freezes"));
    OneRule before = streak(paid);
    before.at("2025-03-01T07:00", one -> one.kind("b"));
    before.at("2025-03-01T07:30", one -> one.kind("b"));
    assertThat(points(everyOtherDay(before))).isEqualTo(Amount.of(5));
    assertThat(before.statement().credited("freezes")).as("both spent").isEqualTo(Amount.ZERO);
    OneRule after = streak(paid);
    after.at("2025-03-03T07:00", one -> one.kind("b"));
    after.at("2025-03-03T07:30", one -> one.kind("b"));
    assertThat(points(everyOtherDay(after)))
        .as("2 March lay behind when they came: 0, not 5")
        .isEqualTo(Amount.ZERO);
    assertThat(after.statement().credited("freezes"))
        .as("4 March was paid, 2 March was not")
        .isEqualTo(Amount.ONE);
  }

  @Test
  void theWindowThatIsStillOpenBreaksNothing() {
    OneRule rule = streak(Gaps.NONE).at("2025-03-01T08:00").at("2025-03-02T08:00");
    Scorer scorer = Scorer.of(rule.scheme());
    Instant noonOfTheThird = Instant.parse("2025-03-03T04:00:00Z");
    Checkpoint open = scorer.scoreOn(scorer.start(), rule.history(), noonOfTheThird).checkpoint();
    OneRule evening = streak(Gaps.NONE).at("2025-03-03T20:00");
    Statement then = scorer.scoreOn(open, evening.history(), LocalDate.of(2025, 3, 3)).statement();
    assertThat(then.credited("points"))
        .as("the run of two went on at noon, without anything that day: 5, not 0")
        .isEqualTo(Amount.of(5));
  }

  // Openings

  @Test
  void anAccountOpensWithoutAnyParticipation() {
    Account points =
        Account.builder().id(Rule.POINTS).each(Window.MONTH).opening(Figure.of(4)).build();
    OneRule rule =
        scheme(points)
            .with(scheme -> scheme.effective(DateSpan.from(LocalDate.of(2025, 1, 15))))
            .rule("r", one -> one.measure(Measure.pay(1)));
    Statement statement = rule.statement(Instant.parse("2025-03-01T00:00:00Z"));
    assertThat(statement.credited("points"))
        .as("January, begun, February and March, begun: 12, not 0 and not 4")
        .isEqualTo(Amount.of(12));
  }

  // Versions

  private static IncentiveProgramme programme(OneRule first, OneRule second) {
    return IncentiveProgramme.builder()
        .id(SchemeId.of("one"))
        .addVersions(first.with(scheme -> scheme.effective(DateSpan.until(JULY))).scheme())
        .addVersions(
            second.with(scheme -> scheme.version("2").effective(DateSpan.from(JULY))).scheme())
        .build();
  }

  private static OneRule yearly(long most) {
    return OneRule.of(Measure.pay(4), Step.each(Window.YEAR).max(most));
  }

  @Test
  void aLimitLoweredBelowWhatWasPaidPaysNothingAndTakesNothingBack() {
    History history =
        yearly(10).at("2025-05-01T08:00").at("2025-06-01T08:00").at("2025-07-01T08:00").history();
    Statement statement =
        Scorer.of(programme(yearly(10), yearly(5))).score(history, LocalDate.of(2025, 12, 31));
    assertThat(statement.credited("points"))
        .as("4 and 4 and nothing more; not 5, and not 12 by a limit that starts anew")
        .isEqualTo(Amount.of(8));
  }

  private static OneRule settled(long amount) {
    return new OneRule(OneRule.SHANGHAI)
        .rule(
            "settle",
            rule ->
                rule.measure(Measure.pay(1))
                    .addThen(Step.each(Window.YEAR).pay(table(2, amount)))
                    .paid(Payment.AT_CLOSE));
  }

  @Test
  void aTablePaidAtCloseIsThatOfTheVersionAtTheClose() {
    History history = settled(100).at("2025-05-01T08:00").at("2025-06-01T08:00").history();
    Scorer scorer = Scorer.of(programme(settled(100), settled(150)));
    Statement open = scorer.score(history, LocalDate.of(2025, 12, 30));
    assertThat(open.pending(Rule.POINTS, Optional.empty(), Optional.empty()))
        .isEqualTo(Amount.of(150));
    Statement closed = scorer.score(history, LocalDate.of(2025, 12, 31));
    assertThat(closed.lines())
        .extracting(line -> line.date() + " " + line.amount())
        .as("150 by the new table though all took part under the old one, not 100")
        .containsExactly("2025-05-01 0", "2025-06-01 100", "2025-07-01 50");
  }
}
