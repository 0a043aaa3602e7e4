package org.kapok.incentive.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapok.id.AccountId;
import org.kapok.problem.Nearest;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;

/** What is impossible for one policy, every fault at once. */
final class LedgerPolicyCheck {
  private final LedgerPolicy policy;
  private final List<Problem> problems = new ArrayList<>();

  private LedgerPolicyCheck(LedgerPolicy policy) {
    this.policy = policy;
  }

  static void require(LedgerPolicy policy) {
    LedgerPolicyCheck check = new LedgerPolicyCheck(policy);
    Set<AccountId> seen = new HashSet<>();
    for (int i = 0; i < policy.accounts().size(); i++) {
      AccountPolicy account = policy.accounts().get(i);
      String place = "/accounts/" + i;
      if (!seen.add(account.account())) {
        check.add("duplicate", place + "/account", "{0} stands twice", account.account());
      }
      check.checkTargets(account, place);
    }
    if (!check.problems.isEmpty()) {
      throw new RefusedException(Sentence.of("ledger policy"), check.problems);
    }
  }

  private void checkTargets(AccountPolicy account, String place) {
    account
        .cap()
        .flatMap(BalanceCap::overflow)
        .ifPresent(overflow -> checkOverflow(overflow, place + "/cap/overflow"));
    for (int i = 0; i < account.donatesTo().size(); i++) {
      known(account.donatesTo().get(i).account(), place + "/donatesTo/" + i + "/account");
    }
    Set<AccountId> into = new HashSet<>();
    for (int i = 0; i < account.conversions().size(); i++) {
      AccountId to = account.conversions().get(i).to();
      String at = place + "/conversions/" + i + "/to";
      known(to, at);
      if (to.equals(account.account()) || !into.add(to)) {
        add("duplicate", at, "{0} must be another account, and stand once", to);
      }
    }
  }

  private void checkOverflow(BalanceCap.Overflow overflow, String place) {
    if (known(overflow.account(), place + "/account").flatMap(AccountPolicy::cap).isPresent()) {
      add("capped", place, "{0} must have no cap, since it takes an overflow", overflow.account());
    }
  }

  private Optional<AccountPolicy> known(AccountId account, String place) {
    Optional<AccountPolicy> found = policy.account(account);
    if (found.isEmpty()) {
      List<String> names =
          policy.accounts().stream().map(each -> each.account().value()).distinct().toList();
      add(
          "unknown-account",
          place,
          "{0} is none of the accounts {1}{2}",
          account,
          names,
          Nearest.hint(account.value(), names));
    }
    return found;
  }

  private void add(String code, String place, String pattern, Object... arguments) {
    problems.add(Problem.of(code, place, pattern, arguments));
  }
}
