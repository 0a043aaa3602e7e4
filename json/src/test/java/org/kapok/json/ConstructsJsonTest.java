package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapok.id.AccountId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectId;
import org.kapok.id.SubjectType;
import org.kapok.incentive.CaseOpening;
import org.kapok.incentive.Effect;
import org.kapok.incentive.EffectKind;
import org.kapok.incentive.Line;
import org.kapok.incentive.NamedCalendar;
import org.kapok.incentive.Total;
import org.kapok.incentive.WorkedCase;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Choice;
import org.kapok.incentive.rule.CodeValue;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Gaps;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Payment;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Since;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Opening;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.DayCalendar;
import org.kapok.quantity.Ratio;
import org.kapok.text.LocalizedText;

/** Each construct of the language, written as people write it, means the value that it should. */
class ConstructsJsonTest {
  private static final SubjectId WHO = SubjectId.of(SubjectType.MEMBER, "m-1");
  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
  private static final AccountId POINTS = AccountId.of("points");

  @ParameterizedTest(name = "{2}")
  @MethodSource({
    "windows",
    "steps",
    "fields",
    "calendars",
    "accountsAndRules",
    "openings",
    "lines"
  })
  void theTextIsTheValue(Class<?> type, Object value, String json) {
    assertThat((Object) KapokJson.read(json, type)).isEqualTo(value);
    assertThat(KapokJson.write(value)).isEqualTo(json.replaceAll("(?<=[,:]) ", ""));
  }

  private static Arguments step(Step step, String json) {
    return Arguments.of(Step.class, step, json);
  }

  private static Step run(Gaps gaps) {
    return Step.each(new Window.Unbroken(Window.WEEK, gaps)).max(1);
  }

  static Stream<Arguments> windows() {
    return Map.of(
            "year from joined", new Window.OwnYear("joined"),
            "year from 04-01", new Window.Year(MonthDay.of(4, 1)),
            "season of term", new Window.Season("term"),
            "scheme", Window.SCHEME,
            "rolling 30 days", new Window.Rolling(30))
        .entrySet()
        .stream()
        .map(
            each ->
                step(
                    Step.each(each.getValue()).max(1),
                    "{\"each\": \"" + each.getKey() + "\", \"max\": 1}"));
  }

  static Stream<Arguments> steps() {
    return Stream.of(
        step(run(Gaps.NONE), "{\"each\": \"unbroken week\", \"max\": 1}"),
        step(run(new Gaps.InRun(2)), "{\"each\": \"unbroken week\", \"gaps\": 2, \"max\": 1}"),
        step(
            run(new Gaps.Between(1)),
            "{\"each\": \"unbroken week\", \"gapsBetween\": 1, \"max\": 1}"),
        step(
            run(new Gaps.PaidFrom(AccountId.of("freezes"))),
            "{\"each\": \"unbroken week\", \"gapsFrom\": \"freezes\", \"max\": 1}"),
        Arguments.of(Gaps.class, Gaps.NONE, "{}"),
        Arguments.of(Gaps.class, new Gaps.InRun(2), "{\"gaps\": 2}"),
        step(
            Step.each(Window.YEAR).max(100).overflow("charity"),
            "{\"each\": \"year\", \"max\": 100, \"overflow\": \"charity\"}"),
        step(
            Step.each(Window.DAY).by("theme").softMax(6).except("gift").countingPaid(),
            "{\"each\": \"day\", \"by\": \"theme\", \"softMax\": 6, \"except\": \"gift\","
                + " \"countsPaid\": true}"));
  }

