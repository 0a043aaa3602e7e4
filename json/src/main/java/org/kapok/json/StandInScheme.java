package org.kapok.json;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.honour.Climb;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.StandardField;
import org.kapok.participation.AttributeValue;
import org.kapok.quantity.DateSpan;

/**
 * Stands for a version that cannot be scored, so that the faults of its programme can still be
 * found: a scheme of the same names and span that does nothing.
 */
final class StandInScheme {
  /** A condition that can stand in any scheme, for one that could not be read. */
  static final Condition WON =
      Condition.field(StandardField.AGE.word(), Match.atLeast(AttributeValue.of(0)));

  private final IncentiveScheme.Builder scheme = IncentiveScheme.builder();
  private final Set<AccountId> accounts = new LinkedHashSet<>();
  private final Set<RuleId> rules = new LinkedHashSet<>();
  private final Map<HonourId, Set<LevelId>> honours = new LinkedHashMap<>();

  private StandInScheme() {}

  /** The scheme of the values; null if there can be none. */
  static <T> @Nullable IncentiveScheme of(Shape<T> shape, @Nullable Object[] values) {
    StandInScheme standIn = new StandInScheme();
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value != null) {
        standIn.take(shape.properties().get(i).name(), value);
      }
    }
    try {
      return standIn.build();
    } catch (IllegalArgumentException | IllegalStateException | ArithmeticException impossible) {
      return null;
    }
  }

  private void take(String name, Object value) {
    switch (name) {
      case "id" -> scheme.id((SchemeId) value);
      case "version" -> scheme.version((String) value);
      case "zone" -> scheme.zone((ZoneId) value);
      case "effective" -> scheme.effective((DateSpan) value);
      case "leapDay" -> scheme.leapDay((LeapDay) value);
      case "accounts" ->
          ((Collection<?>) value).forEach(each -> accounts.add(((Account) each).id()));
      case "rules" -> ((Collection<?>) value).forEach(each -> rules.add(((Rule) each).id()));
      case "honours" -> ((Collection<?>) value).forEach(each -> take((Honour) each));
      default -> {}
    }
  }

  private void take(Honour honour) {
    Set<LevelId> levels = honours.computeIfAbsent(honour.id(), id -> new LinkedHashSet<>());
    honour.levels().forEach(level -> levels.add(level.id()));
  }

  private IncentiveScheme build() {
    if (accounts.isEmpty()) {
      accounts.add(Rule.POINTS);
    }
    if (rules.isEmpty()) {
      rules.add(RuleId.of("unreadable"));
    }
    List<AccountId> first = List.of(accounts.iterator().next());
    List<Rule> idle = new ArrayList<>();
    for (RuleId id : rules) {
      idle.add(Rule.builder().id(id).measure(Measure.pay(1)).into(first).build());
    }
    return scheme
        .accounts(accounts.stream().map(id -> Account.builder().id(id).build()).toList())
        .rules(idle)
        .honours(honours.entrySet().stream().map(StandInScheme::honour).toList())
        .build();
  }

  /** Climbed step by step, so that levels may be alike. */
  private static Honour honour(Map.Entry<HonourId, Set<LevelId>> levels) {
    return Honour.builder()
        .id(levels.getKey())
        .climb(Climb.STEP_BY_STEP)
        .levels(levels.getValue().stream().map(id -> Level.of(id.value(), WON)).toList())
        .build();
  }
}
