package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kapok.curve.Every;
import org.kapok.curve.Table;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.id.VenueId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Keep;
import org.kapok.incentive.rule.Lookup;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Payment;
import org.kapok.incentive.rule.Since;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Dated;
import org.kapok.participation.History;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/** Odd schemes, programmes, checkpoints and inputs: each with what comes out of it. */
class EdgesTest {
  static final AccountId POINTS = AccountId.of("points");

  static LocalDate d(String s) {
    return LocalDate.parse(s);
  }

  static Account opening(Window each, long n) {
    return Account.builder().id(POINTS).each(each).opening(Figure.of(n)).build();
  }

  static List<String> lines(Statement s) {
    return s.lines().stream().map(l -> l.date() + " " + l.account() + " " + l.amount()).toList();
  }

  static IncentiveScheme version(
      OneRule one, String name, DateSpan span, UnaryOperator<IncentiveScheme.Builder> more) {
    return more.apply(IncentiveScheme.builder().from(one.scheme()).version(name).effective(span))
        .build();
  }

  static IncentiveProgramme programme(IncentiveScheme... versions) {
    return IncentiveProgramme.builder().id(SchemeId.of("one")).versions(List.of(versions)).build();
  }

  /** Scores at once and in two parts. */
  static void sameInTwoParts(Scorer scorer, History all, Instant cut, Instant asOf) {
    History before =
        History.of(
            all.allFacts(),
            all.participations().stream().filter(p -> p.start().isBefore(cut)).toList());
    History after =
        History.of(
            all.allFacts(),
            all.participations().stream().filter(p -> !p.start().isBefore(cut)).toList());
    Scored first = scorer.scoreOn(scorer.start(), before, cut);
    Scored second = scorer.scoreOn(first.checkpoint(), after, asOf);
    Statement joined = first.statement().continuedBy(second.statement());
    Statement once = scorer.score(all, asOf);
    assertThat(lines(joined)).isEqualTo(lines(once));
    assertThat(joined).isEqualTo(once);
  }

  @Test
  void anAccountThatOpensBySeasonDoesNotRefuseTheHistoryOnceItsCalendarEnds() {
    NamedCalendar term =
        new NamedCalendar(
            Optional.empty(),
            Optional.of(DateSpan.of(d("2025-01-01"), d("2026-01-01"))),
            List.of(DateSpan.of(d("2025-03-01"), d("2025-07-01"))));
    OneRule one =
        OneRule.of(Measure.pay(1))
            .with(
                s ->
                    s.putCalendars("term", term)
                        .accounts(List.of(opening(new Window.Season("term"), 5))))
            .at("2025-04-01T08:00");
    assertThat(lines(one.statement(Instant.parse("2026-03-01T00:00:00Z"))))
        .containsExactly("2025-04-01 points 5", "2025-04-01 points 1", "2025-07-01 points 5");
  }

  @Test
  void anAccountThatOpensBySeasonOpensInTheFirstSeasonThatItsCalendarCovers() {
    NamedCalendar term =
        new NamedCalendar(
            Optional.empty(),
            Optional.of(DateSpan.of(d("2025-01-01"), d("2026-01-01"))),
            List.of(DateSpan.of(d("2025-03-01"), d("2025-07-01"))));
    OneRule one =
        OneRule.of(Measure.pay(1))
            .with(
                s ->
                    s.putCalendars("term", term)
                        .accounts(List.of(opening(new Window.Season("term"), 5))))
            .facts(f -> f.joined(d("2024-05-05")))
            .at("2025-04-01T08:00");
    assertThat(lines(one.statement(Instant.parse("2025-10-01T00:00:00Z"))))
        .containsExactly(
            "2025-01-01 points 5",
            "2025-03-01 points 5",
            "2025-04-01 points 1",
            "2025-07-01 points 5");
  }

