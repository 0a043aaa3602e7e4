package org.kapok.incentive;

import java.util.List;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;

/**
 * Where the running totals of one step stand, or of one field that holds an account's amount, as
 * part of a {@link Checkpoint}.
 *
 * @param rule the rule whose step it is, if it is a rule's
 * @param account the account whose step it is, if it is an account's
 * @param field the field that holds an amount, if it is one
 * @param step the number of the step among those of its owner, from 0; 0 for a field
 * @param totals its totals
 */
public record StepState(
    Optional<RuleId> rule,
    Optional<AccountId> account,
    Optional<String> field,
    int step,
    List<TotalState> totals) {

  /** Copies the totals. */
  public StepState {
    totals = List.copyOf(totals);
  }
}
