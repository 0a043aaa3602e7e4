package org.kapok.incentive.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.incentive.analysis.Constraint.Kind;
import org.kapok.incentive.honour.Climb;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.honour.Loss;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/**
 * What a subject can have that brings nothing along from another system: the amounts that the
 * scheme itself credits, and the levels that can be won with them.
 */
final class Earned {
  private final Context context;
  private final SchemeBounds bounds;
  private final Map<String, Domain> known = new HashMap<>();
  private final Map<HonourId, Set<String>> levels = new HashMap<>();
  private ConditionFacts conditions;

  Earned(Context context, SchemeBounds bounds) {
    this.context = context;
    this.bounds = bounds;
    context.scheme.fields().forEach(this::addHeld);
    conditions = conditions();
    for (Honour ignored : context.scheme.honours()) { // one may read the level of another
      context.scheme.honours().forEach(each -> levels.put(each.id(), reachable(each)));
      context.scheme.fields().forEach(this::addLevel);
      conditions = conditions();
    }
  }

  private ConditionFacts conditions() {
    return new ConditionFacts(new FieldRanges(context.scheme, known));
  }

  private void addHeld(String name, Field field) {
    field
        .held()
        .ifPresent(
            held -> {
              Domain domain = Domain.numbers(range(held));
              Window window = held.each().orElse(Window.LIFETIME);
              boolean always = window.equals(Window.LIFETIME) || Covers.isCalendar(window);
              known.put(name, always ? domain : domain.orMissing());
            });
  }

  private Interval range(Held held) {
    Window window = held.each().orElse(Window.LIFETIME);
    Streams streams = bounds.account(held.account());
    Extent most = streams.net(Kind.ABOVE, streams.flows(), window);
    boolean open = held.unusedBy().isPresent() || context.isSpent(held.account());
    Extent least = open ? Extent.OPEN : streams.net(Kind.BELOW, streams.flows(), window);
    return Interval.closed(least.known().map(Ratio::negated), most.known());
  }

  private void addLevel(String name, Field field) {
    field
        .level()
        .map(honour -> levels.getOrDefault(honour, Set.of()))
        .ifPresent(some -> known.put(name, some.isEmpty() ? Domain.MISSING : missingOr(some)));
  }

  private static Domain missingOr(Set<String> codes) {
    return Domain.texts(codes).orMissing();
  }

  private Set<String> reachable(Honour honour) {
    Set<String> reachable = new TreeSet<>();
    for (int i = 0; i < honour.levels().size(); i++) {
      boolean waits = honour.climb() == Climb.STEP_BY_STEP && reachable.size() < i;
      if (canBeWon(honour.levels().get(i)) && !waits) {
        reachable.add(honour.levels().get(i).id().value());
      }
    }
    for (int i = honour.levels().size() - 2; i >= 0; i--) {
      String id = honour.levels().get(i).id().value();
      boolean base = honour.lose() == Loss.TO_BASE && i == 0 && !reachable.isEmpty();
      boolean above = reachable.contains(honour.levels().get(i + 1).id().value());
      if (base || (honour.lose() == Loss.ONE_STEP && above)) {
        reachable.add(id);
      }
    }
    return reachable;
  }

  /** Whether the requirement of the level can hold, and what it uses up can be there. */
  boolean canBeWon(Level level) {
    return canHold(level.when()) && level.uses().entrySet().stream().allMatch(this::canBeUsed);
  }

  private boolean canBeUsed(Map.Entry<AccountId, Amount> use) {
    Streams streams = bounds.account(use.getKey());
    Extent most = streams.net(Kind.ABOVE, streams.flows(), Window.LIFETIME);
    return most.known().filter(each -> each.compareTo(Ratio.of(use.getValue())) < 0).isEmpty();
  }

  /** Whether the condition can hold. */
  boolean canHold(Condition condition) {
    return conditions.of(condition).possible();
  }

  /** Whether the condition holds always, of everybody. */
  boolean alwaysHolds(Condition condition) {
    return Tests.isConjunction(condition)
        && Tests.together(condition).stream().allMatch(this::alwaysHolds);
  }

  private boolean alwaysHolds(Condition.FieldTest test) {
    Domain all = conditions.declaredDomain(test.field());
    return conditions.isImplied(test, Facts.of(test.field(), all));
  }

  /** The test that contradicts what can be there, and the largest number that can. */
  Optional<String> obstacle(Condition condition) {
    List<Condition.FieldTest> tests = Tests.together(condition);
    return tests.stream()
        .filter(test -> known.containsKey(test.field()) && !canHold(test))
        .map(Condition.FieldTest::field)
        .findFirst();
  }

  /** The most that the field can be, if it is known. */
  Optional<Ratio> most(String field) {
    return Optional.ofNullable(known.get(field)).flatMap(domain -> domain.numbers().high());
  }

  /** Whether the level can be held by anybody who brings nothing along. */
  boolean isReachable(Honour honour, Level level) {
    return levels.getOrDefault(honour.id(), Set.of()).contains(level.id().value());
  }
}
