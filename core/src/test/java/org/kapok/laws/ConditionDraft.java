package org.kapok.laws;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Match;
import org.kapok.participation.AttributeValue;
import org.kapok.quantity.Amount;

/** Draws conditions over the fields that {@link SchemeDraft} declares. */
final class ConditionDraft {
  private static final List<String> OF_SUBJECT =
      List.of(
          "age",
          "tenureYears",
          "tenureMonths",
          "level",
          "tierFactor",
          "birthMonth",
          "owned",
          "served",
          "reached");
  private static final List<String> GIVEN =
      with(
          OF_SUBJECT,
          "rating",
          "hours",
          "minutes",
          "seconds",
          "steps",
          "delta",
          "participations",
          "kindCap",
          "month",
          "dayOfMonth",
          "waited");
  private static final List<String> ALL =
      with(GIVEN, "seniority", "effort", "total", "total", "bonus", "grant", "gradeFactor");

  /** Which fields conditions read. */
  enum Scope {
    /** All. */
    ALL,
    /** Those that depend on no condition. */
    GIVEN,
    /** Of these the subject's. */
    SUBJECT
  }

  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private final Dice dice;
  private final Scope scope;
  private final List<String> numbers;

  ConditionDraft(Dice dice, Scope scope) {
    this.dice = dice;
    this.scope = scope;
    numbers =
        switch (scope) {
          case ALL -> ALL;
          case GIVEN -> GIVEN;
          case SUBJECT -> OF_SUBJECT;
        };
  }

  private static List<String> with(List<String> some, String... more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  Condition any(int depth) {
    if (depth == 0 || dice.percent(45)) {
      return test();
    }
    return switch (dice.below(5)) {
      case 0 -> new Condition.All(several(depth));
      case 1 -> new Condition.Any(several(depth));
      case 2 -> Condition.not(any(depth - 1));
      case 3 -> together(depth);
      default -> {
        List<Condition> of = several(depth);
        yield new Condition.CountOf(dice.from(1, of.size()), of);
      }
    };
  }

  private List<Condition> several(int depth) {
    List<Condition> conditions = new ArrayList<>();
    int number = dice.from(1, 3);
    for (int i = 0; i < number; i++) {
      conditions.add(any(depth - 1));
    }
    return conditions;
  }

  private Condition together(int depth) {
    List<Condition> members = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Condition each : several(depth)) {
      if (!(each instanceof Condition.Together) && keys.add(each.key())) {
        members.add(each);
      }
    }
    return members.size() < 2 ? test() : new Condition.Together(members);
  }

  private Condition test() {
    if (scope == Scope.SUBJECT) {
      return ofSubject();
    }
    return switch (dice.below(15)) {
      case 0, 1, 2 -> codes("kind", SchemeDraft.KINDS);
      case 3 ->
          dice.of(
              List.of(
                  codes("theme", SchemeDraft.THEMES),
                  codes("role", SchemeDraft.ROLES),
                  codes("channel", SchemeDraft.CHANNELS),
                  codes("venue", SchemeDraft.VENUES)));
      case 4 -> Condition.field("online", Match.is(flag()));
      case 5 -> codes("weekday", WEEKDAYS);
      case 6 -> time();
      case 7 -> date("date", "signed");
      case 8 -> duration();
      case 9, 10 -> ofSubject();
      case 11 -> chosen();
      default -> number(dice.of(numbers));
    };
  }

  private Condition ofSubject() {
    return switch (dice.below(5)) {
      case 0 ->
          dice.of(
              List.of(
                  codes("tier", SchemeDraft.TIERS),
                  codes("group", SchemeDraft.GROUPS),
                  codes("home", SchemeDraft.VENUES),
                  codes("subjectType", List.of("member", "team", "organization"))));
      case 1 -> Condition.field(dice.of("insured", "birthday"), Match.is(flag()));
      case 2 -> date("birthDate", "joined");
      default -> number(dice.of(OF_SUBJECT));
    };
  }

  private Condition chosen() {
    return scope == Scope.GIVEN
        ? number(dice.of(GIVEN))
        : dice.percent(60)
            ? codes("grade", SchemeDraft.GRADES)
            : Condition.field("keen", Match.is(flag()));
  }

  private AttributeValue flag() {
    return AttributeValue.of(dice.percent(70));
  }

