package org.kapok.incentive.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.honour.Loss;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Ratio;

/**
 * Which levels one more participation never lowers, given that it never lowers an amount: those
 * that are never lost, use nothing up, and ask only for lower bounds of whole periods of accounts,
 * beside what no participation changes.
 */
final class RisingLevels {
  private final Context context;

  RisingLevels(Context context) {
    this.context = context;
  }

  /** Whether one more participation never leads to a lower level of the honour. */
  boolean rises(Honour honour) {
    boolean stays = honour.lose() == Loss.NEVER && honour.valid().isEmpty();
    return stays
        && honour.levels().stream().allMatch(level -> level.uses().isEmpty())
        && honour.levels().stream().map(Level::when).allMatch(this::rises)
        && honour.barred().filter(bar -> changes(bar.when())).isEmpty()
        && honour.revoked().filter(this::changes).isEmpty();
  }

  /** Whether participations can change what the condition says. */
  private boolean changes(Condition condition) {
    return Tests.read(condition).stream().anyMatch(context.inputs::readsHoldings);
  }

  private boolean rises(Condition condition) {
    if (!changes(condition)) {
      return true;
    }
    if (condition instanceof Condition.FieldTest test) {
      return isLowerBound(test) && rises(test.field());
    }
    if (condition instanceof Condition.Together together) {
      return together.members().stream().allMatch(this::rises);
    }
    if (condition instanceof Condition.All all) {
      return all.conditions().stream().allMatch(this::rises);
    }
    if (condition instanceof Condition.Any any) {
      return any.conditions().stream().allMatch(this::rises);
    }
    return condition instanceof Condition.CountOf count
        && count.of().stream().allMatch(this::rises);
  }

  private boolean isLowerBound(Condition.FieldTest test) {
    return test.match() instanceof Match.Compare compare
        && compare.atMost().isEmpty()
        && compare.lessThan().isEmpty()
        && Tests.read(test).stream()
            .filter(name -> !name.equals(test.field()))
            .noneMatch(context.inputs::readsHoldings);
  }

  /** Whether one more participation never makes the field less. */
  private boolean rises(String name) {
    Field field = context.fields.declared(name).orElseThrow();
    if (field.held().isPresent()) {
      return field.held().filter(this::isOfWholePeriods).isPresent();
    }
    if (field.level().isPresent()) {
      return context.honour(field.level().get()).filter(this::rises).isPresent();
    }
    return !field.count().isEmpty() && field.count().stream().allMatch(this::rises);
  }

  private boolean isOfWholePeriods(Held held) {
    Window period =
        context.scheme.accounts().stream()
            .filter(account -> account.id().equals(held.account()))
            .map(Account::each)
            .findFirst()
            .orElseThrow();
    Window window = held.each().orElse(Window.LIFETIME);
    return held.unusedBy().isEmpty()
        && (window.equals(Window.LIFETIME) || context.covers.nests(period, window));
  }

  /** What must be in accounts, all periods together, for one of these levels to be won. */
  Map<AccountId, Ratio> needed(HonourId honour, int lowest) {
    List<Level> levels = context.honour(honour).orElseThrow().levels();
    Optional<Map<AccountId, Ratio>> least = Optional.empty();
    for (Level level : levels.subList(lowest, levels.size())) {
      Map<AccountId, Ratio> own = needed(level.when());
      least = Optional.of(least.map(known -> both(known, own)).orElse(own));
    }
    return least.orElse(Map.of());
  }

  private static Map<AccountId, Ratio> both(Map<AccountId, Ratio> a, Map<AccountId, Ratio> b) {
    Map<AccountId, Ratio> least = new HashMap<>();
    a.forEach(
        (account, amount) -> {
          Ratio other = b.get(account);
          if (other != null) {
            least.put(account, amount.compareTo(other) <= 0 ? amount : other);
          }
        });
    return least;
  }

  private Map<AccountId, Ratio> needed(Condition condition) {
    Map<AccountId, Ratio> most = new HashMap<>();
    for (Condition.FieldTest test : Tests.together(condition)) {
      Optional<Ratio> least = context.conditions.domain(test).numbers().low();
      Optional<AccountId> account = context.inputs.held(test.field());
      if (account.isPresent() && least.isPresent()) {
        most.merge(account.get(), least.get(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
      }
    }
    return most;
  }
}
