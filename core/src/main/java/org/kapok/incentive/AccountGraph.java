package org.kapok.incentive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.problem.Nearest;

/**
 * Which rule feeds which account, and which account which rule; refuses names unknown and cycles.
 */
final class AccountGraph {
  private static final int MOST_ACCOUNTS = 1000;
  private static final long MOST_WAYS = 10_000;

  private final List<Account> accounts;
  private final List<Rule> rules;
  private final Problems problems;
  private final Map<AccountId, Integer> accountNumbers = new LinkedHashMap<>();
  private final Map<RuleId, Integer> ruleNumbers = new LinkedHashMap<>();
  private boolean sound = true;

  AccountGraph(List<Account> accounts, List<Rule> rules, Problems problems) {
    this.accounts = accounts;
    this.rules = rules;
    this.problems = problems;
    number();
    checkNames();
    if (sound) {
      checkCycles();
    }
    if (sound) {
      checkWays();
    }
  }

  private void number() {
    for (int i = 0; i < accounts.size(); i++) {
      if (accountNumbers.putIfAbsent(accounts.get(i).id(), i) != null) {
        unsound(
            "duplicate",
            "/accounts/" + i + "/id",
            "the account \"{0}\" stands twice",
            accounts.get(i).id());
      }
    }
    for (int i = 0; i < rules.size(); i++) {
      if (ruleNumbers.putIfAbsent(rules.get(i).id(), i) != null) {
        unsound(
            "duplicate", "/rules/" + i + "/id", "the rule \"{0}\" stands twice", rules.get(i).id());
      }
    }
    if (accounts.size() > MOST_ACCOUNTS) {
      unsound("too-many", "/accounts", "a scheme must hold at most {0} accounts", MOST_ACCOUNTS);
    }
    if (rules.isEmpty()) {
      unsound("empty", "/rules", "a scheme must hold at least one rule");
    }
  }

  private void unsound(String code, String place, String pattern, Object... arguments) {
    problems.add(code, place, pattern, arguments);
    sound = false;
  }

  private void checkNames() {
    for (int i = 0; i < accounts.size(); i++) {
      checkInto(accounts.get(i).into(), "/accounts/" + i + "/into", false);
      checkOverflows(accounts.get(i).then(), "/accounts/" + i + "/then");
    }
    for (int i = 0; i < rules.size(); i++) {
      checkInto(rules.get(i).into(), "/rules/" + i + "/into", true);
      checkOverflows(rules.get(i).then(), "/rules/" + i + "/then");
      if (rules.get(i).measure() instanceof Measure.From from) {
        sound &= requireAccount(from.account(), "/rules/" + i + "/from");
      }
    }
  }

