package org.kapok.laws;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Match;
import org.kapok.participation.AttributeValue;
import org.kapok.quantity.Amount;

/** Draws conditions over the fields that {@link SchemeDraft} declares. */
final class ConditionDraft {
  private static final List<String> NUMBERS =
      List.of(
          "rating",
          "hours",
          "minutes",
          "seconds",
          "age",
          "tenureYears",
          "tenureMonths",
          "steps",
          "delta",
          "level",
          "participations",
          "tierFactor",
          "kindCap",
          "seniority",
          "effort",
          "total",
          "total");
  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private final Dice dice;

  ConditionDraft(Dice dice) {
    this.dice = dice;
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
    return switch (dice.below(14)) {
      case 0, 1, 2 -> codes("kind", SchemeDraft.KINDS);
      case 3 ->
          dice.of(
              List.of(
                  codes("theme", SchemeDraft.THEMES),
                  codes("role", SchemeDraft.ROLES),
                  codes("channel", SchemeDraft.CHANNELS),
                  codes("venue", SchemeDraft.VENUES),
                  codes("home", SchemeDraft.VENUES),
                  codes("subjectType", List.of("member", "team", "organization"))));
      case 4 ->
          dice.percent(50) ? codes("tier", SchemeDraft.TIERS) : codes("group", SchemeDraft.GROUPS);
      case 5 -> Condition.field(dice.of("insured", "online"), Match.is(flag()));
      case 6 -> codes("weekday", WEEKDAYS);
      case 7 -> time();
      case 8 -> date();
      case 9 -> duration();
      default -> number(dice.of(NUMBERS));
    };
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

  private Condition date() {
    LocalDate from = LocalDate.of(2010, 1, 1).plusDays(dice.below(6000));
    AttributeValue early = AttributeValue.of(from);
    AttributeValue late = AttributeValue.of(from.plusDays(dice.from(2, 3000)));
    String field = dice.of("date", "signed", "birthDate", "joined");
    return switch (dice.below(4)) {
      case 0 -> Condition.field(field, new Match.Between(early, late));
      case 1 -> Condition.field(field, bounds(early, late));
      case 2 -> Condition.field(field, Match.atLeast(early));
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
    AttributeValue named = AttributeValue.of(dice.of(NUMBERS));
    return switch (dice.below(10)) {
      case 0 -> Match.atLeast(named);
      case 1 -> Match.moreThan(named);
      case 2 -> Match.atMost(named);
      case 3 -> Match.lessThan(named);
      case 4, 5 -> bounds(named, AttributeValue.of(dice.of(NUMBERS)));
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