  @Test
  void aSeasonNotCoveredAtFirstGivesTheSameInTwoPartsAsAtOnce() {
    NamedCalendar term =
        new NamedCalendar(
            Optional.empty(),
            Optional.of(DateSpan.of(d("2025-01-01"), d("2026-01-01"))),
            List.of(DateSpan.of(d("2025-03-01"), d("2025-07-01"))));
    OneRule one =
        OneRule.of(Measure.pay(1))
            .with(
                s ->
                    s.putCalendars("term", term)
                        .accounts(List.of(opening(new Window.Season("term"), 5))))
            .facts(f -> f.joined(d("2024-05-05")))
            .at("2025-04-01T08:00");
    sameInTwoParts(
        Scorer.of(one.scheme()),
        one.history(),
        Instant.parse("2025-02-01T00:00:00Z"),
        Instant.parse("2025-10-01T00:00:00Z"));
  }

  @Test
  void anAccountOpensByThePeriodsOfTheVersionInForce() {
    OneRule one = OneRule.of(Measure.pay(1)).facts(f -> f.joined(d("2025-01-01")));
    IncentiveProgramme p =
        programme(
            version(
                one,
                "1",
                DateSpan.until(d("2025-07-15")),
                s -> s.accounts(List.of(opening(Window.YEAR, 12)))),
            version(
                one,
                "2",
                DateSpan.from(d("2025-07-15")),
                s -> s.accounts(List.of(opening(Window.MONTH, 1)))));
    assertThat(lines(Scorer.of(p).score(one.history(), d("2025-10-15"))))
        .containsExactly(
            "2025-01-01 points 12",
            "2025-08-01 points 1",
            "2025-09-01 points 1",
            "2025-10-01 points 1");
  }

  @Test
  void aVersionWithOtherPeriodsGivesTheSameInTwoPartsAsAtOnce() {
    OneRule one = OneRule.of(Measure.pay(1)).facts(f -> f.joined(d("2025-01-01")));
    IncentiveProgramme p =
        programme(
            version(
                one,
                "1",
                DateSpan.until(d("2025-07-15")),
                s -> s.accounts(List.of(opening(Window.YEAR, 12)))),
            version(
                one,
                "2",
                DateSpan.from(d("2025-07-15")),
                s -> s.accounts(List.of(opening(Window.MONTH, 1)))));
    sameInTwoParts(
        Scorer.of(p),
        one.history(),
        Instant.parse("2025-09-10T00:00:00Z"),
        Instant.parse("2025-10-15T00:00:00Z"));
  }

  @Test
  void anAccountThatOpenedForALifetimeAndNowByYearGivesTheSameInTwoPartsAsAtOnce() {
    OneRule one = OneRule.of(Measure.pay(1)).facts(f -> f.joined(d("2025-01-01")));
    IncentiveProgramme p =
        programme(
            version(
                one,
                "1",
                DateSpan.until(d("2025-07-15")),
                s -> s.accounts(List.of(opening(Window.LIFETIME, 12)))),
            version(
                one,
                "2",
                DateSpan.from(d("2025-07-15")),
                s -> s.accounts(List.of(opening(Window.YEAR, 1)))));
    sameInTwoParts(
        Scorer.of(p),
        one.history(),
        Instant.parse("2025-09-10T00:00:00Z"),
        Instant.parse("2026-10-15T00:00:00Z"));
  }

  @Test
  void anAccountThatComesBackInAThirdVersionOpensAgain() {
    OneRule one =
        OneRule.of(Measure.pay(1))
            .rule("x", r -> r.measure(Measure.pay(1)).into(List.of(POINTS)))
            .facts(f -> f.joined(d("2025-01-01")));
    Account extra =
        Account.builder().id(AccountId.of("extra")).each(Window.YEAR).opening(Figure.of(3)).build();
    IncentiveProgramme p =
        programme(
            version(
                one,
                "1",
                DateSpan.until(d("2026-01-01")),
                s -> s.accounts(List.of(Account.of("points"), extra))),
            version(one, "2", DateSpan.of(d("2026-01-01"), d("2028-01-01")), s -> s),
            version(
                one,
                "3",
                DateSpan.from(d("2028-01-01")),
                s -> s.accounts(List.of(Account.of("points"), extra))));
    assertThat(lines(Scorer.of(p).score(one.history(), d("2029-02-15"))))
        .containsExactly("2025-01-01 extra 3", "2028-01-01 extra 3", "2029-01-01 extra 3");
  }