  private void checkOverflows(List<Step> steps, String place) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).overflow().isPresent()) {
        AccountId account = steps.get(i).overflow().get();
        sound &= requireAccount(account, place + "/" + i + "/overflow");
      }
    }
  }

  private void checkInto(List<AccountId> into, String place, boolean needed) {
    if (needed && into.isEmpty()) {
      unsound("empty", place, "a rule must feed at least one account");
    }
    if (new HashSet<>(into).size() < into.size()) {
      unsound("duplicate", place, "an account stands twice in {0}", into);
    }
    for (AccountId account : into) {
      sound &= requireAccount(account, place);
    }
  }

  /** Reports an account that is not declared. */
  boolean requireAccount(AccountId account, String place) {
    if (accountNumbers.containsKey(account)) {
      return true;
    }
    List<String> known = accountNumbers.keySet().stream().map(AccountId::value).toList();
    problems.add(
        "unknown-account",
        place,
        "the account \"{0}\" is not declared, declared are {1}{2}",
        account,
        Problems.listed(known),
        Nearest.hint(account.value(), known));
    return false;
  }

  /** The number of a rule; reports one that is not declared. */
  Optional<Integer> requireRule(RuleId rule, String place) {
    Integer number = ruleNumbers.get(rule);
    if (number == null) {
      List<String> known = ruleNumbers.keySet().stream().map(RuleId::value).toList();
      problems.add(
          "unknown-rule",
          place,
          "the rule \"{0}\" is not declared{1}",
          rule,
          Nearest.hint(rule.value(), known));
    }
    return Optional.ofNullable(number);
  }

  private void checkCycles() {
    Set<Integer> cleared = new HashSet<>();
    for (int account = 0; account < accounts.size() && sound; account++) {
      follow(account, new LinkedHashSet<>(), cleared);
    }
  }

  /** Goes where the account's credits go; an account met again on the way is a cycle. */
  private void follow(int account, Set<Integer> way, Set<Integer> cleared) {
    if (!sound || cleared.contains(account)) {
      return;
    }
    if (!way.add(account)) {
      List<String> path = new ArrayList<>();
      way.forEach(each -> path.add(accounts.get(each).id().value()));
      String name = accounts.get(account).id().value();
      unsound(
          "cycle",
          "/accounts/" + account,
          "accounts feed one another in a circle: {0} → {1}",
          String.join(" → ", path.subList(path.indexOf(name), path.size())),
          name);
      return;
    }
    for (int next : fedBy(account)) {
      follow(next, way, cleared);
    }
    way.remove(account);
    cleared.add(account);
  }

  /** A credit has a line for each way that it takes; ways multiply where accounts fan out. */
  private void checkWays() {
    Map<Integer, Long> ways = new HashMap<>();
    long all = 0;
    for (Rule rule : rules) {
      for (AccountId account : fed(rule.into(), rule.then())) {
        all = Math.min(MOST_WAYS + 1, all + waysFrom(account(account), ways));
      }
    }
    for (int account = 0; account < accounts.size(); account++) {
      if (accounts.get(account).opening().isPresent()) {
        all = Math.min(MOST_WAYS + 1, all + waysFrom(account, ways));
      }
    }
    if (all > MOST_WAYS) {
      unsound(
          "too-many",
          "/accounts",
          "credits must have at most {0} ways from rules through accounts",
          MOST_WAYS);
    }
  }

  private long waysFrom(int account, Map<Integer, Long> ways) {
    Long known = ways.get(account);
    if (known == null) {
      long sum = 1;
      Account passing = accounts.get(account);
      for (AccountId next : fed(passing.into(), passing.then())) {
        sum = Math.min(MOST_WAYS + 1, sum + waysFrom(account(next), ways));
      }
      known = sum;
      ways.put(account, known);
    }
    return known;
  }

  /** The accounts into which an account's credits go, directly or by a rule. */
  private List<Integer> fedBy(int account) {
    List<Integer> fed = new ArrayList<>(passesTo(account));
    for (Rule rule : rules) {
      if (rule.measure() instanceof Measure.From from && account(from.account()) == account) {
        fed(rule.into(), rule.then()).forEach(each -> fed.add(account(each)));
      }
    }
    return fed;
  }

  /** Where credits go after the steps, and what the steps cut off. */
  private static List<AccountId> fed(List<AccountId> into, List<Step> steps) {
    List<AccountId> fed = new ArrayList<>(into);
    steps.forEach(step -> step.overflow().ifPresent(fed::add));
    return fed;
  }

  /** The accounts into which an account's credits go, or what its limits cut off. */
  List<Integer> passesTo(int account) {
    Account passing = accounts.get(account);
    return fed(passing.into(), passing.then()).stream().map(this::account).toList();
  }

  /** Whether all names are known and nothing goes in a circle. */
  boolean isSound() {
    return sound;
  }

  /** The number of the account, −1 if it is not declared. */
  int find(AccountId id) {
    return accountNumbers.getOrDefault(id, -1);
  }

  /** The number of a declared account. */
  int account(AccountId id) {
    return Objects.requireNonNull(accountNumbers.get(id));
  }

  /** Whether there is such an account. */
  boolean knows(AccountId id) {
    return accountNumbers.containsKey(id);
  }

  /** The rules that feed the account, directly or through other accounts, in ascending order. */
  SortedSet<Integer> rulesReaching(int account) {
    SortedSet<Integer> reaching = new TreeSet<>(rulesInto(account));
    for (int inner : accountsInto(account)) {
      reaching.addAll(rulesReaching(inner));
    }
    return reaching;
  }

  /** The rules that feed the account, by their credits or by what their limits cut off. */
  List<Integer> rulesInto(int account) {
    List<Integer> feeding = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      if (fed(rule.into(), rule.then()).contains(accounts.get(account).id())) {
        feeding.add(i);
      }
    }
    return feeding;
  }

  /** The accounts that pass on into the account their credits, or what their limits cut off. */
  List<Integer> accountsInto(int account) {
    List<Integer> feeding = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      if (passesTo(i).contains(account)) {
        feeding.add(i);
      }
    }
    return feeding;
  }
}