  private Condition codes(String field, List<String> codes) {
    if (dice.percent(12)) {
      return Condition.field(field, new Match.Exists(dice.percent(70)));
    }
    if (dice.percent(40)) {
      return Condition.is(field, dice.of(codes));
    }
    List<AttributeValue> some = new ArrayList<>();
    codes.stream().filter(code -> dice.percent(60)).map(AttributeValue::of).forEach(some::add);
    return some.isEmpty()
        ? Condition.is(field, dice.of(codes))
        : Condition.field(field, new Match.OneOf(some));
  }

  private Condition time() {
    List<LocalTime> times =
        List.of(
            LocalTime.of(0, 0),
            LocalTime.of(6, 0),
            LocalTime.of(12, 0),
            LocalTime.of(20, 0),
            LocalTime.of(23, 59, 59));
    String field = dice.of("time", "slot");
    LocalTime from = dice.of(times);
    LocalTime until = dice.of(times);
    if (from.equals(until)) {
      return Condition.field(field, Match.atLeast(AttributeValue.of(from)));
    }
    return Condition.field(
        field, new Match.Between(AttributeValue.of(from), AttributeValue.of(until)));
  }

  private Condition date(String... fields) {
    LocalDate from = LocalDate.of(2010, 1, 1).plusDays(dice.below(6000));
    AttributeValue early = AttributeValue.of(from);
    AttributeValue late = AttributeValue.of(from.plusDays(dice.from(2, 3000)));
    String field = dice.of(fields);
    return switch (dice.below(6)) {
      case 0 -> Condition.field(field, new Match.Between(early, late));
      case 1 -> Condition.field(field, bounds(early, late));
      case 2 -> Condition.field(field, Match.atLeast(early));
      case 3, 4 -> Condition.field(field, new Match.In(dice.of("festival", "festival", "term")));
      default -> Condition.field(field, new Match.Exists(dice.percent(70)));
    };
  }

  private Condition duration() {
    AttributeValue low = AttributeValue.of(Duration.ofMinutes(dice.of(10, 20, 30, 60)));
    AttributeValue high = AttributeValue.of(Duration.ofMinutes(dice.of(90, 120, 480)));
    return Condition.field(
        dice.of("duration", "pause"), dice.percent(50) ? Match.atLeast(low) : bounds(low, high));
  }

  private Condition number(String field) {
    if (dice.percent(10)) {
      return Condition.field(field, new Match.Exists(dice.percent(70)));
    }
    if (dice.percent(50)) {
      return Condition.field(field, namedBounds());
    }
    int scale = field.equals("seconds") ? 600 : field.equals("age") ? 10 : 1;
    AttributeValue low = AttributeValue.of((long) dice.from(0, 6) * scale);
    AttributeValue high = AttributeValue.of((long) dice.from(8, 60) * scale);
    return switch (dice.below(5)) {
      case 0 -> Condition.field(field, bounds(low, high));
      case 1 -> Condition.field(field, Match.lessThan(high));
      case 2 -> Condition.field(field, Match.moreThan(low));
      case 3 -> Condition.field(field, Match.is(AttributeValue.of(dice.from(1, 4))));
      default ->
          Condition.field(field, Match.atLeast(AttributeValue.of(new Amount(dice.from(1, 25), 1))));
    };
  }

  /** One bound or two, of which one at least is another number. */
  private Match namedBounds() {
    AttributeValue named = AttributeValue.of(dice.of(numbers));
    return switch (dice.below(10)) {
      case 0 -> Match.atLeast(named);
      case 1 -> Match.moreThan(named);
      case 2 -> Match.atMost(named);
      case 3 -> Match.lessThan(named);
      case 4, 5 -> bounds(named, AttributeValue.of(dice.of(numbers)));
      case 6, 7 -> bounds(AttributeValue.of(dice.from(0, 6)), named);
      default -> bounds(named, AttributeValue.of(dice.from(8, 60)));
    };
  }

  private Match bounds(AttributeValue low, AttributeValue high) {
    boolean inclusiveLow = dice.percent(50);
    boolean inclusiveHigh = dice.percent(50);
    return new Match.Compare(
        Optional.of(low).filter(bound -> inclusiveLow),
        Optional.of(low).filter(bound -> !inclusiveLow),
        Optional.of(high).filter(bound -> inclusiveHigh),
        Optional.of(high).filter(bound -> !inclusiveHigh));
  }
}