  @Test
  void whatAnAccountHoldsGoesOnAlsoOverAVersionWithoutIt() {
    Field held = Field.builder().held(new Held(AccountId.of("extra"), Optional.empty())).build();
    OneRule one =
        new OneRule(OneRule.SHANGHAI)
            .with(s -> s.accounts(List.of(Account.of("points"), Account.of("extra"))))
            .rule("r", r -> r.measure(Measure.pay(1)).into(List.of(POINTS, AccountId.of("extra"))))
            .at("2025-02-01T08:00")
            .at("2025-08-01T08:00")
            .at("2026-08-01T08:00");
    OneRule without = OneRule.of(Measure.pay(1));
    OneRule third =
        new OneRule(OneRule.SHANGHAI)
            .with(
                s ->
                    s.accounts(List.of(Account.of("points"), Account.of("extra")))
                        .putFields("has", held))
            .rule("r", r -> r.measure(Measure.count("has")));
    IncentiveProgramme p =
        programme(
            version(one, "1", DateSpan.until(d("2025-07-01")), s -> s),
            version(without, "2", DateSpan.of(d("2025-07-01"), d("2026-07-01")), s -> s),
            version(third, "3", DateSpan.from(d("2026-07-01")), s -> s));
    assertThat(lines(Scorer.of(p).score(one.history(), d("2029-02-15"))))
        .containsExactly(
            "2025-02-01 points 1",
            "2025-02-01 extra 1",
            "2025-08-01 points 1",
            "2026-08-01 points 1");
  }

  @Test
  void aLaterVersionAddedToAProgrammeOfOneNamesVersionsInAllLines() {
    OneRule one = OneRule.of(Measure.pay(1)).at("2025-02-01T08:00").at("2025-09-01T08:00");
    IncentiveScheme first = version(one, "1", DateSpan.until(d("2025-07-01")), s -> s);
    IncentiveScheme second = version(one, "2", DateSpan.from(d("2025-07-01")), s -> s);
    Scorer early = Scorer.of(programme(first));
    Scorer late = Scorer.of(programme(first, second));
    Scored a =
        early.scoreOn(early.start(), History.of(one.participations.subList(0, 1)), d("2025-04-01"));
    Scored b =
        late.scoreOn(a.checkpoint(), History.of(one.participations.subList(1, 2)), d("2025-12-31"));
    assertThat(a.statement().continuedBy(b.statement()))
        .isEqualTo(late.score(History.of(one.participations), d("2025-12-31")));
  }

  @Test
  void aLineOfAProgrammeOfOneVersionNamesIt() {
    OneRule one = OneRule.of(Measure.pay(1)).at("2025-02-01T08:00").at("2025-09-01T08:00");
    Statement s =
        Scorer.of(programme(version(one, "1", DateSpan.ALWAYS, b -> b)))
            .score(one.history(), d("2025-12-31"));
    assertThat(s.lines().get(0).version()).contains("1");
  }

  @Test
  void aChangeAtTheCloseKnowsTheLookupsOfItsKey() {
    Table t1 = new Table(List.of(new Table.Row(Amount.of(1), Amount.of(10))));
    Table t2 = new Table(List.of(new Table.Row(Amount.of(1), Amount.of(100))));
    Lookup cap =
        new Lookup(
            "kind", Map.of("a", Amount.of(50), "b", Amount.of(5)), Optional.of(Amount.of(0)));
    IncentiveProgramme p =
        programme(
            version(capped(t1, cap), "1", DateSpan.until(d("2025-07-01")), s -> s),
            version(capped(t2, cap), "2", DateSpan.from(d("2025-07-01")), s -> s));
    OneRule one = OneRule.of(Measure.pay(1)).at("2025-02-01T08:00");
    assertThat(lines(Scorer.of(p).score(one.history(), d("2025-12-31"))))
        .containsExactly("2025-02-01 points 10", "2025-07-01 points 40");
  }

