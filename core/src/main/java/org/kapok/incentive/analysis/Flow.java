package org.kapok.incentive.analysis;

import java.util.Optional;
import org.kapok.id.RuleId;

/**
 * One way by which credits come to a place: of one rule, or of an opening, through these accounts
 * and no others. A participation brings at most one credit by each. Two ways are never equal.
 */
final class Flow {
  final Optional<RuleId> rule;
  final Facts facts;

  private Flow(Optional<RuleId> rule, Facts facts) {
    this.rule = rule;
    this.facts = facts;
  }

  /** What a rule credits, for participations of which the facts are known. */
  static Flow of(RuleId rule, Facts facts) {
    return new Flow(Optional.of(rule), facts);
  }

  /** What an account is opened with. */
  static Flow opening() {
    return new Flow(Optional.empty(), Facts.NONE);
  }

  /** The same credits further on. */
  Flow on() {
    return new Flow(rule, facts);
  }

  boolean isOpening() {
    return rule.isEmpty();
  }
}
