package org.kapok.incentive;

import java.util.HashMap;
import java.util.Map;
import org.kapok.id.AccountId;

/**
 * How fine the units of a version have to be at least, so that the state of the version before is
 * whole in them.
 *
 * @param steps for each step whose running totals go on, by its place, those of the version before
 * @param accounts how many units of each account make one
 */
record Finer(Map<String, OfStep> steps, Map<AccountId, Long> accounts) {
  /** Any units will do. */
  static final Finer ANY = new Finer(Map.of(), Map.of());

  private static final OfStep WHOLE = new OfStep(1, 1);

  /**
   * The units of a step.
   *
   * @param total those of its running total
   * @param out those of what it gives
   */
  record OfStep(long total, long out) {}

  /** As fine as the version before, where something goes on. */
  static Finer than(Program before, Carry carry) {
    Map<String, OfStep> steps = new HashMap<>();
    Map<String, String> later = carry.later();
    for (StepProgram step : before.adding()) {
      if (later.containsKey(step.place)) {
        steps.put(later.get(step.place), new OfStep(step.totalUnits(), step.unitsOut));
      }
    }
    Map<AccountId, Long> accounts = new HashMap<>();
    before.accounts().forEach(account -> accounts.put(account.id(), account.units()));
    return new Finer(steps, accounts);
  }

  OfStep step(String place) {
    return steps.getOrDefault(place, WHOLE);
  }

  long account(AccountId id) {
    return accounts.getOrDefault(id, 1L);
  }
}