  static OneRule capped(Table t, Lookup cap) {
    return new OneRule(OneRule.SHANGHAI)
        .with(s -> s.putFields("cap", Field.lookup(cap)))
        .rule(
            "r",
            r ->
                r.measure(Measure.pay(1))
                    .addThen(Step.each(Window.YEAR).by("kind").pay(t))
                    .addThen(Step.each(Window.YEAR).by("kind").max(Figure.named("cap")))
                    .paid(Payment.AT_CLOSE));
  }

  @Test
  void aYearOfOnesOwnAfterItsDateHasChangedIsAnotherWindow() {
    Dated certified =
        new Dated(
            List.of(
                new Dated.Entry(LocalDate.MIN, AttributeValue.of("2024-01-10")),
                new Dated.Entry(d("2025-03-01"), AttributeValue.of("2025-03-01"))));
    OneRule one =
        new OneRule(OneRule.SHANGHAI)
            .with(s -> s.putFields("certified", Field.of(FieldType.DATE, FieldSource.SUBJECT)))
            .rule(
                "r",
                r ->
                    r.measure(Measure.pay(1))
                        .addThen(Step.each(new Window.OwnYear("certified")).max(1)))
            .facts(f -> f.putAttributes("certified", certified))
            .at("2025-02-01T08:00")
            .at("2026-04-01T08:00");
    assertThat(one.amounts()).containsExactly("1", "1");
  }

  @Test
  void aDateBeyondTheCalendarIsRefused() {
    Field since =
        Field.builder().since(new Since("certified", Since.Unit.MONTHS, Optional.empty())).build();
    OneRule one =
        new OneRule(OneRule.SHANGHAI)
            .with(
                s ->
                    s.putFields("certified", Field.of(FieldType.DATE, FieldSource.SUBJECT))
                        .putFields("m", since))
            .rule("r", r -> r.measure(Measure.count("m")))
            .facts(
                f ->
                    f.putAttributes(
                        "certified", Dated.always(AttributeValue.of("-999999999-01-01"))))
            .at("2025-02-01T08:00");
    assertThatThrownBy(one::amounts)
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("certified must be an ISO 8601 date");
  }

  @Test
  void droppingARuleThatDoesNotFeedAKeepingAccountChangesNothingThere() {
    Account best =
        Account.builder()
            .id(POINTS)
            .each(Window.YEAR)
            .addThen(Step.each(Window.YEAR).keep(Keep.FIRST))
            .build();
    OneRule one =
        new OneRule(OneRule.SHANGHAI)
            .with(s -> s.accounts(List.of(best, Account.of("other"))))
            .rule("a", r -> r.measure(Measure.pay(1)).when(Condition.is("kind", "a")))
            .rule("b", r -> r.measure(Measure.pay(2)).when(Condition.is("kind", "b")));
    OneRule more =
        new OneRule(OneRule.SHANGHAI)
            .with(s -> s.accounts(List.of(best, Account.of("other"))))
            .rule("a", r -> r.measure(Measure.pay(1)).when(Condition.is("kind", "a")))
            .rule("b", r -> r.measure(Measure.pay(2)).when(Condition.is("kind", "b")))
            .rule(
                "x",
                r ->
                    r.measure(Measure.pay(2))
                        .when(Condition.is("kind", "c"))
                        .into(List.of(AccountId.of("other"))));
    one.at("2025-02-01T08:00").at("2025-08-01T08:00", b -> b.kind("b"));
    IncentiveProgramme p =
        programme(
            version(more, "1", DateSpan.until(d("2025-07-01")), s -> s),
            version(one, "2", DateSpan.from(d("2025-07-01")), s -> s));
    assertThat(p.discontinuities()).isEmpty();
    assertThat(lines(Scorer.of(p).score(one.history(), d("2025-12-31"))))
        .containsExactly("2025-02-01 points 1", "2025-08-01 points 0");
  }

