package org.kapok.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.LevelId;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.analysis.Target;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.rule.Account;
import org.kapok.problem.Nearest;
import org.kapok.quantity.Amount;

/** Reads what a member wants to reach: {@code points=100}, {@code stars=two}. */
final class Targets {
  private final List<Account> accounts;
  private final List<Honour> honours;

  Targets(IncentiveProgramme programme) {
    accounts = Programmes.accounts(programme);
    honours = Programmes.honours(programme);
  }

  /**
   * The target.
   *
   * @throws Failure if there is no such account, honour or level, or the amount is none
   */
  Target of(String text) {
    int sign = text.indexOf('=');
    String what = sign < 0 ? text : text.substring(0, sign);
    String value = sign < 0 ? "" : text.substring(sign + 1);
    Optional<Honour> honour =
        honours.stream().filter(each -> each.id().value().equals(what)).findFirst();
    if (honour.isPresent()) {
      return level(honour.get(), value);
    }
    if (accounts.stream().noneMatch(each -> each.id().value().equals(what))) {
      List<String> names = new ArrayList<>();
      accounts.forEach(each -> names.add(each.id().value()));
      honours.forEach(each -> names.add(each.id().value()));
      throw new Failure(
          "there is no account or honour \""
              + what
              + "\", there are "
              + String.join(", ", names)
              + Nearest.hint(what, names));
    }
    return new Target.Holding(AccountId.of(what), amount(what, value));
  }

  private static Target level(Honour honour, String value) {
    List<String> levels = honour.levels().stream().map(Level::id).map(LevelId::value).toList();
    if (!levels.contains(value)) {
      throw new Failure(
          "the honour "
              + honour.id()
              + " has no level \""
              + value
              + "\", it has "
              + String.join(", ", levels)
              + Nearest.hint(value, levels));
    }
    return new Target.Level(honour.id(), LevelId.of(value));
  }

  private static Amount amount(String account, String value) {
    try {
      return Amount.of(value);
    } catch (IllegalArgumentException noAmount) {
      throw new Failure(
          "how much of "
              + account
              + "? Write "
              + account
              + "=AMOUNT, such as "
              + account
              + "=100, not \""
              + value
              + "\"");
    }
  }
}