  static Stream<Arguments> fields() {
    Condition old = Condition.field("age", Match.atLeast(AttributeValue.of(Amount.of(70))));
    return Stream.of(
            Map.entry(
                Field.builder()
                    .addChoose(
                        Choice.of(old, AttributeValue.of(Amount.of("1.2"))),
                        Choice.otherwise(AttributeValue.of(Amount.ONE)))
                    .build(),
                "{\"choose\": [{\"when\": {\"age\": {\"atLeast\": 70}}, \"value\": 1.2},"
                    + " {\"value\": 1}]}"),
            Map.entry(
                Field.builder()
                    .type(FieldType.CODE)
                    .addValues(CodeValue.of("old"), CodeValue.of("other"))
                    .addChoose(
                        Choice.of(old, AttributeValue.of("old")),
                        Choice.otherwise(AttributeValue.of("other")))
                    .build(),
                "{\"type\": \"code\", \"values\": [\"old\", \"other\"], \"choose\": [{\"when\":"
                    + " {\"age\": {\"atLeast\": 70}}, \"value\": \"old\"}, {\"value\":"
                    + " \"other\"}]}"),
            Map.entry(
                Field.builder()
                    .type(FieldType.FLAG)
                    .addChoose(Choice.of(old, AttributeValue.of(true)))
                    .build(),
                "{\"type\": \"flag\", \"choose\": [{\"when\": {\"age\": {\"atLeast\": 70}},"
                    + " \"value\": true}]}"),
            Map.entry(
                Field.builder()
                    .since(new Since("certified", Since.Unit.MONTHS, Optional.of(Window.YEAR)))
                    .build(),
                "{\"since\": {\"field\": \"certified\", \"unit\": \"months\", \"atEndOf\":"
                    + " \"year\"}}"),
            Map.entry(
                Field.builder()
                    .since(new Since("certified", Since.Unit.DAYS, Optional.empty()))
                    .build(),
                "{\"since\": {\"field\": \"certified\", \"unit\": \"days\"}}"),
            Map.entry(
                Field.builder()
                    .decimals(1)
                    .held(new Held(POINTS, Optional.of(new Window.Rolling(30))))
                    .build(),
                "{\"decimals\": 1, \"held\": {\"account\": \"points\", \"each\": \"rolling 30"
                    + " days\"}}"))
        .map(each -> Arguments.of(Field.class, each.getKey(), each.getValue()));
  }

  static Stream<Arguments> calendars() {
    DateSpan year = DateSpan.of(DAY, DAY.plusYears(1));
    DateSpan day = DateSpan.of(LocalDate.of(2025, 10, 6), LocalDate.of(2025, 10, 7));
    return Stream.of(
        Arguments.of(NamedCalendar.class, NamedCalendar.input(), "{}"),
        Arguments.of(
            NamedCalendar.class,
            new NamedCalendar(
                Optional.of(LocalizedText.of("zh", "中秋节")), Optional.of(year), List.of(day)),
            "{\"label\": {\"zh\": \"中秋节\"}, \"covers\": {\"from\": \"2025-01-01\", \"until\":"
                + " \"2026-01-01\"}, \"days\": [{\"from\": \"2025-10-06\", \"until\":"
                + " \"2025-10-07\"}]}"),
        Arguments.of(
            DayCalendar.class,
            new DayCalendar(year, List.of(day)),
            "{\"covers\": {\"from\": \"2025-01-01\", \"until\": \"2026-01-01\"}, \"days\":"
                + " [{\"from\": \"2025-10-06\", \"until\": \"2025-10-07\"}]}"),
        Arguments.of(
            Condition.class,
            Condition.field("date", new Match.In("festival")),
            "{\"date\": {\"in\": \"festival\"}}"));
  }

  static Stream<Arguments> accountsAndRules() {
    Rule late =
        Rule.builder()
            .id(RuleId.of("late"))
            .measure(Measure.pay(1))
            .paid(Payment.AT_CLOSE)
            .closes(Window.YEAR)
            .delay(Period.of(1, 2, 3))
            .payday(MonthDay.of(7, 15))
            .build();
    return Stream.of(
        Arguments.of(
            Account.class,
            Account.builder().id(POINTS).opening(Figure.of(4)).build(),
            "{\"id\": \"points\", \"opening\": 4}"),
        Arguments.of(
            Account.class,
            Account.builder()
                .id(POINTS)
                .each(new Window.OwnYear("joined"))
                .opening(Figure.named("base"))
                .build(),
            "{\"id\": \"points\", \"each\": \"year from joined\", \"opening\": \"base\"}"),
        Arguments.of(
            Rule.class,
            late,
            "{\"id\": \"late\", \"pay\": 1, \"paid\": \"atClose\", \"closes\": \"year\","
                + " \"delay\": \"P1Y2M3D\", \"payday\": \"07-15\"}"));
  }

