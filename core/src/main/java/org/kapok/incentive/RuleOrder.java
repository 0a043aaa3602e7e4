package org.kapok.incentive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;

/**
 * In which order the rules of a sound scheme run: as declared, but a rule that counts what came
 * into an account after every rule that feeds it. And which accounts wait: those that keep one of
 * several rules, and those that such a one feeds.
 */
final class RuleOrder {
  private final List<Account> accounts;
  private final AccountGraph graph;
  private final Map<Integer, Set<Integer>> feeding = new HashMap<>();
  private final List<Integer> order = new ArrayList<>();
  private final Map<Integer, Integer> positions = new HashMap<>();
  private final Set<Integer> waiting = new HashSet<>();
  private final Map<Integer, List<Integer>> completed = new HashMap<>();

  RuleOrder(List<Account> accounts, List<Rule> rules, AccountGraph graph) {
    this.accounts = accounts;
    this.graph = graph;
    put(rules);
    findWaiting();
    for (int account : waiting) {
      feeding(account).stream()
          .max(Comparator.comparing(positions::get))
          .ifPresent(
              last -> completed.computeIfAbsent(last, unused -> new ArrayList<>()).add(account));
    }
    Map<Integer, Integer> depths = new HashMap<>();
    completed
        .values()
        .forEach(each -> each.sort(Comparator.comparing(account -> depth(account, depths))));
  }

  private void put(List<Rule> rules) {
    Map<Integer, List<Integer>> after = new HashMap<>();
    int[] open = new int[rules.size()];
    PriorityQueue<Integer> ready = new PriorityQueue<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      for (int before : before(rules.get(rule))) {
        after.computeIfAbsent(before, unused -> new ArrayList<>()).add(rule);
        open[rule]++;
      }
      if (open[rule] == 0) {
        ready.add(rule);
      }
    }
    while (!ready.isEmpty()) {
      int rule = ready.remove();
      positions.put(rule, order.size());
      order.add(rule);
      for (int next : after.getOrDefault(rule, List.of())) {
        if (--open[next] == 0) {
          ready.add(next);
        }
      }
    }
  }

  /** The rules that must have run before the rule. */
  private Set<Integer> before(Rule rule) {
    return rule.measure() instanceof Measure.From from
        ? feeding(graph.account(from.account()))
        : Set.of();
  }

  /** The rules that feed the account, directly or through other accounts. */
  private Set<Integer> feeding(int account) {
    Set<Integer> known = feeding.get(account);
    if (known == null) {
      known = new HashSet<>(graph.rulesInto(account));
      for (int inner : graph.accountsInto(account)) {
        known.addAll(feeding(inner));
      }
      feeding.put(account, known);
    }
    return known;
  }

  private void findWaiting() {
    for (int account = 0; account < accounts.size(); account++) {
      List<Step> then = accounts.get(account).then();
      if (!then.isEmpty() && then.get(0).operation() instanceof Operation.KeepOne) {
        addWaiting(account);
      }
    }
  }

  private void addWaiting(int account) {
    if (waiting.add(account)) {
      graph.passesTo(account).forEach(this::addWaiting);
    }
  }

  /** How many accounts lie at most between the rules and the account. */
  private int depth(int account, Map<Integer, Integer> depths) {
    Integer known = depths.get(account);
    if (known == null) {
      known = 0;
      for (int inner : graph.accountsInto(account)) {
        known = Math.max(known, depth(inner, depths) + 1);
      }
      depths.put(account, known);
    }
    return known;
  }

  /** The numbers of the rules in the order in which they run. */
  List<Integer> order() {
    return order;
  }

  /** Whether credits wait at the account until every rule that feeds it has run. */
  boolean waits(int account) {
    return waiting.contains(account);
  }

  /** The accounts that wait and whose last feeding rule this is, each before what it feeds. */
  List<Integer> completedBy(int rule) {
    return completed.getOrDefault(rule, List.of());
  }
}