  @Test
  void accountsOfOneDateOpenAsTheVersionInForceDeclaresThem() {
    OneRule one = OneRule.of(Measure.pay(1)).facts(f -> f.joined(d("2025-01-01")));
    Account x =
        Account.builder().id(AccountId.of("x")).each(Window.YEAR).opening(Figure.of(2)).build();
    IncentiveProgramme p =
        programme(
            version(
                one,
                "1",
                DateSpan.until(d("2025-07-15")),
                s -> s.accounts(List.of(opening(Window.YEAR, 12), x))),
            version(
                one,
                "2",
                DateSpan.from(d("2025-07-15")),
                s -> s.accounts(List.of(x, opening(Window.YEAR, 1)))));
    assertThat(lines(Scorer.of(p).score(one.history(), d("2026-02-01"))))
        .containsExactly(
            "2025-01-01 points 12", "2025-01-01 x 2", "2026-01-01 x 2", "2026-01-01 points 1");
  }

  private static OneRule atClose(Every... curves) {
    List<Step> steps = new ArrayList<>();
    for (Every each : curves) {
      steps.add(Step.each(Window.YEAR).pay(each));
    }
    return new OneRule(OneRule.SHANGHAI)
        .rule("r", r -> r.measure(Measure.pay(1)).addAllThen(steps).paid(Payment.AT_CLOSE));
  }

  @Test
  void aChangeAtTheCloseOfTwoCurvesPaysTheWholeTotalOfTheNewVersion() {
    OneRule a = atClose(Every.of(Amount.ONE, Amount.ONE), Every.of(Amount.of(2), Amount.of(10)));
    OneRule b = atClose(Every.of(Amount.ONE, Amount.of(2)), Every.of(Amount.of(3), Amount.of(100)));
    IncentiveProgramme p =
        programme(
            version(a, "1", DateSpan.until(d("2025-07-01")), s -> s),
            version(b, "2", DateSpan.from(d("2025-07-01")), s -> s));
    OneRule h =
        OneRule.of(Measure.pay(1))
            .at("2025-02-01T08:00")
            .at("2025-02-02T08:00")
            .at("2025-02-03T08:00");
    assertThat(Scorer.of(p).score(h.history(), d("2025-12-31")).credited("points"))
        .as("three make 6 by the first curve, two full threes by the second")
        .isEqualTo(Amount.of(200));
  }

