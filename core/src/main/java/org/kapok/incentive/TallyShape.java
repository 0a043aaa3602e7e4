package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Nearest;
import org.kapok.quantity.Amount;

/**
 * What a tally adds up.
 *
 * @param accounts the accounts of all versions
 * @param scales how many fraction digits the units of each account have
 * @param outlets the pairs of a rule, or an opening, and an account that it feeds
 */
record TallyShape(List<AccountId> accounts, List<Integer> scales, List<Outlet> outlets) {

  /**
   * Where credits come out.
   *
   * @param rule by which rule; none for what no participation brought
   * @param account the account's number
   */
  record Outlet(Optional<RuleId> rule, int account) {}

  /** What scoring by these versions adds up. */
  static TallyShape of(List<Program> programs) {
    List<AccountId> accounts = new ArrayList<>();
    List<Integer> scales = new ArrayList<>();
    for (Program program : programs) {
      for (Program.OfAccount account : program.accounts()) {
        int known = accounts.indexOf(account.id());
        if (known < 0) {
          accounts.add(account.id());
          scales.add(account.scale());
        } else {
          scales.set(known, Math.max(scales.get(known), account.scale()));
        }
      }
    }
    List<Outlet> outlets =
        programs.stream()
            .flatMap(
                program ->
                    program.layouts().stream().map(layout -> outlet(program, layout, accounts)))
            .distinct()
            .toList();
    return new TallyShape(List.copyOf(accounts), List.copyOf(scales), outlets);
  }

  private static Outlet outlet(Program program, Program.Layout layout, List<AccountId> accounts) {
    AccountId account = program.accounts().get(layout.account()).id();
    return new Outlet(layout.id(), accounts.indexOf(account));
  }

  /** The number of the account. */
  int account(AccountId id) {
    int number = accounts.indexOf(id);
    if (number < 0) {
      List<String> known = accounts.stream().map(AccountId::value).toList();
      throw new InvalidValueException(
          "the scheme has no account \"{0}\"{1}", id, Nearest.hint(id.value(), known));
    }
    return number;
  }

  /** The numbers of the outlets of the rule into the account; none if it does not feed it. */
  List<Integer> outlets(RuleId rule, AccountId account) {
    int target = account(account);
    List<Integer> numbers = new ArrayList<>();
    boolean isKnown = false;
    for (int i = 0; i < outlets.size(); i++) {
      if (outlets.get(i).rule().equals(Optional.of(rule))) {
        isKnown = true;
        if (outlets.get(i).account() == target) {
          numbers.add(i);
        }
      }
    }
    if (!isKnown) {
      List<String> known =
          outlets.stream().flatMap(each -> each.rule().stream()).map(RuleId::value).toList();
      throw new InvalidValueException(
          "the scheme has no rule \"{0}\"{1}", rule, Nearest.hint(rule.value(), known));
    }
    return numbers;
  }

  /** The number of the outlet. */
  int outlet(Optional<RuleId> rule, AccountId account) {
    return outlets.indexOf(new Outlet(rule, account(account)));
  }

  /** How many units of the account the amount is. */
  long units(Amount amount, int account) {
    return amount.unscaledAt(scales.get(account));
  }

  /** The amount of so many units of the account. */
  Amount amount(int account, long units) {
    return new Amount(units, scales.get(account));
  }
}
