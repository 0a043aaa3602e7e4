package org.kapok.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapok.id.AccountId;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.Line;
import org.kapok.incentive.Statement;
import org.kapok.incentive.rule.Account;
import org.kapok.quantity.Amount;

/**
 * The accounts of a programme as people see them: those that keep what they get, and the groups
 * that pass it on. A line of a group shows again on the account that it passes into.
 *
 * @param all in declared order
 */
record Accounts(List<Account> all) {

  /** The accounts of the programme. */
  static Accounts of(IncentiveProgramme programme) {
    return new Accounts(Programmes.accounts(programme));
  }

  /** The accounts that pass nothing on. */
  List<Account> kept() {
    return all.stream().filter(account -> !isGroup(account)).toList();
  }

  /** Whether the account passes on what it gets. */
  static boolean isGroup(Account account) {
    return !account.into().isEmpty();
  }

  /** The lines of the accounts that pass nothing on. */
  List<Line> keptLines(Statement statement) {
    Set<AccountId> kept = new HashSet<>();
    kept().forEach(account -> kept.add(account.id()));
    return statement.lines().stream().filter(line -> kept.contains(line.account())).toList();
  }

  /** What the account has of its own lines as of the statement. */
  static Amount credited(Statement statement, Account account) {
    return statement.credited(account.id());
  }

  /** What is pending for the account. */
  static Amount pending(Statement statement, Account account) {
    return statement.pending(account.id(), Optional.empty(), Optional.empty());
  }
}
