package org.kapok.laws;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.SubjectType;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.honour.Bar;
import org.kapok.incentive.honour.Climb;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.honour.Loss;
import org.kapok.incentive.honour.Repeat;
import org.kapok.incentive.honour.Validity;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Lookup;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Since;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.incentive.rule.Won;
import org.kapok.participation.AttributeValue;
import org.kapok.quantity.Amount;

/** Adds honours to a scheme that was drawn: a ladder, and perhaps a medal that reads its level. */
final class HonoursDraft {
  private static final HonourId LADDER = HonourId.of("ladder");
  private static final List<String> LEVELS = List.of("low", "middle", "high");
  private static final List<String> PERIODS = List.of("P1D", "P1M", "P1Y", "P30D", "P1Y1M");

  private final IncentiveScheme scheme;
  private final Dice dice;
  private final ConditionDraft conditions;
  private final AccountId account;

  HonoursDraft(IncentiveScheme scheme, Random random) {
    this.scheme = scheme;
    dice = new Dice(random);
    conditions = new ConditionDraft(dice, ConditionDraft.Scope.SUBJECT);
    account = dice.of(scheme.accounts()).id();
  }

  IncentiveScheme scheme() {
    IncentiveScheme.Builder builder =
        IncentiveScheme.builder()
            .from(scheme)
            .rules(List.of())
            .putFields("merit", held(window()))
            .putFields("score", held(Optional.empty()))
            .putFields("spare", spare())
            .putFields("goals", Field.builder().count(List.of(some(), some(), some())).build())
            .putFields("rank", Field.builder().level(LADDER).build())
            .putFields("rankSince", Field.builder().levelSince(LADDER).build())
            .putFields("rankHeld", Field.builder().since(rankHeld()).build())
            .putFields("wins", Field.builder().won(new Won(LADDER, window())).build())
            .putFields("rankBonus", Field.lookup(rankBonus()))
            .addHonours(ladder());
    if (dice.percent(50)) {
      builder.addHonours(medal());
    }
    scheme.rules().forEach(rule -> builder.addRules(dice.percent(25) ? ranked(rule) : rule));
    return builder.build();
  }

  private Since rankHeld() {
    return new Since("rankSince", dice.of(Since.Unit.values()), Optional.empty());
  }

  /** Whole numbers: another factor would make accounts finer than what reads them. */
  private static Lookup rankBonus() {
    return new Lookup(
        "rank", Map.of("low", Amount.of(2), "high", Amount.of(3)), Optional.of(Amount.ONE));
  }

  private Field held(Optional<Window> window) {
    return Field.builder().held(new Held(account, window)).decimals(6).build();
  }

  private Field spare() {
    Held unused = new Held(account, Optional.empty(), Optional.of(LADDER));
    return Field.builder().held(unused).decimals(6).build();
  }

  private Optional<Window> window() {
    return dice.percent(20)
        ? Optional.empty()
        : Optional.of(
            dice.of(
                List.of(
                    Window.MONTH,
                    Window.QUARTER,
                    Window.YEAR,
                    new Window.Rolling(30),
                    Window.SCHEME)));
  }

  private Window ending() {
    return dice.of(
        List.of(
            Window.MONTH,
            Window.QUARTER,
            Window.YEAR,
            Window.YEAR,
            new Window.OwnYear("joined"),
            new Window.Season("term")));
  }

  private Rule ranked(Rule rule) {
    Match match =
        dice.of(
            List.of(
                Match.is("low"),
                Match.atLeast(AttributeValue.of("middle")),
                Match.lessThan(AttributeValue.of("high")),
                new Match.Exists(dice.percent(50))));
    Condition test =
        dice.percent(60)
            ? Condition.field("rank", match)
            : Condition.field(
                dice.of("rankBonus", "rankHeld", "wins"), Match.atLeast(AttributeValue.of(2)));
    Condition both =
        rule.when()
            .map(when -> dice.percent(50) ? Condition.all(when, test) : Condition.any(when, test))
            .orElse(test);
    List<Step> then = rule.then().stream().map(this::ranked).toList();
    return Rule.builder().from(rule).when(both).then(then).build();
  }