  static Stream<Arguments> openings() {
    Map<AccountId, Amount> amounts =
        Map.of(POINTS, Amount.of("1200.5"), AccountId.of("hours"), Amount.of(-1));
    return Stream.of(
        Arguments.of(
            SubjectFacts.class,
            SubjectFacts.builder()
                .subject(WHO)
                .addOpenings(
                    new Opening(SchemeId.of("guangzhou"), DAY, amounts),
                    new Opening(SchemeId.of("elsewhere"), DAY, Map.of()))
                .build(),
            "{\"subject\": {\"type\": \"member\", \"id\": \"m-1\"}, \"openings\": [{\"scheme\":"
                + " \"guangzhou\", \"on\": \"2025-01-01\", \"amounts\": {\"hours\": -1, \"points\":"
                + " 1200.5}}, {\"scheme\": \"elsewhere\", \"on\": \"2025-01-01\"}]}"),
        Arguments.of(
            WorkedCase.class,
            WorkedCase.builder().id("1").opening(new CaseOpening(DAY, amounts)).build(),
            "{\"id\": \"1\", \"opening\": {\"on\": \"2025-01-01\", \"amounts\": {\"hours\": -1,"
                + " \"points\": 1200.5}}}"));
  }

  static Stream<Arguments> lines() {
    Line opened =
        Line.builder()
            .subject(WHO)
            .date(DAY)
            .version("2")
            .account(POINTS)
            .period(DateSpan.ALWAYS)
            .measured(Ratio.of(Amount.of(4)))
            .amount(Amount.of(4))
            .build();
    Line spent =
        Line.builder()
            .subject(WHO)
            .participation(ParticipationId.of("p"))
            .date(DAY)
            .rule(RuleId.of("r"))
            .account(POINTS)
            .period(DateSpan.ALWAYS)
            .measured(Ratio.ZERO)
            .addEffects(new Effect("/rules/0/then/1", EffectKind.SPENT, Ratio.of(-1, 1)))
            .amount(Amount.of(-1))
            .build();
    Line overflowed =
        Line.builder()
            .from(opened)
            .version(Optional.empty())
            .addEffects(new Effect("/accounts/0/then/0", EffectKind.OVERFLOWED, Ratio.of(-3, 1)))
            .amount(Amount.ONE)
            .build();
    String who = "{\"subject\": {\"type\": \"member\", \"id\": \"m-1\"}, ";
    return Stream.of(
        Arguments.of(
            Line.class,
            opened,
            who
                + "\"date\": \"2025-01-01\", \"version\": \"2\", \"account\": \"points\","
                + " \"period\": {}, \"measured\": 4, \"amount\": 4}"),
        Arguments.of(
            Line.class,
            spent,
            who
                + "\"participation\": \"p\", \"date\": \"2025-01-01\", \"rule\": \"r\","
                + " \"account\": \"points\", \"period\": {}, \"measured\": 0, \"effects\":"
                + " [{\"step\": \"/rules/0/then/1\", \"kind\": \"spent\", \"change\": -1}],"
                + " \"amount\": -1}"),
        Arguments.of(
            Line.class,
            overflowed,
            who
                + "\"date\": \"2025-01-01\", \"account\": \"points\", \"period\": {}, \"measured\":"
                + " 4, \"effects\": [{\"step\": \"/accounts/0/then/0\", \"kind\": \"overflowed\","
                + " \"change\": -3}], \"amount\": 1}"),
        Arguments.of(
            Total.class,
            new Total(WHO, POINTS, DateSpan.ALWAYS, Optional.empty(), Amount.of(4), Amount.ZERO),
            who + "\"account\": \"points\", \"period\": {}, \"credited\": 4, \"pending\": 0}"));
  }
}
