package org.kapok.incentive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.id.AccountId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;

/**
 * What people call what a scheme counts: points in the accounts named so and in those that feed
 * them, hours and minutes of a duration, nothing anywhere else.
 */
final class CreditUnits {
  private final IncentiveScheme scheme;
  private final Wording wording;

  CreditUnits(IncentiveScheme scheme, Wording wording) {
    this.scheme = scheme;
    this.wording = wording;
  }

  /** What the account holds. */
  Unit of(AccountId id) {
    return holdsPoints(id) ? wording.unit("points") : Unit.NONE;
  }

  /** What all of the accounts hold, if it is the same. */
  Unit of(List<AccountId> ids) {
    return ids.stream().allMatch(this::holdsPoints) ? wording.unit("points") : Unit.NONE;
  }

  private boolean holdsPoints(AccountId id) {
    String label = wording.names().account(id);
    return id.equals(Rule.POINTS)
        || label.endsWith("分")
        || label.endsWith("points")
        || scheme.accounts().stream()
            .filter(account -> account.id().equals(id))
            .map(Account::into)
            .flatMap(List::stream)
            .anyMatch(this::holdsPoints);
  }

  /** The units before the rule's first step, between its steps, and after the last one. */
  List<Unit> along(Rule rule) {
    List<Unit> units = new ArrayList<>(Collections.nCopies(rule.then().size() + 1, Unit.NONE));
    Unit unit = measured(rule.measure());
    for (int i = 0; i <= rule.then().size() && !unit.equals(Unit.NONE); i++) {
      units.set(i, unit);
      unit = i < rule.then().size() && converts(rule.then().get(i)) ? Unit.NONE : unit;
    }
    int last = rule.then().size();
    units.set(last, of(rule.into()));
    while (last > 0 && !converts(rule.then().get(last - 1))) {
      last--;
      units.set(last, of(rule.into()));
    }
    return units;
  }

  private Unit measured(Measure measure) {
    if (measure instanceof Measure.From from) {
      return of(from.account());
    }
    return measure instanceof Measure.Count count
            && List.of("hours", "minutes", "seconds").contains(count.field())
        ? wording.unit(count.field())
        : Unit.NONE;
  }

  /** Whether it credits something else than it takes: a curve that does more than round. */
  private static boolean converts(Step step) {
    return step.operation() instanceof Operation.Grow grow
        && !(grow.curve() instanceof Rounded rounded && rounded.curve().equals(Rate.ONE));
  }
}