  /** Some fixed limits become bounds by the level. */
  private Step ranked(Step step) {
    boolean fixed =
        step.operation() instanceof Operation.Max max && max.bound() instanceof Figure.Fixed;
    return fixed && dice.percent(50)
        ? new Step(
            step.each(),
            step.by(),
            new Operation.Max(new Figure.Named("rankBonus")),
            step.except(),
            step.exceptCounted(),
            step.when(),
            step.overflow(),
            step.countsPaid())
        : step;
  }

  private Condition some() {
    return dice.percent(50) ? number(dice.of(0, 1, 3, 10)) : conditions.any(1);
  }

  private Condition number(long bound) {
    AttributeValue value = AttributeValue.of(bound);
    return Condition.field(
        dice.of("merit", "merit", "merit", "score", "age", "tenureMonths", "rankHeld", "wins"),
        dice.percent(70) ? Match.atLeast(value) : Match.moreThan(value));
  }

  private Condition requirement(int level) {
    return switch (dice.below(5)) {
      case 0, 1 -> Condition.field("merit", Match.atLeast(AttributeValue.of(1 + level * 6L)));
      case 2 -> Condition.field("spare", Match.moreThan(AttributeValue.of(level * 3L)));
      case 3 -> Condition.field("score", Match.atLeast(AttributeValue.of(2 + level * 9L)));
      default ->
          new Condition.CountOf(
              dice.from(1, 2), List.of(some(), some(), Condition.not(number(level + 1L))));
    };
  }

  private Honour ladder() {
    Honour.Builder honour = behaviour(LADDER);
    int levels = dice.from(1, 3);
    boolean kept = dice.percent(50);
    boolean lost = dice.percent(60);
    boolean valid = dice.percent(35);
    boolean uses = dice.percent(35);
    for (int i = 0; i < levels; i++) {
      Level.Builder level = Level.builder().id(LevelId.of(LEVELS.get(i))).when(requirement(i));
      if (kept && (lost || valid)) {
        level.keep(dice.percent(60) ? number(i) : some());
      }
      if (uses) {
        level.putUses(account, Amount.of(dice.of(1, 2, 5)));
      }
      honour.addLevels(level.build());
    }
    for (int i = levels; i < LEVELS.size(); i++) { // so that every drawn level exists
      honour.addLevels(Level.of(LEVELS.get(i), number(30L + i)));
    }
    if (lost) {
      honour.lose(dice.of(Loss.ONE_STEP, Loss.TO_BASE, Loss.RECOMPUTE));
    }
    if (valid) {
      honour.valid(validity());
    }
    if ((lost || valid) && dice.percent(40)) {
      honour.grace(Period.parse(dice.of(PERIODS)));
    }
    if (uses && dice.percent(40)) {
      honour.putCarries(account, Amount.of(dice.of(0, 1, 4)));
    }
    return honour.climb(dice.percent(35) ? Climb.STEP_BY_STEP : Climb.HIGHEST).build();
  }

  private Validity validity() {
    return dice.percent(50)
        ? Validity.lasting(Period.parse(dice.of(PERIODS)))
        : Validity.through(ending(), dice.of(0, 1, 2));
  }

  private Honour.Builder behaviour(HonourId id) {
    Honour.Builder honour = Honour.builder().id(id);
    if (dice.percent(30)) {
      honour.reviewed(ending());
    }
    if (dice.percent(20)) {
      honour.addOf(SubjectType.MEMBER);
    }
    if (dice.percent(20)) {
      honour.barred(new Bar(some(), Period.parse(dice.of(PERIODS))));
    }
    if (dice.percent(15)) {
      honour.revoked(conditions.any(0));
    }
    return honour;
  }

  /** A single award, for which a level of the ladder may be needed. */
  private Honour medal() {
    List<Condition> all = new ArrayList<>();
    all.add(number(dice.of(1, 4)));
    if (dice.percent(70)) {
      all.add(Condition.field("rank", Match.atLeast(AttributeValue.of(dice.of(LEVELS)))));
    }
    Honour.Builder honour = behaviour(HonourId.of("medal"));
    Level.Builder level = Level.builder().id(LevelId.of("medal")).when(new Condition.All(all));
    switch (dice.below(3)) {
      case 0 -> honour.repeat(Repeat.inEach(ending()));
      case 1 -> {
        level.putUses(account, Amount.of(dice.of(200, 500, 9000)));
        honour.repeat(Repeat.ALWAYS);
      }
      default -> {}
    }
    if (dice.percent(30)) {
      honour.valid(validity());
    }
    return honour.addLevels(level.build()).build();
  }
}
