package org.kapok.json;

import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.incentive.NamedCalendar;
import org.kapok.incentive.rule.Choice;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Gaps;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Payment;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Since;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.DateSpan;

/** Law 8 for the parts of the language: what is written reads back equal. */
class ConstructsProperties {

  @Property
  void steps(@ForAll("steps") Step step) {
    RoundTripProperties.roundTrips(step, Step.class);
  }

  @Property
  void rules(@ForAll("rules") Rule rule) {
    RoundTripProperties.roundTrips(rule, Rule.class);
  }

  @Property
  void derivedFields(@ForAll("fields") Field field) {
    RoundTripProperties.roundTrips(field, Field.class);
  }

  @Property
  void calendars(@ForAll("calendars") NamedCalendar calendar) {
    RoundTripProperties.roundTrips(calendar, NamedCalendar.class);
  }

  /** Windows of steps, of which only a run has more than its words. */
  private static Arbitrary<Window> windowsOfSteps() {
    Arbitrary<Gaps> gaps =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 3).map(Gaps.InRun::new),
            Arbitraries.integers().between(1, 3).map(Gaps.Between::new),
            RoundTripProperties.ids().map(AccountId::of).map(Gaps.PaidFrom::new));
    return Arbitraries.oneOf(
        windows(),
        Combinators.combine(Arbitraries.of(Window.WEEK, Window.YEAR), gaps)
            .as(Window.Unbroken::new));
  }

  private static Arbitrary<Window> windows() {
    return Arbitraries.oneOf(
        Arbitraries.of(Window.DAY, Window.PARTICIPATION, Window.LIFETIME, Window.SCHEME),
        Arbitraries.of(MonthDay.of(2, 29), MonthDay.of(12, 31)).map(Window.Year::new),
        Arbitraries.of("joined", "学习", "a b").map(Window.OwnYear::new),
        RoundTripProperties.names().map(Window.Season::new),
        Arbitraries.integers().between(2, 3660).map(Window.Rolling::new));
  }

  @Provide
  Arbitrary<Step> steps() {
    Arbitrary<Figure> figures =
        Arbitraries.oneOf(
            RoundTripProperties.amounts().map(Figure::of),
            RoundTripProperties.names().map(Figure::named));
    Arbitrary<Operation> cutting =
        Arbitraries.oneOf(figures.map(Operation.Max::new), figures.map(Operation.SoftMax::new));
    return Combinators.combine(
            windowsOfSteps(),
            RoundTripProperties.names().list().uniqueElements().ofMaxSize(2),
            cutting,
            RoundTripProperties.ids().map(AccountId::of).optional(),
            Arbitraries.of(true, false),
            RoundTripProperties.ids().map(RuleId::of).optional())
        .as(
            (window, by, operation, overflow, countsPaid, except) ->
                new Step(
                    Optional.of(window),
                    by,
                    operation,
                    except.stream().toList(),
                    List.of(),
                    Optional.empty(),
                    overflow,
                    countsPaid));
  }

  @Provide
  Arbitrary<Rule> rules() {
    Arbitrary<Period> periods =
        Combinators.combine(
                Arbitraries.integers().between(0, 9),
                Arbitraries.integers().between(0, 99),
                Arbitraries.integers().between(1, 999))
            .as(Period::of);
    return Combinators.combine(
            steps().list().ofMaxSize(3),
            windows().optional(),
            periods.optional(),
            Arbitraries.of(MonthDay.of(2, 29), MonthDay.of(7, 15)).optional())
        .as(
            (steps, closes, delay, payday) ->
                Rule.builder()
                    .id(RuleId.of("r"))
                    .measure(Measure.pay(1))
                    .then(steps)
                    .paid(Payment.AT_CLOSE)
                    .closes(closes)
                    .delay(delay)
                    .payday(payday)
                    .build());
  }

  @Provide
  Arbitrary<Field> fields() {
    Arbitrary<Optional<Condition>> conditions =
        Combinators.combine(RoundTripProperties.names(), RoundTripProperties.names())
            .as((field, calendar) -> Condition.field(field, new Match.In(calendar)))
            .optional();
    return Combinators.combine(
            Combinators.combine(conditions, RoundTripProperties.values())
                .as(Choice::new)
                .list()
                .ofMaxSize(3),
            Combinators.combine(
                    RoundTripProperties.names(),
                    Arbitraries.of(Since.Unit.class),
                    windows().optional())
                .as(Since::new)
                .optional(),
            Combinators.combine(RoundTripProperties.ids().map(AccountId::of), windows().optional())
                .as(Held::new)
                .optional())
        .as(
            (choices, since, held) ->
                Field.builder().choose(choices).since(since).held(held).build());
  }

  @Provide
  Arbitrary<NamedCalendar> calendars() {
    return RoundTripProperties.dates()
        .set()
        .ofMinSize(2)
        .ofMaxSize(6)
        .map(each -> each.stream().sorted().toList())
        .map(
            days -> {
              List<DateSpan> spans = new ArrayList<>();
              for (int i = 0; i + 1 < days.size(); i += 2) {
                spans.add(DateSpan.of(days.get(i), days.get(i + 1)));
              }
              DateSpan covers = DateSpan.of(days.get(0), days.get(days.size() - 1));
              return new NamedCalendar(Optional.empty(), Optional.of(covers), spans);
            });
  }
}
