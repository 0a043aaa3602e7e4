package org.kapok.incentive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kapok.id.RuleId;
import org.kapok.id.SubjectId;

/** Why rules paid one subject nothing, put together from one stretch of time after another. */
final class UnpaidRules {
  private final Set<RuleId> paid = new HashSet<>();
  private final Map<RuleId, Unpaid> unpaid = new LinkedHashMap<>();

  /** Adds a later stretch: which rules paid in it, and why others did not. */
  void add(Collection<RuleId> paidNow, Collection<Unpaid> unpaidNow) {
    paid.addAll(paidNow);
    for (Unpaid each : unpaidNow) {
      unpaid.merge(each.rule(), each, (before, now) -> now.isNearerThan(before) ? now : before);
    }
  }

  /** Why rules paid nothing in both statements, by subject. */
  static List<Unpaid> joined(Statement before, Statement next) {
    Map<SubjectId, UnpaidRules> bySubject = new TreeMap<>();
    for (Statement each : List.of(before, next)) {
      Map<SubjectId, Set<RuleId>> paid = new HashMap<>();
      each.lines().stream()
          .filter(UnpaidRules::pays)
          .forEach(
              line ->
                  paid.computeIfAbsent(line.subject(), unused -> new HashSet<>())
                      .addAll(line.rule().stream().toList()));
      Map<SubjectId, List<Unpaid>> unpaid = new HashMap<>();
      each.unpaid()
          .forEach(
              one -> unpaid.computeIfAbsent(one.subject(), unused -> new ArrayList<>()).add(one));
      for (SubjectId subject : each.subjects()) {
        bySubject
            .computeIfAbsent(subject, unused -> new UnpaidRules())
            .add(paid.getOrDefault(subject, Set.of()), unpaid.getOrDefault(subject, List.of()));
      }
    }
    return bySubject.values().stream().flatMap(rules -> rules.list().stream()).toList();
  }

  private static boolean pays(Line line) {
    boolean spends = line.effects().stream().anyMatch(effect -> effect.kind() == EffectKind.SPENT);
    return line.amount().signum() != 0 && !spends;
  }

  /** Why each rule paid nothing that paid in no stretch. */
  List<Unpaid> list() {
    List<Unpaid> all = new ArrayList<>(unpaid.values());
    all.removeIf(each -> paid.contains(each.rule()));
    return all;
  }
}