  @Test
  void aProgrammeThatCannotBeScoredIsRefusedWhenItIsBuilt() {
    Field held = Field.builder().held(new Held(POINTS, Optional.empty())).decimals(0).build();
    OneRule halves =
        new OneRule(OneRule.SHANGHAI).rule("r", r -> r.measure(new Measure.Pay(Amount.of("0.5"))));
    OneRule whole =
        new OneRule(OneRule.SHANGHAI)
            .with(s -> s.putFields("has", held))
            .rule("r", r -> r.measure(Measure.count("has")));
    assertThatThrownBy(
            () ->
                programme(
                    version(halves, "1", DateSpan.until(d("2025-07-01")), s -> s),
                    version(whole, "2", DateSpan.from(d("2025-07-01")), s -> s)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("/versions/1/fields/has");
  }

  @Test
  void aDayThatHasOpenedBeforeARepeatedEveningOpensOnceAlsoFromACheckpoint() {
    ZoneId zone = ZoneId.of("America/St_Johns");
    OneRule one =
        OneRule.in(zone, Measure.pay(1))
            .with(s -> s.accounts(List.of(opening(Window.DAY, 1))))
            .facts(f -> f.joined(d("2010-11-05")));
    one.instant(Instant.parse("2010-11-07T02:30:30Z"), x -> x);
    sameInTwoParts(
        Scorer.of(one.scheme()),
        one.history(),
        Instant.parse("2010-11-07T03:00:00Z"),
        Instant.parse("2010-11-08T12:00:00Z"));
  }

  private static NamedCalendar term(DateSpan covers, String until) {
    return new NamedCalendar(
        Optional.empty(), Optional.of(covers), List.of(DateSpan.of(d("2025-03-01"), d(until))));
  }

  @Test
  void aSeasonThatALaterVersionLengthensGoesOnOrIsReported() {
    DateSpan year = DateSpan.of(d("2025-01-01"), d("2026-01-01"));
    OneRule one =
        OneRule.of(Measure.pay(1), Step.each(new Window.Season("term")).max(2))
            .with(s -> s.putCalendars("term", term(year, "2025-07-01")));
    one.at("2025-04-01T08:00").at("2025-05-01T08:00").at("2025-06-15T08:00");
    IncentiveScheme v1 = version(one, "1", DateSpan.until(d("2025-06-01")), s -> s);
    IncentiveScheme v2 =
        version(
            one,
            "2",
            DateSpan.from(d("2025-06-01")),
            s -> s.calendars(Map.of("term", term(year, "2025-07-10"))));
    IncentiveProgramme p = programme(v1, v2);
    boolean goesOn =
        Scorer.of(p).score(one.history(), d("2025-12-31")).credited("points").equals(Amount.of(2));
    assertThat(goesOn || !p.discontinuities().isEmpty()).isTrue();
  }

  @Test
  void aRuleThatComesBackInAThirdVersionGoesOnOrIsReported() {
    OneRule one =
        OneRule.of(Measure.pay(1), Step.each(Window.YEAR).max(1))
            .at("2025-01-15T08:00")
            .at("2025-11-15T08:00");
    OneRule other = new OneRule(OneRule.SHANGHAI).rule("q", r -> r.measure(Measure.pay(1)));
    IncentiveProgramme p =
        programme(
            version(one, "1", DateSpan.until(d("2025-04-01")), s -> s),
            version(other, "2", DateSpan.of(d("2025-04-01"), d("2025-10-01")), s -> s),
            version(one, "3", DateSpan.from(d("2025-10-01")), s -> s));
    boolean goesOn =
        Scorer.of(p).score(one.history(), d("2025-12-31")).credited("points").equals(Amount.ONE);
    assertThat(goesOn || !p.discontinuities().isEmpty()).isTrue();
  }

  private static OneRule delayed(Period delay, Window closes, DateSpan covers) {
    return new OneRule(OneRule.SHANGHAI)
        .with(s -> s.putCalendars("term", term(covers, "2025-07-01")))
        .rule(
            "r", r -> r.measure(Measure.pay(1)).paid(Payment.AT_CLOSE).closes(closes).delay(delay))
        .at("2025-09-01T08:00");
  }

  private static void scoresOrRefuses(Supplier<?> scoring) {
    assertThatCode(
            () -> {
              try {
                scoring.get();
              } catch (RefusedException refused) {
                assertThat(refused.problems()).isNotEmpty();
              }
            })
        .doesNotThrowAnyException();
  }

  @Test
  void aSeasonThatNeverEndsClosesNothing() {
    scoresOrRefuses(
        () -> delayed(Period.ofMonths(1), new Window.Season("term"), DateSpan.ALWAYS).statement());
  }

  @Test
  void aDelayBeyondAllDatesIsRefused() {
    scoresOrRefuses(
        () -> delayed(Period.ofYears(999_999_999), Window.MONTH, DateSpan.ALWAYS).statement());
  }

  @Test
  void aCaseThatClosesAfterTheYear9999IsScored() {
    OneRule one = delayed(Period.ofMonths(2), Window.MONTH, DateSpan.ALWAYS);
    CaseParticipation late =
        CaseParticipation.builder().kind("a").at(d("9999-12-01").atStartOfDay()).build();
    WorkedCase last = WorkedCase.builder().id("c").addHistory(late).build();
    assertThatCode(() -> Scorer.of(one.scheme()).verify(last)).doesNotThrowAnyException();
  }

  @Test
  void theClosingDateOfADateBeyondTheCalendarIsRefused() {
    Scorer scorer = Scorer.of(OneRule.of(Measure.pay(1), Step.each(Window.YEAR).max(1)).scheme());
    assertThatThrownBy(() -> scorer.closingDate(LocalDate.MAX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("date must lie in the years 1 to 9999");
  }

  @Test
  void aStatementOfAnyInstantCanBeExplained() {
    OneRule one = OneRule.of(Measure.pay(1)).at("2025-02-01T08:00");
    for (Instant asOf : List.of(Instant.MAX, Instant.MIN)) {
      Statement statement = one.statement(asOf);
      assertThatCode(() -> Explanation.of(one.scheme(), "zh").text(statement))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void anExplanationSaysInWordsWhenASchemeIsInForce() {
    OneRule one =
        OneRule.of(Measure.pay(1))
            .with(s -> s.effective(DateSpan.until(d("2025-07-01"))))
            .at("2025-08-01T08:00");
    assertThat(Explanation.of(one.scheme(), "en").text(one.statement()))
        .doesNotContain("..")
        .doesNotContain("/2025-07-01");
  }

  @Test
  void aWindowOfManyWordsIsRefused() {
    assertThatThrownBy(() -> Window.parse("unbroken ".repeat(50_000) + "day"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void accountsThatOpenAndFanOutHaveAMostOfWaysToo() {
    List<Account> accounts = new ArrayList<>(List.of(Account.of("points")));
    for (int level = 0; level < 15; level++) {
      for (int side = 0; side < 2; side++) {
        Account.Builder account =
            Account.builder().id(AccountId.of("a" + level + "-" + side)).opening(Figure.of(1));
        if (level < 14) {
          account.into(
              List.of(
                  AccountId.of("a" + (level + 1) + "-0"), AccountId.of("a" + (level + 1) + "-1")));
        }
        accounts.add(account.build());
      }
    }
    OneRule one = OneRule.of(Measure.pay(1)).with(s -> s.accounts(accounts));
    assertThatThrownBy(one::scheme)
        .as("10 000 ways at most; 24 levels take minutes and all memory")
        .hasMessageContaining("10000 ways");
  }

  private static Checkpoint altered(UnaryOperator<StepState> change) {
    OneRule one = OneRule.of(Measure.pay(1), Step.each(Window.YEAR).max(1)).at("2025-01-15T08:00");
    Scorer scorer = Scorer.of(one.scheme());
    Checkpoint checkpoint =
        scorer.scoreOn(scorer.start(), one.history(), d("2025-12-31")).checkpoint();
    SubjectState state = checkpoint.subjects().get(0);
    List<StepState> steps = List.of(change.apply(state.steps().get(0)));
    SubjectState changed = SubjectState.builder().from(state).steps(steps).build();
    return Checkpoint.builder().from(checkpoint).subjects(List.of(changed)).build();
  }

  private static void refusesCheckpoint(Checkpoint checkpoint) {
    Scorer scorer = Scorer.of(OneRule.of(Measure.pay(1), Step.each(Window.YEAR).max(1)).scheme());
    assertThatThrownBy(() -> scorer.scoreOn(checkpoint, History.EMPTY, d("2026-12-31")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCheckpointWithoutAWindowIsRefused() {
    TotalState none = TotalState.builder().build();
    refusesCheckpoint(
        altered(
            step ->
                new StepState(
                    step.rule(), step.account(), step.field(), step.step(), List.of(none))));
  }

  @Test
  void aCheckpointWithAPartOfAUnitIsRefused() {
    TotalState third = TotalState.builder().window(2025L).total(Ratio.of(1, 3)).build();
    refusesCheckpoint(
        altered(
            step ->
                new StepState(
                    step.rule(), step.account(), step.field(), step.step(), List.of(third))));
  }

  @Test
  void aCheckpointThatNamesAnUnknownRuleIsNotHalfTakenUp() {
    Optional<RuleId> unknown = Optional.of(RuleId.of("nope"));
    refusesCheckpoint(
        altered(
            step ->
                new StepState(unknown, step.account(), step.field(), step.step(), step.totals())));
  }

  @Test
  void aCheckpointOfManyKeysIsMadeInTimeInProportion() {
    OneRule one =
        new OneRule(OneRule.SHANGHAI)
            .rule(
                "r",
                r ->
                    r.measure(Measure.pay(1))
                        .addThen(Step.each(Window.LIFETIME).by("venue").max(2)));
    for (int i = 0; i < 12_000; i++) {
      int number = i;
      one.instant(
          Instant.parse("2025-01-01T00:00:00Z").plusSeconds(i),
          p -> p.venue(VenueId.of("v-" + number)));
    }
    Scorer scorer = Scorer.of(one.scheme());
    assertTimeout(
        Duration.ofSeconds(5),
        () -> scorer.scoreOn(scorer.start(), one.history(), d("2026-01-01")));
  }
}
